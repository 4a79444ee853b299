import { signal } from '@preact/signals';
import { hasNotes } from './note.ts';
import type { RunRecord } from './record.ts';

/** The archive's name in the browser. */
export const archiveName = 'conditionnel';

/** The runs kept, newest first. */
export const records = signal<readonly RunRecord[]>([]);
/** False where the browser refuses to keep runs: they last as long as the page, and the page says so. */
export const runsKept = signal(true);
/** True where they last no longer because the disk has no room. */
export const diskFull = signal(false);
/** The run that another tab has just played, by id. */
export const playedElsewhere = signal<string | null>(null);

/** What reads and keeps runs: fetched once there is one. */
export const loadArchive = () => import('./archive.ts');

/** Opens the archive at once where there may be runs in it; a newcomer's waits for the first run. */
export async function openArchive(): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (!hasNotes() && !databases.some(({ name }) => name === archiveName)) return;
  } catch {
    // Not every browser tells.
  }
  await loadArchive().then(
    (archive) => archive.opened(),
    () => null,
  );
}
