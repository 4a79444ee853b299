import * as z from 'zod/mini';
import { CalendarDate, Grade, Identifier, Slug, SourceId, Text } from './ids.ts';
import { Measure } from './measures.ts';

/**
 * What the model must show for a fact to hold of it. `regime`: a region is under one of these on a
 * day. `needs`: conditions hold on a day. `within`: a measure lies between two values on a day
 * (points; men for men; a tally as it is). `when`: conditions first hold between two days. `never`:
 * they hold on no day of a period.
 */
const Test = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('regime'),
    date: CalendarDate,
    region: Identifier,
    accepts: z.array(Text).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal('needs'), date: CalendarDate, needs: Text }),
  z.strictObject({
    kind: z.literal('within'),
    date: CalendarDate,
    reads: Measure,
    least: z.int(),
    most: z.int(),
  }),
  z.strictObject({ kind: z.literal('when'), needs: Text, from: CalendarDate, to: CalendarDate }),
  z.strictObject({ kind: z.literal('never'), needs: Text, from: CalendarDate, to: CalendarDate }),
]);

/** A row of the backtest: what is expected, in words, and what of the model shows it. */
const Check = z.strictObject({
  id: Slug,
  title: Text,
  expected: Text,
  grade: Grade,
  sources: z.array(SourceId).check(z.minLength(1)),
  test: Test,
});
export type Check = z.infer<typeof Check>;

/**
 * A dated fact, and, where the player decides there, what was really done. Its `checks` hold the
 * model to it; a fact that only the story can tell is `told`. Its `orders` are what history itself
 * ordered on that day, where no act of the story gives them yet.
 */
export const Chronology = z.array(
  z.strictObject({
    id: Slug,
    date: CalendarDate,
    place: Text,
    title: Text,
    fact: Text,
    grade: Grade,
    decision: z.optional(Slug),
    sources: z.array(SourceId).check(z.minLength(1)),
    orders: z.optional(z.array(Identifier).check(z.minLength(1))),
    checks: z.optional(z.array(Check).check(z.minLength(1))),
    told: z.optional(z.literal(true)),
  }),
);
export type Chronology = z.infer<typeof Chronology>;

/** Where a fact was read. `kind`: A archive or museum, B historian, C witness or press, D other. */
export const Sources = z.array(
  z.strictObject({
    id: SourceId,
    kind: z.enum(['A', 'B', 'C', 'D', '-']),
    title: Text,
    where: Text,
  }),
);
export type Sources = z.infer<typeof Sources>;

/** An article of the codex; `opens` lists the words of the text that open it. */
export const Codex = z.array(
  z.strictObject({
    id: Slug,
    kind: z.enum(['person', 'place', 'word', 'institution', 'event']),
    title: Text,
    subtitle: z.optional(Text),
    opens: z.array(Text),
    text: z.array(Text).check(z.minLength(1)),
    sources: z.array(SourceId),
    see: z.optional(z.array(Slug)),
  }),
);
export type Codex = z.infer<typeof Codex>;
