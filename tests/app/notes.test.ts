import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, keepNoted, memoryShelf, removeRecord } from '../../src/app/archive/archive.ts';
import { runsKept } from '../../src/app/archive/kept.ts';
import { hasNotes, note, noteKey, ownKey } from '../../src/app/archive/note.ts';
import { allNotes, dropNotes, withNoted } from '../../src/app/archive/notes.ts';
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

const noted = () => allNotes().map((one) => one.record);
/** Notes a record as another tab does. */
const noteElsewhere = (elsewhere: RunRecord) =>
  storage.setItem(`${noteKey}${elsewhere.id}.other`, JSON.stringify(elsewhere));

const choicesOf = async (shelf: ReturnType<typeof memoryShelf>) =>
  (await shelf.all()).map(({ run }) => run.choices.join('')).toSorted();

describe('what a closed tab had no time to keep', () => {
  test('is kept when the archive is opened, and is then noted no more', async () => {
    const shelf = memoryShelf();
    await shelf.update('a'.repeat(16), () => record(['x']));
    note(record(['x', 'y']));
    expect(hasNotes()).toBe(true);
    await keepNoted(shelf);
    expect(await shelf.all()).toEqual([record(['x', 'y'])]);
    expect(hasNotes()).toBe(false);
  });

  test('writes over nothing that goes further, and over no road that parted', async () => {
    const further = record(['x', 'y', 'z'], { ending: 'the-end', title: 'The end' });
    const shelf = memoryShelf();
    await shelf.update(further.id, () => further);
    note(record(['x', 'y']));
    await keepNoted(shelf);
    expect(await shelf.all()).toEqual([further]);
    note(record(['x', 'w']));
    await keepNoted(shelf);
    expect(await choicesOf(shelf)).toEqual(['xw', 'xyz']);
    expect(await shelf.get(further.id)).toEqual(further);
  });

  test('tells where the reader looked last, where no choice is new', async () => {
    const kept = record(['x', 'y'], { title: 'Kept', updatedAt: 5 });
    const shelf = memoryShelf();
    await shelf.update(kept.id, () => kept);
    note(record(['x', 'y'], { cursor: 1, updatedAt: 4 }));
    await keepNoted(shelf);
    expect(await shelf.all()).toEqual([kept]);
    note(record(['x', 'y'], { cursor: 1, updatedAt: 6 }));
    await keepNoted(shelf);
    expect(await shelf.all()).toEqual([{ ...kept, cursor: 1, updatedAt: 6 }]);
  });

  test('is noted still where it could not be kept on the disk', async () => {
    const shelf = memoryShelf();
    runsKept.value = false;
    note(record(['x']));
    await keepNoted(shelf);
    expect(await choicesOf(shelf)).toEqual(['x']);
    expect(noted()).toEqual([record(['x'])]);
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
  expect(noted()).toEqual([record(['x'])]);
  runsKept.value = true;
  await keep(record(['x']));
  expect(hasNotes()).toBe(false);
});

test('what was noted since is not dropped with what is kept', () => {
  note(record(['x', 'y']));
  dropNotes(record(['x']), true);
  expect(noted()).toEqual([record(['x', 'y'])]);
  dropNotes(record(['x', 'y']), true);
  expect(hasNotes()).toBe(false);
});

test('what was looked at since is not dropped either', () => {
  note(record(['x', 'y'], { cursor: 0, updatedAt: 9 }));
  dropNotes(record(['x', 'y'], { updatedAt: 8 }), true);
  expect(noted().map(({ cursor }) => cursor)).toEqual([0]);
  dropNotes(record(['x', 'y'], { updatedAt: 9 }), true);
  expect(hasNotes()).toBe(false);
});

describe('two tabs with one run', () => {
  test('note it side by side, and each road is kept', async () => {
    note(record(['x', 'y']));
    noteElsewhere(record(['x', 'w']));
    const shelf = memoryShelf();
    await keepNoted(shelf);
    expect(await choicesOf(shelf)).toEqual(['xw', 'xy']);
    expect(hasNotes()).toBe(false);
  });

  test('what one keeps drops what the other noted no further, and nothing else', () => {
    noteElsewhere(record(['x']));
    note(record(['x', 'y']));
    dropNotes(record(['x', 'y']), false);
    expect(noted()).toEqual([record(['x', 'y'])]);
    noteElsewhere(record(['x', 'w']));
    dropNotes(record(['x', 'y']), true);
    expect(noted()).toEqual([record(['x', 'w'])]);
  });
});

test('a run is opened as it was noted where that goes further on the same road', () => {
  const [id, stored] = ['a'.repeat(16), record(['x'])];
  expect(withNoted(id, stored)).toEqual(stored);
  note(record(['x', 'y']));
  noteElsewhere(record(['w', 'y', 'z']));
  expect(withNoted(id, stored)).toEqual(record(['x', 'y']));
  expect(withNoted('b'.repeat(16), null)).toBeNull();
});

test.each([
  ['no JSON', 'a'.repeat(16), '{'],
  ['another shape', 'a'.repeat(16), '{"id":"aaaaaaaaaaaaaaaa"}'],
  ['another record', 'b'.repeat(16), JSON.stringify(record(['x']))],
  ['a day that is none', 'a'.repeat(16), JSON.stringify(record(['x'], { date: '1944-13' }))],
  ['a time that is none', 'a'.repeat(16), JSON.stringify(record(['x'], { updatedAt: 1e300 }))],
  ['an id that is none', '__proto__', JSON.stringify({ ...record([]), id: '__proto__' })],
])('a note that is %s is no run, and stays where it is', async (_, id, text) => {
  storage.setItem(ownKey(id), text);
  const shelf = memoryShelf();
  await keepNoted(shelf);
  expect(await shelf.all()).toEqual([]);
  dropNotes(record(['x']), true);
  expect(storage.getItem(ownKey(id))).toBe(text);
});

test('a browser that refuses has no notes, and nothing fails', () => {
  vi.stubGlobal('localStorage', null);
  note(record(['x']));
  expect(hasNotes()).toBe(false);
  expect(allNotes()).toEqual([]);
  dropNotes(record(['x']), true);
});
