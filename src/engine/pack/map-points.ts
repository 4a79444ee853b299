import * as z from 'zod/mini';
import type { LoadInk } from '../ink/compile.ts';
import type { Manifest } from './manifest.ts';
import type { Readable } from './readable.ts';

const Points = z.optional(z.array(z.object({ id: z.optional(z.string()) })));

/** What a map's file says of the points on it, whatever else it draws. */
const MapPoints = z.object({
  towns: Points,
  places: Points,
  points: Points,
  spots: z.optional(z.record(z.string(), z.unknown())),
});

/** The ids of a map's points; null where its text is no map. */
function pointsOf(text: string): ReadonlySet<string> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = MapPoints.safeParse(value);
  if (!read.success) return null;
  const { towns = [], places = [], points = [], spots = {} } = read.data;
  const listed = [...towns, ...places, ...points].flatMap(({ id }) => id ?? []);
  return new Set([...listed, ...Object.keys(spots)]);
}

/**
 * The files of maps are there and can be read, and each place that names a map has a point on it.
 * On a map of regions a place without one stands in its region.
 */
export function checkMaps(
  manifest: Readable<Manifest> | null | undefined,
  load: LoadInk,
  report: (path: string, words: string) => void,
): void {
  manifest?.maps?.forEach((map, index) => {
    if (map?.file === undefined) return;
    const path = `maps.${map.id ?? index}.file`;
    const text = load(map.file);
    if (text === null) {
      report(path, `there is no file ${map.file}.`);
      return;
    }
    const points = pointsOf(text);
    if (points === null) {
      report(path, `${map.file} is no map.`);
      return;
    }
    manifest.places?.forEach((place) => {
      if (place?.id === undefined || place.map === undefined || place.map !== map.id) return;
      if (points.has(place.id) || (map.kind === 'region' && place.region !== undefined)) return;
      report(`places.${place.id}.map`, `there is no point “${place.id}” on ${map.file}.`);
    });
  });
}
