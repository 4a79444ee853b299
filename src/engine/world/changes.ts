/**
 * What moved, as one flat vector: slot, by, slot, by, … each slot once. Flat, because the ledger of
 * a long run holds a hundred thousand of them.
 */
export type Changes = readonly number[];

/** Visits each change of a vector. */
export function eachChange(changes: Changes, visit: (slot: number, by: number) => void): void {
  for (let at = 0; at < changes.length; at += 2) visit(changes[at]!, changes[at + 1]!);
}

/** Where changes are gathered: what is kept is a copy without room to spare, for the ledger is long. */
const found: number[] = [];

/** What leads from one list of measures to another, looked for in some slots only. */
export function changesAmong(
  slots: readonly number[],
  before: readonly number[],
  after: readonly number[],
): number[] {
  let count = 0;
  for (const slot of slots) {
    const by = after[slot]! - before[slot]!;
    if (by !== 0) {
      found[count] = slot;
      found[count + 1] = by;
      count += 2;
    }
  }
  return found.slice(0, count);
}

/** What leads from one list of measures to another; what stays as it is is left out. */
export function changesBetween(before: readonly number[], after: readonly number[]): number[] {
  let count = 0;
  for (let slot = 0; slot < after.length; slot += 1) {
    const by = after[slot]! - before[slot]!;
    if (by !== 0) {
      found[count] = slot;
      found[count + 1] = by;
      count += 2;
    }
  }
  return found.slice(0, count);
}
