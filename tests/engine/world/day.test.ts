import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/engine/pack/compiled.ts';
import type { Rule, RuleOf } from '../../../src/engine/pack/rules.ts';
import { openRun, play } from '../../../src/engine/run/open-run.ts';
import { applyAll } from '../../../src/engine/world/apply.ts';
import { eachChange } from '../../../src/engine/world/changes.ts';
import { passDay } from '../../../src/engine/world/day.ts';
import { gaugeOf } from '../../../src/engine/world/select.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import type { Cause, Event, World } from '../../../src/engine/world/world.ts';
import { lastOf, ready, runOf, withActOne } from '../builders.ts';
import { passDays } from '../pass-days.ts';
import { ridgePack } from './campaign/ridge.ts';
import { c, daily, eventsOf, flat, shares, stand, told, withRules } from './rules/land.ts';

const drift = (id: string, of: string, target: object): Rule =>
  ({
    ...told(id),
    mechanism: 'drift',
    moves: { measure: 'gauge', of },
    target: { base: c(0), ...target },
    rate: c(10_000),
  }) as const;
const dusk = drift('dusk', 'fear', { base: c(6000) });
const bakers = drift('bakers', 'bread', {
  terms: [{ reads: { measure: 'gauge', of: 'fear' }, weight: c(100) }],
});
const letters: Rule = {
  ...told('letters'),
  mechanism: 'reports',
  in: ['north', 'south'],
  by: 'The reeve at {seat}',
  authority: 'crown',
  every: c(1),
  delay: c(4),
  bias: c(5),
};
const files: RuleOf<'yield'> = {
  ...told('files'),
  mechanism: 'yield',
  in: ['north', 'south'],
  from: 'guild',
  to: 'crown',
  rate: flat(300),
  luck: c(60),
};
const ridgeWithRules: Pack = { ...ridgePack, rules: [letters, files, dusk] };
const whose = ({ cause }: Event): string => (cause.kind === 'rule' ? cause.rule : cause.kind);

describe('a day', () => {
  test('M1 begins, lets word arrive, and works the rules in their order', () => {
    const pack = withRules(dusk, bakers, letters);
    const start = stand(pack);
    const world: World = {
      ...start,
      posts: [{ arrives: 10, region: 1, known: { control: [1, 2, 9997], day: 8, by: 'He' } }],
    };
    const events = eventsOf(pack, world);
    expect(events.map((event) => [event.type, whose(event), event.day])).toEqual([
      ['passed', 'option', 9],
      ['arrived', 'option', 10],
      ['changed', 'dusk', 10],
      ['changed', 'bakers', 10],
      ['posted', 'letters', 10],
      ['posted', 'letters', 10],
    ]);
    const now = applyAll(world, events);
    expect([now.day, now.known[1]?.by, now.posts.length]).toEqual([10, 'He', 2]);
    // The bakers see the fear of the same day if they come after it, or else that of the day before.
    expect(gaugeOf(pack, now, 'bread')).toBe(6000);
    const turned = withRules(bakers, dusk);
    expect(gaugeOf(turned, applyAll(start, eventsOf(turned, start)), 'bread')).toBe(2000);
  });

  test('M1 the campaigns come after the rules', () => {
    const first = ridgeWithRules.manifest.starts[0]!;
    let world = worldAt(ridgeWithRules, first);
    const seen = new Set<string>();
    const order = ['option', 'letters', 'files', 'dusk', 'ridge'];
    for (let day = 0; day < 30; day += 1) {
      const events = eventsOf(ridgeWithRules, world);
      const places = events.map((event) => order.indexOf(whose(event).replace(/_.*/, '')));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const event of events) seen.add(whose(event));
      world = applyAll(world, events);
    }
    expect([...seen].filter((rule) => rule.startsWith('ridge_')).length).toBeGreaterThan(3);
  });

  test('M2 a rule that moves anything leaves one event a day, with its name and all it moved', () => {
    const pack = ridgeWithRules;
    let world = worldAt(pack, pack.manifest.starts[0]!);
    for (let day = 0; day < 30; day += 1) {
      const events = eventsOf(pack, world);
      const changed = events.filter((event) => event.type === 'changed');
      expect(new Set(changed.map(whose)).size).toBe(changed.length);
      for (const { changes, cause, order } of changed) {
        const slots: number[] = [];
        eachChange(changes, (slot, by) => {
          slots.push(slot);
          expect(by).not.toBe(0);
        });
        expect(slots.length).toBeGreaterThan(0);
        expect(new Set(slots).size).toBe(slots.length);
        expect([cause.kind, order]).toEqual(['rule', null]);
      }
      world = applyAll(world, events);
    }
  });

  test('M2 a rule that moves nothing leaves none', () => {
    const pack = withRules(dusk, files);
    const world = stand(pack, {
      gauge: { fear: 6000 },
      control: { north: [9000, 0, 1000], south: [0, 0, 10_000] },
    });
    expect(eventsOf(pack, world).map((event) => event.type)).toEqual(['passed']);
  });
});

