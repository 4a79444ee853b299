/** Whole figures for a sum, part by part, that add up to its total as that is shown. */
export type InWhole = {
  readonly start: number;
  /** The whole figure for the next part. */
  take(by: number): number;
  /** What the start and all parts taken come to. */
  now(): number;
};

/**
 * Rounds where a sum stands, and not its parts: each part is shown as the step between two such
 * figures, and so none of them is out by as much as one.
 */
export function inWhole(start: number, unit: number): InWhole {
  let exact = start;
  const whole = () => Math.round(exact / unit) + 0;
  const first = whole();
  return {
    start: first,
    take(by) {
      const before = whole();
      exact += by;
      return whole() - before;
    },
    now: whole,
  };
}
