import type { Pack } from '../../pack/compiled.ts';
import type { Rule, RuleOf } from '../../pack/rules.ts';
import type { Day } from '../day.ts';
import type { Layout } from '../layout.ts';

/**
 * Makes a rule of one kind ready to work: what it does to the measures of one day. It gives false
 * where it has surely moved none.
 */
export type Mechanism<M extends Rule['mechanism']> = (
  rule: RuleOf<M>,
  pack: Pack,
  layout: Layout,
) => (day: Day) => boolean;

/** Whether it is a region's turn on a day, where going round takes so many. */
export const isTurn = (day: number, region: number, every: number): boolean =>
  every <= 1 || (day + region) % every === 0;

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
