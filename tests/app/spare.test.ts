import { expect, test } from 'vitest';
import { memoryShelf, type Shelf } from '../../src/app/archive/archive.ts';
import type { RunRecord } from '../../src/app/archive/record.ts';
import { withSpare } from '../../src/app/archive/spare.ts';

const record = (id: string, choices: readonly string[]): RunRecord => ({
  id,
  run: { format: 1, pack: 'p', edition: 'e', entry: 'whole', seed: 7, choices: [...choices] },
  cursor: choices.length,
  title: 'Somewhere',
  date: null,
  ending: null,
  updatedAt: choices.length,
});

/** A shelf that can be full: then nothing more is written, and what is there can be read and removed. */
function limited(): Shelf & { isFull: boolean; error: Error } {
  const shelf = memoryShelf();
  return {
    ...shelf,
    isFull: false,
    error: new DOMException('no room', 'QuotaExceededError'),
    async update(id, write) {
      const error = this.isFull ? this.error : null;
      await shelf.update(id, (stored) => {
        const next = write(stored);
        return error === null ? next : stored;
      });
      if (error !== null) throw error;
    },
  };
}

const idsOf = async (shelf: Shelf) => (await shelf.all()).map(({ id }) => id).sort();

test('what there is no room for is kept in memory, over what was stored, and stored later', async () => {
  const disk = limited();
  const said: boolean[] = [];
  const shelf = withSpare(disk, (isFull) => said.push(isFull));
  await shelf.update('a', () => record('a', ['x']));
  disk.isFull = true;
  await shelf.update('a', () => record('a', ['x', 'y']));
  await shelf.update('b', () => record('b', ['z']));
  expect((await shelf.get('a'))?.run.choices).toEqual(['x', 'y']);
  expect((await disk.get('a'))?.run.choices).toEqual(['x']);
  expect(await idsOf(shelf)).toEqual(['a', 'b']);
  expect(await idsOf(disk)).toEqual(['a']);
  expect(said).toEqual([false, true, true]);
  // What is written meanwhile goes on from what is in memory, not from the disk.
  await shelf.update('a', (stored) => {
    expect(stored?.run.choices).toEqual(['x', 'y']);
    return record('a', ['x', 'y', 'w']);
  });
  disk.isFull = false;
  await shelf.update('a', (stored) => stored);
  expect((await disk.get('a'))?.run.choices).toEqual(['x', 'y', 'w']);
  expect((await disk.get('b'))?.run.choices).toEqual(['z']);
  expect(said.at(-1)).toBe(false);
});

test('what is removed makes room for what waits', async () => {
  const disk = limited();
  const said: boolean[] = [];
  const shelf = withSpare(disk, (isFull) => said.push(isFull));
  await shelf.update('a', () => record('a', ['x']));
  disk.isFull = true;
  await shelf.update('b', () => record('b', ['z']));
  await shelf.remove('b');
  expect(await idsOf(shelf)).toEqual(['a']);
  expect(said.at(-1)).toBe(false);
  await shelf.update('c', () => record('c', ['v']));
  disk.isFull = false;
  await shelf.remove('a');
  expect(await idsOf(disk)).toEqual(['c']);
});

test('any other failure is not taken for a full disk', async () => {
  const disk = limited();
  disk.isFull = true;
  disk.error = new DOMException('gone', 'InvalidStateError');
  const shelf = withSpare(disk, () => undefined);
  await expect(shelf.update('a', () => record('a', ['x']))).rejects.toBe(disk.error);
  expect(await shelf.all()).toEqual([]);
});
