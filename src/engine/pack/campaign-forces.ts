import * as z from 'zod/mini';
import { Chance, Count, Positive } from './campaign-ground.ts';
import { Coefficient } from './coefficient.ts';
import { CalendarDate, Identifier, Text } from './ids.ts';
import { Sum } from './measures.ts';

/**
 * A part of the plan. From `date` on, or once `after` has begun, it begins on one of the following
 * days, each with its `chances` (per cent, the last for all later ones), if its bases have `men`, its
 * `readiness` comes to `enough` (hundredths of a point), and `needs` hold. It is called off when it
 * has not begun by `until`, or on a day from its date on when one of `off` holds. `aim`: a raid comes
 * home after `stays` days and holds nothing. `order` is given as it begins.
 */
export const Operation = z.strictObject({
  id: Identifier,
  name: Text,
  about: Text,
  aim: z.enum(['hold', 'raid']),
  stays: z.optional(Count),
  date: CalendarDate,
  after: z.optional(Identifier),
  chances: z.array(Chance).check(z.minLength(1)),
  men: Count,
  readiness: z.optional(Sum),
  enough: z.optional(Coefficient),
  needs: z.optional(Text),
  until: CalendarDate,
  off: z.optional(z.array(Text)),
  dare: z.optional(Count),
  order: z.optional(Identifier),
});

/**
 * A brigade of the attackers, drawn from a force of the World. `men` are those it would have; of
 * those it has when it marches, `crosses` per cent go, `delay` days after its operation begins.
 */
export const Brigade = z.strictObject({
  id: Identifier,
  name: Text,
  short: Text,
  operation: Identifier,
  axis: Identifier,
  force: Identifier,
  men: Count,
  crosses: z.optional(Chance),
  delay: z.optional(Count),
});

/**
 * Men gather at the bases from a day on: each brigade comes nearer to its strength by `pace` per cent
 * of it a day, give or take `luck` per cent. Of a force come `share` ten-thousandths of its men, give
 * or take `turnout` per cent once and for all, and of those only `far` per cent while it stands in none
 * of the regions `near`. From `massing` men at the bases on, one may speak of massing. What the World takes from a force, its brigades lose.
 */
export const Muster = z.strictObject({
  from: CalendarDate,
  pace: Positive,
  luck: Count,
  turnout: Count,
  massing: Count,
  forces: z
    .array(
      z.strictObject({
        force: Identifier,
        near: z.array(Identifier).check(z.minLength(1)),
        far: Chance,
        share: Sum,
      }),
    )
    .check(z.minLength(1)),
});

/**
 * How brigades move: `pace` km a day, and past a pass above the snow line with `snowed` per cent of
 * chance a day.
 */
export const March = z.strictObject({ pace: Positive, snowed: Chance });

/**
 * How they fight. `quality`: what an attacker weighs, in ten-thousandths of a defender on open ground.
 * `surprise`: per cent more on the day a brigade sets off. They storm a point only if they think
 * themselves `dare` per cent of its strength or more, and take it at `odds` per cent or more, both as
 * `luck` has it (per cent either way). `toll`, `enemy_toll`: dead among attackers and defenders by ten
 * thousand of the other's weight in a day of storm; of that, `siege` per cent on a day when they lie
 * before each other, `skirmish` when a raid goes past. `wounded`, `enemy_wounded`: per hundred dead.
 * `taken`: per cent of what is left of a beaten garrison that is captured. `cut_off`: per cent of those
 * who storm in vain that are; `breaks`: per cent of chance that a brigade which did goes home.
 */
export const Fight = z.strictObject({
  quality: Sum,
  surprise: Count,
  dare: Count,
  odds: Count,
  luck: Count,
  toll: Count,
  enemy_toll: Count,
  siege: Count,
  skirmish: Count,
  wounded: Count,
  enemy_wounded: Count,
  taken: Chance,
  cut_off: Chance,
  breaks: Chance,
});

/**
 * A column of the defender, of `men`, for `to`. It is due some days after `after` began, as many as
 * the index drawn from `due` (weights), and again every `again` days; it comes if fewer than `below`
 * stand there, by one of `ways` that the attackers do not hold, or `late` days later by none of them.
 * Where the attackers hold `to`, it attacks.
 */
export const Relief = z.strictObject({
  id: Identifier,
  name: Text,
  to: Identifier,
  ways: z.array(Identifier).check(z.minLength(1)),
  after: Identifier,
  due: z.array(Count).check(z.minLength(1)),
  again: Positive,
  late: Count,
  men: Count,
  below: Count,
});

/**
 * How the defender strikes back: from `after` days on, half of a garrison attacks the held point that
 * it fell back from, if it has `odds` per cent or more of the strength there, with `chance` per cent a
 * day. Those it beats go back a point.
 */
export const Counter = z.strictObject({ after: Count, odds: Count, chance: Chance });

/** A reason to give up: on a day when `needs` hold, by a `chance` in hundredths of a per cent. */
export const Recall = z.strictObject({ needs: Text, chance: Sum });

/**
 * The way back, `pace` points a day. Of the men still beyond, `stragglers` ten-thousandths lose
 * their unit, and of those `dead` per cent die; the rest are captured.
 */
export const Home = z.strictObject({ pace: Positive, stragglers: Sum, dead: Chance });
