import * as z from 'zod/mini';

/** As many options a decision may ever have had: a choice is one character of a share code. */
export const MOST_OPTIONS = 64;

/** Ids as the tags of decisions and options spell them. */
const Id = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_-]{0,63}$/, 'an id of a tag'));
const OptionNumber = z.int().check(z.gte(0), z.lte(MOST_OPTIONS - 1));

/**
 * Each option's number 0-63 within its decision, for share codes. Append-only: what was once written
 * stays, in its order, though the story may have lost the option or the decision.
 */
export const Codes = z.record(Id, z.record(Id, OptionNumber));
export type Codes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The numbers of a decision's options, past ones included; none where nobody knows it. */
export const numbersOf = (codes: Codes, decision: string): Readonly<Record<string, number>> =>
  Object.hasOwn(codes, decision) ? (codes[decision] ?? {}) : {};
