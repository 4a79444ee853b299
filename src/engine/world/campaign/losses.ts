import type { Day } from '../day.ts';
import { type Brigade, type Field, isOut, type Point, stageOf, states } from './field.ts';

type Kind = 'dead' | 'wounded' | 'captured';

/** Counts the men who are beyond the frontier today. */
export function countInside(day: Day, { brigades, tally }: Field): void {
  const { slots } = day;
  let inside = 0;
  for (const brigade of brigades) {
    if (isOut(slots, brigade) && stageOf(slots, brigade) > 0) inside += slots[brigade.men]!;
  }
  slots[tally.inside] = inside;
}

/** How many men some brigades have together. */
export function menOf(day: Day, brigades: readonly Brigade[]): number {
  let men = 0;
  for (const brigade of brigades) men += day.slots[brigade.men]!;
  return men;
}

/**
 * Takes men from brigades, in proportion to what each has, and counts them; a brigade without men is
 * done. The wounded are carried home: their force keeps them.
 */
export function lose(
  day: Day,
  field: Field,
  from: readonly Brigade[],
  kind: Kind,
  men: number,
): void {
  const { slots } = day;
  const all = menOf(day, from);
  let left = Math.min(all, Math.max(0, men));
  let before = all;
  for (const brigade of from) {
    if (before === 0) break;
    const has = slots[brigade.men]!;
    const part = Math.min(has, Math.ceil((left * has) / before));
    before -= has;
    left -= part;
    slots[brigade.men] = has - part;
    slots[field.tally[kind]] = slots[field.tally[kind]]! + part;
    if (kind !== 'wounded' && brigade.force >= 0) {
      slots[brigade.force] = Math.max(0, slots[brigade.force]! - part);
    }
    if (slots[brigade.men] === 0) slots[brigade.state] = states.done;
  }
}

/** Takes men from a garrison and counts them; gives how many there were to take. */
export function loseGarrison(
  day: Day,
  field: Field,
  point: Point,
  kind: Kind,
  men: number,
): number {
  const { slots } = day;
  const lost = Math.min(slots[point.garrison]!, Math.max(0, men));
  slots[point.garrison] = slots[point.garrison]! - lost;
  countEnemy(day, field, kind, lost);
  return lost;
}

/** Counts losses of the defender; the wounded are his to keep. */
export function countEnemy(day: Day, field: Field, kind: Kind, men: number): void {
  const { slots } = day;
  const slot = field.tally[`enemy_${kind}`];
  slots[slot] = slots[slot]! + men;
  if (kind !== 'wounded' && field.defenders >= 0) {
    slots[field.defenders] = Math.max(0, slots[field.defenders]! - men);
  }
}
