import * as z from 'zod/mini';
import { Coefficient } from './coefficient.ts';
import { CalendarDate, Identifier, Points, Text } from './ids.ts';

/** A kind of region, for a mean over all of that kind; or a region; or left out for the one at hand. */
const Where = z.optional(z.union([Identifier, z.literal('department')]));

/** What a rule reads of the World. */
export const Measure = z.union([
  z.strictObject({ measure: z.literal('control'), authority: Identifier, of: Where }),
  z.strictObject({ measure: z.enum(['support', 'unrest', 'bread']), of: Where }),
  z.strictObject({ measure: z.enum(['stance', 'strength', 'resolve']), of: Identifier }),
  z.strictObject({ measure: z.literal('gauge'), of: Identifier }),
  z.strictObject({ measure: z.literal('lever'), of: Identifier }),
  /** Men of a force: a hundred count as a point. */
  z.strictObject({ measure: z.literal('men'), of: Identifier }),
  /** Men who stand in the region at hand for an authority: a hundred count as a point. */
  z.strictObject({ measure: z.literal('present'), authority: Identifier }),
  /** A hundred points if the order was given. */
  z.strictObject({ measure: z.literal('done'), of: Identifier }),
  /** Days since a date, 0 before it: a day counts as a point. */
  z.strictObject({ measure: z.literal('since'), of: CalendarDate }),
  /** The defender's men at a point of a campaign: a hundred count as a point. */
  z.strictObject({ measure: z.literal('garrison'), of: Identifier }),
  /** A tally of a campaign: a hundred count as a point. */
  z.strictObject({ measure: z.literal('tally'), campaign: Identifier, of: Text }),
]);
export type Measure = z.infer<typeof Measure>;

/** A measure's part in a sum: `weight` per cent of what it holds above `from` (points). */
export const Term = z.strictObject({
  reads: Measure,
  weight: Coefficient,
  from: z.optional(Points),
});
export type Term = z.infer<typeof Term>;

/**
 * A base and what is added to it by what stands elsewhere, kept within `least` and `most`: all in
 * hundredths of a point.
 */
export const Sum = z.strictObject({
  base: Coefficient,
  terms: z.optional(z.array(Term)),
  least: z.optional(z.int()),
  most: z.optional(z.int()),
});
export type Sum = z.infer<typeof Sum>;
