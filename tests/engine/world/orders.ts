import fc from 'fast-check';
import { expect } from 'vitest';
import type { Order } from '../../../src/engine/pack/orders.ts';
import { apply } from '../../../src/engine/world/apply.ts';
import { boundsOf } from '../../../src/engine/world/layout.ts';
import { layoutOf } from '../../../src/engine/world/model.ts';
import { changesOfOrder } from '../../../src/engine/world/moves.ts';
import type { World } from '../../../src/engine/world/world.ts';
import { tiny } from '../builders.ts';

const { pack } = tiny;
const points = fc.integer({ min: -100, max: 100 });
const region = fc.constantFrom('north', 'south');
const some = <T>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  fc.dictionary(keys, value, { maxKeys: 2, noNullPrototype: true });

/** Any order the schema of the tiny pack allows. */
export const orderOf: fc.Arbitrary<Order> = fc.record({
  shift: some(region, some(fc.constantFrom('crown', 'guild', 'temple'), points)),
  rally: some(region, points),
  feed: some(region, points),
  calm: some(region, points),
  sway: some(fc.constant('smiths'), points),
  stiffen: some(fc.constant('smiths'), points),
  raise: some(fc.constantFrom('bread', 'fear'), points),
  enlist: some(fc.constant('guards'), fc.integer({ min: -2_000_000, max: 2_000_000 })),
  send: some(fc.constant('guards'), region),
});

/** The World after an order. */
export function give(world: World, order: Order): World {
  const changes = changesOfOrder(pack, world, order, null);
  const cause = { kind: 'story', act: 'one' } as const;
  return apply(world, { type: 'changed', cause, day: world.day, changes, order: null });
}

/** Every measure is whole and in its bounds, and every region's shares sum. */
export function legal(world: World): void {
  const layout = layoutOf(pack);
  layout.names.forEach((name, slot) => {
    const value = world.slots[slot]!;
    const [least, most] = boundsOf(name.kind);
    expect(Number.isInteger(value) && value >= least && value <= most).toBe(true);
  });
  layout.regions.forEach((_, index) => {
    const at = layout.shares(index);
    const shares = world.slots.slice(at, at + layout.authorities.length);
    expect(shares.reduce((a, b) => a + b, 0)).toBe(10_000);
  });
}
