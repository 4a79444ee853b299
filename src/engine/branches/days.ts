import type { Pack } from '../pack/compiled.ts';
import type { Frame } from '../run/frame.ts';
import { apply, applyAll } from '../world/apply.ts';
import { worldAt } from '../world/starts.ts';
import type { Event, World } from '../world/world.ts';

/** The World of a run as a day leaves it. */
export type Evening = {
  readonly day: number;
  readonly world: World;
  /** The last step of that day, or the one that passed it. */
  readonly step: number;
  /** The story jumped over it: what moved meanwhile is told on the day it comes down again. */
  readonly skipped: boolean;
};

/** The World of each day of a run, from its start to where it stands; none without a dated start. */
export function eveningsOf(pack: Pack, entry: string, frames: readonly Frame[]): Evening[] {
  const { entries, starts } = pack.manifest;
  const from = entries.find((one) => one.id === entry)?.start;
  const start = starts.find((one) => one.id === from);
  if (!start || frames.length === 0) return [];
  const evenings: Evening[] = [];
  let world = worldAt(pack, start);
  for (const { events, step } of frames) {
    let since: Event[] = [];
    for (const event of events) {
      if (event.type !== 'passed') {
        since.push(event);
        continue;
      }
      world = applyAll(world, since);
      since = [];
      for (let ahead = 0; ahead < event.days; ahead += 1) {
        evenings.push({ day: world.day + ahead, world, step, skipped: ahead > 0 });
      }
      world = apply(world, event);
    }
    world = applyAll(world, since);
  }
  const { step } = frames.at(-1)!;
  return [...evenings, { day: world.day, world, step, skipped: false }];
}

/** The evening of a day; of the first or the last where the day is before or past them. */
export function eveningOn(evenings: readonly Evening[], day: number): Evening | null {
  const first = evenings[0];
  if (!first) return null;
  const at = Math.min(evenings.length - 1, Math.max(0, day - first.day));
  return evenings[at] ?? null;
}
