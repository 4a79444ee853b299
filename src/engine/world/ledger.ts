import type { Frame } from '../run/frame.ts';
import type { Cause, Change } from './world.ts';

/** One reason a measure stands where it does: at which step, why, and by how much. */
export type Reason = {
  readonly step: number;
  readonly day: number;
  readonly cause: Cause;
  readonly order: string | null;
  readonly by: number;
};

/** What a frame moved, summed by slot, in the order it first moved; what came back to 0 is left out. */
export function changesOf(frame: Frame): Change[] {
  const sums = new Map<number, number>();
  for (const event of frame.events) {
    if (event.type !== 'changed') continue;
    for (const [slot, by] of event.changes) sums.set(slot, (sums.get(slot) ?? 0) + by);
  }
  return [...sums].filter(([, by]) => by !== 0);
}

/** Every reason a slot moved over these frames, oldest first. With the start they sum to its value. */
export function causesOf(frames: readonly Frame[], slot: number): Reason[] {
  const reasons: Reason[] = [];
  for (const frame of frames) {
    for (const event of frame.events) {
      if (event.type !== 'changed') continue;
      for (const [moved, by] of event.changes) {
        if (moved !== slot) continue;
        const { cause, day, order } = event;
        reasons.push({ step: frame.step, day, cause, order, by });
      }
    }
  }
  return reasons;
}
