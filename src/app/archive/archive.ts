import { roadOf } from '../../engine/branches/road.ts';
import type { Played } from '../../engine/run/played.ts';
import { archiveName, diskFull, playedElsewhere, records, runsKept } from './kept.ts';
import { byRecency, hasAll, mergeRecords } from './merge.ts';
import { allNotes, dropNotes, dropNotesOf, withNoted } from './notes.ts';
import { newRecordId, type RunRecord } from './record.ts';
import { dropRoad, keepRoad } from './roads.ts';
import { withSpare } from './spare.ts';

const dayMs = 86_400_000;

/** Where records are kept. */
export type Shelf = {
  all(): Promise<readonly RunRecord[]>;
  get(id: string): Promise<RunRecord | null>;
  /** Reads and writes under one lock: `write` gets what is stored and gives what to store. */
  update(id: string, write: (stored: RunRecord | null) => RunRecord | null): Promise<void>;
  remove(id: string): Promise<void>;
};

export function memoryShelf(): Shelf {
  const records = new Map<string, RunRecord>();
  return {
    all: async () => [...records.values()],
    get: async (id) => records.get(id) ?? null,
    update: async (id, write) => {
      const next = write(records.get(id) ?? null);
      if (next !== null) records.set(id, next);
    },
    remove: async (id) => {
      records.delete(id);
    },
  };
}

let shelf: Shelf = memoryShelf();
let channel: BroadcastChannel | null = null;

/** Settled once the shelf is open: reading and writing wait for it, the first page does not. */
let ready: Promise<void> | null = null;

/** Opens the archive, once; what cannot be kept on disk is kept in memory. */
export function opened(): Promise<void> {
  ready ??= open();
  return ready;
}

async function open(): Promise<void> {
  try {
    const { indexedShelf } = await import('./indexed.ts');
    shelf = withSpare(await indexedShelf(archiveName), (isFull) => {
      diskFull.value = isFull;
      runsKept.value = !isFull;
    });
    await keepNoted(shelf);
    records.value = [...(await shelf.all())].sort(byRecency);
  } catch {
    shelf = memoryShelf();
    runsKept.value = false;
    await keepNoted(shelf);
    records.value = [...(await shelf.all())].sort(byRecency);
  }
  if ('BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('conditionnel.runs');
    channel.onmessage = (message: MessageEvent<unknown>) => {
      if (typeof message.data === 'string') playedElsewhere.value = message.data;
      refresh();
    };
  }
}

async function refresh(): Promise<void> {
  try {
    records.value = [...(await shelf.all())].sort(byRecency);
  } catch {
    runsKept.value = false;
  }
}

/** A shelf that fails in mid-run (cleared by the browser, say) is given up for memory. */
async function guarded(work: (shelf: Shelf) => Promise<void>): Promise<void> {
  await opened();
  try {
    await work(shelf);
  } catch {
    const spare = memoryShelf();
    for (const record of records.value) await spare.update(record.id, () => record);
    shelf = spare;
    diskFull.value = false;
    runsKept.value = false;
    await work(shelf);
  }
  await refresh();
}

export async function getRecord(id: string): Promise<RunRecord | null> {
  await opened();
  try {
    return withNoted(id, await shelf.get(id));
  } catch {
    return records.value.find((record) => record.id === id) ?? null;
  }
}

/** Puts a record on a shelf without losing what another tab made of it; gives the id it went under. */
async function put(open: Shelf, ours: RunRecord): Promise<string> {
  let forked = false;
  await open.update(ours.id, (stored) => {
    const merge = mergeRecords(stored, ours);
    forked = merge.kind === 'fork';
    return merge.kind === 'fork' ? null : merge.record;
  });
  if (!forked) return ours.id;
  const id = newRecordId();
  await open.update(id, () => ({ ...ours, id }));
  return id;
}

/** Keeps what tabs noted and had no time to keep, beside all that is kept already. */
export async function keepNoted(open: Shelf): Promise<void> {
  for (const { record } of allNotes()) {
    const stored = await open.get(record.id);
    if (stored === null || !hasAll(stored, record)) await put(open, record);
    else if (record.updatedAt > stored.updatedAt) {
      // No choice is new in it, but where the reader looked.
      const { cursor, updatedAt } = record;
      await open.update(record.id, (there) => there && { ...there, cursor, updatedAt });
    }
    if (runsKept.value) dropNotes(record, true);
  }
}

/** Keeps a record, with its note as long as it is not on the disk; gives the id it went under. */
export async function keep(ours: RunRecord): Promise<string> {
  let id = ours.id;
  await guarded(async (open) => {
    id = await put(open, ours);
  });
  dropNotes({ ...ours, id }, runsKept.value);
  channel?.postMessage(id);
  if (ours.run.choices.length === 0) await forgetUnplayed();
  return id;
}

/**
 * Keeps where the reader looks in a run of another edition, and nothing else: its choices and its
 * name stay as they were then. One that came from a file is kept first, and named as it is told now.
 */
export async function lookAgain(seen: RunRecord): Promise<void> {
  const { cursor, updatedAt } = seen;
  await guarded((open) =>
    open.update(seen.id, (stored) => {
      if (stored === null) return null;
      const isNamed = stored.date !== null || stored.ending !== null;
      return { ...(isNamed ? stored : { ...seen, run: stored.run }), cursor, updatedAt };
    }),
  );
  channel?.postMessage(seen.id);
}

/** Keeps what a tree draws of a run; a run that could not be played to its end keeps its older road. */
export async function keepRoadOf({ id, run }: RunRecord, played: Played): Promise<void> {
  if (played.state === 'stopped' || played.state === 'failed') return;
  await keepRoad(roadOf({ id, kind: 'own' }, run, played));
}

export async function removeRecord(id: string): Promise<void> {
  await guarded((open) => open.remove(id));
  await dropRoad(id);
  dropNotesOf(id);
  channel?.postMessage('');
}

/** Runs that were begun and never answered are not worth a line in the list. */
async function forgetUnplayed(): Promise<void> {
  const old = Date.now() - dayMs;
  for (const record of records.value) {
    if (record.run.choices.length > 0 || record.updatedAt >= old) continue;
    await removeRecord(record.id);
  }
}
