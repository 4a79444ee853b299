import type { RuleOf } from '../../pack/rules.ts';
import { boundsOf, type Layout } from '../layout.ts';
import { moveSlot } from '../moves.ts';
import { readerOfSum } from '../terms.ts';
import { type Mechanism, partOf } from './rule.ts';

const [, MOST_MEN] = boundsOf('men');

/** The slots of the forces that men leave and join, and of the one that counts those who go home. */
export function slotsOfMuster({ from, to, home }: RuleOf<'muster'>, layout: Layout) {
  const slotOf = (force: string | undefined) =>
    force === undefined ? -1 : layout.slot({ kind: 'men', force });
  return { from: slotOf(from), to: slotOf(to), counted: slotOf(home) };
}

/** Men leave a force for another, or join one; some of those who go sign nothing, and go home. */
export const muster: Mechanism<'muster'> = (rule, pack, layout) => {
  const { from, to, counted } = slotsOfMuster(rule, layout);
  const rate = readerOfSum(pack, layout, rule.rate);
  const lost = rule.lost ? readerOfSum(pack, layout, rule.lost) : () => 0;
  const floor = Math.max(0, rule.floor?.value ?? 0);
  const most = Math.min(rule.most?.value ?? MOST_MEN, MOST_MEN);
  return ({ slots, day }) => {
    const wanted = rate(slots, day, 0);
    const room = to < 0 ? MOST_MEN : Math.max(0, most - slots[to]!);
    const free = from < 0 ? Math.max(0, wanted) : partOf(slots[from]! - floor, wanted);
    const men = Math.min(room, free);
    if (men <= 0) return false;
    const home = to < 0 ? men : partOf(men, lost(slots, day, 0));
    moveSlot(layout, slots, from, -men);
    moveSlot(layout, slots, to, men - home);
    moveSlot(layout, slots, counted, home);
    return true;
  };
};
