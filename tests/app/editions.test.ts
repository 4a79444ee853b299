import { expect, test } from 'vitest';
import { getRecord, keep, lookAgain } from '../../src/app/archive/archive.ts';
import { mergeRecords } from '../../src/app/archive/merge.ts';
import type { RunRecord } from '../../src/app/archive/record.ts';

function record(over: Partial<RunRecord>, edition: string, choices: string[]): RunRecord {
  const run = { format: 1, pack: 'p', edition, entry: 'whole', seed: 7, choices } as const;
  const told = { title: 'At the gate', date: '1950-05-01', ending: null };
  return { id: 'a', run, cursor: choices.length, ...told, updatedAt: 1, ...over };
}

test('a run of another edition is no longer or shorter road of the same run', () => {
  const stored = record({}, 'old', ['x']);
  expect(mergeRecords(stored, record({}, 'new', ['x', 'y'])).kind).toBe('fork');
  expect(mergeRecords(stored, record({}, 'new', ['x'])).kind).toBe('fork');
});

test('going on in a new edition leaves the run of the old one as it was', async () => {
  const old = record({ id: 'kept' }, 'old', ['x', 'y']);
  await keep(old);
  const id = await keep(record({ id: 'kept' }, 'new', ['x', 'y', 'z']));
  expect(id).not.toBe('kept');
  expect(await getRecord('kept')).toEqual(old);
});

test('looking at a run of another edition keeps the place, and not what is told now', async () => {
  const old = record({ id: 'seen' }, 'old', ['x', 'y']);
  await keep(old);
  const now = record({ id: 'seen', cursor: 1, title: 'Elsewhere', updatedAt: 9 }, 'old', ['x']);
  await lookAgain(now);
  expect(await getRecord('seen')).toEqual({ ...old, cursor: 1, updatedAt: 9 });
});

test('one that came from a file gets its name, and keeps its choices', async () => {
  const old = record({ id: 'filed', title: 'The pack', date: null }, 'old', ['x', 'y']);
  await keep(old);
  await lookAgain(record({ id: 'filed', title: 'At the gate' }, 'old', ['x']));
  const kept = await getRecord('filed');
  expect(kept?.title).toBe('At the gate');
  expect(kept?.run).toEqual(old.run);
});

test('what is no longer kept does not come back', async () => {
  await lookAgain(record({ id: 'gone' }, 'old', ['x']));
  expect(await getRecord('gone')).toBeNull();
});
