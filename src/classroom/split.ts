import type { Path } from '../engine/branches/road.ts';

/** An option of a decision, and how many roads took it. */
export type SplitOption = {
  readonly id: string;
  /** It is what was really done. */
  readonly historical: boolean;
  readonly taken: number;
  /** Roads that found it locked, or were not offered it. */
  readonly closed: number;
};

/** How the roads of a class answered one decision. */
export type Split = {
  readonly decision: string;
  readonly place: string | null;
  /** The earliest date it was met at. */
  readonly date: string | null;
  readonly options: readonly SplitOption[];
  /** Roads that answered it; where a road may answer more than once, fewer than were taken in all. */
  readonly answered: number;
  /** Roads that stand there still. */
  readonly open: number;
  /** Roads that never came to it. */
  readonly never: number;
};

type Counting = {
  place: string | null;
  date: string | null;
  step: number;
  readonly met: Set<number>;
  readonly answered: Set<number>;
  readonly options: Map<
    string,
    { historical: boolean; at: number; offered: number; by: Set<number> }
  >;
};

/**
 * Every decision of some roads with its answers, in the order in which it first came up. `answered`,
 * `open` and `never` add up to the roads; so do `taken`, `open` and `never` where no decision comes twice.
 */
export function splitsOf(roads: readonly Path[], asked?: readonly string[]): Split[] {
  const found = new Map<string, Counting>();
  roads.forEach(({ met }, road) => {
    met.forEach((one, step) => {
      if (asked !== undefined && !asked.includes(one.decision)) return;
      const known = found.get(one.decision) ?? empty(step);
      found.set(one.decision, known);
      known.step = Math.min(known.step, step);
      known.place ??= one.place;
      if (one.date !== null && (known.date === null || one.date < known.date))
        known.date = one.date;
      known.met.add(road);
      if (one.taken !== null) known.answered.add(road);
      one.options.forEach(({ id, historical, locked }, at) => {
        const option = known.options.get(id) ?? { historical, at, offered: 0, by: new Set() };
        known.options.set(id, option);
        option.at = Math.min(option.at, at);
        if (!locked) option.offered += 1;
        if (id === one.taken) option.by.add(road);
      });
    });
  });
  return [...found]
    .toSorted(([, a], [, b]) => byDate(a.date, b.date) || a.step - b.step)
    .map(([decision, { place, date, met, answered, options }]) => ({
      decision,
      place,
      date,
      options: [...options]
        .toSorted(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
        .map(([id, { historical, offered, by }]) => ({
          id,
          historical,
          taken: by.size,
          closed: Math.max(0, met.size - offered),
        })),
      answered: answered.size,
      open: met.size - answered.size,
      never: roads.length - met.size,
    }));
}

const empty = (step: number): Counting => ({
  place: null,
  date: null,
  step,
  met: new Set(),
  answered: new Set(),
  options: new Map(),
});

const byDate = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1;

/** The option that most took; the first of equals, and null where nobody took any. */
export function mostTaken({ options }: Split): SplitOption | null {
  const most = Math.max(0, ...options.map(({ taken }) => taken));
  return most === 0 ? null : (options.find(({ taken }) => taken === most) ?? null);
}
