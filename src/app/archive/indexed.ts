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
      const next = write((await transaction.store.get(id)) ?? null);
      if (next !== null) await transaction.store.put(next);
      await transaction.done;
    },
    remove: (id) => database.delete('runs', id),
  };
}
