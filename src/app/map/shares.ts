/** How a region's shares are drawn: not at all, one authority, or the two largest interleaved. */
export type Mixture =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'one'; readonly first: number }
  /** `part` is the first's share of the two, in tenths from 5 to 8. */
  | {
      readonly kind: 'two';
      readonly first: number;
      readonly second: number;
      readonly part: number;
    };

/** Ten-thousandths below which the largest share does not dominate. */
export const dominance = 4500;

/** The mixture to draw for shares in ten-thousandths; ties go to the earlier authority. */
export function mixtureOf(shares: readonly number[] | null): Mixture {
  if (shares === null) return { kind: 'unknown' };
  const ranked = shares
    .map((share, index) => ({ share, index }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.index - b.index);
  const [largest, next] = ranked;
  if (largest === undefined) return { kind: 'unknown' };
  if (next === undefined || largest.share >= dominance)
    return { kind: 'one', first: largest.index };
  const part = Math.round((10 * largest.share) / (largest.share + next.share));
  return { kind: 'two', first: largest.index, second: next.index, part: Math.min(8, part) };
}

/** How strongly news of that age is printed: full for five days, then paler. */
export function strengthAt(ageDays: number | null): number {
  if (ageDays === null || ageDays <= 5) return 1;
  return ageDays <= 12 ? 0.6 : 0.42;
}
