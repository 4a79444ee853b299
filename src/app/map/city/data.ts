import type { Box, Label } from '../painter.ts';

/** A ring or a line as a flat list: x, y, x, y, in map units (metres, y down). */
export type Flat = readonly number[];

export type StreetKind = 'boulevard' | 'avenue' | 'street' | 'lane' | 'quay';

export type Street = {
  readonly name: string;
  readonly kind: StreetKind;
  readonly width: number;
  readonly line: Flat;
};

/** A building with its own plan: rings filled even-odd, so that courts stay open. */
export type Monument = {
  readonly id: string;
  /** `walls` is a line round a yard, `hall` a plain building, `sacred` and `civic` stand out. */
  readonly kind: 'civic' | 'sacred' | 'hall' | 'walls';
  readonly rings: readonly Flat[];
};

/** Where the story may happen: a point, and the building that stands for it, if one does. */
export type CityPlace = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly monument: string | null;
  /** Id of the authority whose men stand at the gate at the story's opening. */
  readonly guard: string | null;
  /** A place beyond the edge: the way to it in radians, and how far it is. */
  readonly beyond: { readonly angle: number; readonly distance: string } | null;
};

/** The plan of a town, as the pipeline writes it: in metres from a middle point, y down. */
export type CityMapData = {
  readonly kind: 'city';
  readonly frame: Box;
  readonly home: Box;
  readonly maxZoom: number;
  readonly water: readonly (readonly Flat[])[];
  readonly islands: readonly Flat[];
  readonly canals: readonly { readonly width: number; readonly line: Flat }[];
  readonly weirs: readonly Flat[];
  readonly bridges: readonly { readonly width: number; readonly line: Flat }[];
  readonly rails: readonly { readonly tracks: number; readonly line: Flat }[];
  readonly parks: readonly Flat[];
  readonly squares: readonly Flat[];
  readonly streets: readonly Street[];
  /**
   * Blocks of houses: the old town's, and the suburbs' with gardens behind. To be short, each is its
   * first corner and then the step from every corner to the next.
   */
  readonly blocks: { readonly old: readonly Flat[]; readonly new: readonly Flat[] };
  readonly monuments: readonly Monument[];
  readonly places: readonly CityPlace[];
  readonly labels: readonly Label[];
  readonly credits: readonly string[];
};

/** Reads a fetched map file; null if it is not a town plan. The pipeline has checked the rest. */
export function parseCityMap(value: unknown): CityMapData | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('kind' in value) || value.kind !== 'city' || !('blocks' in value)) return null;
  return value as CityMapData;
}
