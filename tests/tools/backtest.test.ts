import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';
import { tinyFiles } from '../engine/builders.ts';
import { c, flat, landFiles, told } from '../engine/world/rules/land.ts';

const dusk = {
  ...told('dusk'),
  mechanism: 'drift',
  moves: { measure: 'gauge', of: 'fear' },
  target: flat(6000),
  rate: c(1000),
};
const row = (id: string, needs: string, date = '1900-01-14') => ({
  id,
  title: `Row ${id}`,
  expected: 'It is so',
  grade: 'S',
  sources: ['S1'],
  test: { kind: 'needs', date, needs },
});
const chronology = (...checks: readonly object[]) =>
  JSON.stringify([
    {
      id: 'night',
      date: '1900-01-12',
      place: 'The gate',
      title: 'Night',
      fact: 'It fell.',
      grade: 'S',
      sources: ['S1'],
      checks,
    },
  ]);
const afraid = [
  row('uneasy', 'gauge fear >= 25'),
  row('afraid', 'gauge fear >= 30'),
  row('later', 'gauge fear >= 50', '1900-01-30'),
];

const one = `INCLUDE world.ink
INCLUDE memory.ink
-> gate
=== gate
# decision: gate
* [Stay. # id: stay # historical]
* [Go away. # id: go-away]
- # ending: lost
It is dark.
-> END
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backtest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on the land with files of its own. */
function run(over: Readonly<Record<string, string>>, ...words: readonly string[]) {
  rmSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({
    ...tinyFiles,
    ...landFiles([dusk]),
    'ink/one.ink': one,
    ...over,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return spawn(folder, ...words);
}

function spawn(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [inProject('src/tools/backtest.ts'), ...words],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

const good = { 'chronology.json': chronology(...afraid) };
const TIME = 30_000;

describe('backtest', () => {
  test(
    'tells of itself',
    () => {
      const { stdout, stderr, status } = spawn('--help');
      expect(stdout).toContain('npm run backtest');
      for (const option of ['--seeds', '--seed', '--start', '--vary', '--json']) {
        expect(stdout).toContain(option);
      }
      expect([stderr, status]).toEqual(['', 0]);
    },
    TIME,
  );

  test(
    'gives its rows as JSON alone, and 0 where the model is to be believed',
    () => {
      const { stdout, stderr, status } = run(good, '--json', '--seeds', '3');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        facts: 3,
        seeds: 3,
        holds: 3,
        withoutRules: { holds: 0 },
        rows: [
          ['uneasy', '1900-01-14'],
          ['afraid', '1900-01-14'],
          ['later', '1900-01-30'],
        ].map(([id, date]) => ({
          id,
          date,
          fact: 'night',
          title: `Row ${id}`,
          expected: 'It is so',
          grade: 'S',
          source: ['S1'],
          simulated: 'yes 100%',
          share: 1,
          holds: true,
        })),
      });
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
      expect(status).toBe(0);
    },
    TIME,
  );

  test(
    'prints them in the order of their dates, each date once',
    () => {
      const late = (id: string, from: string, to: string) => ({
        ...row(id, ''),
        test: { kind: 'when', needs: 'gauge fear >= 25', from, to },
      });
      const rows = [
        row('fourth', 'gauge fear >= 25', '1900-01-16'),
        late('third', '1900-01-11', '1900-01-15'),
        row('first', 'gauge fear >= 25', '1900-01-13'),
        late('last', '1900-01-11', '1900-01-16'),
        row('second', 'gauge fear >= 25', '1900-01-13'),
      ];
      const { stdout } = run({ ...good, 'chronology.json': chronology(...rows) }, '--seeds', '1');
      expect(stdout.match(/^1900-\d\d-\d\d$|Row \w+/gm)).toEqual([
        ...['1900-01-13', 'Row first', 'Row second'],
        ...['1900-01-15', 'Row third'],
        ...['1900-01-16', 'Row fourth', 'Row last'],
      ]);
    },
    TIME,
  );

  test(
    'prints them for people',
    () => {
      const { stdout, status } = run(good, '--seeds', '2');
      expect(stdout).toMatch(/1900-01-14\n +100% {2}Row uneasy: It is so\n +simulated yes 100%/);
      expect(stdout).toMatch(/3 of 3 facts hold \(100%\)[\s\S]*without the rules 0/);
      expect(status).toBe(0);
    },
    TIME,
  );

  test(
    'gives 1 where too few rows hold',
    () => {
      const over = { 'chronology.json': chronology(...afraid, row('never', 'gauge fear >= 90')) };
      const { stdout, status } = run(over, '--json', '--seeds', '2');
      expect(JSON.parse(stdout)).toMatchObject({ facts: 4, holds: 3 });
      expect(status).toBe(1);
    },
    TIME,
  );

  test(
    'gives 1 where half the rows hold without the rules',
    () => {
      const free = [row('night', 'gauge fear >= 10'), row('none', 'gauge bread >= 20'), afraid[2]!];
      const over = { 'chronology.json': chronology(...free) };
      const { stdout, status } = run(over, '--json', '--seeds', '2');
      expect(JSON.parse(stdout)).toMatchObject({ facts: 3, holds: 3, withoutRules: { holds: 2 } });
      expect(status).toBe(1);
    },
    TIME,
  );

  test(
    'says which rows hang on which assumption',
    () => {
      // 3,375 on the 14th; 3,070 at a quarter less a day, and 2,859 on the way to 4,500.
      const over = { 'chronology.json': chronology(row('edge', 'gauge fear >= 33'), afraid[1]!) };
      const { stdout } = run(over, '--json', '--vary', '--seeds', '1');
      const { varied } = JSON.parse(stdout);
      expect(varied).toEqual([
        { path: 'rules.dusk.target.base', value: 6000, lost: ['edge', 'afraid'], gained: [] },
        { path: 'rules.dusk.rate', value: 1000, lost: ['edge'], gained: [] },
      ]);
    },
    TIME,
  );

  test(
    'begins at the start that it is given, and asks nothing of before',
    () => {
      const { stdout } = run(good, '--json', '--seeds', '1', '--start', '1900-01-20');
      // Ten days are not enough from 25 to 50.
      expect(JSON.parse(stdout).rows).toMatchObject([{ id: 'later', holds: false }]);
    },
    TIME,
  );

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['no start “1900-02-01”', good, ['--start', '1900-02-01']],
    ['--seeds', good, ['--seeds', '0']],
    ['--seeds', good, ['--seeds', 'many']],
    ['holds the model to nothing', { 'chronology.json': '[]' }, []],
    ['rules.json:1', { 'rules.json': '[{}]' }, []],
    ['one word too many', good, ['more']],
    ['--spin', good, ['--spin']],
  ])(
    'says in a sentence what is wrong: %s',
    (words, over, given) => {
      const { stdout, stderr, status } = run(over, '--json', ...given);
      expect(stdout).toBe('');
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
    },
    TIME,
  );
});
