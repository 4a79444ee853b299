import { signal } from '@preact/signals';
import { playHistory } from '../../engine/branches/history.ts';
import { type Road, roadOf } from '../../engine/branches/road.ts';
import type { Acts, Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { play } from '../../engine/run/open-run.ts';
import type { Played } from '../../engine/run/played.ts';
import type { Run } from '../../engine/run/run.ts';
import type { Stories } from '../../engine/run/teller.ts';
import { opened } from '../archive/archive.ts';
import { records } from '../archive/kept.ts';
import type { RunRecord } from '../archive/record.ts';
import { readRoad } from '../archive/road-schema.ts';
import { dropRoad, keepRoad, roadsKept } from '../archive/roads.ts';
import { loadAct } from '../loading.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { completePack, pack, startExtras } from '../store.ts';
import { noWords, readWords, tellsMore, type Words } from './words.ts';

/** The name of the road of what was really done, in addresses too: no record is called so. */
export const historyId = 'history';

/** The whole pack with all its acts, to play any run with. */
export type Library = { readonly pack: Pack; readonly acts: Acts };

const stories: Stories = new Map();

/** Null where a part of it cannot be fetched: another try may do better. */
export async function loadLibrary(): Promise<Library | null> {
  if (!(await completePack()) || pack.value === null) return null;
  const whole = pack.value;
  const loaded = await Promise.all(whole.manifest.acts.map(({ id }) => loadAct(id)));
  const acts: Record<string, Acts[string]> = {};
  for (const act of loaded) {
    if (!act.ok) return null;
    acts[act.value.id] = act.value;
  }
  return { pack: whole, acts };
}

export const playRun = ({ pack: whole, acts }: Library, run: Run): Played =>
  play(whole, acts, run, stories);

export type PlayedRoad = {
  readonly road: Road;
  readonly run: Run;
  readonly frames: readonly Frame[];
};

/** What was really done, beside a run and with its luck. */
export function playHistoryBeside({ pack: whole, acts }: Library, beside: PlayedRoad): PlayedRoad {
  const { run, frames, error } = playHistory(whole, acts, beside.run, beside.road, stories);
  const played: Played =
    error !== null
      ? { state: 'failed', error, frames }
      : { state: frames.at(-1)?.ended ? 'ended' : 'open', frames };
  return { run, frames, road: roadOf({ id: historyId, kind: 'history' }, run, played) };
}

export function playRecord(library: Library, { id, run }: RunRecord): PlayedRoad {
  const played = playRun(library, run);
  return { run, frames: played.frames, road: roadOf({ id, kind: 'own' }, run, played) };
}

export const isStory = ({ run }: RunRecord, { manifest }: Pack): boolean =>
  run.pack === manifest.id && run.choices.length > 0;

/** All that the page of roads draws. */
export type Roads = {
  /** The reader's own. */
  readonly own: readonly Road[];
  /** What was really done, by entry: with the luck of the newest run of it. */
  readonly history: ReadonlyMap<string, PlayedRoad>;
  readonly words: Words;
  /** Roads that are still to be played, having been kept by nobody. */
  readonly missing: number;
};

export const roads = signal<Roads | null>(null);

/**
 * Reads the roads that are kept, then plays what is missing when nothing else is asked of the page, each
 * once. Gives a way to stop; `onFail` where something could not be fetched.
 */
export function startRoads(onFail: () => void): () => void {
  let callOff: () => void = () => undefined;
  let isOver = false;
  const read = async () => {
    await opened();
    const [library, kept] = await Promise.all([loadLibrary(), roadsKept(), startExtras()]);
    if (isOver) return;
    if (library === null) return onFail();
    const known = records.value.filter((record) => isStory(record, library.pack));
    const ids = new Set(records.value.map(({ id }) => id));
    for (const id of kept.keys()) if (!ids.has(id)) await dropRoad(id);
    const own: Road[] = [];
    const missing: RunRecord[] = [];
    for (const record of known) {
      const road = readRoad(kept.get(record.id), record.id, record.run);
      if (road === null) missing.push(record);
      else own.push(road);
    }
    work(library, { own, history: new Map(), words: noWords, missing: missing.length }, missing);
  };
  const work = (library: Library, start: Roads, queue: RunRecord[]) => {
    let now = start;
    let shownMs = 0;
    const step = () => {
      if (isOver) return;
      now = nextOf(library, now, queue);
      const isDone = !hasMore(now);
      if (isDone || performance.now() - shownMs > showMs) {
        roads.value = now;
        shownMs = performance.now();
      }
      if (!isDone) callOff = whenIdle(step);
    };
    step();
  };
  read().catch(() => {
    if (!isOver) onFail();
  });
  return () => {
    isOver = true;
    callOff();
  };
}

/** As long as a turn at it may take, and as often as what was done is drawn, in milliseconds. */
const turnMs = 24;
const showMs = 500;

const isWanted = ({ history, words }: Roads, road: Road): boolean =>
  !history.has(road.entry) || tellsMore(words, road);
const hasMore = (now: Roads): boolean =>
  now.missing > 0 || now.own.some((road) => isWanted(now, road));

/** A turn's work: what is missing is played, then what was really done, then what no text is known of. */
function nextOf(library: Library, before: Roads, queue: RunRecord[]): Roads {
  const until = performance.now() + turnMs;
  let now = before;
  do {
    const record = queue.shift();
    const road = record === undefined ? now.own.find((one) => isWanted(now, one)) : undefined;
    const target = record ?? (road === undefined ? null : recordOf(road));
    if (target === null) break;
    now = {
      ...withPlayed(library, now, playRecord(library, target), !road),
      missing: queue.length,
    };
  } while (performance.now() < until);
  return now;
}

function withPlayed(library: Library, before: Roads, played: PlayedRoad, isNew: boolean): Roads {
  let { own, history, words } = before;
  if (isNew) {
    own = [...own, played.road];
    keepRoad(played.road);
  }
  words = readWords(library.pack, words, played.frames);
  if (tellsMore(words, played.road)) words = excused(words, played.road);
  const twin = own.find(({ id }) => id === played.road.id);
  if (twin !== undefined && tellsMore(words, twin)) words = excused(words, twin);
  if (!history.has(played.run.entry)) {
    const real = playHistoryBeside(library, played);
    history = new Map([...history, [played.run.entry, real]]);
    words = readWords(library.pack, words, real.frames);
  }
  return { ...before, own, history, words };
}

/** An option of an earlier edition has no text any more: it is not asked for again. */
function excused(words: Words, { met }: Road): Words {
  const options = new Map(words.options);
  for (const { decision, options: offered } of met) {
    for (const { id } of offered) {
      const key = `${decision}\n${id}`;
      if (!options.has(key)) options.set(key, id.replaceAll('-', ' '));
    }
  }
  return { ...words, options };
}

const recordOf = ({ id, pack: of, edition, entry, seed, met, beyond }: Road): RunRecord => {
  const choices = [...met.flatMap(({ taken }) => taken ?? []), ...beyond];
  const run: Run = { format: 1, pack: of, edition, entry, seed, choices };
  return { id, run, cursor: 0, title: '', date: null, ending: null, updatedAt: 0 };
};
