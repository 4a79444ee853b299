import * as z from 'zod/mini';

const LonLat = z.tuple([z.number(), z.number()]);
const Line = z.array(LonLat).check(z.minLength(2));
const Polygon = z.array(LonLat).check(z.minLength(3));
const Box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
/** Metres east and south of a building's middle, before it is turned. */
const Plan = z.array(z.tuple([z.number(), z.number()])).check(z.minLength(3));

/** The description of a town plan in a pack's `map/source` folder, in degrees. */
export const CitySource = z.strictObject({
  kind: z.literal('city'),
  output: z.string(),
  middle: LonLat,
  frame: Box,
  home: Box,
  maxZoom: z.number(),
  /** Old quarters: their blocks are small and built up to the last yard. */
  old: z.array(Polygon),
  blockArea: z.strictObject({ old: z.number(), new: z.number() }),
  /** Open ground: none within `from` metres of the middle, at `to` as much as `most`. */
  fields: z.strictObject({ from: z.number(), to: z.number(), most: z.number() }),
  laneWidth: z.strictObject({ old: z.number(), new: z.number() }),
  water: z.array(z.strictObject({ name: z.string(), ring: Polygon })),
  islands: z.array(z.strictObject({ name: z.string(), ring: Polygon })),
  canals: z.array(z.strictObject({ name: z.string(), width: z.number(), line: Line })),
  weirs: z.array(z.strictObject({ name: z.string(), line: Line })),
  bridges: z.array(z.strictObject({ name: z.string(), width: z.number(), line: Line })),
  rails: z.array(z.strictObject({ name: z.string(), tracks: z.number(), line: Line })),
  parks: z.array(z.strictObject({ name: z.string(), ring: Polygon })),
  squares: z.array(z.strictObject({ name: z.string(), ring: Polygon })),
  streets: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['boulevard', 'avenue', 'street', 'lane', 'quay']),
      width: z.number(),
      line: Line,
      /** Least zoom at which the name is shown; without it the street goes unnamed. */
      label: z.optional(z.number()),
    }),
  ),
  monuments: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['civic', 'sacred', 'hall', 'walls']),
      at: LonLat,
      /** Degrees, clockwise. */
      turn: z.number(),
      rings: z.array(Plan).check(z.minLength(1)),
    }),
  ),
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      at: LonLat,
      monument: z.optional(z.string()),
      guard: z.optional(z.string()),
      beyond: z.optional(z.strictObject({ angle: z.number(), distance: z.string() })),
    }),
  ),
  labels: z.array(
    z.strictObject({
      text: z.string(),
      at: LonLat,
      kind: z.enum(['capital', 'town', 'village', 'region', 'water', 'street', 'country']),
      zoom: z.number(),
      rank: z.number(),
      angle: z.optional(z.number()),
      side: z.optional(z.enum(['e', 'w', 'n', 's'])),
    }),
  ),
  credits: z.array(z.string()),
});
export type CitySource = z.infer<typeof CitySource>;
