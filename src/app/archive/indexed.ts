import { type DBSchema, openDB } from 'idb';
import type { Shelf } from './archive.ts';
import type { RunRecord } from './record.ts';

type RunsSchema = DBSchema & { runs: { key: string; value: RunRecord } };

/** The shelf in IndexedDB; rejects where the browser has none or refuses it. */
export async function indexedShelf(name: string): Promise<Shelf> {
  const database = await openDB<RunsSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  return {
    all: () => database.getAll('runs'),
    get: async (id) => (await database.get('runs', id)) ?? null,
    update: async (id, write) => {
      const transaction = database.transaction('runs', 'readwrite');
      // Why it came to nothing is known to the transaction, not to what was asked of it.
      const done = transaction.done.catch((error: unknown) => {
        throw transaction.error ?? error;
      });
      const next = write((await transaction.store.get(id)) ?? null);
      const put = next === null ? null : transaction.store.put(next);
      await Promise.all([done, put?.catch(() => null)]);
    },
    remove: (id) => database.delete('runs', id),
  };
}
