import type { Pack } from '../../pack/compiled.ts';
import type { Day } from '../day.ts';
import { pickOf } from '../draws.ts';
import type { Layout } from '../layout.ts';
import { readerOfSum } from '../terms.ts';
import { type Brigade, type Field, phases, stageOf, states } from './field.ts';
import { isForward, release } from './ground.ts';
import { countInside, lose } from './losses.ts';
import { about } from './luck.ts';

/**
 * Gives the order to go home when a reason for it holds, and brings home those who go: the recalled,
 * raiders whose days are over, brigades that broke.
 */
export function recall(field: Field, pack: Pack, layout: Layout): (day: Day) => void {
  const { brigades, campaign, operations, points, tally } = field;
  const reasons = campaign.recalls.map(({ needs, chance }) => ({
    met: field.needs(needs),
    chance: readerOfSum(pack, layout, chance),
  }));
  const stream = `${campaign.id}.recall`;
  const home = `${campaign.id}.home`;
  const pace = Math.max(1, campaign.home.pace.value);
  const stragglers = readerOfSum(pack, layout, campaign.home.stragglers);
  const dead = campaign.home.dead.value;
  const luck = campaign.fight.luck.value;

  /** Takes a brigade nearer home; as it comes over the frontier, those who are missing are counted. */
  function goBack(day: Day, brigade: Brigade, n: number): void {
    const { slots } = day;
    const before = stageOf(slots, brigade);
    const stage = Math.max(0, before - pace);
    const region = points[slots[brigade.at]!]?.region ?? 0;
    slots[brigade.at] = brigade.path[stage] ?? slots[brigade.at]!;
    if (stage > 0) return;
    if (before > 0) {
      const parts = Math.min(10_000, Math.max(0, stragglers(slots, day.day, region)));
      const all = parts * slots[brigade.men]! * about(day, home, n, luck);
      const missing = Math.min(slots[brigade.men]!, Math.floor(all / 1_000_000));
      const fallen = Math.floor((missing * Math.min(100, Math.max(0, dead))) / 100);
      lose(day, field, [brigade], 'dead', fallen);
      lose(day, field, [brigade], 'captured', missing - fallen);
    }
    slots[brigade.state] = states.done;
  }

  const isStayedOut = ({ slots, day }: Day, { operation, delay }: Brigade): boolean => {
    const { isRaid, launched, stays } = operations[operation]!;
    return isRaid && day >= slots[launched]! + delay + stays;
  };

  return (day) => {
    const { slots } = day;
    let isMoving = false;
    brigades.forEach((brigade, n) => {
      if (slots[brigade.state] !== states.goingHome) return;
      goBack(day, brigade, n);
      isMoving = true;
    });
    if (slots[tally.phase] === phases.underWay) {
      const isOver = reasons.some(
        ({ met, chance }, n) =>
          met(slots) && pickOf(day.draw(stream, n), 10_000) < chance(slots, day.day, 0),
      );
      if (isOver) slots[tally.phase] = phases.recalled;
    }
    const isRecalled = slots[tally.phase] === phases.recalled;
    for (const brigade of brigades) {
      if (isForward(slots, brigade.state)) {
        const isBase = stageOf(slots, brigade) === 0;
        if (isRecalled) slots[brigade.state] = isBase ? states.done : states.goingHome;
        else if (isStayedOut(day, brigade)) slots[brigade.state] = states.goingHome;
      } else if (isRecalled && slots[brigade.state] === states.waiting) {
        slots[brigade.state] = states.done;
      }
    }
    if (!isMoving && !isRecalled) return;
    release(day, field);
    countInside(day, field);
  };
}
