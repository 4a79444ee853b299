import type { Pack } from '../../pack/compiled.ts';
import type { Day } from '../day.ts';
import type { Layout } from '../layout.ts';
import { giveOrder } from '../moves.ts';
import { readerOfSum } from '../terms.ts';
import { type Field, phases, states } from './field.ts';
import { hits } from './luck.ts';

/**
 * Begins the parts of the plan whose day has come and whose men stand ready, sends their brigades off,
 * and counts the days of the main one, the first as 1.
 */
export function launch(field: Field, pack: Pack, layout: Layout): (day: Day) => void {
  const { campaign, tally, brigades, operations, main } = field;
  const stream = `${campaign.id}.launch`;
  const plans = campaign.operations.map((one, index) => ({
    launched: operations[index]!.launched,
    isMain: operations[index] === main,
    first: field.dayOf(one.date),
    last: field.dayOf(one.until),
    after: one.after === undefined ? -1 : layout.slot({ kind: 'operation', operation: one.after }),
    chances: one.chances.map((chance) => chance.value),
    men: one.men.value,
    ready: one.readiness ? readerOfSum(pack, layout, one.readiness) : null,
    enough: one.enough?.value ?? 0,
    met: field.needs(one.needs),
    order: one.order,
    own: brigades.filter((brigade) => brigade.operation === index),
  }));
  type Plan = (typeof plans)[number];

  /** Whether this is the day: the one after which it would begin, its men, and then luck. */
  const begins = (day: Day, plan: Plan, index: number): boolean => {
    const { slots } = day;
    const after = plan.after < 0 ? plan.first : slots[plan.after]!;
    const from = Math.max(plan.first, after);
    if (after === 0 || day.day < from || day.day > plan.last) return false;
    let men = 0;
    for (const brigade of plan.own) men += slots[brigade.men]!;
    if (men < Math.max(1, plan.men)) return false;
    if (plan.ready && plan.ready(slots, day.day, 0) < plan.enough) return false;
    if (!plan.met(slots)) return false;
    const chance = plan.chances[Math.min(day.day - from, plan.chances.length - 1)]!;
    return hits(day, stream, index, chance);
  };

  const setOff = (day: Day, { launched, own }: Plan): void => {
    const { slots } = day;
    const begun = slots[launched]!;
    for (const { men, state, delay, crosses } of own) {
      if (slots[state] !== states.waiting || day.day < begun + delay) continue;
      slots[men] = Math.floor((slots[men]! * Math.min(100, Math.max(0, crosses))) / 100);
      slots[state] = slots[men]! > 0 ? states.marching : states.done;
    }
  };

  return (day) => {
    const { slots } = day;
    if (slots[tally.phase] === phases.recalled) return count(day);
    plans.forEach((plan, index) => {
      if (slots[plan.launched] === 0) {
        if (day.day < plan.first || !begins(day, plan, index)) return;
        slots[plan.launched] = day.day;
        if (plan.isMain) slots[tally.phase] = phases.underWay;
        const order = plan.order === undefined ? undefined : pack.orders[plan.order];
        if (order) giveOrder(layout, slots, order, plan.order!);
      }
      setOff(day, plan);
    });
    count(day);
  };

  function count({ slots, day }: Day): void {
    const begun = slots[main.launched]!;
    if (begun > 0) slots[tally.days] = day - begun + 1;
  }
}
