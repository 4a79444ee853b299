import { resolve } from 'node:path';
import type { EngineError } from '../engine/errors.ts';
import type { Acts, Pack } from '../engine/pack/compiled.ts';
import { hashText } from '../engine/pack/edition.ts';
import type { Frame } from '../engine/run/frame.ts';
import { openRun, play } from '../engine/run/open-run.ts';
import { newRun } from '../engine/run/parse-run.ts';
import type { Run } from '../engine/run/run.ts';
import { type Coded, decodeRun, encodeRun, runOfCode } from '../engine/run/share-code.ts';
import { followCode } from '../engine/run/share-code-follow.ts';
import { storySeed } from '../engine/world/draws.ts';
import { PlainError, runCommand } from './command.ts';
import { looseWords, placeOf, renderPlace } from './pack/place.ts';
import { compileToPlay, textAt } from './pack/target.ts';
import { root } from './project.ts';

const help = `npm run replay -- <target> <run.json or share code> [--frames] [--json]

Replays a run, from its file or from its share code. For a plain .ink story the file may be as short
as {"seed": 1, "choices": [0, 2, 1]}, with the indices of options instead of their ids. A code made
with another edition of the story is followed as far as it holds, and standard error says so.

  --frames  each frame's lines, tags and options besides
  --json    on standard output alone: {steps, ending, day, hash, code, stoppedAt[, loose][, frames]};
            \`hash\` is the SHA-256 of the frames, \`code\` the share code of what was played (null
            where none can be: an option without a number, see npm run codes),
            \`stoppedAt\` null for a run that plays whole, \`loose\` where the story runs out with
            no end of its own;
            for a plain story also \`storySeed\`, what Ink's own random numbers begin with`;

const options = { frames: { type: 'boolean' }, json: { type: 'boolean' } } as const;

await runCommand({ help, options, words: [2, 2] }, async ({ values, positionals }) => {
  const [target = '', given = ''] = positionals;
  const { pack, acts, codes } = compileToPlay(target);
  const story: Story = { pack, acts, codes };
  const file = textAt(resolve(process.env.INIT_CWD ?? root, given));
  const { frames, error, seed, entry } =
    file === null ? replayCode(story, given) : replayRun(story, readRun(file, given));
  const last = frames.at(-1);
  const encoded = last ? encodeRun(story, { entry, seed }, frames) : null;
  const report = {
    steps: Math.max(0, frames.length - 1),
    ending: last?.ending ?? null,
    day: last?.world.day ?? null,
    hash: hashText(JSON.stringify(frames)),
    code: encoded?.ok ? encoded.text : null,
    // What to give inkjs, to compare its text with this.
    ...(!pack.scripted && { storySeed: storySeed(seed) }),
    stoppedAt: error && {
      step: frames.length,
      ...error,
      at: renderPlace(placeOf(error, acts, last?.act)),
    },
    ...(last?.loose && {
      loose: {
        ...last.loose,
        at: renderPlace(placeOf(last.loose, acts, last.act)),
        text: looseWords(last.loose),
      },
    }),
    ...(values.frames && { frames: frames.map(toShown) }),
  };
  process.stdout.write(
    `${values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`,
  );
  if (error) process.exitCode = 1;
});

type Story = Coded & { readonly acts: Acts };

/** What a run or a code came to: frames, and why there are no more if there should be. */
type Replayed = Pick<Run, 'entry' | 'seed'> & {
  readonly frames: readonly Frame[];
  readonly error: EngineError | null;
};

function replayCode(story: Story, text: string): Replayed {
  const decoded = decodeRun(story.pack, text);
  if (!decoded.ok) {
    const { code, detail } = decoded.error;
    throw new PlainError(
      `There is no run ${text.slice(0, 80)}, and it is no share code to open here: ${code} (${detail}).`,
    );
  }
  const { code, warning } = decoded;
  if (warning) process.stderr.write('This code was made with another edition of the story.\n');
  const run = runOfCode(story.pack, code);
  const open = openRun(story.pack, story.acts, run, { checkpoints: false });
  const followed = followCode(story, code, open);
  const error = 'error' in followed ? followed.error : null;
  return { ...run, frames: open.played.frames, error };
}

function readRun(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlainError(`${file} is not a run: it is not JSON.`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Replays by ids; for a plain story also by indices, and with what is left out filled in. */
function replayRun({ pack, acts }: Story, given: unknown): Replayed {
  const entry = pack.manifest.entries[0]?.id ?? '';
  // The engine checks what it is given: a run from a file may be anything.
  const fields = isRecord(given) ? given : {};
  const isShort = isRecord(given) && !pack.scripted;
  const run = (isShort ? { ...newRun(pack, entry, 0), ...given } : given) as Run;
  const { choices } = fields;
  const isByIndex = isShort && Array.isArray(choices) && choices.every(Number.isInteger);
  const wanted = isByIndex ? { ...run, choices: toIds(pack, acts, run, choices) } : run;
  const played = play(pack, acts, wanted);
  const error = 'error' in played ? played.error : null;
  return {
    entry: `${fields.entry ?? entry}`,
    seed: Number(fields.seed) >>> 0,
    frames: played.frames,
    error,
  };
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
