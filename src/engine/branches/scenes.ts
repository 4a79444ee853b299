import type { Frame } from '../run/frame.ts';

/** Frames of two roads side by side, by step; null where one road has nothing to set beside it. */
export type Pair = {
  /** The day, `YYYY-MM-DD`; null in a story without dates. */
  readonly date: string | null;
  readonly left: number | null;
  readonly right: number | null;
  /** Both meet the same decision there, or come to the same end. */
  readonly same: boolean;
};

/**
 * The frames of two roads by date, each once and in its order: on one day the same decision beside
 * the same decision, and what is left beside what the other met meanwhile.
 */
export function pairsOf(left: readonly Frame[], right: readonly Frame[]): Pair[] {
  const [ours, theirs] = [daysOf(left), daysOf(right)];
  const dates = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return dates.flatMap((date) =>
    pairDay(date || null, ours.get(date) ?? [], theirs.get(date) ?? []),
  );
}

/** Frames by day; one that looks back stays where it is told. */
function daysOf(frames: readonly Frame[]): Map<string, Frame[]> {
  const days = new Map<string, Frame[]>();
  let latest = '';
  for (const frame of frames) {
    const date = frame.date?.slice(0, 10) ?? '';
    if (date > latest) latest = date;
    days.set(latest, [...(days.get(latest) ?? []), frame]);
  }
  return days;
}

const sceneOf = ({ ended, ending, decision }: Frame): string =>
  ended ? `. ${ending}` : `? ${decision}`;

function pairDay(date: string | null, left: readonly Frame[], right: readonly Frame[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, other] = [0, 0];
  const beside = (to: number, until: number): void => {
    while (from < to || other < until) {
      const ours = from < to ? left[from++]! : null;
      const theirs = other < until ? right[other++]! : null;
      pairs.push({ date, left: ours?.step ?? null, right: theirs?.step ?? null, same: false });
    }
  };
  for (const [at, beyond] of matches(left.map(sceneOf), right.map(sceneOf))) {
    beside(at, beyond);
    pairs.push({ date, left: left[from++]!.step, right: right[other++]!.step, same: true });
  }
  beside(left.length, right.length);
  return pairs;
}

/** The longest common sequence of two lists, as pairs of indices. */
function matches(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1) {
    for (let other = right.length - 1; other >= 0; other -= 1) {
      const here = at * width + other;
      longest[here] =
        left[at] === right[other]
          ? longest[here + width + 1]! + 1
          : Math.max(longest[here + width]!, longest[here + 1]!);
    }
  }
  const found: [number, number][] = [];
  for (let [at, other] = [0, 0]; at < left.length && other < right.length; ) {
    const here = at * width + other;
    if (left[at] === right[other]) found.push([at++, other++]);
    else if (longest[here + width]! >= longest[here + 1]!) at += 1;
    else other += 1;
  }
  return found;
}
