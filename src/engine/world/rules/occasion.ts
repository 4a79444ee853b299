import { pickOf } from '../draws.ts';
import { giveOrder } from '../moves.ts';
import type { Mechanism } from './rule.ts';

/** When the conditions hold an order is given, once: as luck has it, on that day or on a later. */
export const occasion: Mechanism<'occasion'> = (rule, pack, layout) => {
  const order = pack.orders[rule.order] ?? {};
  const done = layout.slot({ kind: 'done', order: rule.order });
  return (day) => {
    if ((day.slots[done] ?? 0) > 0) return false;
    if (pickOf(day.draw(rule.id), 100) >= rule.chance.value) return false;
    giveOrder(layout, day.slots, order, rule.order);
    return true;
  };
};
