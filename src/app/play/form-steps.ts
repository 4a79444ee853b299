import type { Form, Manifest } from '../../engine/pack/manifest.ts';
import { askedSteps, goOnByItself } from '../../engine/run/form.ts';
import type { OpenRun } from '../../engine/run/opener.ts';
import type { Played } from '../../engine/run/played.ts';

/** How a reader goes through a short form: from one decision that it asks to the next. */
export const stepsOfForm = (manifest: Manifest, form: Form) => ({
  goOn: (open: OpenRun): Played => goOnByItself(manifest, form, open),

  /** Where a reader rests who comes to a step: at the decision asked there or next, or at the end. */
  stepFrom: ({ frames, state }: Played, step: number): number => {
    const asked = askedSteps(form, frames);
    const last = frames.length - 1;
    const isUnderWay = state === 'needs' || state === 'failed';
    return asked.find((one) => one >= step) ?? (isUnderWay ? (asked.at(-1) ?? last) : last);
  },

  /** Where a reader rests who goes back to a step: at the decision asked there or before. */
  stepBefore: ({ frames }: Played, step: number): number => {
    const asked = askedSteps(form, frames);
    const isLast = step >= frames.length - 1;
    return isLast ? frames.length - 1 : (asked.findLast((one) => one <= step) ?? asked[0] ?? step);
  },
});
