import type { Pack } from '../../pack/compiled.ts';
import type { Day } from '../day.ts';
import type { Layout } from '../layout.ts';
import { readerOfSum } from '../terms.ts';
import { type Brigade, type Field, type Point, states } from './field.ts';
import { hold, reach } from './ground.ts';
import { lose, loseGarrison, menOf } from './losses.ts';
import { about, hits, wholeMen } from './luck.ts';

/** Draws that one point has of a day's stream. */
const DRAWS = 16;

export type Fights = {
  /** What brigades weigh at a point, against men on open ground. */
  weigh(day: Day, brigades: readonly Brigade[], point: Point): number;
  /** A day before a point: brigades storm it or lie before it. */
  meet(day: Day, brigades: readonly Brigade[], at: number): void;
  /** A day's losses of both sides, `parts` per cent of those of a day of storm. */
  bleed(day: Day, brigades: readonly Brigade[], at: number, parts: number): void;
};

/** Makes the fights of a campaign ready. */
export function fightsOf(field: Field, pack: Pack, layout: Layout): Fights {
  const { fight, id } = field.campaign;
  const { points, operations } = field;
  const quality = readerOfSum(pack, layout, fight.quality);
  const stream = `${id}.fight`;
  const perCent = (value: number, of: number) => Math.floor((value * of) / 100);
  const defenceOf = (day: Day, point: Point) => perCent(day.slots[point.garrison]!, point.ground);

  function weigh(day: Day, brigades: readonly Brigade[], point: Point): number {
    const one = Math.max(0, quality(day.slots, day.day, point.region));
    let weight = 0;
    for (const { men, operation, delay } of brigades) {
      const begun = day.slots[operations[operation]!.launched]!;
      const first = day.day === begun + delay ? 100 + fight.surprise.value : 100;
      weight += Math.floor((day.slots[men]! * one * first) / 1_000_000);
    }
    return weight;
  }

  function bleed(day: Day, brigades: readonly Brigade[], at: number, parts: number): void {
    const point = points[at]!;
    const n = at * DRAWS;
    const luck = fight.luck.value;
    const weight = weigh(day, brigades, point);
    const toll = perCent(fight.toll.value * parts, about(day, stream, n, luck));
    const theirs = perCent(fight.enemy_toll.value * parts, about(day, stream, n + 1, luck));
    const dead = wholeMen(day, stream, n + 2, perCent(defenceOf(day, point), toll));
    const fallen = wholeMen(day, stream, n + 3, perCent(weight, theirs));
    lose(day, field, brigades, 'dead', dead);
    lose(day, field, brigades, 'wounded', perCent(dead, fight.wounded.value));
    const third = Math.ceil(day.slots[point.garrison]! / 3);
    const lost = loseGarrison(day, field, point, 'dead', Math.min(third, fallen));
    loseGarrison(day, field, point, 'wounded', perCent(lost, fight.enemy_wounded.value));
  }

  function take(day: Day, brigades: readonly Brigade[], at: number): void {
    const point = points[at]!;
    const { slots } = day;
    const captured = perCent(slots[point.garrison]!, fight.taken.value);
    const refuge = points[point.falls];
    const isOpen = refuge !== undefined && slots[refuge.held] === 0;
    loseGarrison(day, field, point, 'captured', isOpen ? captured : slots[point.garrison]!);
    if (isOpen) slots[refuge.garrison] = slots[refuge.garrison]! + slots[point.garrison]!;
    slots[point.garrison] = 0;
    hold(day, field, point);
    for (const brigade of brigades) {
      if (slots[brigade.men] === 0) continue;
      slots[brigade.at] = at;
      slots[brigade.state] = states.marching;
    }
  }

  function repel(day: Day, brigades: readonly Brigade[], at: number): void {
    const lost = perCent(menOf(day, brigades), fight.cut_off.value);
    lose(day, field, brigades, 'captured', lost);
    brigades.forEach(({ state, men }, index) => {
      const isSpent = hits(day, stream, at * DRAWS + 8 + (index % 8), fight.breaks.value);
      if (isSpent && day.slots[men]! > 0) day.slots[state] = states.goingHome;
    });
  }

  function meet(day: Day, brigades: readonly Brigade[], at: number): void {
    const point = points[at]!;
    const weight = weigh(day, brigades, point);
    const defence = defenceOf(day, point);
    const seen = perCent(weight, about(day, stream, at * DRAWS + 4, fight.luck.value));
    for (const { state } of brigades) day.slots[state] = states.engaged;
    const dare = Math.min(...brigades.map(({ operation }) => operations[operation]!.dare));
    if (seen * 100 < defence * dare) {
      bleed(day, brigades, at, fight.siege.value);
    } else {
      const force = perCent(weight, about(day, stream, at * DRAWS + 5, fight.luck.value));
      bleed(day, brigades, at, 100);
      if (force * 100 >= defence * fight.odds.value) take(day, brigades, at);
      else repel(day, brigades, at);
    }
    for (const brigade of brigades) {
      const from = points[day.slots[brigade.at]!];
      if (from) reach(day, field, from.km + Math.trunc((point.km - from.km) / 2));
    }
  }

  return { weigh, meet, bleed };
}
