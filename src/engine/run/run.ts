import * as z from 'zod/mini';
import { Slug } from '../pack/ids.ts';

/** As many choices as a run keeps. */
export const MOST_CHOICES = 2_000;

const OptionId = z.string().check(z.minLength(1), z.maxLength(80));

/**
 * A run: everything else is computed from it. `edition` is 64 hex digits, `seed` an unsigned
 * 32-bit number, `choices` the ids of the options taken, in order (at most 2,000).
 */
export const Run = z.strictObject({
  format: z.literal(1),
  pack: Slug,
  edition: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  entry: Slug,
  seed: z.int().check(z.gte(0), z.lte(0xffff_ffff)),
  choices: z.array(OptionId).check(z.maxLength(MOST_CHOICES)),
});
export type Run = Readonly<z.infer<typeof Run>>;
