import type { Acts, Pack } from '../pack/compiled.ts';
import type { Chronology } from '../pack/history.ts';
import type { Stories } from '../run/teller.ts';
import { apply, applyAll } from '../world/apply.ts';
import { type Changes, changesBetween, eachChange } from '../world/changes.ts';
import { passDay } from '../world/day.ts';
import { dayOf, layoutOf } from '../world/model.ts';
import { giveOrder, moveSlot, settleShares } from '../world/moves.ts';
import type { Cause, World } from '../world/world.ts';
import { playOut, policies } from './explore.ts';

/** What history ordered, by day: an order of the pack, or what a scene moved besides. */
export type Deed = { readonly day: number } & (
  | { readonly order: string }
  | { readonly changes: Changes }
);

/**
 * What history did, from the story and the chronology: the orders of the options really taken, played
 * with this seed, on their days, and for other dates the orders that the chronology names. Throws
 * where the story does not play to its end.
 */
export function historicalDeeds(
  pack: Pack,
  acts: Acts,
  chronology: Chronology,
  seed: number,
  stories: Stories = new Map(),
): Deed[] {
  const entry = pack.manifest.entries[0]?.id ?? '';
  const { historical } = policies;
  const settings = { entry, seed, policy: historical, maxChoices: 1_000, stories };
  const { frames, error } = playOut(pack, acts, settings);
  // Half a history would be held against the whole of it.
  if (error)
    throw new Error(`History cannot be played, seed ${seed}: ${error.code}, ${error.detail}`);
  const told = frames.flatMap((frame) =>
    frame.events.flatMap((event): Deed[] => {
      const { kind } = event.cause;
      if (event.type !== 'changed' || (kind !== 'option' && kind !== 'story')) return [];
      const { day, order, changes } = event;
      return [order === null ? { day, changes } : { day, order }];
    }),
  );
  const dated = chronology.flatMap((entry) =>
    (entry.orders ?? []).map((order): Deed => ({ day: dayOf(pack, entry.date), order })),
  );
  return [...told, ...dated].sort((a, b) => a.day - b.day);
}

/**
 * Runs the model alone from a World to a day, history's deeds done on their days, and shows each day
 * as it stands in the evening.
 */
export function runHistory(
  pack: Pack,
  start: World,
  deeds: readonly Deed[],
  seed: number,
  until: number,
  visit: (world: World) => void,
): World {
  const layout = layoutOf(pack);
  const cause: Cause = { kind: 'rule', rule: 'history' };
  let world = start;
  // What was ordered on the day of the start came after it.
  let next = deeds.findIndex((deed) => deed.day >= start.day);
  const doDeeds = (): void => {
    for (; next >= 0 && next < deeds.length && deeds[next]!.day <= world.day; next += 1) {
      const deed = deeds[next]!;
      const slots = world.slots.slice();
      if ('order' in deed) giveOrder(layout, slots, pack.orders[deed.order] ?? {}, deed.order);
      else {
        eachChange(deed.changes, (slot, by) => moveSlot(layout, slots, slot, by));
        settleShares(layout, slots);
      }
      const changes = changesBetween(world.slots, slots);
      world = apply(world, { type: 'changed', cause, day: world.day, changes, order: null });
    }
  };
  doDeeds();
  while (world.day < until) {
    world = applyAll(world, passDay(pack, world, seed, cause));
    doDeeds();
    visit(world);
  }
  return world;
}
