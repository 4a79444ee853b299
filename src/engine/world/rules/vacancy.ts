import { divide } from '../control.ts';
import { forcesOf, isLocal, menPresent, readerOfSum, regionsOf } from '../terms.ts';
import { type Mechanism, partOf } from './rule.ts';

/** Who has no men to send and no money to pay loses what he holds to those who have. */
export const vacancy: Mechanism<'vacancy'> = (rule, pack, layout) => {
  const regions = regionsOf(pack, rule.in);
  const from = layout.authorities.indexOf(rule.authority);
  const to = rule.to.map((one) => layout.authorities.indexOf(one));
  const men = menPresent(pack, layout, forcesOf(pack, rule.authority));
  const rate = readerOfSum(pack, layout, rule.rate);
  const local = isLocal(rule.rate);
  return ({ slots, day }) => {
    if (!local && rate(slots, day, 0) <= 0) return false;
    for (const region of regions) {
      if (men(slots, day, region) >= rule.men.value) continue;
      const first = layout.shares(region);
      const lost = partOf(slots[first + from]!, rate(slots, day, region));
      const parts = divide(
        lost,
        to.map((at) => slots[first + at]!),
      );
      parts.forEach((part, index) => {
        slots[first + to[index]!] = slots[first + to[index]!]! + part;
        slots[first + from] = slots[first + from]! - part;
      });
    }
    return true;
  };
};
