import { type Lines, linesOf } from '../../engine/branches/compare.ts';
import { type Evening, eveningsOf } from '../../engine/branches/days.ts';
import { type Divergence, divergenceOf } from '../../engine/branches/fork.ts';
import { type Pair, pairsOf } from '../../engine/branches/scenes.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import { getRecord, opened } from '../archive/archive.ts';
import type { RunRecord } from '../archive/record.ts';
import { startExtras } from '../store.ts';
import {
  historyId,
  type Library,
  loadLibrary,
  type PlayedRoad,
  playHistoryBeside,
  playRecord,
} from './load-roads.ts';

/** Two roads of one entry, laid side by side. */
export type Comparison = {
  readonly pack: Pack;
  readonly left: PlayedRoad;
  readonly right: PlayedRoad;
  readonly parted: Divergence | null;
  readonly pairs: readonly Pair[];
  readonly evenings: readonly [readonly Evening[], readonly Evening[]];
  /** Null in a story without a World. */
  readonly lines: Lines | null;
};

export type PairFailure = 'fetch' | 'not-kept' | 'entries';
export type LoadedPair =
  | { readonly ok: true; readonly value: Comparison }
  | { readonly ok: false; readonly why: PairFailure };

export async function loadPair(left: string, right: string): Promise<LoadedPair> {
  await opened();
  const [library] = await Promise.all([loadLibrary(), startExtras()]);
  if (library === null) return { ok: false, why: 'fetch' };
  const [one, other] = await Promise.all([recordOf(left), recordOf(right)]);
  const [first, second] = playBoth(library, { left, one, right, other });
  if (first === null || second === null) return { ok: false, why: 'not-kept' };
  if (first.run.entry !== second.run.entry) return { ok: false, why: 'entries' };
  return { ok: true, value: compared(library.pack, first, second) };
}

const recordOf = (id: string): Promise<RunRecord | null> =>
  id === historyId ? Promise.resolve(null) : getRecord(id);

type Asked = {
  readonly left: string;
  readonly right: string;
  readonly one: RunRecord | null;
  readonly other: RunRecord | null;
};

/** What was really done has the luck of the road that it stands beside. */
function playBoth(
  library: Library,
  { left, one, right, other }: Asked,
): readonly [PlayedRoad | null, PlayedRoad | null] {
  const isOurs = (record: RunRecord | null): record is RunRecord =>
    record !== null && record.run.pack === library.pack.manifest.id;
  const first = isOurs(one) ? playRecord(library, one) : null;
  const second = isOurs(other) ? playRecord(library, other) : null;
  if (left === historyId && second !== null) return [playHistoryBeside(library, second), second];
  if (right === historyId && first !== null) return [first, playHistoryBeside(library, first)];
  return [first, second];
}

export function compared(pack: Pack, left: PlayedRoad, right: PlayedRoad): Comparison {
  const evenings = [left, right].map(({ run, frames }) => eveningsOf(pack, run.entry, frames));
  const [ours = [], theirs = []] = evenings;
  return {
    pack,
    left,
    right,
    parted: divergenceOf(left.road, right.road),
    pairs: pairsOf(left.frames, right.frames),
    evenings: [ours, theirs],
    lines: linesOf(pack, ours, theirs),
  };
}

/** What a road is called: by its ending, or where it stands. */
export function nameOfRoad(pack: Pack, { road, frames }: PlayedRoad): string {
  const { endings, places, acts, title } = pack.manifest;
  const last = frames.at(-1);
  const ending = endings.find(({ id }) => id === road.close?.ending);
  if (ending !== undefined) return ending.title;
  const place = places.find(({ id }) => id === last?.place);
  return place?.name ?? acts.find(({ id }) => id === last?.act)?.title ?? title;
}

/** The record's title of the decision where two roads parted, for one that has any. */
export const recordedTitle = (chronology: Chronology | null, decision: string | null) =>
  chronology?.find((one) => one.decision === decision)?.title ?? null;
