import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/engine/pack/orders.ts';
import { apply } from '../../../src/engine/world/apply.ts';
import { eachChange } from '../../../src/engine/world/changes.ts';
import { boundsOf } from '../../../src/engine/world/layout.ts';
import { dateOf, dayOf, layoutOf } from '../../../src/engine/world/model.ts';
import { changesOfOrder, knownNow } from '../../../src/engine/world/moves.ts';
import { outcomesOf } from '../../../src/engine/world/outcome.ts';
import {
  controlOf,
  gaugeOf,
  knownOf,
  measureOf,
  menOf,
  placeOf,
  resolveOf,
  slotName,
  slotOf,
  stanceOf,
  strengthOf,
  supportOf,
} from '../../../src/engine/world/select.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import type { Cause, Event, World } from '../../../src/engine/world/world.ts';
import { tiny } from '../builders.ts';
import { ridgePack } from './campaign/ridge.ts';
import { give, legal, orderOf } from './orders.ts';

const { pack } = tiny;
const layout = layoutOf(pack);
const [first] = pack.manifest.starts;
const world = worldAt(pack, first!);
const cause: Cause = { kind: 'option', decision: 'd', option: 'o' };

describe('the layout', () => {
  test('W1 a slot has one name and a name finds its slot', () => {
    layout.names.forEach((name, slot) => {
      expect(slotOf(pack, name)).toBe(slot);
      expect(slotName(pack, slot)).toEqual(name);
    });
    expect(world.slots).toHaveLength(layout.names.length);
    expect(slotName(pack, layout.names.length)).toBeNull();
  });

  test('W1 shares stand together in the order of the authorities', () => {
    layout.regions.forEach((region, index) => {
      layout.authorities.forEach((authority, at) => {
        expect(slotOf(pack, { kind: 'control', region, authority })).toBe(
          layout.shares(index) + at,
        );
      });
    });
  });

  test('W1 what a pack lacks has no slot and reads as nothing', () => {
    expect(slotOf(pack, { kind: 'gauge', gauge: 'constructor' })).toBe(-1);
    expect(gaugeOf(pack, world, '__proto__')).toBe(0);
    expect(controlOf(pack, world, 'west')).toEqual([]);
    expect(knownOf(pack, world, 'west')).toBeNull();
  });
});

describe('events', () => {
  test('W2 a change adds to its slots and leaves the World before as it was', () => {
    const before = structuredClone(world);
    const after = apply(world, {
      type: 'changed',
      cause,
      day: 9,
      changes: [0, 5, 3, -2],
      order: null,
    });
    expect(world).toEqual(before);
    expect(after.slots.map((value, slot) => value - world.slots[slot]!)).toEqual(
      world.slots.map((_, slot) => (slot === 0 ? 5 : slot === 3 ? -2 : 0)),
    );
    expect({ ...after, slots: world.slots }).toEqual(world);
  });

  test('W3 days pass, and draws are counted again', () => {
    const drew: Event = { type: 'drew', cause, day: 9, stream: 'rain', n: 0, value: 1 };
    const once = apply(world, drew);
    expect(once.drawn).toEqual({ rain: 1 });
    expect(apply(once, { ...drew, n: 1 }).drawn).toEqual({ rain: 2 });
    const later = apply(once, { type: 'passed', cause, day: 9, days: 3 });
    expect([later.day, later.drawn]).toEqual([12, {}]);
    expect(later.slots).toEqual(world.slots);
  });

  test('W4 what is known is what was last told, though the region changes', () => {
    const known = knownNow(pack, world, 1, 'A carter');
    expect(known).toEqual({ control: [0, 10_000, 0], day: 9, by: 'A carter' });
    const told = apply(world, { type: 'told', cause, day: 9, region: 1, known });
    const moved = give(told, { shift: { south: { crown: 40 } } });
    expect(knownOf(pack, moved, 'south')).toEqual(known);
    expect(controlOf(pack, moved, 'south')).toEqual([4_000, 6_000, 0]);
    expect(knownOf(pack, moved, 'north')).toEqual(knownOf(pack, world, 'north'));
  });
});

