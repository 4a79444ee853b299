import * as z from 'zod/mini';
import { Identifier, Points, Text, Whole } from './ids.ts';

const byId = <T extends z.ZodMiniType>(value: T) => z.optional(z.record(Identifier, value));

/**
 * A named bundle of effects on the World, in whole points (men in men). `shift` moves shares of a
 * region to an authority, `sway` a faction's stance, `rally` a region's support, `stiffen` a
 * faction's resolve, `raise` a gauge, `press` a campaign's lever, `feed` a region's bread, `calm` lowers
 * its unrest, `send` a force to a region, `enlist` adds men to a force (or takes them), `tell` makes a
 * region known and says by whom.
 */
export const Order = z.strictObject({
  shift: byId(z.record(Identifier, Points)),
  rally: byId(Points),
  sway: byId(Points),
  stiffen: byId(Points),
  raise: byId(Points),
  press: byId(Points),
  feed: byId(Points),
  calm: byId(Points),
  send: byId(Identifier),
  enlist: byId(Whole),
  tell: byId(Text),
});
export type Order = z.infer<typeof Order>;

export const Orders = z.record(Identifier, Order);
export type Orders = z.infer<typeof Orders>;
