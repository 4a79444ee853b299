import type { Day } from '../day.ts';
import type { Brigade, Field, Point } from './field.ts';
import { stageOf, states } from './field.ts';
import type { Fights } from './fight.ts';
import { hold, isForward } from './ground.ts';
import { countInside } from './losses.ts';
import { hits } from './luck.ts';

/**
 * Moves the brigades along their roads, one point at least and as many as a day's march allows, until
 * someone stands in the way, and fights where someone does. A raid goes past.
 */
export function march(field: Field, fights: Fights): (day: Day) => void {
  const { brigades, campaign, operations, points, tally } = field;
  const stream = `${campaign.id}.pass`;
  const pace = campaign.march.pace.value;
  const stopped = campaign.march.snowed.value;

  const isSnowed = (day: Day, point: Point, n: number): boolean =>
    point.isPass && point.height > day.slots[tally.snow]! && hits(day, stream, n, stopped);

  /** Goes on from where a brigade stands; gives the point that is held against it, or -1. */
  function advance(day: Day, brigade: Brigade, n: number): number {
    const { slots } = day;
    const { path, at } = brigade;
    const isRaid = operations[brigade.operation]!.isRaid;
    let left = pace;
    for (let stage = stageOf(slots, brigade); stage + 1 < path.length; stage += 1) {
      const to = path[stage + 1]!;
      const next = points[to]!;
      const leg = Math.abs(next.km - points[path[stage]!]!.km);
      if (left < pace && leg > left) return -1;
      if (isSnowed(day, next, n)) return -1;
      const isBarred = slots[next.held] === 0 && slots[next.garrison]! > 0;
      // Nobody fights from his base: a frontier that is held keeps him there.
      if (isBarred && (!isRaid || stage === 0)) return stage === 0 ? -1 : to;
      if (stage === 0) slots[tally.committed] = slots[tally.committed]! + slots[brigade.men]!;
      slots[at] = to;
      if (isBarred) return to;
      if (!isRaid) hold(day, field, next);
      left -= Math.max(1, leg);
    }
    return -1;
  }

  return (day) => {
    const { slots } = day;
    if (!brigades.some(({ state }) => isForward(slots, state))) return;
    const before: Brigade[][] = points.map(() => []);
    brigades.forEach((brigade, n) => {
      if (!isForward(slots, brigade.state)) return;
      slots[brigade.state] = states.marching;
      const to = advance(day, brigade, n);
      if (to >= 0) before[to]!.push(brigade);
    });
    before.forEach((there, at) => {
      const raiders = there.filter((one) => operations[one.operation]!.isRaid);
      const stormers = there.filter((one) => !raiders.includes(one));
      if (raiders.length > 0) fights.bleed(day, raiders, at, campaign.fight.skirmish.value);
      // A point may have fallen to others today: those who came later find it taken.
      if (stormers.length > 0) fights.meet(day, stormers, at);
    });
    countInside(day, field);
  };
}
