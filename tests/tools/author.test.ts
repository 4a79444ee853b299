import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playtest } from '../../src/tools/pack/playtest.ts';
import { compileAt, findTarget } from '../../src/tools/pack/target.ts';
import { defaultPack, inProject } from '../../src/tools/project.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'author-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const problemsOf = (name: string) =>
  compileAt(findTarget(join(folder, name))).problems.map(
    ({ file, line, code }) => `${file.replace(`${folder}/`, '')}:${line} ${code}`,
  );

test('includes are found beside the main file, as Ink has it, and beside the file they stand in', () => {
  put({
    'l’été à deux.ink': 'INCLUDE parts/a.ink\n-> a\n',
    'parts/a.ink': 'INCLUDE parts/b.ink\nINCLUDE deep/c.ink\n=== a\nA\n-> b\n',
    'parts/b.ink': '=== b\nB\n-> c\n',
    'parts/deep/c.ink': '\uFEFF=== c\r\nC\r\n-> END\r\n',
  });
  expect(problemsOf('l’été à deux.ink')).toEqual([]);
});

test('a mistake in a plain story stands once, at its file and line', () => {
  put({
    'gone.ink': 'Hello.\nINCLUDE nothing.ink\n',
    'round.ink': 'INCLUDE round.ink\nHello.\n',
    "l'autre.ink": "INCLUDE l'un.ink\n",
    "l'un.ink": 'One.\n{ x > \n',
    'empty.ink': '',
    'outside.ink': 'EXTERNAL f(x)\nHello {f(1)}\n',
    'todo.ink': 'Hello.\nTODO: more\n',
  });
  expect(problemsOf('gone.ink')).toEqual(['gone.ink:2 ink/syntax']);
  expect(problemsOf('round.ink')).toEqual(['round.ink:1 ink/syntax']);
  expect(problemsOf("l'autre.ink")).toEqual(["l'un.ink:2 ink/syntax"]);
  expect(problemsOf('empty.ink')).toEqual([]);
  expect(problemsOf('outside.ink')).toEqual(['outside.ink:1 ink/no-fallback']);
  expect(problemsOf('todo.ink')).toEqual(['todo.ink:2 ink/todo']);
});

test.each(['nothing.ink', 'notes.txt', '.'])('%s is no target', (name) => {
  put({ 'notes.txt': 'Hello.\n' });
  expect(() => findTarget(join(folder, name))).toThrow(/There is no story/);
});

/** A copy of the default pack with one file rewritten; gives what `check` finds. */
async function broken(file: string, change: (text: string) => string): Promise<string[]> {
  cpSync(inProject('story', await defaultPack()), folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  const compiled = compileAt({ kind: 'pack', path: folder });
  return [...compiled.problems, ...playtest(compiled)].map(
    (one) => `${one.file.replace(`${folder}/`, '')}:${one.line} ${one.code}`,
  );
}

/** The line, counted from 1, that holds a text; it stands only there. */
async function lineOf(file: string, text: string): Promise<number> {
  const lines = readFileSync(inProject('story', await defaultPack(), file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

test('what is wrong in a JSON file is at its line', async () => {
  const line = await lineOf('pack.json', '"kind": "city"');
  expect(await broken('pack.json', (text) => text.replace('"city"', '"town"'))).toEqual([
    `pack.json:${line} pack/schema`,
  ]);
  const file = await lineOf('pack.json', '"file": "map/');
  expect(
    await broken('pack.json', (text) => text.replace('"file": "map/', '"file": "mab/')),
  ).toEqual([`pack.json:${file} pack/reference`]);
});

test('a key that stands twice, and one that no schema sees, are problems', async () => {
  const twice = await broken('orders.json', (text) => text.replace('{', '{"x": {}, "x": {},'));
  expect(twice).toEqual(['orders.json:1 pack/twice']);
  const hostile = await broken('orders.json', (text) => text.replace('{', '{"__proto__": {},'));
  expect(hostile).toEqual(['orders.json:1 pack/schema']);
});

test('a sound that is nowhere is a problem at its line', async () => {
  const line = await lineOf('ink/bayeux.ink', '# sound: ');
  expect(
    await broken('ink/bayeux.ink', (text) => text.replace('# sound: ', '# sound: kazoo-')),
  ).toEqual([`ink/bayeux.ink:${line} tags/reference`]);
});

test('an act that ends nowhere or never is found by playing', async () => {
  const nowhere = await broken('ink/bayeux.ink', (text) => text.replace(/^~ next_act.*$/m, ''));
  expect(nowhere).toHaveLength(1);
  expect(nowhere[0]).toMatch(/^ink\/bayeux\.ink:\d+ ink\/dead-end$/);
  const never = await broken('ink/bayeux.ink', (text) =>
    text.replace(/^~ next_act.*$/m, '-> x_round\n=== x_round\n-> x_round'),
  );
  expect(never[0]).toMatch(/^ink\/bayeux\.ink:\d+ ink\/endless$/);
}, 60_000);

/** What `replay --json` says of a run of a plain story. */
function replayed(story: string, run: unknown, name = 'story.ink') {
  put({ [name]: story, 'run.json': JSON.stringify(run) });
  const args = [inProject('src/tools/replay.ts'), join(folder, name), join(folder, 'run.json')];
  const { stdout, status } = spawnSync(process.execPath, [...args, '--frames', '--json'], {
    encoding: 'utf8',
  });
  return { status, report: JSON.parse(stdout) };
}

test('a plain story replays by indices and by ids alike', () => {
  const story = 'One.\n+ [a] A.\n+ [b] B.\n- Two.\n+ [c]\n+ [d]\n- Three.\n-> END\n';
  const byIndex = replayed(story, { seed: 3, choices: [1, 0] });
  expect(byIndex.status).toBe(0);
  const ids = byIndex.report.frames.slice(1).map((frame: { chosen: string }) => frame.chosen);
  expect(replayed(story, { seed: 3, choices: ids }).report).toEqual(byIndex.report);
  const lost = replayed(story, { choices: [1, 5] });
  expect(lost.report.stoppedAt).toMatchObject({ step: 2, code: 'run/option-gone' });
  expect(lost.status).toBe(1);
  const past = replayed(story, { choices: [1, 0, 0] });
  expect(past.report.stoppedAt).toMatchObject({ step: 3, code: 'run/past-the-end' });
  expect(replayed(story, { seed: 'x', choices: [0] }).report.stoppedAt.code).toBe('run/malformed');
}, 60_000);

test('an error of a run names the file and line it comes from', () => {
  const story = 'One.\n+ [a] -> round\n+ [b] -> END\n=== round\n-> round\n';
  const { report } = replayed(story, { choices: [0] });
  expect(report.stoppedAt.code).toBe('ink/endless');
  expect(report.stoppedAt.at).toBe(`${join(folder, 'story.ink')}:5`);
}, 60_000);
