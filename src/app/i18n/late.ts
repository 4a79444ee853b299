import { addStrings } from './t.ts';

/** Fetches the strings that no first page needs; a screen that comes later waits for them. */
export async function loadLateStrings(): Promise<void> {
  addStrings((await import('./en.late.json')).default);
}
