import type { Shelf } from './archive.ts';
import type { RunRecord } from './record.ts';

/** Whether a failure says that the browser has no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * A shelf with a spare of its own in memory: what there is no room for is kept there as long as the page
 * lasts, and put on the shelf as soon as there is. `onFull` is told each time which it is.
 */
export function withSpare(shelf: Shelf, onFull: (isFull: boolean) => void): Shelf {
  const spare = new Map<string, RunRecord>();
  const put = async (id: string, write: (stored: RunRecord | null) => RunRecord | null) => {
    const before = spare.get(id);
    let next: RunRecord | null = null;
    try {
      await shelf.update(id, (stored) => {
        next = write(before ?? stored);
        return next;
      });
      spare.delete(id);
    } catch (error) {
      if (!isFull(error)) throw error;
      if (next !== null) spare.set(id, next);
    }
  };
  return {
    all: async () => {
      const stored = await shelf.all();
      return [...stored.filter(({ id }) => !spare.has(id)), ...spare.values()];
    },
    get: async (id) => spare.get(id) ?? (await shelf.get(id)),
    update: async (id, write) => {
      await put(id, write);
      for (const other of [...spare.keys()]) {
        if (other !== id && !spare.has(id)) await put(other, (stored) => stored);
      }
      onFull(spare.size > 0);
    },
    remove: async (id) => {
      spare.delete(id);
      await shelf.remove(id);
      for (const other of [...spare.keys()]) await put(other, (stored) => stored);
      onFull(spare.size > 0);
    },
  };
}
