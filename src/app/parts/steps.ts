import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { decisionTitle, placeBeside } from './decision-title.ts';

/**
 * One decision of a run: where and when it stood, and what was answered, if anything was. The place is
 * empty where it is the title.
 */
export type Step = {
  readonly step: number;
  readonly date: string | null;
  readonly place: string;
  readonly title: string;
  readonly decision: string | null;
  readonly chosen: string | null;
};

/** The decisions of a run in order. The last is still open, unless the story is over. */
export function stepsOf(pack: Pack, frames: readonly Frame[]): readonly Step[] {
  return frames
    .filter((frame) => !frame.ended)
    .map((frame) => ({
      step: frame.step,
      date: frame.date,
      place: placeBeside(pack, frame),
      title: decisionTitle(pack, frame),
      decision: frame.decision,
      chosen: frames[frame.step + 1]?.chosen?.text ?? null,
    }));
}
