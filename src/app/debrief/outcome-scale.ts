import type { Manifest } from '../../engine/pack/manifest.ts';

type Dimension = Manifest['dimensions'][number];

/** The least and the most that a dimension can come to, in whole points. */
export type Scale = { readonly low: number; readonly high: number };

/** In points: stances lie on both sides of 0, all else that a dimension reads above it. */
const leastOf = (measure: Dimension['reads'][number]['measure']): number =>
  measure === 'stance' ? -100 : 0;

/** The scale of a dimension: a measure that counts against it is read from its other end. */
export function scaleOf({ reads }: Pick<Dimension, 'reads'>): Scale {
  const weights = Math.max(
    1,
    reads.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
  );
  const ends = reads.map(({ measure, weight }) =>
    [leastOf(measure) * weight, 100 * weight].toSorted((a, b) => a - b),
  );
  const sum = (at: 0 | 1) => ends.reduce((all, end) => all + (end[at] ?? 0), 0);
  // Adding 0 makes of −0 a plain 0.
  return { low: Math.trunc(sum(0) / weights) + 0, high: Math.trunc(sum(1) / weights) + 0 };
}

/** Where a level stands on its scale, in per cent from the left. */
export function placeOn({ low, high }: Scale, level: number): number {
  const share = (level - low) / Math.max(1, high - low);
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}
