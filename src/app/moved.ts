import type { Frame } from '../engine/run/frame.ts';
import { eachChange } from '../engine/world/changes.ts';

/** What moved something: what was chosen and told, or the rules on the days that passed. */
export type Mover = 'chosen' | 'passed';

/** By how much a frame moved each slot, leaving out what history did between two dated starts. */
export function movedBy(frame: Frame, mover?: Mover): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const event of frame.events) {
    const { kind } = event.cause;
    if (event.type !== 'changed' || kind === 'start' || kind === 'interim') continue;
    if (mover !== undefined && (kind === 'rule') !== (mover === 'passed')) continue;
    eachChange(event.changes, (slot, by) => moved.set(slot, (moved.get(slot) ?? 0) + by));
  }
  return moved;
}
