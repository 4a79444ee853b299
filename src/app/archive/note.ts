import type { RunRecord } from './record.ts';

/** What a run is noted under in the browser, its record's id behind it. */
export const noteKey = 'conditionnel.noted.';

/**
 * Writes a run down at once, before anything is waited for: the archive's code and its database take a
 * moment, and a tab may be closed in between. Where the browser refuses, it is the archive's alone.
 */
export function note(record: RunRecord): void {
  try {
    localStorage.setItem(noteKey + record.id, JSON.stringify(record));
  } catch {
    // The archive says what it cannot keep.
  }
}

export function hasNotes(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(noteKey));
  } catch {
    return false;
  }
}
