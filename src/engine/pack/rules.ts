import * as z from 'zod/mini';
import { Coefficient } from './coefficient.ts';
import { CalendarDate, Identifier, Text } from './ids.ts';
import { Sum } from './measures.ts';

/** What every rule has: a name, and the sentence that players read where it moved something. */
const told = {
  id: Identifier,
  title: Text,
  sentence: Text,
  /** The first day it works; from the beginning where nothing is said. */
  since: z.optional(CalendarDate),
  /** Conditions in the grammar of `# needs`: the rule rests on days when one fails. */
  needs: z.optional(Text),
};
/** The regions it works in: by id, or all of a kind. */
const In = z.union([z.array(Identifier).check(z.minLength(1)), z.enum(['department', 'province'])]);
const once = z.refine<string[]>((ids) => new Set(ids).size === ids.length, 'each of them once');
const Authorities = z.array(Identifier).check(z.minLength(1), once);

/**
 * Presence: who has the armed men is obeyed. Each day the shares of `sides` move towards the parts
 * that their men make of all who stand in the region, a man of each force counting so many per cent;
 * by `perThousand` ten-thousandths of the gap for each thousand men there, at most by `most`. Where
 * nobody stands nothing moves, nor while `under` holds more than half.
 */
const Presence = z.strictObject({
  ...told,
  mechanism: z.literal('presence'),
  in: In,
  sides: z
    .array(
      z.strictObject({
        authority: Identifier,
        forces: z.record(Identifier, Coefficient),
      }),
    )
    .check(
      z.minLength(2),
      z.refine(
        (sides) => new Set(sides.map((side) => side.authority)).size === sides.length,
        'each authority once',
      ),
    ),
  perThousand: Coefficient,
  most: Coefficient,
  under: z.optional(Identifier),
});

/**
 * Yield: where two share a region, one gives way to the other: each day `rate` ten-thousandths of
 * what `from` holds goes to `to`, never below 0. Luck moves the rate by up to `luck` per cent, drawn
 * by region and week.
 */
const Yield = z.strictObject({
  ...told,
  mechanism: z.literal('yield'),
  in: In,
  from: Identifier,
  to: Identifier,
  rate: Sum,
  luck: z.optional(Coefficient),
  /** Nothing yields while this authority holds more than half of the region. */
  under: z.optional(Identifier),
});

/**
 * Vacancy: an authority with fewer than `men` armed men of its own in a region loses `rate`
 * ten-thousandths of its share a day to `to`, in proportion to what they hold.
 */
const Vacancy = z.strictObject({
  ...told,
  mechanism: z.literal('vacancy'),
  in: In,
  authority: Identifier,
  men: Coefficient,
  rate: Sum,
  to: Authorities,
});

/**
 * Contagion: what is done next door is done here. Each day the shares of `authorities` move by `rate`
 * ten-thousandths of the gap (half of it at most) towards their mean over the neighbours; the last
 * of them takes the difference. Regions move in turn where `every` says how many days it takes to go
 * round.
 */
const Contagion = z.strictObject({
  ...told,
  mechanism: z.literal('contagion'),
  in: In,
  authorities: z.array(Identifier).check(z.minLength(2), once),
  rate: Coefficient,
  every: z.optional(Coefficient),
  under: z.optional(Identifier),
});

/**
 * Drift: a measure goes each day `rate` ten-thousandths of the way to where other measures would
 * have it (`target`), and so never past it.
 */
const Drift = z.strictObject({
  ...told,
  mechanism: z.literal('drift'),
  moves: z.union([
    z.strictObject({
      measure: z.enum(['gauge', 'stance', 'strength', 'resolve', 'lever']),
      of: Identifier,
    }),
    z.strictObject({ measure: z.enum(['support', 'unrest', 'bread']), in: In }),
  ]),
  target: Sum,
  rate: Coefficient,
  /** Regions drift in turn: so many days to go round. */
  every: z.optional(Coefficient),
});

/**
 * Withdrawal: an authority gives up its regions from a day on, each beginning up to `spread` days
 * later (drawn), `rate` ten-thousandths of its share a day, down to `floor`. Of what it leaves,
 * `claim` ten-thousandths go to whoever was `named` to come after it; the rest to `to`, in proportion
 * to what each already holds there.
 */
const Withdrawal = z.strictObject({
  ...told,
  mechanism: z.literal('withdrawal'),
  in: In,
  authority: Identifier,
  spread: Coefficient,
  rate: Coefficient,
  to: Authorities,
  named: z.optional(Identifier),
  claim: z.optional(Coefficient),
  floor: z.optional(Coefficient),
});

/**
 * Muster: men leave a force for another, `rate` ten-thousandths of those above `floor` a day (without
 * `from`, so many men join `to`), and `to` grows to `most` men and no further; `lost` ten-thousandths
 * of those who go sign nothing and go home instead, where `home` counts them. Without `to` all go
 * home.
 */
const Muster = z.strictObject({
  ...told,
  mechanism: z.literal('muster'),
  from: z.optional(Identifier),
  to: z.optional(Identifier),
  rate: Sum,
  lost: z.optional(Sum),
  home: z.optional(Identifier),
  floor: z.optional(Coefficient),
  most: z.optional(Coefficient),
});

/** Occasion: on a day when all its conditions hold, by `chance` per cent, an order is given, once. */
const Occasion = z.strictObject({
  ...told,
  mechanism: z.literal('occasion'),
  order: Identifier,
  chance: Coefficient,
});

/**
 * Reports: word of a region goes off every `every` days, each region on a day of its own, and arrives
 * the next morning or up to `delay` days after that (drawn). The writer makes of his own side's share
 * `bias` points more than it is.
 */
const Reports = z.strictObject({
  ...told,
  mechanism: z.literal('reports'),
  in: In,
  by: Text,
  authority: Identifier,
  every: Coefficient,
  delay: Coefficient,
  bias: Coefficient,
});

export const Rule = z.discriminatedUnion('mechanism', [
  Presence,
  Yield,
  Vacancy,
  Contagion,
  Drift,
  Withdrawal,
  Muster,
  Occasion,
  Reports,
]);
export type Rule = z.infer<typeof Rule>;
export type RuleOf<M extends Rule['mechanism']> = Extract<Rule, { mechanism: M }>;

/** The rules of a pack, in the order in which they work each day. */
export const Rules = z.array(Rule);
export type Rules = z.infer<typeof Rules>;
