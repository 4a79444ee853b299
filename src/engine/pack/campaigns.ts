import * as z from 'zod/mini';
import {
  Brigade,
  Counter,
  Fight,
  Home,
  March,
  Muster,
  Operation,
  Recall,
  Relief,
} from './campaign-forces.ts';
import { Axis, Chance, Count, Point, Weather } from './campaign-ground.ts';
import { Identifier, Slug, Text } from './ids.ts';
import { Sum } from './measures.ts';

/**
 * What a campaign can be moved by from outside, 0 to 100 points. `start`: where it stands at first.
 * `better`: which end is good for every player, whatever they want of the campaign; mostly neither is.
 */
const Lever = z.strictObject({
  id: Identifier,
  name: Text,
  about: Text,
  low: Text,
  high: Text,
  better: z.optional(z.enum(['low', 'high'])),
  start: Chance,
});

/**
 * What moves by itself while the campaign lasts: a lever, or a measure of a faction or gauge, by
 * `by` hundredths of a point a day, on days when `needs` hold.
 */
const Drift = z.strictObject({
  moves: z.strictObject({
    measure: z.enum(['lever', 'resolve', 'strength', 'stance', 'gauge']),
    of: Identifier,
  }),
  needs: z.optional(Text),
  by: Sum,
});

/** What a campaign can come to. `order` is given when it does. */
const End = z.strictObject({
  id: Identifier,
  name: Text,
  text: Text,
  order: z.optional(Identifier),
});

/**
 * How an end is decided: on a day when `needs` hold, by `chance` per cent, unless an earlier verdict
 * has been. `recalls`: the brigades are ordered home.
 */
const Verdict = z.strictObject({
  end: Identifier,
  needs: Text,
  chance: Chance,
  recalls: z.optional(z.boolean()),
});

/**
 * Somebody who sends word. On a day when `needs` hold he writes with `chance` per cent, and when it is
 * over once more; it arrives after `least` to `most` days. He counts men, and losses, at so many per
 * cent of what they are, give or take `luck` per cent. `claims` are points he has as taken whoever
 * holds them, `denies` as not; of the men of brigades and points in `unseen` he says nothing (-1).
 */
const Reporter = z.strictObject({
  id: Slug,
  by: Text,
  rumour: z.boolean(),
  needs: z.optional(Text),
  chance: Chance,
  least: Count,
  most: Count,
  attackers: Count,
  defenders: Count,
  losses: Count,
  enemy_losses: Count,
  luck: Count,
  claims: z.optional(z.array(Identifier)),
  denies: z.optional(z.array(Identifier)),
  unseen: z.optional(z.array(Identifier)),
});

/** What players read where a step moved something. */
const Sentences = z.strictObject({
  weather: Text,
  muster: Text,
  launch: Text,
  march: Text,
  relief: Text,
  recall: Text,
  end: Text,
  reports: Text,
});
export type CampaignStep = keyof z.infer<typeof Sentences>;

/**
 * An operation of forces along axes and passes, day by day. `main`: the operation that the days are
 * counted from, and without which there is no campaign. It works until it is over, with an end:
 * the first verdict that is decided, or `otherwise`.
 */
export const Campaign = z.strictObject({
  id: Identifier,
  name: Text,
  about: Text,
  attacker: Identifier,
  defender: Identifier,
  /** The force of the World that the defender's losses are taken from. */
  defenders: Identifier,
  main: Identifier,
  levers: z.array(Lever),
  drifts: z.array(Drift),
  points: z.array(Point).check(z.minLength(1)),
  axes: z.array(Axis).check(z.minLength(1)),
  operations: z.array(Operation).check(z.minLength(1)),
  brigades: z.array(Brigade).check(z.minLength(1)),
  weather: Weather,
  muster: Muster,
  march: March,
  fight: Fight,
  reliefs: z.array(Relief),
  counter: Counter,
  recalls: z.array(Recall),
  home: Home,
  ends: z.array(End).check(z.minLength(1)),
  verdicts: z.array(Verdict),
  otherwise: Identifier,
  reporters: z.array(Reporter),
  sentences: Sentences,
});
export type Campaign = z.infer<typeof Campaign>;
export const Campaigns = z.array(Campaign);
