import * as z from 'zod/mini';

const LonLat = z.tuple([z.number(), z.number()]);
const Line = z.array(LonLat).check(z.minLength(2));
const Ring = z.array(LonLat).check(z.minLength(4));
/** Degrees and metres above the sea. */
const Spot = z.tuple([z.number(), z.number(), z.number()]);
const Extent = z.strictObject({
  west: z.number(),
  east: z.number(),
  south: z.number(),
  north: z.number(),
});
export type Extent = z.infer<typeof Extent>;
const Side = z.enum(['e', 'w', 'n', 's']);

/** The description of a front in a pack's `map/source` folder, in degrees. */
export const FrontSource = z.strictObject({
  kind: z.literal('front'),
  output: z.string(),
  admin: z.string(),
  borders: z.string(),
  middle: LonLat,
  unitsPerDegree: z.number(),
  frame: Extent,
  home: Extent,
  maxZoom: z.number(),
  /** Country on the near side of the frontier: its divisions are drawn. */
  country: z.string(),
  microstates: z.array(z.string()),
  /** Points whose terms are the valley of the main operation. */
  theatre: z.array(z.string()),
  points: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      at: LonLat,
      height: z.number(),
      kind: z.enum(['base', 'pass', 'tunnel', 'village', 'town']),
      zoom: z.number(),
      rank: z.number(),
      side: Side,
    }),
  ),
  ways: z.array(z.strictObject({ from: z.string(), to: z.string(), via: z.array(LonLat) })),
  towns: z.array(
    z.strictObject({
      name: z.string(),
      at: LonLat,
      kind: z.enum(['capital', 'town', 'village']),
      zoom: z.number(),
      rank: z.number(),
      side: Side,
    }),
  ),
  labels: z.array(
    z.strictObject({
      text: z.string(),
      at: LonLat,
      kind: z.enum(['region', 'water', 'country']),
      zoom: z.number(),
      rank: z.number(),
    }),
  ),
  riverLabels: z.array(z.strictObject({ river: z.string(), at: LonLat })),
  spots: z.record(z.string(), LonLat),
  sea: Ring,
  rivers: z.array(
    z.strictObject({
      name: z.string(),
      width: z.number(),
      points: z.array(Spot).check(z.minLength(2)),
    }),
  ),
  crests: z.array(z.array(Spot).check(z.minLength(2))),
  credits: z.array(z.string()),
});
export type FrontSource = z.infer<typeof FrontSource>;

/** The frontier from one sea to the other, and the ground that goes with each point. */
export const FrontBorders = z.strictObject({
  kind: z.literal('borders'),
  frontier: Line,
  enclaves: z.array(Ring),
  provinces: z.array(Line),
  terms: z.record(z.string(), z.array(Ring)),
});
export type FrontBorders = z.infer<typeof FrontBorders>;
