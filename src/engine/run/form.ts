import type { Form, Manifest } from '../pack/manifest.ts';
import type { Block, Frame } from './frame.ts';
import type { OpenRun } from './opener.ts';
import type { Played } from './played.ts';
import { standIn } from './stand-in.ts';

/** The short form that a run of this entry is played as; null where all its decisions are asked. */
export const formOf = ({ entries }: Pick<Manifest, 'entries'>, entry: string): Form | null =>
  entries.find((one) => one.id === entry)?.form ?? null;

/** What a form needs to know of its pack. */
type Known = Pick<Manifest, 'decisions'>;

/**
 * How a decision is answered that a short form does not ask: as it was really done where that is
 * open, else with what stands in for it. Null where nothing is open.
 */
export function answerFor(manifest: Known, { decision, options }: Frame): string | null {
  const open = options.filter((option) => !option.locked);
  const taken = open.find((option) => option.historical) ?? standIn(manifest, decision, open);
  return taken?.id ?? null;
}

/** The steps at which a form asks, among those played: each of its decisions once, where it is met. */
export function askedSteps(form: Form, frames: readonly Frame[]): number[] {
  const left = new Set(form.decisions.map((one) => one.id));
  return frames.flatMap(({ decision, options, step }) =>
    decision !== null && options.length > 0 && left.delete(decision) ? [step] : [],
  );
}

/** What a form says before a decision. */
export const leadOf = (form: Form, decision: string | null): string | null =>
  form.decisions.find((one) => one.id === decision)?.lead ?? null;

/**
 * Answers by itself what a form does not ask, until it asks, an act is needed, or the run is over.
 * With every answer it gives the run is an ordinary one.
 */
export function goOnByItself(manifest: Known, form: Form, open: OpenRun): Played {
  while (open.played.state === 'open') {
    const { frames } = open.played;
    const last = frames.at(-1);
    if (!last || askedSteps(form, frames).includes(last.step)) break;
    const answer = answerFor(manifest, last);
    if (answer === null) break;
    open.choose(answer);
  }
  return open.played;
}

/** A step that a form answered by itself: the decision, and the option it took. */
export type Meanwhile = {
  readonly decision: string;
  readonly option: string;
  readonly text: string;
  readonly historical: boolean;
  readonly date: string | null;
};

/** What a form answered by itself after a step and before the one asked next. */
export function meanwhileAfter(form: Form, frames: readonly Frame[], step: number): Meanwhile[] {
  const asked = new Set(askedSteps(form, frames));
  const found: Meanwhile[] = [];
  for (let at = step + 1; at < frames.length && !asked.has(at); at += 1) {
    const frame = frames[at]!;
    const chosen = frames[at + 1]?.chosen;
    if (frame.decision === null || !chosen) break;
    const { id: option, text, historical } = chosen;
    found.push({ decision: frame.decision, option, text, historical, date: frame.date });
  }
  return found;
}

/** What follows an answer at once: as far as the next scene. */
export function consequenceOf({ blocks }: Frame): readonly Block[] {
  const next = blocks.findIndex((block) => block.kind === 'scene');
  return next < 0 ? blocks : blocks.slice(0, next);
}

/** The scene in which a decision is asked: the last of its frame, and what it is told with. */
export function sceneOf({ blocks }: Frame): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.kind === 'scene');
  return last < 0 ? blocks : blocks.slice(last);
}
