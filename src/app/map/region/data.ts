import type { LineString, MultiPolygon, Topology } from 'topojson-specification';
import type { Box, Label } from '../painter.ts';

/** What a unit of the map (a department, a province) carries besides its outline. */
export type UnitProperties = {
  readonly name: string;
  /** Code of the group of units it belongs to, empty for none; groups have a heavier border. */
  readonly group: string;
  readonly country: string;
  /** The pack's region that it draws, empty if it only surrounds. */
  readonly region: string;
  /** Where its counter or name stands, and how far it is to the border from there. */
  readonly anchor: readonly [number, number, number];
};

/** A river's name and its width at the mouth, in CSS pixels at the home view. */
export type RiverProperties = { readonly name: string; readonly width: number };

type Collection<Geometry> = { type: 'GeometryCollection'; geometries: Geometry[] };
type Known<Properties> = { properties: Properties };

export type Unit = MultiPolygon<UnitProperties> & Known<UnitProperties> & { id: string };
export type Country = MultiPolygon<{ country: string }> & { id: string };
export type River = LineString<RiverProperties> & Known<RiverProperties>;

export type RegionTopology = Topology<{
  units: Collection<Unit>;
  context: Collection<Country>;
  rivers: Collection<River>;
}>;

export type Town = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'capital' | 'town' | 'village';
  readonly zoom: number;
};

/** Ground that an authority holds inside a unit: clipped to the unit's land when painted. */
export type Pocket = {
  readonly id: string;
  readonly unit: string;
  readonly authority: string;
  readonly polygons: readonly (readonly (readonly [number, number])[])[];
};

/** The region map of a pack, as the pipeline writes it: projected, in map units, y down. */
export type RegionMapData = {
  readonly kind: 'region';
  readonly kilometresPerUnit: number;
  readonly frame: Box;
  readonly home: Box;
  readonly maxZoom: number;
  readonly topology: RegionTopology;
  readonly towns: readonly Town[];
  readonly labels: readonly Label[];
  readonly pockets: readonly Pocket[];
  /** Parallels and meridians of whole degrees, as flat lists of x, y. */
  readonly graticule: readonly (readonly number[])[];
  readonly relief: { readonly image: string; readonly strength: number } | null;
  readonly credits: readonly string[];
};

/** Reads a fetched map file; null if it is not a region map. The pipeline has checked the rest. */
export function parseRegionMap(value: unknown): RegionMapData | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('kind' in value) || value.kind !== 'region' || !('topology' in value)) return null;
  return value as RegionMapData;
}
