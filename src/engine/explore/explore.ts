import type { EngineError } from '../errors.ts';
import type { Acts, Pack } from '../pack/compiled.ts';
import type { Frame, Loose, Option } from '../run/frame.ts';
import { openRun } from '../run/open-run.ts';
import { newRun } from '../run/parse-run.ts';
import type { Run } from '../run/run.ts';
import type { Stories } from '../run/teller.ts';
import { draw, pickOf } from '../world/draws.ts';

/** Chooses among the open options of a frame; `value` is 32 random bits. */
export type Policy = (frame: Frame, open: readonly Option[], value: number) => Option;

export const policies = {
  /** Each open option is as likely as any other. */
  random: (_frame, open, value) => open[pickOf(value, open.length)]!,
  /** What was really done, where that is known and open; else any. */
  historical: (_frame, open, value) =>
    open.find((option) => option.historical) ?? open[pickOf(value, open.length)]!,
} as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof policies;

/** A run played to its end by a policy. `error` where it could not be. */
export type Playout = {
  readonly run: Run;
  readonly frames: readonly Frame[];
  readonly ending: string | null;
  readonly error: EngineError | null;
  /** Every option was locked. */
  readonly deadEnd: boolean;
};

export type PlayoutSettings = {
  readonly entry: string;
  readonly seed: number;
  readonly policy: Policy;
  /** Where a story that never ends is left. */
  readonly maxChoices: number;
  readonly stories: Stories;
};

/** Plays one run to its end; the same seed and policy give the same run. */
export function playOut(pack: Pack, acts: Acts, settings: PlayoutSettings): Playout {
  const { entry, seed, policy, maxChoices, stories } = settings;
  const open = openRun(pack, acts, newRun(pack, entry, seed), { stories, checkpoints: false });
  let deadEnd = false;
  while (open.played.state === 'open' && open.run.choices.length < maxChoices) {
    const frame = open.played.frames.at(-1)!;
    const options = frame.options.filter((option) => !option.locked);
    if (options.length === 0) {
      deadEnd = true;
      break;
    }
    open.choose(policy(frame, options, draw(seed, 'player', 0, frame.step)).id);
  }
  const { played, run } = open;
  const error = played.state === 'failed' || played.state === 'stopped' ? played.error : null;
  return {
    run,
    frames: played.frames,
    ending: played.frames.at(-1)?.ending ?? null,
    error,
    deadEnd,
  };
}

/** What many playouts met. */
export type Exploration = {
  readonly runs: number;
  /** Failures, each with the seed that met it, at most ten of them. */
  readonly errors: readonly { readonly seed: number; readonly error: EngineError }[];
  readonly failed: number;
  readonly deadEnds: number;
  /** How often each option was taken. */
  readonly taken: Readonly<Record<string, number>>;
  /** How often each option was seen, locked or open, and how often it was open. */
  readonly seen: Readonly<Record<string, { readonly shown: number; readonly open: number }>>;
  readonly endings: Readonly<Record<string, number>>;
  /** Where stories ran out with no word of their end, and how many runs did. */
  readonly loose: readonly LooseEnd[];
  readonly steps: { readonly least: number; readonly mean: number; readonly most: number };
};

export type LooseEnd = Loose & { readonly act: string; readonly runs: number };

export type ExploreSettings = Omit<PlayoutSettings, 'stories'> & {
  readonly runs: number;
  /** After so many failures no more is played: a turn that never ends costs as much as many runs. */
  readonly patience?: number;
};

/** Plays many runs, their seeds one after the other from the one given, and counts what they met. */
export function explore(pack: Pack, acts: Acts, settings: ExploreSettings): Exploration {
  const stories: Stories = new Map();
  const errors: { seed: number; error: EngineError }[] = [];
  const taken: Record<string, number> = {};
  const seen: Record<string, { shown: number; open: number }> = {};
  const endings: Record<string, number> = {};
  const loose = new Map<string, LooseEnd>();
  const lengths: number[] = [];
  let deadEnds = 0;
  let failed = 0;
  const { patience = Number.POSITIVE_INFINITY } = settings;
  for (let index = 0; index < settings.runs && failed < patience; index += 1) {
    const seed = (settings.seed + index) >>> 0;
    const playout = playOut(pack, acts, { ...settings, seed, stories });
    if (playout.error) {
      failed += 1;
      if (errors.length < 10) errors.push({ seed, error: playout.error });
    }
    if (playout.deadEnd) deadEnds += 1;
    for (const frame of playout.frames) {
      for (const option of frame.options) {
        const count = seen[option.id] ?? { shown: 0, open: 0 };
        count.shown += 1;
        if (!option.locked) count.open += 1;
        seen[option.id] = count;
      }
      if (frame.chosen) taken[frame.chosen.id] = (taken[frame.chosen.id] ?? 0) + 1;
    }
    if (playout.ending !== null) endings[playout.ending] = (endings[playout.ending] ?? 0) + 1;
    const last = playout.frames.at(-1);
    if (last?.loose) {
      const { act, loose: end } = last;
      const key = `${act} ${end.path}`;
      loose.set(key, { ...end, act, runs: (loose.get(key)?.runs ?? 0) + 1 });
    }
    lengths.push(playout.run.choices.length);
  }
  const sum = lengths.reduce((a, b) => a + b, 0);
  const steps = {
    least: Math.min(...lengths),
    mean: Math.round((sum / Math.max(1, lengths.length)) * 10) / 10,
    most: Math.max(...lengths),
  };
  return {
    runs: lengths.length,
    errors,
    failed,
    deadEnds,
    taken,
    seen,
    endings,
    loose: [...loose.values()],
    steps,
  };
}
