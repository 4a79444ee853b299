import type { Pack } from '../pack/compiled.ts';
import type { SlotName } from '../world/layout.ts';
import { layoutOf } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { type Evening, eveningOn } from './days.ts';

/** A measure over the days of two roads, one value a day, in its own unit. */
export type Series = {
  readonly measure: SlotName;
  /** Null on days the road does not have. */
  readonly left: readonly (number | null)[];
  readonly right: readonly (number | null)[];
  /** The first day on which both have a value and not the same one. */
  readonly parted: number | null;
};

/** Measures of two roads: the value at index 0 is of `firstDay`. */
export type Lines = {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly series: readonly Series[];
  /** The first day on which any measure of the World differs, those of the lines or not. */
  readonly parted: number | null;
};

const drawn: readonly SlotName['kind'][] = ['gauge', 'stance', 'strength', 'resolve'];

/** Gauges and factions of two roads over their days; null where either has none. */
export function linesOf(
  pack: Pack,
  left: readonly Evening[],
  right: readonly Evening[],
): Lines | null {
  const ends = [left[0], right[0], left.at(-1), right.at(-1)].flatMap((one) => one?.day ?? []);
  if (left.length === 0 || right.length === 0) return null;
  const firstDay = Math.min(...ends);
  const lastDay = Math.max(...ends);
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);
  const worldsOf = (evenings: readonly Evening[]) =>
    days.map((day) => evenings[day - evenings[0]!.day]?.world ?? null);
  const [ours, theirs] = [worldsOf(left), worldsOf(right)];
  const partedBy = (differ: (a: World, b: World) => boolean): number | null => {
    const at = days.findIndex((_, index) => {
      const [a, b] = [ours[index], theirs[index]];
      return a && b ? differ(a, b) : false;
    });
    return days[at] ?? null;
  };
  const series = layoutOf(pack).names.flatMap((measure, slot): Series[] => {
    if (!drawn.includes(measure.kind)) return [];
    const valueIn = (world: World | null) => world?.slots[slot] ?? null;
    return [
      {
        measure,
        left: ours.map(valueIn),
        right: theirs.map(valueIn),
        parted: partedBy((a, b) => a.slots[slot] !== b.slots[slot]),
      },
    ];
  });
  const parted = partedBy((a, b) => a.slots.some((value, slot) => value !== b.slots[slot]));
  return { firstDay, lastDay, series, parted };
}

/** A region that two Worlds hold differently: shares in ten-thousandths, by authority. */
export type RegionDifference = {
  readonly region: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What would have to change hands to make one the other, in ten-thousandths. */
  readonly by: number;
};

/** The regions that two Worlds hold differently, those that differ most first. */
export function mapDifference(pack: Pack, left: World, right: World): RegionDifference[] {
  const layout = layoutOf(pack);
  const many = layout.authorities.length;
  const regions = layout.regions.map((region, index) => {
    const first = layout.shares(index);
    const ours = left.slots.slice(first, first + many);
    const theirs = right.slots.slice(first, first + many);
    const moved = ours.reduce((sum, share, at) => sum + Math.abs(share - (theirs[at] ?? 0)), 0);
    return { region, left: ours, right: theirs, by: moved / 2 };
  });
  return regions.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
}

/** The same, on the evening of a day; past its end a road stays as it was left. */
export function mapDifferenceOn(
  pack: Pack,
  left: readonly Evening[],
  right: readonly Evening[],
  day: number,
): RegionDifference[] {
  const [ours, theirs] = [eveningOn(left, day), eveningOn(right, day)];
  return ours && theirs ? mapDifference(pack, ours.world, theirs.world) : [];
}
