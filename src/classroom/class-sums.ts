import type { Pack } from '../engine/pack/compiled.ts';
import type { ClassRoad, Move } from './class-roads.ts';

/** How many roads came to a band of a dimension. */
export type BandCount = { readonly from: number; readonly text: string; readonly roads: number };

export type OutcomeSum = {
  readonly id: string;
  readonly title: string;
  /** From the lowest band up. */
  readonly bands: readonly BandCount[];
  /** The level in the middle of the class, and its two ends; null while no road is over. */
  readonly levels: {
    readonly least: number;
    readonly middle: number;
    readonly most: number;
  } | null;
  /** Roads that are not over, and so have no outcome. */
  readonly open: number;
};

/** What the roads amount to, dimension by dimension: bands and `open` add up to the roads. */
export function outcomeSums({ manifest }: Pack, roads: readonly ClassRoad[]): OutcomeSum[] {
  return manifest.dimensions.map(({ id, title, bands }) => {
    const levels = roads
      .flatMap(({ outcomes }) => outcomes?.find((one) => one.id === id)?.level ?? [])
      .toSorted((a, b) => a - b);
    const bandAt = (level: number): number =>
      Math.max(
        0,
        bands.findLastIndex((band) => level >= band.from),
      );
    return {
      id,
      title,
      bands: bands.map(({ from, text }, index) => ({
        from,
        text,
        roads: levels.filter((level) => bandAt(level) === index).length,
      })),
      levels:
        levels.length === 0
          ? null
          : {
              least: levels[0]!,
              middle: levels[(levels.length - 1) >> 1]!,
              most: levels.at(-1)!,
            },
      open: roads.length - levels.length,
    };
  });
}

/** An ending and the roads that came to it. */
export type EndingSum = {
  /** Null for the end of a story that names none. */
  readonly ending: string | null;
  readonly roads: number;
  /** By region: the shares of the authorities at the end, averaged over these roads. */
  readonly held: readonly (readonly number[])[];
};

/** The endings that were come to, the most frequent first: with the roads that are open, all. */
export function endingSums(roads: readonly ClassRoad[]): EndingSum[] {
  const over = roads.filter(({ road }) => road.close !== null);
  const groups = Map.groupBy(over, ({ road }) => road.close?.ending ?? null);
  return [...groups]
    .map(([ending, group]) => ({ ending, roads: group.length, held: meanHeld(group) }))
    .toSorted((a, b) => b.roads - a.roads || ((a.ending ?? '') < (b.ending ?? '') ? -1 : 1));
}

/** Roads that are not over. */
export const openRoads = (roads: readonly ClassRoad[]): number =>
  roads.filter(({ road }) => road.close === null).length;

/** The shares in each region, averaged over some roads, in whole ten-thousandths. */
export function meanHeld(roads: readonly Pick<ClassRoad, 'held'>[]): number[][] {
  const first = roads[0];
  if (first === undefined) return [];
  return first.held.map((shares, region) =>
    shares.map((_, authority) => {
      const sum = roads.reduce((total, { held }) => total + (held[region]?.[authority] ?? 0), 0);
      return Math.round(sum / roads.length);
    }),
  );
}

/** What an answer moved by itself, averaged over the roads that gave it. */
export function meanMoves(roads: readonly ClassRoad[], decision: string, option: string): Move[] {
  const moved = new Map<number, number>();
  let answers = 0;
  for (const { road, moves } of roads) {
    road.met.forEach((one, step) => {
      if (one.decision !== decision || one.taken !== option) return;
      answers += 1;
      for (const [slot, by] of moves[step] ?? []) moved.set(slot, (moved.get(slot) ?? 0) + by);
    });
  }
  return [...moved].map(([slot, by]): Move => [slot, Math.round(by / Math.max(1, answers))]);
}

/** The entries of the roads, the one with most roads first: what begins elsewhere is summed apart. */
export function entriesOf(roads: readonly ClassRoad[]): { entry: string; roads: number }[] {
  const groups = Map.groupBy(roads, ({ road }) => road.entry);
  return [...groups]
    .map(([entry, group]) => ({ entry, roads: group.length }))
    .toSorted((a, b) => b.roads - a.roads || (a.entry < b.entry ? -1 : 1));
}
