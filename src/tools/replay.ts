import { resolve } from 'node:path';
import type { EngineError } from '../engine/errors.ts';
import type { Acts, Pack } from '../engine/pack/compiled.ts';
import { hashText } from '../engine/pack/edition.ts';
import type { Frame } from '../engine/run/frame.ts';
import { openRun, play } from '../engine/run/open-run.ts';
import { newRun } from '../engine/run/parse-run.ts';
import type { Played } from '../engine/run/played.ts';
import type { Run } from '../engine/run/run.ts';
import { storySeed } from '../engine/world/draws.ts';
import { PlainError, runCommand } from './command.ts';
import { placeOf, renderPlace } from './pack/place.ts';
import { compileToPlay, textAt } from './pack/target.ts';
import { root } from './project.ts';

const help = `npm run replay -- <target> <run.json> [--frames] [--json]

Replays a run. For a plain .ink story the run may be as short as {"seed": 1, "choices": [0, 2, 1]},
with the indices of options instead of their ids.

  --frames  each frame's lines, tags and options besides
  --json    on standard output alone: {steps, ending, day, hash, stoppedAt[, frames]};
            \`hash\` is the SHA-256 of the frames, \`stoppedAt\` null for a run that plays whole;
            for a plain story also \`storySeed\`, what Ink's own random numbers begin with`;

const options = { frames: { type: 'boolean' }, json: { type: 'boolean' } } as const;

await runCommand({ help, options, words: [2, 2] }, async ({ values, positionals }) => {
  const [target = '', file = ''] = positionals;
  const { pack, acts } = compileToPlay(target);
  const given = readRun(file);
  const played = replay(pack, acts, given);
  const { frames } = played;
  const last = frames.at(-1);
  const error: EngineError | null =
    played.state === 'failed' || played.state === 'stopped' ? played.error : null;
  const report = {
    steps: Math.max(0, frames.length - 1),
    ending: last?.ending ?? null,
    day: last?.world.day ?? null,
    hash: hashText(JSON.stringify(frames)),
    // What to give inkjs, to compare its text with this.
    ...(!pack.scripted && { storySeed: storySeed(Number(given.seed ?? 0) >>> 0) }),
    stoppedAt: error && {
      step: frames.length,
      ...error,
      at: renderPlace(placeOf(error, acts, last?.act)),
    },
    ...(values.frames && { frames: frames.map(toShown) }),
  };
  process.stdout.write(
    `${values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`,
  );
  if (error) process.exitCode = 1;
});

function readRun(file: string): Record<string, unknown> {
  const text = textAt(resolve(process.env.INIT_CWD ?? root, file));
  if (text === null) throw new PlainError(`There is no run ${file}.`);
  try {
    const run: unknown = JSON.parse(text);
    if (typeof run === 'object' && run !== null) return Object.fromEntries(Object.entries(run));
  } catch {
    // Said below, in the same words as any other thing that is not a run.
  }
  throw new PlainError(`${file} is not a run.`);
}

/** Replays by ids; for a plain story also by indices, and with what is left out filled in. */
function replay(pack: Pack, acts: Acts, given: Record<string, unknown>): Played {
  const entry = pack.manifest.entries[0]?.id ?? '';
  // The engine checks what it is given: a run from a file may be anything.
  const run = (pack.scripted ? given : { ...newRun(pack, entry, 0), ...given }) as Run;
  const { choices } = given;
  const isByIndex = !pack.scripted && Array.isArray(choices) && choices.every(Number.isInteger);
  return play(pack, acts, isByIndex ? { ...run, choices: toIds(pack, acts, run, choices) } : run);
}

/** The ids of the options at these indices; words that are no id where there is no such option. */
function toIds(pack: Pack, acts: Acts, run: Run, indices: readonly number[]): string[] {
  const open = openRun(pack, acts, { ...run, choices: [] }, { checkpoints: false });
  return indices.map((index, step) => {
    const frame = open.played.frames[step];
    const id = frame?.options[index]?.id ?? `index ${index}`;
    if (frame) open.choose(id);
    return id;
  });
}

function toShown(frame: Frame) {
  const { step, chosen, blocks, decision, options: answers, ending } = frame;
  return {
    step,
    chosen: chosen?.id ?? null,
    lines: blocks
      .flatMap((block) =>
        block.kind === 'document' ? block.lines : block.kind === 'line' ? [block] : [],
      )
      .map(({ text, speaker, tags }) => ({ text, speaker, tags })),
    blocks,
    decision,
    options: answers.map(({ id, text, tags, locked }) => ({ id, text, tags, locked })),
    ending,
  };
}
