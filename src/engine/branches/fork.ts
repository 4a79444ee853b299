import type { Pack } from '../pack/compiled.ts';
import type { Run } from '../run/run.ts';
import type { Met, Path } from './road.ts';

/**
 * The run that goes on from a step of another: its choices up to there, and its seed, so that it has
 * the same luck. It is of this edition, whatever the old one was of. Null for a step that is not there.
 */
export function forkAt(pack: Pack, run: Run, step: number): Run | null {
  if (!Number.isInteger(step) || step < 0 || step > run.choices.length) return null;
  return { ...run, edition: pack.edition, choices: run.choices.slice(0, step) };
}

/** What a road met at a step: a decision and what it took there, or the close. */
export type Fate = {
  readonly decision: string | null;
  readonly ending: string | null;
  readonly option: string | null;
  readonly date: string | null;
};

/** Where two roads part: at this step, for the first time. */
export type Divergence = {
  /** The choices they have in common; both frames of this step are reached by the same options. */
  readonly step: number;
  /** An `option` parted them, of one decision; or `luck`: the same options led elsewhere. */
  readonly by: 'option' | 'luck';
  readonly left: Fate;
  readonly right: Fate;
};

/** The first divergence of two roads of one entry; null where one is the beginning of the other. */
export function divergenceOf(left: Path, right: Path): Divergence | null {
  for (let step = 0; ; step += 1) {
    const [one, other] = [fateAt(left, step), fateAt(right, step)];
    if (!one || !other) return null;
    if (one.decision !== other.decision || one.ending !== other.ending) {
      return { step, by: 'luck', left: one, right: other };
    }
    if (one.option === null || other.option === null) return null;
    if (one.option !== other.option) return { step, by: 'option', left: one, right: other };
  }
}

function fateAt({ met, close }: Path, step: number): Fate | null {
  const one: Met | undefined = met[step];
  if (one) return { decision: one.decision, ending: null, option: one.taken, date: one.date };
  if (!close || step > met.length) return null;
  return { decision: null, ending: close.ending, option: null, date: close.date };
}

/** How many choices two roads have in common from the beginning, with the decisions they answer. */
export function commonSteps(left: Path, right: Path): number {
  const parted = divergenceOf(left, right);
  if (parted) return parted.step;
  const taken = ({ met }: Path) => met.filter((one) => one.taken !== null).length;
  return Math.min(taken(left), taken(right));
}
