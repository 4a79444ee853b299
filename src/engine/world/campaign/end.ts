import type { Pack } from '../../pack/compiled.ts';
import type { Day } from '../day.ts';
import type { Layout } from '../layout.ts';
import { giveOrder } from '../moves.ts';
import { type Field, isOut, phases, states } from './field.ts';
import { hits } from './luck.ts';

/**
 * Decides what it comes to: each day the first verdict that holds, unless an earlier one was reached
 * before; and when nobody is out any more and nothing can begin, it is over.
 */
export function end(
  field: Field,
  pack: Pack,
  layout: Layout,
  lastWord: (day: Day) => void,
): (day: Day) => void {
  const { brigades, campaign, main, tally } = field;
  const endAt = (id: string) => campaign.ends.findIndex((one) => one.id === id);
  const verdicts = campaign.verdicts.map(({ end, needs, chance, recalls }) => ({
    end: endAt(end),
    met: field.needs(needs),
    chance: chance.value,
    recalls: recalls === true,
  }));
  const otherwise = endAt(campaign.otherwise);
  const plan = campaign.operations.find((one) => one.id === campaign.main)!;
  const first = field.dayOf(plan.date);
  const last = field.dayOf(plan.until);
  const off = (plan.off ?? []).map((needs) => field.needs(needs));
  const stream = `${campaign.id}.end`;

  const isCalledOff = ({ slots, day }: Day): boolean =>
    slots[main.launched] === 0 && day >= first && (day > last || off.some((holds) => holds(slots)));

  /** Whether nobody is out, and nobody will be. */
  function isDone(day: Day): boolean {
    const { slots } = day;
    if (brigades.some((brigade) => isOut(slots, brigade))) return false;
    if (slots[main.launched] === 0) return isCalledOff(day);
    return (
      slots[tally.phase] === phases.recalled ||
      !brigades.some(
        ({ state, operation }) =>
          slots[state] === states.waiting && field.operations[operation] === main,
      )
    );
  }

  function decide(day: Day, index: number): void {
    const { slots } = day;
    slots[tally.end] = 1 + index;
    const id = campaign.ends[index]?.order;
    const order = id === undefined ? undefined : pack.orders[id];
    if (order) giveOrder(layout, slots, order, id!);
  }

  return (day) => {
    const { slots } = day;
    if (day.day < first && slots[tally.phase]! < phases.underWay) return;
    const isOver = isDone(day);
    if (isOver) {
      slots[tally.phase] = phases.over;
      for (const { state } of brigades) slots[state] = states.done;
    }
    const now = slots[tally.end]! - 1;
    for (const [n, verdict] of verdicts.entries()) {
      if (verdict.end === now) break;
      if (!verdict.met(slots) || !hits(day, stream, n, verdict.chance)) continue;
      decide(day, verdict.end);
      if (verdict.recalls && slots[tally.phase] === phases.underWay) {
        slots[tally.phase] = phases.recalled;
      }
      break;
    }
    if (!isOver) return;
    if (slots[tally.end] === 0) decide(day, otherwise);
    lastWord(day);
  };
}
