import { newRecordId, type RunRecord } from './record.ts';

/** What runs are noted under in the browser: behind it the record's id, a dot, and the tab's own. */
export const noteKey = 'conditionnel.noted.';
const tab = newRecordId();

/** Where this tab notes a run: what another noted of it is not written over. */
export const ownKey = (id: string): string => `${noteKey}${id}.${tab}`;

/**
 * Writes a run down at once, before anything is waited for: the archive's code and its database take a
 * moment, and a tab may be closed in between. Where the browser refuses, it is the archive's alone.
 */
export function note(record: RunRecord): void {
  try {
    localStorage.setItem(ownKey(record.id), JSON.stringify(record));
  } catch {
    // The archive says what it cannot keep.
  }
}

/** Drops what this tab noted of a run that it keeps under another id now. */
export function dropOwnNote(id: string): void {
  try {
    localStorage.removeItem(ownKey(id));
  } catch {
    // It was never noted.
  }
}

export function hasNotes(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(noteKey));
  } catch {
    return false;
  }
}
