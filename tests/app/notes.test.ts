import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, keepNoted, memoryShelf, removeRecord } from '../../src/app/archive/archive.ts';
import { runsKept } from '../../src/app/archive/kept.ts';
import { hasNotes, note, noteKey } from '../../src/app/archive/note.ts';
import { allNotes, dropNote } from '../../src/app/archive/notes.ts';
import type { RunRecord } from '../../src/app/archive/record.ts';

const edition = 'e'.repeat(64);

function record(choices: readonly string[], over: Partial<RunRecord> = {}): RunRecord {
  return {
    id: 'a'.repeat(16),
    run: { format: 1, pack: 'p', edition, entry: 'whole', seed: 7, choices: [...choices] },
    cursor: choices.length,
    title: 'Somewhere',
    date: null,
    ending: null,
    updatedAt: choices.length,
    ...over,
  };
}

/** What a browser has: its entries are its own properties, its methods are not. */
class Memory {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
  setItem(key: string, text: string): void {
    Reflect.set(this, key, text);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

let storage = new Memory();

beforeEach(() => {
  storage = new Memory();
  vi.stubGlobal('localStorage', storage);
  runsKept.value = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const choicesOf = async (shelf: ReturnType<typeof memoryShelf>) =>
  (await shelf.all()).map(({ run }) => run.choices.join('')).toSorted();

describe('what a closed tab had no time to keep', () => {
  test('is kept when the archive is opened, and is then noted no more', async () => {
    const shelf = memoryShelf();
    await shelf.update('a'.repeat(16), () => record(['x']));
    note(record(['x', 'y']));
    expect(hasNotes()).toBe(true);
    await keepNoted(shelf, allNotes());
    expect(await shelf.all()).toEqual([record(['x', 'y'])]);
    expect(hasNotes()).toBe(false);
  });

  test('writes over nothing that goes further, and over no road that parted', async () => {
    const further = record(['x', 'y', 'z'], { ending: 'the-end', title: 'The end' });
    const shelf = memoryShelf();
    await shelf.update(further.id, () => further);
    await keepNoted(shelf, [record(['x', 'y'])]);
    expect(await shelf.all()).toEqual([further]);
    await keepNoted(shelf, [record(['x', 'w'])]);
    expect(await choicesOf(shelf)).toEqual(['xw', 'xyz']);
    expect(await shelf.get(further.id)).toEqual(further);
  });

  test('is noted still where it could not be kept on the disk', async () => {
    const shelf = memoryShelf();
    runsKept.value = false;
    note(record(['x']));
    await keepNoted(shelf, allNotes());
    expect(await choicesOf(shelf)).toEqual(['x']);
    expect(allNotes()).toEqual([record(['x'])]);
  });
});

test('a run that is removed is not noted either', async () => {
  note(record(['x']));
  await removeRecord('a'.repeat(16));
  expect(hasNotes()).toBe(false);
});

test('a run is noted until it is kept on the disk', async () => {
  note(record(['x']));
  runsKept.value = false;
  await keep(record(['x']));
  expect(allNotes()).toEqual([record(['x'])]);
  runsKept.value = true;
  await keep(record(['x']));
  expect(hasNotes()).toBe(false);
});

test('what was noted since is not dropped with what is kept', () => {
  note(record(['x', 'y']));
  dropNote('a'.repeat(16), record(['x']));
  expect(allNotes()).toEqual([record(['x', 'y'])]);
  dropNote('a'.repeat(16), record(['x', 'y']));
  expect(hasNotes()).toBe(false);
});

test.each([
  ['no JSON', 'a'.repeat(16), '{'],
  ['another shape', 'a'.repeat(16), '{"id":"aaaaaaaaaaaaaaaa"}'],
  ['another record', 'b'.repeat(16), JSON.stringify(record(['x']))],
  ['an id that is none', '__proto__', JSON.stringify({ ...record([]), id: '__proto__' })],
])('a note that is %s is no run, and stays where it is', async (_, id, text) => {
  storage.setItem(noteKey + id, text);
  const shelf = memoryShelf();
  await keepNoted(shelf, allNotes());
  expect(await shelf.all()).toEqual([]);
  dropNote(id, record(['x']));
  expect(storage.getItem(noteKey + id)).toBe(text);
});

test('a browser that refuses has no notes, and nothing fails', () => {
  vi.stubGlobal('localStorage', null);
  note(record(['x']));
  expect(hasNotes()).toBe(false);
  expect(allNotes()).toEqual([]);
  dropNote('a'.repeat(16));
});
