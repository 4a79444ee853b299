import type { Pack } from '../pack/compiled.ts';
import type { Order } from '../pack/orders.ts';
import { changesBetween } from './changes.ts';
import { normalizeShares, shiftShares } from './control.ts';
import type { Layout, SlotName } from './layout.ts';
import { layoutOf } from './model.ts';
import type { Known, World } from './world.ts';

/** Adds to one measure, in its own unit, kept in bounds. */
function move(layout: Layout, slots: number[], name: SlotName, by: number): void {
  moveSlot(layout, slots, layout.slot(name), by);
}

/** Adds to one slot, in its own unit, kept in bounds. A slot that is not there stays away. */
export function moveSlot(layout: Layout, slots: number[], slot: number, by: number): void {
  if (slot < 0 || slot >= slots.length) return;
  const { least, most } = layout;
  slots[slot] = Math.min(most[slot]!, Math.max(least[slot]!, slots[slot]! + by));
}

/** Moves ten-thousandths of a region, by index, to an authority, by index. */
export function shiftRegion(
  layout: Layout,
  slots: number[],
  region: number,
  to: number,
  by: number,
): void {
  if (region < 0 || to < 0) return;
  const first = layout.shares(region);
  const many = layout.authorities.length;
  const after = shiftShares(slots.slice(first, first + many), to, by);
  for (let index = 0; index < many; index += 1) slots[first + index] = after[index]!;
}

/** Makes the shares of every region sum again, in proportion, after moves one by one. */
export function settleShares(layout: Layout, slots: number[]): void {
  const many = layout.authorities.length;
  for (let region = 0; region < layout.regions.length; region += 1) {
    const first = layout.shares(region);
    slots.splice(first, many, ...normalizeShares(slots.slice(first, first + many)));
  }
}

const points = (record: Readonly<Record<string, number>> | undefined): [string, number][] =>
  Object.entries(record ?? {}).map(([id, whole]) => [id, whole * 100]);

/** What an order does to measures, done to a list of them. */
export function giveOrder(layout: Layout, slots: number[], order: Order, id: string | null): void {
  for (const [region, shares] of Object.entries(order.shift ?? {})) {
    for (const [authority, by] of points(shares)) {
      const [at, to] = [layout.regions.indexOf(region), layout.authorities.indexOf(authority)];
      shiftRegion(layout, slots, at, to, by);
    }
  }
  const measured: readonly [[string, number][], (of: string) => SlotName][] = [
    [points(order.rally), (region) => ({ kind: 'support', region })],
    [points(order.feed), (region) => ({ kind: 'bread', region })],
    [points(order.sway), (faction) => ({ kind: 'stance', faction })],
    [points(order.stiffen), (faction) => ({ kind: 'resolve', faction })],
    [points(order.raise), (gauge) => ({ kind: 'gauge', gauge })],
    [points(order.press), (lever) => ({ kind: 'lever', lever })],
    [Object.entries(order.enlist ?? {}), (force) => ({ kind: 'men', force })],
  ];
  for (const [moved, named] of measured) {
    for (const [of, by] of moved) move(layout, slots, named(of), by);
  }
  for (const [region, by] of points(order.calm)) {
    move(layout, slots, { kind: 'unrest', region }, -by);
  }
  for (const [force, region] of Object.entries(order.send ?? {})) {
    const slot = layout.slot({ kind: 'at', force });
    const to = layout.regions.indexOf(region);
    if (slot >= 0 && to >= 0) slots[slot] = to;
  }
  if (id !== null) move(layout, slots, { kind: 'done', order: id }, 1);
}

/** The changes an order makes to a World: one vector, each slot once, nothing that stays as it is. */
export function changesOfOrder(
  pack: Pack,
  world: World,
  order: Order,
  id: string | null,
): number[] {
  const slots = world.slots.slice();
  giveOrder(layoutOf(pack), slots, order, id);
  return changesBetween(world.slots, slots);
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
