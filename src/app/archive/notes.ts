import * as z from 'zod/mini';
import { MOST_CHOICES, Run } from '../../engine/run/run.ts';
import { hasAll } from './merge.ts';
import { noteKey, ownKey } from './note.ts';
import type { RunRecord } from './record.ts';

const Words = z.string().check(z.maxLength(1_000));
const FrameDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/),
  z.refine((date) => !Number.isNaN(Date.parse(date))),
);

/** A record as it was noted: what stands there may be anything. */
const Noted = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-z]{16}$/)),
  run: Run,
  cursor: z.int().check(z.gte(0), z.lte(MOST_CHOICES)),
  title: Words,
  date: z.nullable(FrameDate),
  ending: z.nullable(Words),
  /** Milliseconds, as far as a date goes. */
  updatedAt: z.int().check(z.gte(0), z.lte(8.64e15)),
});

/** A noted record; null where it is none, or another's than its key says. */
function readNote(key: string, text: string): RunRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = Noted.safeParse(value);
  return parsed.success && key.startsWith(`${noteKey}${parsed.data.id}.`) ? parsed.data : null;
}

type Note = { readonly key: string; readonly record: RunRecord };

/** What tabs noted and have not kept yet; what cannot be read stays where it is. */
export function allNotes(): readonly Note[] {
  try {
    return Object.entries({ ...localStorage }).flatMap(([key, text]) => {
      const record = key.startsWith(noteKey) ? readNote(key, String(text)) : null;
      return record === null ? [] : [{ key, record }];
    });
  } catch {
    return [];
  }
}

/** What is kept of a run, or where more is noted of the same road, that. */
export function withNoted(id: string, stored: RunRecord | null): RunRecord | null {
  return allNotes()
    .map(({ record }) => record)
    .filter((record) => record.id === id)
    .reduce((most, record) => (most === null || hasAll(record, most) ? record : most), stored);
}

function drop(keys: readonly string[]): void {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // It was never noted.
  }
}

/** Drops the notes that a record has all of; this tab's own only where it is on the disk. */
export function dropNotes(record: RunRecord, isOnDisk: boolean): void {
  const had = allNotes().filter(
    ({ key, record: noted }) =>
      noted.id === record.id &&
      hasAll(record, noted) &&
      // Where the reader has looked since is told by the later one.
      noted.updatedAt <= record.updatedAt &&
      (isOnDisk || key !== ownKey(record.id)),
  );
  drop(had.map(({ key }) => key));
}

/** Drops all that is noted of a run. */
export function dropNotesOf(id: string): void {
  drop(allNotes().flatMap(({ key, record }) => (record.id === id ? key : [])));
}
