import * as z from 'zod/mini';
import { Coefficient } from './coefficient.ts';
import { CalendarDate, Identifier, Percent, Text } from './ids.ts';

/** Men, metres, days or per cent: a coefficient that is not below 0. */
export const Count = Coefficient.check(
  z.refine(({ value }) => value >= 0 && value <= 100_000, 'from 0 to 100,000'),
);
/** A chance or a part, in per cent. */
export const Chance = Coefficient.check(
  z.refine(({ value }) => value >= 0 && value <= 100, 'a per cent, 0 to 100'),
);
/** What is divided by, or moved by each day: 1 at least. */
export const Positive = Coefficient.check(
  z.refine(({ value }) => value >= 1 && value <= 100_000, 'from 1 to 100,000'),
);

/**
 * A point that can be stood on. `height` in metres; `km` by road from the frontier, negative on the
 * attackers' side. `garrison`: the defender's men there at first; `ground`: per cent by which ground
 * and works multiply them; `falls`: where what is left of them goes when it is taken. `share`: per
 * cent of its region that whoever holds it has.
 */
export const Point = z.strictObject({
  id: Identifier,
  name: Text,
  kind: z.enum(['base', 'pass', 'village', 'town', 'works']),
  height: z.int().check(z.gte(0), z.lte(9_000)),
  km: z.int().check(z.gte(-1_000), z.lte(1_000)),
  region: Identifier,
  share: z.optional(Percent),
  garrison: Count,
  ground: Positive,
  falls: z.optional(Identifier),
});

/** A road of points, from a base on. */
export const Axis = z.strictObject({
  id: Identifier,
  name: Text,
  points: z.array(Identifier).check(z.minLength(2)),
});

/**
 * The snow line, in metres: between the dated `lines` it goes evenly, wandering `wander` metres either
 * way. Between the days of a fall (both included) there is a `chance` per cent a day that it drops by
 * `drop` to `drop` and `more`; it climbs back by `melt` a day.
 */
export const Weather = z.strictObject({
  lines: z.array(z.strictObject({ date: CalendarDate, line: Count })).check(z.minLength(2)),
  wander: Count,
  melt: Count,
  least: Count,
  falls: z.array(
    z.strictObject({
      from: CalendarDate,
      to: CalendarDate,
      chance: Chance,
      drop: Count,
      more: Count,
    }),
  ),
});
