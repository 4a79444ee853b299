import * as z from 'zod/mini';
import { Run } from '../../engine/run/run.ts';
import { hasAll } from './merge.ts';
import { noteKey } from './note.ts';
import type { RunRecord } from './record.ts';

const Words = z.string().check(z.maxLength(1_000));

/** A record as it was noted: what stands there may be anything. */
const Noted = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-z]{16}$/)),
  run: Run,
  cursor: z.int().check(z.gte(0), z.lte(2_000)),
  title: Words,
  date: z.nullable(Words),
  ending: z.nullable(Words),
  updatedAt: z.number(),
});

/** A noted record; null where it is none, or another's than its key says. */
export function readNote(key: string, text: string): RunRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = Noted.safeParse(value);
  return parsed.success && noteKey + parsed.data.id === key ? parsed.data : null;
}

/** What tabs noted and had no time to keep; what cannot be read stays where it is. */
export function allNotes(): readonly RunRecord[] {
  try {
    return Object.entries({ ...localStorage }).flatMap(([key, text]) =>
      key.startsWith(noteKey) ? (readNote(key, String(text)) ?? []) : [],
    );
  } catch {
    return [];
  }
}

/** Drops what is noted of a run; with a record, only where no more was noted since. */
export function dropNote(id: string, record?: RunRecord): void {
  const key = noteKey + id;
  try {
    const noted = readNote(key, localStorage.getItem(key) ?? '');
    if (record === undefined || (noted !== null && hasAll(record, noted))) {
      localStorage.removeItem(key);
    }
  } catch {
    // It was never noted.
  }
}
