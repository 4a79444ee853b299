import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';
import { tinyFiles } from '../engine/builders.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `check` prints of the tiny pack with some of its files replaced, and how it ends. */
function check(over: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries({ ...tinyFiles, ...over })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { stdout, status } = spawnSync(
    process.execPath,
    [inProject('src/tools/check.ts'), folder],
    {
      encoding: 'utf8',
    },
  );
  return { status, lines: stdout.replaceAll(`${folder}/`, '').trimEnd().split('\n') };
}

test('one check names what is wrong in every file, though the manifest does not even parse', () => {
  const one = (tinyFiles['ink/one.ink'] ?? '')
    .replace('# sound: bell', '# sound: kazoo')
    .replace('- -> yard', '- -> yurd')
    .replace('They rise.', 'They <> rise.')
    .replace('# document: decree', '# document: napkin');
  const { status, lines } = check({
    'pack.json': (tinyFiles['pack.json'] ?? '').slice(0, 900),
    'orders.json': '{"feed": {"raise": {"bread": 1.5}}, "muster": {}, "soothe": {}}',
    'ink/one.ink': one,
  });
  expect(lines.slice(0, -1).map((line) => line.replace(/ .*(?=\()/, ' '))).toEqual([
    'pack.json:1: (pack/json)',
    'orders.json:1: (pack/schema)',
    'ink/one.ink:30: (ink/syntax)',
    'ink/one.ink:51: (lint/glue)',
    'ink/one.ink:10: (tags/unknown)',
    'ink/one.ink:7: (tags/reference)',
  ]);
  expect(lines.at(-1)).toMatch(/; 6 problems$/);
  expect(status).toBe(1);
}, 30_000);
