/** The shares of a region always sum to this: ten-thousandths. */
export const WHOLE = 10_000;

/**
 * Shares after `by` ten-thousandths go to one authority (or leave it, if negative): exactly that
 * many, clamped to 0 and 10,000, taken from the others in proportion to what they hold (given back
 * likewise; in equal parts where they hold nothing). Remainders go to the largest fraction, ties to
 * the earlier authority. A lone authority keeps the whole.
 */
export function shiftShares(shares: readonly number[], to: number, by: number): number[] {
  if (shares.length < 2) return [...shares];
  const before = shares[to] ?? 0;
  const after = Math.min(WHOLE, Math.max(0, before + by));
  const others = shares.map((share, index) => (index === to ? 0 : share));
  const spread = apportion(WHOLE - after, others, to);
  return spread.map((share, index) => (index === to ? after : share));
}

/** Whole shares in proportion to `weights` that sum to 10,000; `weights` are not negative. */
export function normalizeShares(weights: readonly number[]): number[] {
  return apportion(WHOLE, weights, -1);
}

function apportion(total: number, weights: readonly number[], except: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const even = weights.map((_, index): number => (index === except ? 0 : 1));
  const shown = sum > 0 ? weights : even;
  const all = sum > 0 ? sum : even.reduce((a, b) => a + b, 0);
  const parts = shown.map((weight) => Math.floor((weight * total) / all));
  const rest = shown.map((weight) => (weight * total) % all);
  let left = total - parts.reduce((a, b) => a + b, 0);
  const order = rest.map((_, index) => index).sort((a, b) => rest[b]! - rest[a]! || a - b);
  for (const index of order) {
    if (left === 0) break;
    parts[index] = parts[index]! + 1;
    left -= 1;
  }
  return parts;
}

/** Shares as whole per cents that sum to 100, for the eye; same rule of remainders. */
export function toPercent(shares: readonly number[]): number[] {
  return apportion(100, shares, -1);
}
