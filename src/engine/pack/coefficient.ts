import * as z from 'zod/mini';
import { SourceId, Text, Whole } from './ids.ts';

/** Where a value of the model comes from: listed sources, or the authors' own assumption. */
export const Basis = z.union(
  [z.literal('assumption'), z.array(SourceId).check(z.minLength(1))],
  '“assumption”, or a list of sources',
);

/**
 * A number of the model, whole, in the unit its setting states, with where it comes from and, where
 * it was chosen for a reason, the reason. What is assumed can be varied.
 */
export const Coefficient = z.strictObject({
  value: Whole,
  basis: Basis,
  reason: z.optional(Text),
});
export type Coefficient = z.infer<typeof Coefficient>;
