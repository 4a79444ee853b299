import type { RunRecord } from './record.ts';

function begins(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((choice, step) => long[step] === choice);
}

const isSameStory = (one: RunRecord, other: RunRecord): boolean =>
  (['edition', 'entry', 'seed'] as const).every((name) => one.run[name] === other.run[name]);

/** Whether what is stored has every choice of another state of the same run. */
export const hasAll = (stored: RunRecord, other: RunRecord): boolean =>
  isSameStory(stored, other) && begins(stored.run.choices, other.run.choices);

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
  if (hasAll(ours, stored)) return { kind: 'write', record: ours };
  if (hasAll(stored, ours)) {
    const { cursor, updatedAt } = ours;
    return { kind: 'keep', record: { ...stored, cursor, updatedAt } };
  }
  return { kind: 'fork' };
}

/** Newest first. */
export function byRecency(a: RunRecord, b: RunRecord): number {
  return b.updatedAt - a.updatedAt;
}
