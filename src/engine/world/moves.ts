import type { Pack } from '../pack/compiled.ts';
import type { Order } from '../pack/orders.ts';
import { shiftShares } from './control.ts';
import { boundsOf, type SlotName } from './layout.ts';
import { layoutOf } from './model.ts';
import type { Change, Known, World } from './world.ts';

/** Adds the change of one measure, in its own unit, kept in bounds. */
function move(pack: Pack, slots: number[], name: SlotName, by: number): void {
  const slot = layoutOf(pack).slot(name);
  if (slot < 0) return;
  const [least, most] = boundsOf(name.kind);
  slots[slot] = Math.min(most, Math.max(least, slots[slot]! + by));
}

function shift(pack: Pack, slots: number[], region: string, authority: string, by: number): void {
  const layout = layoutOf(pack);
  const index = layout.regions.indexOf(region);
  const to = layout.authorities.indexOf(authority);
  if (index < 0 || to < 0) return;
  const first = layout.shares(index);
  const many = layout.authorities.length;
  slots.splice(first, many, ...shiftShares(slots.slice(first, first + many), to, by));
}

const points = (record: Readonly<Record<string, number>> | undefined): [string, number][] =>
  Object.entries(record ?? {}).map(([id, whole]) => [id, whole * 100]);

/** The changes an order makes to a World: one vector, each slot once, nothing that stays as it is. */
export function changesOfOrder(
  pack: Pack,
  world: World,
  order: Order,
  id: string | null,
): Change[] {
  const layout = layoutOf(pack);
  const slots = world.slots.slice();
  for (const [region, shares] of Object.entries(order.shift ?? {})) {
    for (const [authority, by] of points(shares)) shift(pack, slots, region, authority, by);
  }
  for (const [region, by] of points(order.rally))
    move(pack, slots, { kind: 'support', region }, by);
  for (const [faction, by] of points(order.sway))
    move(pack, slots, { kind: 'stance', faction }, by);
  for (const [faction, by] of points(order.stiffen)) {
    move(pack, slots, { kind: 'resolve', faction }, by);
  }
  for (const [gauge, by] of points(order.raise)) move(pack, slots, { kind: 'gauge', gauge }, by);
  for (const [force, men] of Object.entries(order.enlist ?? {})) {
    move(pack, slots, { kind: 'men', force }, men);
  }
  for (const [force, region] of Object.entries(order.send ?? {})) {
    const slot = layout.slot({ kind: 'at', force });
    const to = layout.regions.indexOf(region);
    if (slot >= 0 && to >= 0) slots[slot] = to;
  }
  if (id !== null) move(pack, slots, { kind: 'done', order: id }, 1);
  return slots.flatMap((value, slot): Change[] =>
    value === world.slots[slot] ? [] : [[slot, value - world.slots[slot]!]],
  );
}

/** What telling of a region makes known: it as it is today, by someone. */
export function knownNow(pack: Pack, world: World, region: number, by: string): Known {
  const layout = layoutOf(pack);
  const first = layout.shares(region);
  return {
    control: world.slots.slice(first, first + layout.authorities.length),
    day: world.day,
    by,
  };
}
