import { signal } from '@preact/signals';
import { type ClassLine, classLines } from '../../classroom/class-lines.ts';
import {
  type ClassRoads,
  gatherClass,
  type Replayed,
  replayLine,
} from '../../classroom/class-roads.ts';
import { entriesOf } from '../../classroom/class-sums.ts';
import type { Option } from '../../engine/run/frame.ts';
import type { Run } from '../../engine/run/run.ts';
import type { Coded } from '../../engine/run/share-code.ts';
import type { Stories } from '../../engine/run/teller.ts';
import {
  type Library,
  loadLibrary,
  type PlayedRoad,
  playHistoryBeside,
  playRun,
} from '../branches/load-roads.ts';
import { noWords, readWords, type Words } from '../branches/words.ts';
import { loadCoded } from '../share/open-shared.ts';
import { startExtras } from '../store.ts';
import { list } from './class-store.ts';

/** All that the pages of a class show. */
export type ShownClass = {
  readonly library: Library;
  readonly found: ClassRoads;
  /** Codes that are still to be replayed, and all of them. */
  readonly left: number;
  readonly all: number;
  readonly words: Words;
  /** Options by decision and id, as the first road that met them did. */
  readonly options: ReadonlyMap<string, Option>;
  /** What was really done, by entry. */
  readonly history: ReadonlyMap<string, PlayedRoad>;
};

/** Null until the story is there; `failed` where it cannot be had. */
export const shownClass = signal<ShownClass | 'failed' | null>(null);

export const optionKey = (decision: string, option: string): string => `${decision}\n${option}`;

/** What was replayed stays, without its frames, so that a line added costs only itself. */
const known = new Map<string, Replayed>();
const stories: Stories = new Map();
const options = new Map<string, Option>();
let words: Words = noWords;

/** As long as one turn may take, in milliseconds: the page answers in between. */
const turnMs = 40;

/** Replays the list in turns; gives a way to stop. */
export function startClass(): () => void {
  let isOver = false;
  let callOff = 0;
  const read = async () => {
    const [library, story] = await Promise.all([loadLibrary(), loadCoded(), startExtras()]);
    if (isOver) return;
    if (library === null || story === null) {
      shownClass.value = 'failed';
      return;
    }
    const lines = classLines(list.value);
    const queue = lines.codes.filter(({ code }) => !known.has(code));
    const turn = () => {
      const until = performance.now() + turnMs;
      while (queue.length > 0 && performance.now() < until) replayNext(library, story, queue);
      // Summing costs as much as some replays: it waits for the last of them.
      const codes = queue.length > 0 ? [] : lines.codes;
      const replayed = codes.flatMap((at) => relined(known.get(at.code), at));
      const found = gatherClass(lines, replayed);
      shownClass.value = {
        library,
        found,
        left: queue.length,
        all: lines.codes.length,
        words,
        options: new Map(options),
        history: queue.length > 0 ? new Map() : historyOf(library, found),
      };
      if (queue.length > 0 && !isOver) callOff = setTimeout(turn);
    };
    turn();
  };
  read().catch(() => {
    if (!isOver) shownClass.value = 'failed';
  });
  return () => {
    isOver = true;
    clearTimeout(callOff);
  };
}

function replayNext({ pack, acts }: Library, story: Coded, queue: ClassLine[]): void {
  const at = queue.shift();
  if (at === undefined) return;
  const replayed = replayLine(story, acts, at, stories);
  known.set(at.code, replayed.ok ? { ...replayed, frames: [] } : replayed);
  if (!replayed.ok) return;
  words = readWords(pack, words, replayed.frames);
  for (const { decision, options: offered } of replayed.frames) {
    for (const option of offered) {
      const key = optionKey(decision ?? '', option.id);
      if (!options.has(key)) options.set(key, option);
    }
  }
}

/** A code that was replayed before may stand in another line by now. */
function relined(one: Replayed | undefined, { line }: ClassLine): Replayed[] {
  if (one === undefined) return [];
  if (!one.ok) return [{ ...one, refused: { ...one.refused, line } }];
  const stopped = one.stopped && { ...one.stopped, line };
  return [{ ...one, stopped, road: { ...one.road, line } }];
}

const histories = new Map<string, PlayedRoad>();

/** What was really done from each beginning, with the luck of the first road that has it. */
function historyOf(library: Library, { roads }: ClassRoads): ReadonlyMap<string, PlayedRoad> {
  for (const { entry } of entriesOf(roads)) {
    const first = roads.find(({ road }) => road.entry === entry)?.road;
    if (first === undefined || histories.has(entry)) continue;
    const { pack, edition, seed, met } = first;
    const choices = met.flatMap(({ taken }) => taken ?? []);
    const run: Run = { format: 1, pack, edition, entry, seed, choices };
    const { frames } = playRun(library, run);
    histories.set(entry, playHistoryBeside(library, { run, frames, road: first }));
  }
  return new Map(histories);
}
