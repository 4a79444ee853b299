import type { Frame } from '../run/frame.ts';
import { eachChange } from './changes.ts';
import type { Cause } from './world.ts';

/** One reason a measure stands where it does: at which step, why, and by how much. */
export type Reason = {
  readonly step: number;
  readonly day: number;
  readonly cause: Cause;
  readonly order: string | null;
  readonly by: number;
};

/**
 * What a frame moved, as slot and sum, in the order it first moved; what came back to 0 is left out.
 */
export function changesOf(frame: Frame): (readonly [slot: number, by: number])[] {
  const sums = new Map<number, number>();
  for (const event of frame.events) {
    if (event.type !== 'changed') continue;
    eachChange(event.changes, (slot, by) => sums.set(slot, (sums.get(slot) ?? 0) + by));
  }
  return [...sums].filter(([, by]) => by !== 0);
}

/** Every reason a slot moved over these frames, oldest first. With the start they sum to its value. */
export function causesOf(frames: readonly Frame[], slot: number): Reason[] {
  const reasons: Reason[] = [];
  for (const frame of frames) {
    for (const event of frame.events) {
      if (event.type !== 'changed') continue;
      const { cause, day, order } = event;
      eachChange(event.changes, (moved, by) => {
        if (moved === slot) reasons.push({ step: frame.step, day, cause, order, by });
      });
    }
  }
  return reasons;
}
