import { openDB } from 'idb';
import type { Road } from '../../engine/branches/road.ts';

/** Where roads are kept beside their runs, by the run's id: what was kept may be anything. */
export type RoadShelf = {
  all(): Promise<ReadonlyMap<string, unknown>>;
  put(road: Road): Promise<void>;
  remove(id: string): Promise<void>;
};

export function memoryRoads(): RoadShelf {
  const roads = new Map<string, unknown>();
  return {
    all: async () => new Map(roads),
    put: async (road) => {
      roads.set(road.id, road);
    },
    remove: async (id) => {
      roads.delete(id);
    },
  };
}

/**
 * A database of their own: roads can always be made again from the runs, so that nothing that becomes
 * of them can touch those, and an old page left open in another tab never holds up the archive.
 */
async function indexedRoads(): Promise<RoadShelf> {
  const database = await openDB('conditionnel.roads', 1, {
    upgrade(created) {
      created.createObjectStore('roads');
    },
  });
  return {
    all: async () => {
      const transaction = database.transaction('roads');
      const [ids, roads] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return new Map(ids.map((id, index): [string, unknown] => [String(id), roads[index]]));
    },
    put: async (road) => {
      await database.put('roads', road, road.id);
    },
    remove: (id) => database.delete('roads', id),
  };
}

let shelf: Promise<RoadShelf> | null = null;
const opened = (): Promise<RoadShelf> => {
  shelf ??= indexedRoads().catch(memoryRoads);
  return shelf;
};

/** What cannot be kept is made again when it is wanted: nothing is lost, and nobody is told. */
async function quietly<T>(work: (open: RoadShelf) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work(await opened());
  } catch {
    return otherwise;
  }
}

export const roadsKept = (): Promise<ReadonlyMap<string, unknown>> =>
  quietly((open) => open.all(), new Map());
export const keepRoad = (road: Road): Promise<void> => quietly((open) => open.put(road), undefined);
export const dropRoad = (id: string): Promise<void> =>
  quietly((open) => open.remove(id), undefined);
