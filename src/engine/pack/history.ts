import * as z from 'zod/mini';
import { CalendarDate, Grade, Slug, SourceId, Text } from './ids.ts';

/** A dated fact, and, where the player decides there, what was really done. */
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
