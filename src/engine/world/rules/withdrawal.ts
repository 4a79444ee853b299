import { divide } from '../control.ts';
import { pickOf } from '../draws.ts';
import { dayOf } from '../model.ts';
import { regionsOf } from '../terms.ts';
import { type Mechanism, partOf } from './rule.ts';

/** An authority gives its regions up from a day on; those in place share what it leaves. */
export const withdrawal: Mechanism<'withdrawal'> = (rule, pack, layout) => {
  const regions = regionsOf(pack, rule.in);
  const from = layout.authorities.indexOf(rule.authority);
  const to = rule.to.map((one) => layout.authorities.indexOf(one));
  const first = rule.since === undefined ? 0 : dayOf(pack, rule.since);
  const named = rule.named === undefined ? -1 : layout.authorities.indexOf(rule.named);
  const floor = Math.max(0, rule.floor?.value ?? 0);
  return (day) => {
    const { slots } = day;
    let moved = false;
    for (const region of regions) {
      const shares = layout.shares(region);
      const held = slots[shares + from]!;
      if (held <= floor) continue;
      const begins = first + pickOf(day.drawOn(first, rule.id, region), rule.spread.value + 1);
      if (day.day < begins) continue;
      const weights = to.map((at) => slots[shares + at]!);
      // Where nobody holds anything yet, whoever was named has it all.
      const alone = weights.every((weight) => weight === 0);
      const left = partOf(held - floor, rule.rate.value);
      const claimed = named < 0 ? 0 : alone ? left : partOf(left, rule.claim?.value ?? 0);
      if (alone && named < 0) continue;
      moved = true;
      slots[shares + from] = slots[shares + from]! - claimed;
      if (named >= 0) slots[shares + named] = slots[shares + named]! + claimed;
      const parts = divide(left - claimed, weights);
      parts.forEach((part, index) => {
        slots[shares + to[index]!] = slots[shares + to[index]!]! + part;
        slots[shares + from] = slots[shares + from]! - part;
      });
    }
    return moved;
  };
};
