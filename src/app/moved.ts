import type { Frame } from '../engine/run/frame.ts';

/** By how much a frame moved each slot, leaving out what history did between two dated starts. */
export function movedBy(frame: Frame): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const event of frame.events) {
    const { kind } = event.cause;
    if (event.type !== 'changed' || kind === 'start' || kind === 'interim') continue;
    for (const [slot, by] of event.changes) moved.set(slot, (moved.get(slot) ?? 0) + by);
  }
  return moved;
}
