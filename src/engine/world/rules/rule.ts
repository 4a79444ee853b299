import type { Pack } from '../../pack/compiled.ts';
import type { Rule, RuleOf } from '../../pack/rules.ts';
import type { Day } from '../day.ts';
import type { Layout } from '../layout.ts';

/** Makes a rule of one kind ready to work: what it does to the measures of one day. */
export type Mechanism<M extends Rule['mechanism']> = (
  rule: RuleOf<M>,
  pack: Pack,
  layout: Layout,
) => (day: Day) => void;

/** `rate` ten-thousandths of a value, rounded so that what is left of it in the end is nothing. */
export function partOf(value: number, rate: number): number {
  if (rate <= 0 || value <= 0) return 0;
  return Math.min(value, Math.ceil((value * rate) / 10_000));
}

/** Moves ten-thousandths of a region from one authority to another, no more than there are. */
export function handOver(
  { layout, slots }: Day,
  region: number,
  from: number,
  to: number,
  share: number,
): void {
  const first = layout.shares(region);
  const moved = Math.min(slots[first + from]!, share);
  slots[first + from] = slots[first + from]! - moved;
  slots[first + to] = slots[first + to]! + moved;
}

/**
 * Gives a whole number away by weights: proportional parts, remainders to the largest fraction, ties
 * to the earlier. Nothing is given where nothing weighs.
 */
export function divide(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((weight * total) / sum));
  let left = total - parts.reduce((a, b) => a + b, 0);
  const rest = weights.map((weight, index) => ({ index, over: (weight * total) % sum }));
  rest.sort((a, b) => b.over - a.over || a.index - b.index);
  for (const { index } of rest) {
    if (left === 0) break;
    parts[index] = parts[index]! + 1;
    left -= 1;
  }
  return parts;
}
