import * as z from 'zod/mini';

// Every JavaScript object has a `constructor`: as an id it would be found where nothing is.

/** A name that Ink also accepts as a list item: letters, digits and `_`, beginning with a letter. */
export const Identifier = z
  .string()
  .check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,47}$/, 'a-z, 0-9 and _ only'));

/** A name used in tags and links: letters, digits and `-`, beginning with a letter. */
export const Slug = z
  .string()
  .check(z.regex(/^(?!constructor$)[a-z][a-z0-9-]{0,63}$/, 'a-z, 0-9 and - only'));

/** Whether a text begins with a date that the calendar has: 30 February is read, but as 1 March. */
export function isOfCalendar(text: string): boolean {
  const date = text.slice(0, 10);
  const day = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const CalendarDate = z
  .string()
  .check(
    z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isOfCalendar(text), 'a date YYYY-MM-DD'),
  );

/** A number of the pack's list of sources, such as `S38`; `BK` is general knowledge, not checked. */
export const SourceId = z.string().check(z.regex(/^(S\d{1,3}|BK)$/, 'S and a number, or BK'));

export const Text = z.string().check(z.minLength(1));
export const Whole = z.int();
/** Hundredths of a point, 0 to 10,000: a share, a gauge, a strength. */
export const Share = z.int().check(z.gte(0), z.lte(10_000));
/** Whole points as authors write them. */
export const Points = z.int().check(z.gte(-100), z.lte(100));
export const Percent = z.int().check(z.gte(0), z.lte(100));

export const Plausibility = z.enum(['attested', 'considered', 'plausible', 'invented']);
export type Plausibility = z.infer<typeof Plausibility>;

/** How sure a value of the pack is: `S` sure, `L` likely, `C` contested, as the dossier grades. */
export const Grade = z.enum(['S', 'L', 'C']);
