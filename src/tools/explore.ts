import type { EngineError } from '../engine/errors.ts';
import { explore, type PolicyName, policies } from '../engine/explore/explore.ts';
import { PlainError, runCommand } from './command.ts';
import { toCount } from './number.ts';
import { looseWords, placeOf, renderPlace } from './pack/place.ts';
import { compileToPlay } from './pack/target.ts';
import { defaultPack } from './project.ts';

const help = `npm run explore [-- <target>] [--runs N] [--seed S] [--policy P] [--entry E] [--json]

Plays a story many times, each run from a seed of its own, and counts what the runs meet.

  --runs N     how many runs (1000)
  --seed S     the first run's seed; the next ones follow it (1944)
  --policy P   random: any open option; historical: what was really done (random)
  --entry E    where runs begin: an entry of the pack's manifest (its first)
  --json       on standard output alone: {runs, errors, deadEnds, options: {taken, total}, endings,
               loose, steps, playoutsPerSecond, neverTaken}; \`loose\` is where runs ran out with no
               end; of a plain .ink story \`total\` counts the options that were met`;

const options = {
  runs: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1944' },
  policy: { type: 'string', default: 'random' },
  entry: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const isPolicy = (name: string): name is PolicyName => Object.hasOwn(policies, name);

await runCommand({ help, options, words: [0, 1] }, async ({ values, positionals }) => {
  const { pack, acts, decisions } = compileToPlay(positionals[0] ?? (await defaultPack()));
  const policy = values.policy ?? 'random';
  if (!isPolicy(policy)) throw new PlainError(`There is no policy “${policy}”.\n\n${help}`);
  const entry = values.entry ?? pack.manifest.entries[0]?.id ?? '';
  if (!pack.manifest.entries.some((one) => one.id === entry)) {
    throw new PlainError(`The pack has no entry “${entry}”.`);
  }
  const startMs = performance.now();
  const found = explore(pack, acts, {
    entry,
    runs: toCount(values.runs, '--runs', [1, 1_000_000]),
    seed: toCount(values.seed, '--seed', [0, 0xffff_ffff]),
    policy: policies[policy],
    maxChoices: 1_000,
  });
  const seconds = (performance.now() - startMs) / 1000;
  const all = new Set(decisions.flatMap((one) => one.options.map((option) => option.id)));
  for (const id of Object.keys(found.seen)) all.add(id);
  const neverTaken = [...all].filter((id) => !found.taken[id]);
  const report = {
    runs: found.runs,
    errors: found.failed,
    deadEnds: found.deadEnds,
    options: { taken: all.size - neverTaken.length, total: all.size },
    endings: found.endings,
    loose: found.loose.map((one) => ({
      ...one,
      at: renderPlace(placeOf(one, acts, one.act)),
      text: looseWords(one),
    })),
    steps: found.steps,
    playoutsPerSecond: Math.round(found.runs / seconds),
    neverTaken,
    firstErrors: found.errors.map((one) => ({
      ...one,
      at: renderPlace(placeOf(one.error, acts)),
    })),
  };
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(report, pack.scripted ? 'options' : 'options met were');
  if (found.failed > 0 || found.deadEnds > 0) process.exitCode = 1;
});

type Report = {
  readonly runs: number;
  readonly errors: number;
  readonly deadEnds: number;
  readonly options: { readonly taken: number; readonly total: number };
  readonly endings: Readonly<Record<string, number>>;
  readonly loose: readonly {
    readonly runs: number;
    readonly at: string | null;
    readonly text: string;
  }[];
  readonly steps: { readonly least: number; readonly mean: number; readonly most: number };
  readonly playoutsPerSecond: number;
  readonly neverTaken: readonly string[];
  readonly firstErrors: readonly {
    readonly seed: number;
    readonly error: EngineError;
    readonly at: string | null;
  }[];
};

function print(report: Report, options: string): void {
  const { runs, steps, options: count } = report;
  const lines = [
    `${runs} runs, ${report.errors} errors, ${report.deadEnds} dead ends, ${report.playoutsPerSecond} runs a second`,
    `${steps.least} to ${steps.most} choices a run, ${steps.mean} on average`,
    `${count.taken} of ${count.total} ${options} taken${report.neverTaken.length > 0 ? `; never: ${report.neverTaken.join(', ')}` : ''}`,
    ...Object.entries(report.endings)
      .sort(([, a], [, b]) => b - a)
      .map(([ending, times]) => `${((100 * times) / runs).toFixed(1).padStart(6)} %  ${ending}`),
    ...report.loose.map(
      ({ runs: times, at, text }) => `${times} ${times === 1 ? 'run' : 'runs'}: ${at}: ${text}`,
    ),
    ...report.firstErrors.map(
      ({ seed, error, at }) =>
        `seed ${seed}: ${at ? `${at}: ` : ''}${error.detail} (${error.code})`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
