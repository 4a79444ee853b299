import { type Lines, linesOf } from '../../engine/branches/compare.ts';
import { type Evening, eveningsOf } from '../../engine/branches/days.ts';
import { type Divergence, divergenceOf } from '../../engine/branches/fork.ts';
import { roadOf } from '../../engine/branches/road.ts';
import { type Pair, pairsOf } from '../../engine/branches/scenes.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { getRecord, opened } from '../archive/archive.ts';
import { titleOf } from '../game.ts';
import { t } from '../i18n/t.ts';
import type { Problem } from '../problem.ts';
import { openShared } from '../share/open-shared.ts';
import { stopWords } from '../share/stop-words.ts';
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
  /** Where a road that was sent could not be followed to its end. */
  readonly halts: readonly string[];
};

export type PairFailure = 'not-kept' | 'entries';
export type LoadedPair =
  | { readonly ok: true; readonly value: Comparison }
  | { readonly ok: false; readonly why: PairFailure }
  | { readonly ok: false; readonly why: 'problem'; readonly problem: Problem };

/** A side as it was found: a road, or why there is none. */
type Side =
  | { readonly kind: 'road'; readonly road: PlayedRoad; readonly halt: string | null }
  | { readonly kind: 'history' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** No share code is as short as the id of a record. */
const leastCode = 20;
export const isCode = (side: string): boolean => side.length >= leastCode;

export async function loadPair(left: string, right: string): Promise<LoadedPair> {
  await opened();
  const [library] = await Promise.all([loadLibrary(), startExtras()]);
  if (library === null) {
    return { ok: false, why: 'problem', problem: { code: 'fetch/pack', detail: 'acts' } };
  }
  const [one, other] = await Promise.all([sideOf(library, left), sideOf(library, right)]);
  for (const side of [one, other]) {
    if (side.kind === 'problem') return { ok: false, why: 'problem', problem: side.problem };
  }
  const pair = pairOf(library, one, other);
  if (pair === null) return { ok: false, why: 'not-kept' };
  const [first, second] = pair;
  if (first.run.entry !== second.run.entry) return { ok: false, why: 'entries' };
  const halts = [one, other].flatMap((side) => (side.kind === 'road' ? (side.halt ?? []) : []));
  return { ok: true, value: compared(library.pack, first, second, halts) };
}

async function sideOf(library: Library, side: string): Promise<Side> {
  if (side === historyId) return { kind: 'history' };
  const record = await getRecord(side);
  if (record !== null) {
    const isOurs = record.run.pack === library.pack.manifest.id;
    if (!isOurs) return { kind: 'not-kept' };
    return { kind: 'road', road: playRecord(library, record), halt: null };
  }
  if (!isCode(side)) return { kind: 'not-kept' };
  const shared = await openShared(side);
  if (!shared.ok) return { kind: 'problem', problem: shared.problem };
  const { run, frames } = shared.road;
  const state = frames.at(-1)?.ended ? 'ended' : 'open';
  const road = roadOf({ id: side, kind: 'other' }, run, { state, frames });
  return { kind: 'road', road: { run, frames, road }, halt: stopWords(library.pack, shared.road) };
}

/** What was really done has the luck of the road that it stands beside. */
function pairOf(library: Library, one: Side, other: Side): [PlayedRoad, PlayedRoad] | null {
  const first = one.kind === 'road' ? one.road : null;
  const second = other.kind === 'road' ? other.road : null;
  if (first !== null && second !== null) return [first, second];
  if (first !== null && other.kind === 'history') return [first, playHistoryBeside(library, first)];
  if (second !== null && one.kind === 'history') {
    return [playHistoryBeside(library, second), second];
  }
  return null;
}

export function compared(
  pack: Pack,
  left: PlayedRoad,
  right: PlayedRoad,
  halts: readonly string[] = [],
): Comparison {
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
    halts,
  };
}

/** What two roads are called: by whose they are and by their endings, or where they stand. */
export function namesOf({ pack, left, right }: Comparison): readonly [string, string] {
  const [one, other] = [nameOfRoad(pack, left), nameOfRoad(pack, right)];
  if (one !== other) return [one, other];
  const of = (side: string, name: string) => t('compare.named', { side, name });
  return [of(t('compare.left'), one), of(t('compare.right'), other)];
}

function nameOfRoad(pack: Pack, { road, frames }: PlayedRoad): string {
  if (road.kind === 'history') return t('roads.history');
  const name = titleOf(pack.manifest, { state: 'open', frames });
  return road.kind === 'other' ? t('compare.sent.named', { name }) : name;
}
