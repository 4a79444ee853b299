import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError, runCommand } from './command.ts';
import { cacheFolder, inProject, root } from './project.ts';

const help = `npm test [-- --only <stage>]

Everything CI runs, in this order; it stops at the first stage that fails:
  style      Biome: format and lint
  types      TypeScript over the engine, the app and the rest
  unit       Vitest: everything but the browser tests
  story      the author's checks of the default pack
  build      the game into dist/
  browser    Vitest: the built game in Chromium (which is installed if there is none)
The last line sums the tests: N passed, N failed.`;

type Stage = { readonly name: string; readonly commands: readonly (readonly string[])[] };

/** A program of node_modules, run by this very Node: its own first line would take the machine's. */
const program = (path: string, ...args: string[]) => [
  process.execPath,
  inProject('node_modules', path),
  ...args,
];
const tool = (name: string) => [process.execPath, inProject('src', 'tools', name)];
const reportOf = (project: string) => join(cacheFolder, `tests-${project}.json`);
const vitest = (project: string) =>
  program(
    'vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  );

const STAGES: readonly Stage[] = [
  {
    name: 'style',
    commands: [program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  },
  {
    name: 'types',
    commands: ['src/engine', 'src/app', '.'].map((project) =>
      program('typescript/bin/tsc', '-p', project),
    ),
  },
  { name: 'unit', commands: [vitest('unit')] },
  { name: 'story', commands: [tool('check.ts')] },
  { name: 'build', commands: [tool('build.ts')] },
  { name: 'browser', commands: [tool('browser.ts'), vitest('e2e')] },
];

function succeeds([file = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function runStage(stage: Stage): Promise<boolean> {
  const startMs = performance.now();
  process.stdout.write(`\n▶ ${stage.name}\n`);
  for (const command of stage.commands) {
    if (!(await succeeds(command))) {
      process.stdout.write(`✗ ${stage.name} failed\n`);
      return false;
    }
  }
  process.stdout.write(`✓ ${stage.name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s\n`);
  return true;
}

/** Adds up what Vitest wrote about the projects that ran. */
async function countTests(): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  for (const project of ['unit', 'e2e']) {
    const text = await readFile(reportOf(project), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const report = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
  }
  return counts;
}

const options = { only: { type: 'string' } } as const;

await runCommand({ help, options, words: [0, 0] }, async ({ values: { only } }) => {
  const stages = STAGES.filter((stage) => only === undefined || stage.name === only);
  if (stages.length === 0) throw new PlainError(`There is no stage “${only}”.\n\n${help}`);
  await mkdir(cacheFolder, { recursive: true });
  for (const project of ['unit', 'e2e']) await rm(reportOf(project), { force: true });

  let isGreen = true;
  for (const stage of stages) {
    isGreen = await runStage(stage);
    if (!isGreen) break;
  }
  const { passed, failed } = await countTests();
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (!isGreen) process.exitCode = 1;
});
