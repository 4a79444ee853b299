import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/engine/world/apply.ts';
import { dayOf } from '../../../src/engine/world/model.ts';
import {
  controlOf,
  gaugeOf,
  knownOf,
  menOf,
  placeOf,
  slotOf,
  stanceOf,
} from '../../../src/engine/world/select.ts';
import { interim, worldAt } from '../../../src/engine/world/starts.ts';
import type { World } from '../../../src/engine/world/world.ts';
import { tiny } from '../builders.ts';
import { give, legal, orderOf } from './orders.ts';

const { pack } = tiny;
const [from, to] = pack.manifest.starts;
const world = worldAt(pack, from!);
const later = worldAt(pack, to!);
const carry = (before: World): World => interim(pack, before, from!, to!).reduce(apply, before);
const passed = (before: World, days: number): World =>
  apply(before, { type: 'passed', cause: { kind: 'story', act: 'one' }, day: before.day, days });
const told = (before: World, region: number): World => {
  const known = { control: [0, 0, 10_000], day: before.day, by: 'You' };
  return apply(before, {
    type: 'told',
    cause: { kind: 'story', act: 'one' },
    day: before.day,
    region,
    known,
  });
};

test('W17 where the player changed nothing, the World is that of the later start', () => {
  expect({ ...carry(world), known: [] }).toEqual({ ...later, known: [] });
});

test('W17 what the player changed stays changed', () => {
  const mine = give(world, {
    shift: { north: { crown: -20 } },
    raise: { bread: 30 },
    sway: { smiths: -15 },
    enlist: { guards: 50 },
  });
  const after = carry(mine);
  expect(gaugeOf(pack, after, 'bread')).toBe(gaugeOf(pack, later, 'bread') + 3_000);
  expect(stanceOf(pack, after, 'smiths')).toBe(stanceOf(pack, later, 'smiths') - 1_500);
  expect(menOf(pack, after, 'guards')).toBe(450);
  const change = controlOf(pack, mine, 'north').map(
    (share, at) => share - controlOf(pack, world, 'north')[at]!,
  );
  expect(controlOf(pack, after, 'north')).toEqual(
    controlOf(pack, later, 'north').map((share, at) => share + change[at]!),
  );
});

test('W17 an order that was given stays given', () => {
  const done = slotOf(pack, { kind: 'done', order: 'feed' });
  const slots = world.slots.map((value, slot) => (slot === done ? 2 : value));
  expect(carry({ ...world, slots }).slots[done]).toBe(2);
});

test('W18 whatever was before, the World after an interim is legal', () => {
  fc.assert(
    fc.property(fc.array(orderOf, { maxLength: 10 }), (list) => {
      legal(carry(list.reduce(give, world)));
    }),
  );
});

test('W19 a force follows the later start unless it was sent elsewhere', () => {
  expect(placeOf(pack, carry(world), 'guards')).toBe('south');
  const three = {
    ...pack,
    manifest: {
      ...pack.manifest,
      regions: [...pack.manifest.regions, { ...pack.manifest.regions[0]!, id: 'west' }],
    },
  };
  const away = worldAt(three, from!);
  const at = slotOf(three, { kind: 'at', force: 'guards' });
  const sent = { ...away, slots: away.slots.map((value, slot) => (slot === at ? 2 : value)) };
  expect(placeOf(three, interim(three, sent, from!, to!).reduce(apply, sent), 'guards')).toBe(
    'west',
  );
});

test('W20 an interim tells what its start tells, save where the player knows better', () => {
  const plain = carry(world);
  expect(knownOf(pack, plain, 'north')?.by).toBe('A late letter');
  expect(knownOf(pack, plain, 'south')?.by).toBe('A ferryman');
  const better = carry(told(world, 0));
  expect(knownOf(pack, better, 'north')?.by).toBe('You');
  expect(knownOf(pack, better, 'south')?.by).toBe('A ferryman');
});

test.each([
  [0, 19],
  [4, 19],
  [10, 19],
  [30, 39],
])('W21 after %i days of the player’s the interim leaves the World on day %i', (days, day) => {
  const before = passed(world, days);
  const events = interim(pack, before, from!, to!);
  const after = events.reduce(apply, before);
  expect(dayOf(pack, to!.date)).toBe(19);
  expect(after.day).toBe(day);
  for (const event of events) {
    expect(event.cause).toEqual({ kind: 'interim', start: to!.id });
    if (event.type === 'passed') expect(event.days).toBeGreaterThan(0);
  }
});

test('W21 where no day passes, the draws of the day are not counted again', () => {
  const drew = {
    type: 'drew',
    cause: { kind: 'story', act: 'one' },
    day: 19,
    stream: 'rain',
    n: 0,
    value: 1,
  } as const;
  expect(carry(apply(passed(world, 10), drew)).drawn).toEqual({ rain: 1 });
});
