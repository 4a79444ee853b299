import { type Road, roadOf } from '../engine/branches/road.ts';
import type { EngineError } from '../engine/errors.ts';
import type { Acts, Pack } from '../engine/pack/compiled.ts';
import type { Frame } from '../engine/run/frame.ts';
import { openRun } from '../engine/run/open-run.ts';
import { type Coded, decodeRun, runOfCode } from '../engine/run/share-code.ts';
import { followCode } from '../engine/run/share-code-follow.ts';
import type { Stories } from '../engine/run/teller.ts';
import { eachChange } from '../engine/world/changes.ts';
import { layoutOf } from '../engine/world/model.ts';
import { type Outcome, outcomesOf } from '../engine/world/outcome.ts';
import type { World } from '../engine/world/world.ts';
import type { BareLine, ClassLine, ClassLines } from './class-lines.ts';

/** By how much an answer itself moved a slot of the World. */
export type Move = readonly [slot: number, by: number];

/** What a class keeps of a road: no text, and of its World no more than the end. */
export type ClassRoad = {
  readonly line: number;
  readonly code: string;
  readonly road: Road;
  readonly isSameEdition: boolean;
  /** Null where the road is not over. */
  readonly outcomes: readonly Outcome[] | null;
  /** By region, in the pack's order: the shares at the end, in ten-thousandths. */
  readonly held: readonly (readonly number[])[];
  /** What the answer given at each step moved by itself. */
  readonly moves: readonly (readonly Move[])[];
};

/** A road that this edition of the story could not follow to its end. */
export type Stopped = {
  readonly line: number;
  readonly code: string;
  /** The decision where it stopped; null where none is met. */
  readonly decision: string | null;
  /** Counted from 1. */
  readonly step: number;
  readonly error: EngineError;
};

export type Refused = BareLine & {
  /** The code as far as it is shown; null where there is none that could be told from a name. */
  readonly text: string | null;
  readonly why: EngineError;
};

/** A code replayed; its frames are for the caller to read words off, and to let go. */
export type Replayed =
  | {
      readonly ok: true;
      readonly road: ClassRoad;
      readonly stopped: Stopped | null;
      readonly frames: readonly Frame[];
    }
  | { readonly ok: false; readonly refused: Refused };

/** The roads of a class, and what of the list was no road, or not wholly one. */
export type ClassRoads = {
  readonly roads: readonly ClassRoad[];
  readonly repeated: ClassLines['repeated'];
  readonly refused: readonly Refused[];
  readonly stopped: readonly Stopped[];
};

/** As much of a code as is shown where it is refused. */
const shown = 28;

const refuse = ({ line, code }: ClassLine, why: EngineError): Replayed => {
  const isCode = why.code !== 'code/malformed';
  const text = code.length > shown ? `${code.slice(0, shown)}\u2026` : code;
  return { ok: false, refused: { line, text: isCode ? text : null, why } };
};

/** Replays a code with all the acts at hand. Of another edition it is followed as far as it holds. */
export function replayLine(story: Coded, acts: Acts, at: ClassLine, stories: Stories): Replayed {
  const { pack } = story;
  const decoded = decodeRun(pack, at.code);
  if (!decoded.ok) return refuse(at, decoded.error);
  const { code, warning } = decoded;
  const open = openRun(pack, acts, runOfCode(pack, code), { checkpoints: false, stories });
  const followed = followCode(story, code, open);
  const { frames } = open.played;
  if (followed.state === 'needs') return refuse(at, { code: 'act/unknown', detail: followed.act });
  const stop = followed.state === 'whole' ? null : followed.error;
  // A road of which not one answer can be told would only swell the numbers.
  if (stop !== null && (frames.length < 2 || stop.code === 'code/path-changed')) {
    return refuse(at, stop);
  }
  const last = frames.at(-1)!;
  const { line } = at;
  const road: ClassRoad = {
    line,
    code: at.code,
    road: roadOf({ id: at.code, kind: 'own' }, open.run, open.played),
    isSameEdition: warning === null,
    outcomes: last.ended && pack.scripted ? outcomesOf(pack, last.world) : null,
    held: heldIn(pack, last.world),
    moves: frames.slice(1).map(movesOf),
  };
  const stopped: Stopped | null = stop && {
    line,
    code: at.code,
    decision: last.ended ? null : last.decision,
    step: frames.length,
    error: stop,
  };
  return { ok: true, road, stopped, frames };
}

/** By region, in the pack's order: the shares of the authorities, in ten-thousandths. */
export function heldIn(pack: Pack, world: World): number[][] {
  const layout = layoutOf(pack);
  return layout.regions.map((_, region) => {
    const first = layout.shares(region);
    return world.slots.slice(first, first + layout.authorities.length);
  });
}

/** What the answer that led to a frame moved by itself: not the days that passed since. */
export function movesOf({ events }: Frame): Move[] {
  const moved = new Map<number, number>();
  for (const event of events) {
    if (event.type !== 'changed' || event.cause.kind !== 'option') continue;
    eachChange(event.changes, (slot, by) => moved.set(slot, (moved.get(slot) ?? 0) + by));
  }
  return [...moved].filter(([, by]) => by !== 0);
}

/** Lays together what was replayed, each in the order of its line. */
export function gatherClass(lines: ClassLines, replayed: readonly Replayed[]): ClassRoads {
  const bare = lines.bare.map(
    (one): Refused => ({ ...one, text: null, why: { code: 'code/malformed', detail: 'line' } }),
  );
  const refused = replayed.flatMap((one) => (one.ok ? [] : one.refused));
  const known = replayed.flatMap((one) => (one.ok ? one : []));
  const byLine = <T extends { readonly line: number }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => a.line - b.line);
  const roads = byLine(known.map(({ road }) => road));
  // What repeats a line that was refused is no road counted once: it is refused with it.
  const counted = new Set(roads.map(({ code }) => code));
  return {
    roads,
    repeated: lines.repeated.filter(({ code }) => counted.has(code)),
    refused: byLine([...bare, ...refused]),
    stopped: byLine(known.flatMap(({ stopped }) => stopped ?? [])),
  };
}
