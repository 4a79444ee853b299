import type { RunRecord } from './record.ts';

function begins(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((choice, step) => long[step] === choice);
}

/** What to write so that no choice made elsewhere is lost. */
export type Merge =
  /** The record may be written as it is. */
  | { readonly kind: 'write'; readonly record: RunRecord }
  /** Another tab went further on the same road: its choices stand, only the cursor is ours. */
  | { readonly kind: 'keep'; readonly record: RunRecord }
  /** The roads have parted: ours becomes a run of its own. */
  | { readonly kind: 'fork' };

/** Compares a record about to be written with the one that is stored under its id. */
export function mergeRecords(stored: RunRecord | null, ours: RunRecord): Merge {
  if (stored === null) return { kind: 'write', record: ours };
  const same = (['edition', 'entry', 'seed'] as const).every(
    (name) => stored.run[name] === ours.run[name],
  );
  if (!same) return { kind: 'fork' };
  if (begins(ours.run.choices, stored.run.choices)) return { kind: 'write', record: ours };
  if (begins(stored.run.choices, ours.run.choices)) {
    const { cursor, updatedAt } = ours;
    return { kind: 'keep', record: { ...stored, cursor, updatedAt } };
  }
  return { kind: 'fork' };
}

/** Newest first. */
export function byRecency(a: RunRecord, b: RunRecord): number {
  return b.updatedAt - a.updatedAt;
}
