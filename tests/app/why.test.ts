import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';
import { ruleWords } from '../../src/app/rule-words.ts';
import { type Why, whyOf } from '../../src/app/why/reasons.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { measureOf } from '../../src/engine/world/select.ts';
import type { Cause, World } from '../../src/engine/world/world.ts';
import { changed, frame, option, slot, startWorld, tinyPack, worldAfter } from './tiny-pack.ts';

await loadLateStrings();

const gauge = { kind: 'gauge', gauge: 'bread' } as const;
const men = { kind: 'men', force: 'guards' } as const;
const bread = slot(gauge);
const guards = slot(men);

const rule = (id: string): Cause => ({ kind: 'rule', rule: id });
const chose = (id: string): Cause => ({ kind: 'option', decision: 'd', option: id });
const value = { value: 10, basis: 'assumption' } as const;

const pack: Pack = {
  ...tinyPack,
  rules: [
    {
      id: 'hunger',
      title: 'Hunger',
      sentence: 'People eat.',
      mechanism: 'drift',
      moves: { measure: 'gauge', of: 'bread' },
      target: { base: value },
      rate: value,
    },
  ],
};

type Step = readonly (readonly [cause: Cause, day: number, by: number])[];

/** Frames in which these causes moved one slot, step by step. */
function framesOf(steps: readonly Step[], moved = bread): readonly Frame[] {
  let world: World = startWorld;
  return steps.map((step, index) => {
    const events = step.map(([cause, day, by]) => changed(cause, [[moved, by]], day));
    world = worldAfter(world, events);
    const taken = step.flatMap(([cause]) => (cause.kind === 'option' ? [cause.option] : []))[0];
    const chosen = taken === undefined ? null : option(taken);
    return frame({ step: index, chosen, events, world });
  });
}

const whole = ({ start, deeds, rules, lesser }: Why): number =>
  [...deeds, ...rules, ...lesser].reduce((sum, one) => sum + one.shown, start);

describe('the account of a measure', () => {
  test('days of a rule within a step are one line, whatever worked between them', () => {
    const steps: readonly Step[] = [
      [[chose('feed'), 10, 700]],
      [
        [chose('wait'), 10, -500],
        [rule('hunger'), 11, -100],
        [rule('other'), 11, 200],
        [rule('hunger'), 12, -110],
        [rule('other'), 12, 200],
        [rule('hunger'), 13, -120],
      ],
      [[rule('hunger'), 20, -400]],
    ];
    const why = whyOf(pack, framesOf(steps), gauge);
    expect(why?.deeds.map(({ words, by, chosen }) => [words, by, chosen])).toEqual([
      ['Do feed.', 700, true],
      ['Do wait.', -500, true],
    ]);
    const [hunger, other] = why?.rules ?? [];
    expect([hunger?.rule, hunger?.title, hunger?.sentence, hunger?.by]).toEqual([
      'hunger',
      'Hunger',
      'People eat.',
      -730,
    ]);
    expect(hunger?.moves.map(({ from, to, days, by }) => [from, to, days, by])).toEqual([
      [11, 13, 3, -330],
      [20, 20, 1, -400],
    ]);
    expect(other?.by).toBe(400);
    expect(other?.sentence).toBe('');
    expect(why?.lesser).toEqual([]);
  });

  test('the smallest causes are folded, unless there is only one', () => {
    const large: Step = [[chose('feed'), 10, 900]];
    const small = (id: string): Step => [[chose(id), 11, 20]];
    const one = whyOf(pack, framesOf([large, small('a')]), gauge);
    expect([one?.deeds.length, one?.lesser.length]).toEqual([2, 0]);
    const two = whyOf(pack, framesOf([large, small('a'), small('b')]), gauge);
    expect([two?.deeds.length, two?.lesser.length]).toEqual([1, 2]);
  });

  test('of very many causes the largest dozen stand', () => {
    const steps = Array.from({ length: 40 }, (_, n): Step => [[chose(`o${n}`), n, 100 + n]]);
    const why = whyOf(pack, framesOf(steps), gauge);
    expect([why?.deeds.length, why?.lesser.length]).toEqual([12, 28]);
    expect(why?.deeds.map((one) => one.by)).toEqual(Array.from({ length: 12 }, (_, n) => 128 + n));
  });

  test('what nothing measures has no account', () => {
    expect(whyOf(pack, framesOf([[]]), { kind: 'gauge', gauge: 'salt' })).toBeNull();
  });
});

const cause = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(chose),
  fc.constantFrom('hunger', 'other', 'third').map(rule),
  fc.constant<Cause>({ kind: 'interim', start: 'first' }),
  fc.constant<Cause>({ kind: 'story', act: 'one' }),
);
const steps = fc.array(
  fc.array(fc.tuple(cause, fc.integer({ min: 1, max: 90 }), fc.integer({ min: -900, max: 900 })), {
    maxLength: 12,
  }),
  { minLength: 1, maxLength: 12 },
);

test.each([
  ['points', gauge, bread, 100],
  ['men', men, guards, 1],
] as const)(
  'whatever moved it, in %s: all that is shown adds up to the value shown',
  (_name, about, moved, unit) => {
    fc.assert(
      fc.property(steps, (all) => {
        const frames = framesOf(all, moved);
        const why = whyOf(pack, frames, about, unit);
        if (why === null) throw new Error('no account');
        const now = measureOf(pack, frames.at(-1)!.world, about);
        expect(why.now).toBe(Math.round(now / unit) + 0);
        expect(whole(why)).toBe(why.now);
        const exact = [...why.deeds, ...why.rules, ...why.lesser];
        const start = measureOf(pack, startWorld, about);
        expect(exact.reduce((sum, one) => sum + one.by, start)).toBe(now);
        for (const one of exact) {
          // Out by less than one, and a rule by less than one for each of its lines.
          const lines = one.kind === 'rule' ? one.moves.length : 1;
          expect(Math.abs(one.shown - one.by / unit)).toBeLessThanOrEqual(lines);
          if (one.kind !== 'rule') continue;
          expect(one.moves.reduce((sum, move) => sum + move.by, 0)).toBe(one.by);
          expect(one.moves.reduce((sum, move) => sum + move.shown, 0)).toBe(one.shown);
        }
      }),
    );
  },
);

test('a step of a campaign is told by its sentence, under the campaign’s name', () => {
  const sentences = { weather: 'It snows.' };
  const campaigns = [{ id: 'raid', name: 'The raid', sentences }];
  const words = (id: string) => ruleWords({ rules: [], campaigns }, id);
  expect(words('raid_weather')).toEqual({ title: 'The raid', sentence: 'It snows.' });
  expect(words('raid_unknown').sentence).toBe('');
});
