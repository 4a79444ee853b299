import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a command says of a plain story; `run` is the run file's text, for replay. */
function said(
  command: string,
  { ink, run }: { readonly ink: string | Buffer; readonly run?: string },
  ...given: readonly string[]
) {
  const story = join(folder, 'story.ink');
  writeFileSync(story, ink);
  const file = join(folder, 'run.json');
  if (run !== undefined) writeFileSync(file, run);
  const words = [inProject(`src/tools/${command}.ts`), story, ...(run === undefined ? [] : [file])];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...words, ...given], {
    encoding: 'utf8',
  });
  return { stdout: stdout.replaceAll(`${folder}/`, ''), stderr, status };
}

const lost = 'Hello.\n* [a] -> __proto__\n* [b] -> END\n=== __proto__\nHi.\n-> END\n';
const round = 'Hello.\n* [a] -> a\n* [b] -> END\n=== a\n-> b\n=== b\n-> a\n';
const loose = `Hello.
* [a] -> a ->
* [b] -> b
* [c] -> END
- -> END
=== a
Down.
{false: ->->}
=== b
Out.
{false: -> END}
`;

test('a file in another encoding is a problem at its line, and one with a mark before it is none', () => {
  const old = said('check', { ink: Buffer.from('Hello.\nCafé noir.\n* [thé] -> END\n', 'latin1') });
  expect(old.stdout).toContain('story.ink:2: This is not UTF-8');
  expect(old.status).toBe(1);
  const marked = said('check', { ink: '\ufeffHello.\n* [thé] -> END\n' });
  expect(marked.status).toBe(0);
});

test('a plain story has no World to hold to history', () => {
  const { stderr, status } = said('backtest', { ink: 'Hello.\n-> END\n' });
  expect(stderr.trim()).toBe('This story has no World to hold to history.');
  expect(status).toBe(1);
});

describe('a plain story that cannot be played', () => {
  test.each([
    ['a divert that leads nowhere', lost, 'act/invalid', 2],
    ['a turn that never ends', round, 'ink/endless', 7],
  ])(
    'is a problem at its line, and of explore and replay: %s',
    (_, ink, code, line) => {
      const check = said('check', { ink });
      const [problem, counts, ...rest] = check.stdout.trimEnd().split('\n');
      expect(problem).toMatch(new RegExp(`^story\\.ink:${line}: .* \\(${code}\\)$`));
      expect(counts).toMatch(/^\d+ words, 2 options \(the choices of its Ink\); 1 problems$/);
      expect([rest, check.status]).toEqual([[], 1]);
      const explored = said('explore', { ink }, '--runs', '5', '--seed', '1');
      expect(explored.stdout).toMatch(new RegExp(`seed \\d+: story\\.ink:${line}: .*${code}`));
      expect(explored.status).toBe(1);
      const replayed = said('replay', { ink, run: '{"choices": [0]}' }, '--json');
      expect(JSON.parse(replayed.stdout).stoppedAt).toMatchObject({
        code,
        at: `story.ink:${line}`,
      });
    },
    60_000,
  );

  test('is not one that may go round for ever, from choice to choice', () => {
    const { stdout, status } = said('check', { ink: '-> a\n=== a\nAgain.\n+ [on] -> a\n' });
    expect(stdout).toBe('2 words, 1 options (the choices of its Ink); 0 problems\n');
    expect(status).toBe(0);
  }, 60_000);
});

test('a plain story’s options are counted, and decisions it names are not', () => {
  const { stdout } = said('check', { ink: loose }, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ decisions: null, options: 3 });
}, 60_000);

test('where a story runs out is told by check, explore and replay', () => {
  const check = said('check', { ink: loose }, '--json');
  const { problems } = JSON.parse(check.stdout);
  expect(
    problems
      .map(({ file, line, code, severity }: Record<string, unknown>) => [
        file,
        line,
        code,
        severity,
      ])
      .sort(),
  ).toEqual([
    ['story.ink', 11, 'story/runs-out', 'warning'],
    ['story.ink', 8, 'story/runs-out', 'warning'],
  ]);
  expect(check.status).toBe(0);
  const explored = said('explore', { ink: loose }, '--runs', '30');
  expect(explored.stdout).toMatch(/\d+ runs: story\.ink:8: The story runs out here, in a tunnel/);
  expect(explored.stdout).toMatch(/\d+ runs: story\.ink:11: The story runs out here: it wants/);
  expect(explored.status).toBe(0);
  const at = (choice: number) =>
    JSON.parse(said('replay', { ink: loose, run: `{"choices": [${choice}]}` }, '--json').stdout)
      .loose?.at;
  expect([at(0), at(1), at(2)]).toEqual(['story.ink:8', 'story.ink:11', undefined]);
}, 60_000);

test('what Ink itself warns of is told once', () => {
  const { stdout } = said('check', { ink: 'Hello.\n* [a] -> a\n=== a\nOut.\n' });
  expect(stdout).toMatch(/^story\.ink:4: .*\(ink\/warning\)\n.*; 1 problems\n$/);
}, 60_000);

test.each(['[]', '5', 'null', '"a"', '[{"choices": []}]'])(
  'what is no run is said to be none: %s',
  (run) => {
    const { stdout, status } = said('replay', { ink: loose, run }, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      steps: 0,
      code: null,
      stoppedAt: { code: 'run/malformed' },
    });
    expect(status).toBe(1);
  },
  60_000,
);

test('a run file that is not JSON is said to be none', () => {
  const { stderr, status } = said('replay', { ink: loose, run: '{' });
  expect(stderr).toMatch(/is not a run: it is not JSON\.$/m);
  expect(status).toBe(1);
}, 60_000);
