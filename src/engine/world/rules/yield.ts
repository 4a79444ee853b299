import { isLocal, readerOfSum, regionsOf } from '../terms.ts';
import { handOver, type Mechanism, partOf } from './rule.ts';

const HALF = 5_000;
const WEEK = 7;

/** Of two who share a region, one gives way to the other, some of what it holds each day. */
export const yielding: Mechanism<'yield'> = (rule, pack, layout) => {
  const regions = regionsOf(pack, rule.in);
  const [from, to] = [rule.from, rule.to].map((one) => layout.authorities.indexOf(one));
  const under = rule.under === undefined ? -1 : layout.authorities.indexOf(rule.under);
  const rate = readerOfSum(pack, layout, rule.rate);
  const local = isLocal(rule.rate);
  const luck = rule.luck?.value ?? 0;
  return (day) => {
    const common = local ? 0 : rate(day.slots, day.day, 0);
    const week = day.day - (day.day % WEEK);
    for (const region of regions) {
      const first = layout.shares(region);
      if (under >= 0 && day.slots[first + under]! > HALF) continue;
      const share = day.slots[first + from!]!;
      if (share === 0) continue;
      // Of -luck … +luck per cent, the same for a region all week.
      const turn = luck === 0 ? 0 : (day.drawOn(week, rule.id, region) % (2 * luck + 1)) - luck;
      const daily = Math.trunc(
        ((local ? rate(day.slots, day.day, region) : common) * (100 + turn)) / 100,
      );
      handOver(day, region, from!, to!, partOf(share, daily));
    }
    return true;
  };
};
