import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inProject } from '../../src/tools/project.ts';
import { runOf, tinyFiles, wholeRun } from '../engine/builders.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
/** With a sound that there is: the tools listen. */
const one = (tinyFiles['ink/one.ink'] ?? '').replace('sound: bell', 'sound: typewriter');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codes-'));
  put({ ...tinyFiles, 'ink/one.ink': one });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function run(tool: string, ...args: readonly string[]) {
  const command = [inProject(`src/tools/${tool}.ts`), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { out: stdout.replaceAll(`${folder}/`, ''), told: stderr, status };
}

const path = () => join(folder, 'codes.json');
const codes = () => JSON.parse(readFileSync(path(), 'utf8'));

test('numbers are asked for by check, given once, and kept for ever', () => {
  const before = run('check', folder);
  expect(before.status).toBe(1);
  expect(before.out).toContain('ink/one.ink:14: “pay” has no number for share codes yet');
  expect(before.out.match(/codes\/unnumbered/g)).toHaveLength(13);

  expect(run('codes', folder)).toMatchObject({
    status: 0,
    out: expect.stringContaining('13 added'),
  });
  const first = codes();
  expect(Object.keys(first)).toEqual(['gate', 'yard', 'river', 'shore', 'again']);
  expect(run('check', folder)).toMatchObject({ status: 0 });
  expect(run('codes', folder)).toMatchObject({ status: 0, out: '0 added\n' });
  expect(codes()).toEqual(first);

  put({ 'ink/one.ink': one.replace('# id: push', '# id: shove') });
  expect(run('check', folder).out).toContain('“shove” has no number');
  expect(run('codes', folder).out).toMatch(/^gate: shove \d+\n1 added\n$/);
  expect(codes().gate).toMatchObject(first.gate);
  expect(Object.keys(codes().gate)).toEqual([...Object.keys(first.gate), 'shove']);

  const reused = { ...codes(), gate: { ...codes().gate, shove: first.gate.push } };
  put({ 'codes.json': JSON.stringify(reused, null, 2) });
  const refused = run('check', folder);
  expect(refused.status).toBe(1);
  expect(refused.out).toMatch(/^codes\.json:6: .*“push” for ever\. \(codes\/number-twice\)$/m);
});

test('a story that is wrong, or plain, is given none', () => {
  put({ 'ink/one.ink': one.replace('# decision: gate', '# decision: Gate') });
  expect(run('codes', folder)).toMatchObject({ status: 1, told: expect.stringContaining('Gate') });
  expect(existsSync(path())).toBe(false);
  put({ 'plain.ink': 'Hello.\n* [a]\n* [b]\n- -> END\n' });
  expect(run('codes', join(folder, 'plain.ink'))).toMatchObject({ status: 1, out: '' });
});

const replay = (...args: readonly string[]) => {
  const { out, told, status } = run('replay', ...args, '--json');
  return { report: status === 0 || out !== '' ? JSON.parse(out) : null, told, status };
};

test('a run and its code replay to the same', () => {
  put({ 'run.json': JSON.stringify(runOf(wholeRun)) });
  expect(replay(folder, join(folder, 'run.json')).report).toMatchObject({ steps: 4, code: null });
  run('codes', folder);
  const { report } = replay(folder, join(folder, 'run.json'));
  expect(report.code).toMatch(/^[A-Za-z][\w-]{25}$/);
  expect(replay(folder, report.code)).toEqual({ report, told: '', status: 0 });

  put({ 'ink/one.ink': one.replace('* [Loaf. # id: loaf]', '* [Loaf. # id: idle]') });
  run('codes', folder);
  const edited = replay(folder, report.code);
  expect(edited.status).toBe(1);
  expect(edited.told).toContain('another edition');
  expect(edited.report.stoppedAt).toMatchObject({
    step: 2,
    code: 'run/option-gone',
    detail: 'yard: loaf',
  });
  expect(edited.report.code).toHaveLength(23);
});

test('a plain story’s code replays, until the story is edited', () => {
  const plain = join(folder, 'plain.ink');
  put({
    'plain.ink': 'One.\n+ [a] A.\n+ [b] B.\n- Two.\n+ [c]\n+ [d]\n- Three.\n-> END\n',
    'run.json': JSON.stringify({ seed: 3, choices: [1, 0] }),
  });
  const { report } = replay(plain, join(folder, 'run.json'));
  expect(report.code).toHaveLength(24);
  expect(replay(plain, report.code).report).toEqual(report);
  put({ 'plain.ink': `${readFileSync(plain, 'utf8')}// another word\n` });
  expect(replay(plain, report.code)).toMatchObject({
    status: 1,
    told: expect.stringContaining('code/other-edition'),
  });
});

test('what is neither a run nor a code is refused in a sentence', () => {
  run('codes', folder);
  for (const given of ['nothing.json', '__proto__', 'A'.repeat(40), 'A'.repeat(100_000)]) {
    const { told, status } = run('replay', folder, given);
    expect(status).toBe(1);
    expect(told).toMatch(/^There is no run .{1,80}, and it is no share code .*code\/\w+ /);
    expect(told.split('\n')).toHaveLength(2);
  }
});