describe('orders', () => {
  test('W9 an order is one vector: each slot once, none that stays', () => {
    fc.assert(
      fc.property(fc.array(orderOf, { maxLength: 4 }), orderOf, (before, order) => {
        const now = before.reduce(give, world);
        const changes = changesOfOrder(pack, now, order, 'feed');
        const moved: [slot: number, by: number][] = [];
        eachChange(changes, (slot, by) => moved.push([slot, by]));
        expect(moved.length * 2).toBe(changes.length);
        expect(new Set(moved.map(([slot]) => slot)).size).toBe(moved.length);
        expect(moved.every(([, by]) => by !== 0 && Number.isInteger(by))).toBe(true);
      }),
    );
  });

  test('W10 each effect moves its measure, in its own unit', () => {
    const order: Order = {
      shift: { north: { crown: 5, temple: 2 } },
      rally: { south: 12 },
      sway: { smiths: 25 },
      stiffen: { smiths: -7 },
      raise: { bread: 5, fear: -3 },
      enlist: { guards: -120 },
      send: { guards: 'south' },
      feed: { north: 6 },
      calm: { north: 4, south: -3 },
    };
    const after = give(world, order);
    const at = (kind: 'bread' | 'unrest', region: string) =>
      measureOf(pack, after, { kind, region });
    expect([at('bread', 'north'), at('bread', 'south')]).toEqual([5_600, 5_000]);
    // Calm lowers.
    expect([at('unrest', 'north'), at('unrest', 'south')]).toEqual([1_600, 2_300]);
    expect(controlOf(pack, after, 'north')).toEqual([6_358, 2_567, 1_075]);
    expect(supportOf(pack, after, 'south')).toBe(4_200);
    expect(stanceOf(pack, after, 'smiths')).toBe(1_500);
    expect(resolveOf(pack, after, 'smiths')).toBe(4_300);
    expect(strengthOf(pack, after, 'smiths')).toBe(4_000);
    expect([gaugeOf(pack, after, 'bread'), gaugeOf(pack, after, 'fear')]).toEqual([4_000, 1_700]);
    expect(menOf(pack, after, 'guards')).toBe(380);
    expect(placeOf(pack, after, 'guards')).toBe('south');
  });

  test('W10 an order presses a campaign’s levers, in their bounds', () => {
    const carts = slotOf(ridgePack, { kind: 'lever', lever: 'carts' });
    const begin = worldAt(ridgePack, ridgePack.manifest.starts[0]!);
    const by = (press: Readonly<Record<string, number>>) =>
      changesOfOrder(ridgePack, begin, { press }, null);
    expect(by({ carts: -25 })).toEqual([carts, -2_500]);
    expect(by({ carts: 90 })).toEqual([carts, 10_000 - begin.slots[carts]!]);
    expect(by({ nothing: 90 })).toEqual([]);
  });

  test('W10 an order counts how often it was given', () => {
    const done = slotOf(pack, { kind: 'done', order: 'feed' });
    const changes = changesOfOrder(pack, world, {}, 'feed');
    expect(changes).toEqual([done, 1]);
    expect(changesOfOrder(pack, world, {}, null)).toEqual([]);
  });

  test('W11 whatever is ordered, in any sequence, every measure stays in its bounds', () => {
    fc.assert(
      fc.property(fc.array(orderOf, { maxLength: 12 }), (list) => {
        const after = list.reduce(give, world);
        legal(after);
        legal([...list].reverse().reduce(give, world));
      }),
    );
  });

  test('W11 bounds are those of the measure', () => {
    expect(boundsOf('stance')).toEqual([-10_000, 10_000]);
    expect(boundsOf('gauge')).toEqual([0, 10_000]);
    expect(gaugeOf(pack, give(world, { raise: { fear: -100 } }), 'fear')).toBe(0);
    expect(menOf(pack, give(world, { enlist: { guards: -9_999 } }), 'guards')).toBe(0);
  });
});

test('W16 a start sets every measure as dated, and what had been told', () => {
  expect(world.day).toBe(9);
  expect(controlOf(pack, world, 'north')).toEqual([6_000, 3_000, 1_000]);
  expect(stanceOf(pack, world, 'smiths')).toBe(-1_000);
  expect([menOf(pack, world, 'guards'), placeOf(pack, world, 'guards')]).toEqual([500, 'north']);
  expect(knownOf(pack, world, 'north')).toEqual({
    control: [7_000, 3_000, 0],
    day: 7,
    by: 'A pedlar',
  });
  expect(knownOf(pack, world, 'south')).toBeNull();
  layout.names.forEach((name, slot) => {
    if (name.kind === 'done') expect(world.slots[slot]).toBe(0);
  });
  expect(dateOf(pack, world.day)).toBe('1900-01-10');
  expect(dayOf(pack, '1900-03-01T23:59')).toBe(59);
});

test.each([
  [{}, 7, 'Truce.'],
  [{ raise: { bread: 5 } }, 10, 'Peace.'],
  [{ raise: { fear: 16 } }, 0, 'Truce.'],
  [{ raise: { fear: 18 } }, -1, 'War.'],
  [{ raise: { fear: 100, bread: -100 } }, -50, 'War.'],
])(
  'W24 an outcome is a weighted mean and the words of its band: %j',
  (order: Order, level, text) => {
    const after: World = give(world, order);
    expect(outcomesOf(pack, after)).toEqual([{ id: 'peace', title: 'Peace', level, text }]);
  },
);
