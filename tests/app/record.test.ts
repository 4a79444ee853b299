import { describe, expect, test } from 'vitest';
import { keep, memoryShelf } from '../../src/app/archive/archive.ts';
import { records } from '../../src/app/archive/kept.ts';
import { mergeRecords } from '../../src/app/archive/merge.ts';
import type { RunRecord } from '../../src/app/archive/record.ts';

function record(choices: readonly string[], over: Partial<RunRecord> = {}): RunRecord {
  const run = { format: 1, pack: 'p', edition: 'e', entry: 'whole', seed: 7, choices } as const;
  return {
    id: 'a',
    run: { ...run, choices: [...choices] },
    cursor: choices.length,
    title: 'Somewhere',
    date: null,
    ending: null,
    updatedAt: 1,
    ...over,
  };
}

describe('writing over a kept run', () => {
  test('a longer road of the same run is written', () => {
    const ours = record(['x', 'y']);
    expect(mergeRecords(record(['x']), ours)).toEqual({ kind: 'write', record: ours });
    expect(mergeRecords(null, ours).kind).toBe('write');
  });

  test('where another tab went further, its choices stay', () => {
    const merge = mergeRecords(record(['x', 'y', 'z']), record(['x'], { updatedAt: 9 }));
    expect(merge.kind).toBe('keep');
    expect(merge.kind === 'keep' && merge.record.run.choices).toEqual(['x', 'y', 'z']);
    expect(merge.kind === 'keep' && merge.record.cursor).toBe(1);
  });

  test('where the roads parted, ours becomes a run of its own', () => {
    expect(mergeRecords(record(['x', 'y']), record(['x', 'z'])).kind).toBe('fork');
  });

  test('a fork leaves the stored run as it was', async () => {
    await keep(record(['x', 'y']));
    const id = await keep(record(['x', 'z']));
    expect(id).not.toBe('a');
    const kept = records.value.map((one) => one.run.choices.join(''));
    expect(kept.toSorted()).toEqual(['xy', 'xz']);
  });
});

test('a shelf in memory gives back what was put', async () => {
  const shelf = memoryShelf();
  await shelf.update('a', () => record(['x']));
  expect((await shelf.get('a'))?.run.choices).toEqual(['x']);
  await shelf.remove('a');
  expect(await shelf.all()).toEqual([]);
});
