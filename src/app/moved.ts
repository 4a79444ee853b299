import type { Frame } from '../engine/run/frame.ts';
import { eachChange } from '../engine/world/changes.ts';
import type { Cause } from '../engine/world/world.ts';

/**
 * What moved something: what was chosen and told, the rules on the days that passed, or history between
 * two dated starts.
 */
export type Mover = 'chosen' | 'passed' | 'between';

function moverOf({ kind }: Cause): Mover | null {
  if (kind === 'start') return null;
  if (kind === 'interim') return 'between';
  return kind === 'rule' ? 'passed' : 'chosen';
}

/** By how much a frame moved each slot: what one mover did, or all but history. */
export function movedBy(frame: Frame, mover?: Mover): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const event of frame.events) {
    if (event.type !== 'changed') continue;
    const by = moverOf(event.cause);
    if (by === null || (mover === undefined ? by === 'between' : by !== mover)) continue;
    eachChange(event.changes, (slot, n) => moved.set(slot, (moved.get(slot) ?? 0) + n));
  }
  return moved;
}
