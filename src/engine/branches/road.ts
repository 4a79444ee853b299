import type { EngineError } from '../errors.ts';
import type { Frame } from '../run/frame.ts';
import type { Played } from '../run/played.ts';
import type { Run } from '../run/run.ts';

/** Whose a road is: the player's, what was really done, or anybody else's (a link, a class). */
export type RoadKind = 'own' | 'history' | 'other';

/** An option as a road met it. */
export type Offered = {
  readonly id: string;
  readonly historical: boolean;
  readonly locked: boolean;
};

/** A decision as a road met it, and what was taken there; null where the road stands. */
export type Met = {
  readonly decision: string;
  readonly act: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly options: readonly Offered[];
  readonly taken: string | null;
};

/** Where a story was over; the ending is null in a plain story. */
export type Close = {
  readonly ending: string | null;
  readonly act: string;
  readonly date: string | null;
  readonly place: string | null;
};

/** What was met on the way, in order: met `n` is asked in frame `n`. */
export type Path = { readonly met: readonly Met[]; readonly close: Close | null };

/**
 * A run as a tree reads it: all that is drawn of it, without its text and its World, so that it can
 * be kept beside the run and a thousand of them merged without playing any.
 */
export type Road = Path & {
  /** The caller's own name for it. */
  readonly id: string;
  readonly kind: RoadKind;
  readonly pack: string;
  readonly edition: string;
  readonly entry: string;
  readonly seed: number;
  readonly state: Played['state'];
  /** Why it stopped or failed. */
  readonly error: EngineError | null;
  /** Choices of the run that were not played: the story has changed, or waits for an act. */
  readonly beyond: readonly string[];
};

/** What frames met. */
export function pathOf(frames: readonly Frame[]): Path {
  const last = frames.at(-1);
  const met = frames.flatMap((frame, index): Met[] => {
    if (frame.ended) return [];
    const { act, date, place, options } = frame;
    return [
      {
        decision: frame.decision ?? '',
        act,
        date,
        place,
        options: options.map(({ id, historical, locked }) => ({ id, historical, locked })),
        taken: frames[index + 1]?.chosen?.id ?? null,
      },
    ];
  });
  if (!last?.ended) return { met, close: null };
  const { ending, act, date, place } = last;
  return { met, close: { ending, act, date, place } };
}

/** The road of a run as it was wanted (with choices that could not be played) and as it was played. */
export function roadOf(
  { id, kind }: Pick<Road, 'id' | 'kind'>,
  { pack, edition, entry, seed, choices }: Run,
  played: Played,
): Road {
  const { frames, state } = played;
  return {
    id,
    kind,
    pack,
    edition,
    entry,
    seed,
    state,
    error: state === 'stopped' || state === 'failed' ? played.error : null,
    beyond: choices.slice(Math.max(0, frames.length - 1)),
    ...pathOf(frames),
  };
}
