import * as z from 'zod/mini';

const LonLat = z.tuple([z.number(), z.number()]);
const Line = z.array(LonLat).check(z.minLength(2));
const Polygon = z.array(LonLat).check(z.minLength(3));
const Box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const LabelKind = z.enum(['capital', 'town', 'village', 'region', 'water', 'street', 'country']);

/** A conformal cone, in map units; `origin` is where the cone's own origin falls. */
const Projection = z.strictObject({
  parallels: LonLat,
  rotate: LonLat,
  unitsPerRadian: z.number(),
  origin: LonLat,
});
export type ProjectionSource = z.infer<typeof Projection>;

/** A part split off a division along a line that runs from border to border. */
const Cut = z.strictObject({
  from: z.string(),
  id: z.string(),
  name: z.string(),
  /** A point of the part split off. */
  inside: LonLat,
  line: Line,
  credit: z.string(),
});
export type CutSource = z.infer<typeof Cut>;

/** The description of a region map in a pack's `map/source` folder. */
export const RegionSource = z.strictObject({
  kind: z.literal('region'),
  output: z.string(),
  admin: z.string(),
  units: z.string(),
  towns: z.string(),
  rivers: z.string(),
  projection: Projection,
  kilometresPerUnit: z.number(),
  frame: Box,
  home: Box,
  maxZoom: z.number(),
  /** Least triangle kept, in square units: for borders of the pack's regions, and for the rest. */
  simplify: z.strictObject({ fine: z.number(), coarse: z.number() }),
  /** Least area of an island kept, in square units. */
  islets: z.strictObject({ own: z.number(), foreign: z.number() }),
  /** How far a river may swing from its digitised course, in units. */
  meanders: z.number(),
  cuts: z.array(Cut),
  anchors: z.record(z.string(), LonLat),
  pockets: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      authority: z.string(),
      polygons: z.array(Polygon),
    }),
  ),
  groupLabels: z.record(z.string(), z.string()),
  labels: z.array(
    z.strictObject({
      text: z.string(),
      at: LonLat,
      kind: LabelKind,
      zoom: z.number(),
      rank: z.number(),
      angle: z.optional(z.number()),
    }),
  ),
  riverLabels: z.array(z.strictObject({ river: z.string(), at: LonLat })),
  relief: z.nullable(z.strictObject({ image: z.string(), strength: z.number() })),
  credits: z.array(z.string()),
});
export type RegionSource = z.infer<typeof RegionSource>;

export const Units = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    /** The divisions of today it is made of. */
    merge: z.array(z.string()).check(z.minLength(1)),
    group: z.string(),
    country: z.string(),
  }),
);
export type UnitSource = z.infer<typeof Units>[number];

export const Towns = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    at: LonLat,
    kind: z.enum(['capital', 'town', 'village']),
    zoom: z.number(),
    rank: z.number(),
    /** Where the name stands best beside its dot. */
    side: z.enum(['e', 'w', 'n', 's']),
  }),
);
export type TownSource = z.infer<typeof Towns>[number];

export const Rivers = z.array(
  z.strictObject({ name: z.string(), width: z.number(), points: Line }),
);
export type RiverSource = z.infer<typeof Rivers>[number];

const Positions = z.array(LonLat).check(z.minLength(4));
export const Divisions = z.object({
  features: z.array(
    z.object({
      properties: z.strictObject({ country: z.string(), code: z.string() }),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(Positions)),
      }),
    }),
  ),
});
export type DivisionSource = z.infer<typeof Divisions>['features'][number];

/** What the pipeline needs of a pack's manifest. */
export const PackRegions = z.object({
  regions: z.array(z.object({ id: z.string(), unit: z.string() })),
  authorities: z.array(z.object({ id: z.string() })),
});
export type PackRegions = z.infer<typeof PackRegions>;
