import type { EngineError } from '../errors.ts';
import type { OpenRun } from './open-run.ts';
import { type Coded, optionOf, pathOf, type ShareCode } from './share-code.ts';

/** How far a code could be followed; the run stays open where it stands. */
export type Followed =
  | { readonly state: 'whole' }
  | { readonly state: 'needs'; readonly act: string }
  | { readonly state: 'stopped'; readonly step: number; readonly error: EngineError }
  | { readonly state: 'failed'; readonly error: EngineError };

/**
 * Takes the choices of a code in a run opened by `runOfCode`, each by the id its number stands for
 * within the decision that is met, and stops at the first that cannot be told. Where an act is
 * needed, provide it and follow again: what was taken is not taken twice.
 */
export function followCode(story: Coded, code: ShareCode, open: OpenRun): Followed {
  for (;;) {
    const { played } = open;
    if (played.state === 'needs') return { state: 'needs', act: played.act };
    if (played.state === 'failed') return { state: 'failed', error: played.error };
    const frame = played.frames.at(-1)!;
    const step = frame.step + 1;
    if (step > code.numbers.length) break;
    const stop = (error: EngineError): Followed => ({ state: 'stopped', step, error });
    if (frame.ended) return stop({ code: 'run/past-the-end', detail: frame.answered ?? '' });
    const option = optionOf(story, code, frame);
    if (option === null) {
      const detail = `${frame.decision}: ${code.numbers[frame.step]}`;
      return stop({ code: 'run/option-gone', detail });
    }
    const taken = open.choose(option);
    if (taken.state === 'stopped') return stop(taken.error);
  }
  const { frames } = open.played;
  if (pathOf(frames) === code.path) return { state: 'whole' };
  // Every number stood for something, but not for what was chosen: nothing of it is shown.
  open.goTo(0);
  const detail = frames[0]?.decision ?? '';
  return { state: 'stopped', step: 1, error: { code: 'code/path-changed', detail } };
}
