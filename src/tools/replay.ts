import { resolve } from 'node:path';
import type { EngineError } from '../engine/errors.ts';
import type { CompiledAct, Pack } from '../engine/pack/compiled.ts';
import { hashText } from '../engine/pack/edition.ts';
import { openRun } from '../engine/run/open-run.ts';
import { newRun } from '../engine/run/parse-run.ts';
import type { Run } from '../engine/run/run.ts';
import { PlainError, runCommand } from './command.ts';
import { compileToPlay, textAt } from './pack/target.ts';
import { root } from './project.ts';

const help = `npm run replay -- <target> <run.json> [--frames] [--json]

Replays a run. For a plain .ink story the run may be as short as {"seed": 1, "choices": [0, 2, 1]},
with the indices of options instead of their ids.

  --frames  each frame's lines, tags and options besides
  --json    on standard output alone: {steps, ending, day, hash, stoppedAt[, frames]};
            \`hash\` is the SHA-256 of the frames, \`stoppedAt\` null for a run that plays whole`;

const options = { frames: { type: 'boolean' }, json: { type: 'boolean' } } as const;

await runCommand({ help, options, words: [2, 2] }, async ({ values, positionals }) => {
  const [target = '', file = ''] = positionals;
  const { pack, acts } = compileToPlay(target);
  const played = replay(pack, acts, readRun(file));
  const { frames } = played;
  const last = frames.at(-1);
  const error: EngineError | null =
    played.state === 'failed' || played.state === 'stopped' ? played.error : null;
  const report = {
    steps: Math.max(0, frames.length - 1),
    ending: last?.ending ?? null,
    day: last?.world.day ?? null,
    hash: hashText(JSON.stringify(frames)),
    stoppedAt: error && { step: frames.length, ...error, ...placeOf(error, last?.act, acts) },
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

/** Replays by ids; for a plain story also by indices, which are turned into ids on the way. */
function replay(pack: Pack, acts: Record<string, CompiledAct>, given: Record<string, unknown>) {
  const first = newRun(pack, pack.manifest.entries[0]?.id ?? '', Number(given.seed ?? 0));
  const choices = Array.isArray(given.choices) ? given.choices : [];
  const byIndex = !pack.scripted && choices.every((choice) => Number.isInteger(choice));
  if (!byIndex) {
    const whole = pack.scripted ? given : { ...first, ...given };
    return openRun(pack, acts, whole as Run, { checkpoints: false }).played;
  }
  const open = openRun(pack, acts, first, { checkpoints: false });
  for (const index of choices) {
    if (open.played.state !== 'open') break;
    const option = open.played.frames.at(-1)?.options[Number(index)];
    const before = open.played.frames.length;
    const played = open.choose(option?.id ?? `number ${index}`);
    if (played.frames.length === before) return played;
  }
  return open.played;
}

/** The file and line of an error that happened in Ink. */
function placeOf(error: EngineError, act: string | undefined, acts: Record<string, CompiledAct>) {
  const positions = acts[act ?? '']?.positions ?? Object.values(acts)[0]?.positions ?? [];
  let path = error.path;
  while (path) {
    const found = positions.find(([at]) => at === path);
    if (found) return { at: `${found[1]}:${found[2]}` };
    path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  }
  return {};
}

function toShown(frame: ReturnType<typeof openRun>['played']['frames'][number]) {
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
