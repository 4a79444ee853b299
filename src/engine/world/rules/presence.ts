import { divide } from '../control.ts';
import { regionsOf } from '../terms.ts';
import { type Mechanism, partOf } from './rule.ts';

const HALF = 5_000;
/** A man counts for a hundred at most, so that weights stay exact. */
const MOST_COUNTED = 10_000;

/** Armed men make their side obeyed where they stand: shares move towards the parts of the men. */
export const presence: Mechanism<'presence'> = (rule, pack, layout) => {
  const regions = regionsOf(pack, rule.in);
  const under = rule.under === undefined ? -1 : layout.authorities.indexOf(rule.under);
  const authorities = rule.sides.map(({ authority }) => layout.authorities.indexOf(authority));
  const forces = rule.sides.flatMap((side, index) =>
    Object.entries(side.forces).map(([force, counts]) => ({
      side: index,
      counts: Math.min(MOST_COUNTED, Math.max(0, counts.value)),
      men: layout.slot({ kind: 'men', force }),
      at: layout.slot({ kind: 'at', force }),
    })),
  );
  return ({ slots }) => {
    for (const region of new Set(forces.map(({ at }) => slots[at]!))) {
      const first = layout.shares(region);
      if (!regions.includes(region) || (under >= 0 && slots[first + under]! > HALF)) continue;
      const weights = authorities.map(() => 0);
      let standing = 0;
      let counted = 0;
      for (const { side, counts, men, at } of forces) {
        if (slots[at] !== region) continue;
        standing += slots[men]!;
        weights[side] = weights[side]! + slots[men]! * counts;
        counted += slots[men]! * counts;
      }
      if (counted === 0) continue;
      const rate = Math.min(
        rule.most.value,
        Math.trunc((standing * rule.perThousand.value) / 1000),
      );
      let held = 0;
      for (const at of authorities) held += slots[first + at]!;
      const wanted = divide(held, weights);
      // What some hold too much of goes to those who hold too little, in proportion.
      const gaps = authorities.map((at, side) => wanted[side]! - slots[first + at]!);
      const lost = gaps.map((gap) => partOf(-gap, rate));
      const given = divide(
        lost.reduce((a, b) => a + b, 0),
        gaps.map((gap) => Math.max(0, gap)),
      );
      authorities.forEach((at, side) => {
        slots[first + at] = slots[first + at]! - lost[side]! + given[side]!;
      });
    }
    return true;
  };
};
