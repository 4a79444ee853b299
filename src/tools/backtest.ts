import { type BacktestRow, backtest, deedsBySeed, ENOUGH } from '../engine/explore/backtest.ts';
import { type BacktestReport, reportOf, usual } from '../engine/explore/report.ts';
import { assumedIn, withMoved } from '../engine/explore/vary.ts';
import { PlainError, runCommand } from './command.ts';
import { toCount } from './number.ts';
import { compileToPlay } from './pack/target.ts';
import { defaultPack } from './project.ts';

/** Seeds enough to see what a coefficient decides: each is tried with the same luck. */
const FEW = 10;

const help = `npm run backtest [-- <target>] [--seeds N] [--seed S] [--vary] [--json]

Gives the model the choices really made and holds it to what really happened, fact by fact, over many
seeds. A fact holds if the model shows it in ${ENOUGH * 100} seeds of a hundred.

  --seeds N    how many seeds (200)
  --seed S     the first seed; the next ones follow it (1944)
  --start D    the dated start to begin from (the pack's first)
  --vary       moves each assumed coefficient by 25 per cent, down and up, and says which facts
               depend on it, over ${FEW} of the seeds: it takes some minutes
  --json       on standard output alone: {facts, rows: [{id, date, expected, simulated, share, holds,
               source}], holds, withoutRules: {holds}}; with --vary besides {varied: [{path, value,
               lost, gained}]}`;

const options = {
  seeds: { type: 'string', default: String(usual.seeds) },
  seed: { type: 'string', default: String(usual.seed) },
  start: { type: 'string' },
  vary: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What must hold for the model to be believed: so many rows of a hundred. */
const PASS = 90;

await runCommand({ help, options, words: [0, 1] }, async ({ values, positionals }) => {
  const { pack, acts, history } = compileToPlay(positionals[0] ?? (await defaultPack()));
  const { chronology } = history;
  const starts = pack.manifest.starts.map((one) => one.id).sort();
  if (starts.length === 0) throw new PlainError('This story has no World to hold to history.');
  const start = values.start ?? starts[0];
  if (start === undefined || !starts.includes(start)) {
    throw new PlainError(`There is no start “${start}”: ${starts.join(', ')}.`);
  }
  const seeds = toCount(values.seeds, '--seeds', [1, 10_000]);
  const seed = toCount(values.seed, '--seed', [0, 0xffff_ffff]);
  const settings = { seeds, seed, start };
  const deeds = deedsBySeed(pack, acts, chronology, settings);
  const plain = reportOf(pack, chronology, deeds, settings);
  if (plain.facts === 0) throw new PlainError('The chronology holds the model to nothing.');
  const report = { ...plain, ...(values.vary ? { varied: vary(plain.rows) } : {}) };
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(report);
  const enough = report.holds * 100 >= report.facts * PASS;
  const honest = report.withoutRules.holds * 2 < report.facts;
  if (!enough || !honest) process.exitCode = 1;

  /** Which rows each assumed coefficient decides: a quarter less and a quarter more of it. */
  function vary(rows: readonly BacktestRow[]): Varied[] {
    const few = deeds.slice(0, Math.min(seeds, FEW));
    const base = few.length === deeds.length ? rows : backtest(pack, chronology, few, settings);
    return assumedIn(pack).flatMap(({ path, value }) => {
      const changed = [-25, 25].map((percent) =>
        backtest(withMoved(pack, path, percent), chronology, few, settings),
      );
      const differ = (held: boolean) =>
        base.flatMap((row, at) =>
          row.holds === held && changed.some((one) => one[at]!.holds !== held) ? [row.id] : [],
        );
      const [lost, gained] = [differ(true), differ(false)];
      return lost.length + gained.length > 0 ? [{ path, value, lost, gained }] : [];
    });
  }
});

type Varied = {
  readonly path: string;
  readonly value: number;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
};

function print(report: BacktestReport & { readonly varied?: readonly Varied[] }): void {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  let date = '';
  // A fact of a time stands at its last day, wherever the chronology has it.
  const dated = [...report.rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const row of dated) {
    if (row.date !== date) write(`\n${row.date}`);
    date = row.date;
    const share = `${Math.round(row.share * 1000) / 10}%`.padStart(6);
    write(`${row.holds ? '  ' : 'no'} ${share}  ${row.title}: ${row.expected}`);
    write(`            simulated ${row.simulated}  [${row.source.join(' ')}, ${row.grade}]`);
  }
  const percent = (held: number) => Math.round((held * 1000) / report.facts) / 10;
  write(`\n${report.holds} of ${report.facts} facts hold (${percent(report.holds)}%), each in at`);
  write(
    `least ${ENOUGH * 100}% of ${report.seeds} seeds; without the rules ${report.withoutRules.holds}`,
  );
  write(`(${percent(report.withoutRules.holds)}%).`);
  for (const { path, value, lost, gained } of report.varied ?? []) {
    write(`\n${path} = ${value}`);
    if (lost.length > 0) write(`  lost by a quarter more or less: ${lost.join(', ')}`);
    if (gained.length > 0) write(`  gained: ${gained.join(', ')}`);
  }
  if (report.varied) {
    const quiet = report.varied.length === 0 ? 'no' : report.varied.length;
    write(`\nFacts depend on ${quiet} assumed coefficients.`);
  }
}
