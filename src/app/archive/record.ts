import type { Run } from '../../engine/run/run.ts';

/** A run as the archive keeps it. */
export type RunRecord = {
  readonly id: string;
  readonly run: Run;
  /** The step the reader looks at. */
  readonly cursor: number;
  /** How the list names it: the ending's title, or where the run stands. */
  readonly title: string;
  readonly date: string | null;
  /** The ending's id, where the run came to one. */
  readonly ending: string | null;
  readonly updatedAt: number;
};

/** An id for a new record: 16 letters and digits, from the browser's own randomness. */
export function newRecordId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** A seed for a new run, 0 to 2^32 - 1. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
