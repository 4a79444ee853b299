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

/** By weights; where none weighs anything, in equal parts among all but one. */
function apportion(total: number, weights: readonly number[], except: number): number[] {
  const weighs = weights.some((weight) => weight > 0);
  return divide(total, weighs ? weights : weights.map((_, index) => (index === except ? 0 : 1)));
}

/**
 * Gives a whole number away by weights, which are not negative: proportional parts, remainders to
 * the largest fraction, ties to the earlier. Nothing is given where nothing weighs.
 */
export function divide(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const parts: number[] = [];
  if (sum <= 0) {
    for (let index = 0; index < weights.length; index += 1) parts.push(0);
    return parts;
  }
  let left = total;
  for (const weight of weights) {
    const part = Math.floor((weight * total) / sum);
    parts.push(part);
    left -= part;
  }
  if (left === 0) return parts;
  // There are few weights: looking for the largest each time is quicker than sorting them.
  const over = weights.map((weight) => (weight * total) % sum);
  for (; left > 0; left -= 1) {
    let next = 0;
    for (let index = 1; index < over.length; index += 1)
      if (over[index]! > over[next]!) next = index;
    parts[next] = parts[next]! + 1;
    over[next] = -1;
  }
  return parts;
}

/** Shares as whole per cents that sum to 100, for the eye; same rule of remainders. */
export function toPercent(shares: readonly number[]): number[] {
  return apportion(100, shares, -1);
}
