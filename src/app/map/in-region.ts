import { hasDot } from './label-layout.ts';
import type { Painter } from './painter.ts';

type Region = { readonly id: string; readonly seat: string };

/**
 * A painter of regions on which a place without a point of its own stands at the seat of its region,
 * if the map names it, else where the region has its counter.
 */
export function placedInRegions(
  painter: Painter,
  regionOf: (place: string) => Region | null,
): Painter {
  const named = new Map(painter.labels.filter(hasDot).map(({ text, at }) => [text, at]));
  return {
    ...painter,
    locate(id) {
      const own = painter.locate(id);
      const region = own === null ? regionOf(id) : null;
      return region === null ? own : (named.get(region.seat) ?? painter.locate(region.id));
    },
  };
}