describe('a rule rests', () => {
  test('M3 before its first day', () => {
    const pack = withRules({ ...dusk, since: '1900-01-13' });
    const fears = daily(pack, stand(pack), 4).map((world) => gaugeOf(pack, world, 'fear'));
    // Day 12 is the 13th.
    expect(fears).toEqual([2000, 2000, 2000, 6000, 6000]);
  });

  test('M3 on days when one of its needs fails', () => {
    const pack = withRules({ ...dusk, needs: 'gauge bread < 40, not done feed' });
    const fear = (bread: number) => {
      const world = stand(pack, { gauge: { bread } });
      return gaugeOf(pack, applyAll(world, eventsOf(pack, world)), 'fear');
    };
    expect([fear(3900), fear(4000)]).toEqual([6000, 2000]);
  });

  test.each<Rule>([
    { ...files, under: 'temple' },
    {
      ...told('obeyed'),
      mechanism: 'presence',
      in: 'department',
      sides: [
        { authority: 'crown', forces: { guards: c(100) } },
        { authority: 'guild', forces: {} },
      ],
      perThousand: c(1000),
      most: c(500),
      under: 'temple',
    },
    {
      ...told('posters'),
      mechanism: 'contagion',
      in: ['north', 'south'],
      authorities: ['crown', 'guild'],
      rate: c(1000),
      under: 'temple',
    },
  ])('M3 where another holds more than half: $mechanism', (rule) => {
    const pack = withRules(rule);
    const north = (temple: number) => {
      const world = stand(pack, {
        control: { north: [1000, 9000 - temple, temple], south: [9000, 1000, 0] },
      });
      const now = applyAll(world, eventsOf(pack, world));
      return shares(pack, now, 'north')[0]! - 1000;
    };
    expect(north(5000)).toBeGreaterThan(0);
    expect(north(5001)).toBe(0);
  });
});

const story = `-> gate
=== gate
# decision: gate
* [Feed. # id: feed]
    ~ order(Order.feed)
* [Stay. # id: stay]
- ~ advance(3)
{chance("rain", 50): It rains. | It is dry.}
-> road

=== road
# decision: road
+ [Go on. # id: go]
    ~ advance(4)
    It is day {day()}. {pick("stones", 1000)} stones.
    -> road
* [Stop. # id: halt]
    # ending: home
    You stop.
    -> END
* [Be lost. # id: be-lost]
    # ending: lost
    You are lost.
    -> END
`;
const { acts } = ready(withActOne(story));
const journey = ['stay', 'go', 'go', 'go', 'go', 'go', 'go', 'halt'];
const open = (choices: readonly string[], checkpoints = true) =>
  openRun(ridgeWithRules, acts, runOf(choices), { checkpoints });

test('M7 two runs of a seed that differ in one order have the same luck', () => {
  const eventsWith = (first: string) =>
    open([first, ...journey.slice(1)]).played.frames.flatMap((frame) => frame.events);
  const [fed, stayed] = [eventsWith('feed'), eventsWith('stay')];
  const luck = (events: readonly Event[]) =>
    events.flatMap((event) => {
      if (event.type === 'drew') return [[event.day, event.stream, event.value]];
      if (event.type === 'posted') return [[event.day, whose(event), event.post.arrives]];
      const isLucky = event.type === 'changed' && ['files', 'ridge_weather'].includes(whose(event));
      return isLucky ? [[event.day, whose(event), event.changes]] : [];
    });
  expect(luck(fed)).toEqual(luck(stayed));
  expect(luck(fed).length).toBeGreaterThan(60);
  expect(fed).not.toEqual(stayed);
});

describe('advance', () => {
  test('M26 passes so many days, for the reason that the story goes on', () => {
    const [, stayed] = open(['stay']).played.frames;
    const passed = stayed!.events.filter((event) => event.type === 'passed');
    const cause: Cause = { kind: 'option', decision: 'gate', option: 'stay' };
    expect(passed).toEqual([9, 10, 11].map((day) => ({ type: 'passed', cause, day, days: 1 })));
    const start = worldAt(ridgeWithRules, ridgeWithRules.manifest.starts[0]!);
    const model = passDays(ridgeWithRules, start, 7, 3);
    expect({ ...stayed!.world, drawn: {} }).toEqual(model);
    expect(stayed!.events.slice(0, 3)).toEqual(
      passDay(ridgeWithRules, start, 7, cause).slice(0, 3),
    );
  });

  test('M26 a run with it replays byte for byte, and so do runs with its reports on their way', () => {
    const live = open([]);
    for (const choice of journey) live.choose(choice);
    expect(live.played.state).toBe('ended');
    expect(lastOf(live).world.day).toBe(9 + 3 + 24);
    const frames = JSON.stringify(live.played.frames);
    expect(JSON.stringify(play(ridgeWithRules, acts, runOf(journey)).frames)).toBe(frames);
    expect(JSON.stringify(open(journey, false).played.frames)).toBe(frames);
    // What passed in between was heard, and more was under way.
    expect(live.played.frames.some(({ world }) => world.heard[0] !== null)).toBe(true);
    expect(
      live.played.frames.every(({ world, step }) => step === 0 || world.posts.length > 0),
    ).toBe(true);
  });

  test('M26 going back across days and choosing the same gives the same', () => {
    const live = open(journey);
    const frames = JSON.stringify(live.played.frames);
    for (let step = journey.length - 1; step >= 0; step -= 1) {
      live.goTo(step);
      for (const choice of journey.slice(step)) live.choose(choice);
      expect(JSON.stringify(live.played.frames)).toBe(frames);
    }
  });

  test('M26 events tell the same story when they have been written down and read again', () => {
    const { frames } = open(journey).played;
    const read: typeof frames = JSON.parse(JSON.stringify(frames));
    read.slice(1).forEach((frame, index) => {
      const world = applyAll(read[index]!.world, frame.events);
      expect(world).toEqual(frame.world);
    });
  });
});
