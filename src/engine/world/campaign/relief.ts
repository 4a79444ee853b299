import type { Day } from '../day.ts';
import { pickOf } from '../draws.ts';
import { type Brigade, type Field, isOut, phases, stageOf, states } from './field.ts';
import type { Fights } from './fight.ts';
import { giveBack, isForward } from './ground.ts';
import { countEnemy, countInside, lose } from './losses.ts';
import { about, hits } from './luck.ts';

/** The index drawn from weights, 0 where they weigh nothing. */
function drawn(value: number, weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  let left = pickOf(value, all);
  const index = weights.findIndex((weight) => {
    left -= Math.max(0, weight);
    return left < 0;
  });
  return Math.max(0, index);
}

/** Brings the defender's columns to the points that need them, and strikes back from those he has. */
export function relief(field: Field, fights: Fights): (day: Day) => void {
  const { brigades, campaign, main, operations, points, tally } = field;
  const pointAt = (id: string) => campaign.points.findIndex((one) => one.id === id);
  const columns = campaign.reliefs.map((one) => ({
    to: pointAt(one.to),
    ways: one.ways.flatMap((way) => points[pointAt(way)] ?? []),
    launched: operations[campaign.operations.findIndex(({ id }) => id === one.after)]!.launched,
    due: one.due.map((weight) => weight.value),
    again: Math.max(1, one.again.value),
    late: one.late.value,
    men: one.men.value,
    below: one.below.value,
    stream: `${campaign.id}.relief.${one.id}`,
  }));
  const stream = `${campaign.id}.counter`;
  const { after, odds, chance } = campaign.counter;
  const { snowed } = campaign.march;
  const { toll, enemy_toll: enemyToll, luck } = campaign.fight;

  /**
   * An attack of the defender, `men` strong, on those who hold a point; they go back if beaten. Gives
   * the men who are left of one that fails.
   */
  function strike(day: Day, at: number, men: number, n: number): number {
    const { slots } = day;
    const point = points[at]!;
    const there = brigades.filter(
      (one) => isForward(slots, one.state) && slots[one.at] === at && slots[one.men]! > 0,
    );
    const weight = Math.floor((fights.weigh(day, there, point) * point.ground) / 100);
    const force = Math.floor((men * about(day, stream, n, luck.value)) / 100);
    lose(day, field, there, 'dead', Math.ceil((men * toll.value) / 10_000));
    const fallen = Math.min(men, Math.ceil((weight * enemyToll.value) / 10_000));
    countEnemy(day, field, 'dead', fallen);
    if (force < weight) return men - fallen;
    giveBack(day, field, point, men - fallen);
    for (const brigade of there) fallBack(day, brigade);
    return 0;
  }

  function fallBack({ slots }: Day, brigade: Brigade): void {
    if (slots[brigade.men] === 0) return;
    const stage = stageOf(slots, brigade) - 1;
    slots[brigade.at] = brigade.path[Math.max(1, stage)]!;
    slots[brigade.state] = stage < 1 ? states.goingHome : states.marching;
  }

  function come(day: Day, column: (typeof columns)[number]): void {
    const { slots } = day;
    const begun = slots[column.launched]!;
    const point = points[column.to]!;
    if (begun === 0 || slots[point.garrison]! >= column.below) return;
    const since = day.day - begun - drawn(day.drawOn(begun, column.stream, 0), column.due);
    if (since < 0 || (since % column.again !== 0 && since !== column.late)) return;
    const free = column.ways.filter((way) => slots[way.held] === 0);
    if (free.length === 0 && since < column.late) return;
    const isSnowed = free.every((way) => way.isPass && way.height > slots[tally.snow]!);
    if (free.length > 0 && isSnowed && hits(day, column.stream, 1, snowed.value)) return;
    if (slots[point.held] === 1) strike(day, column.to, column.men, column.to);
    else slots[point.garrison] = slots[point.garrison]! + column.men;
  }

  function strikeBack(day: Day): void {
    const { slots } = day;
    points.forEach((point, at) => {
      const from = points[point.falls];
      if (!from || slots[point.held] === 0 || slots[from.held] === 1) return;
      const men = Math.floor(slots[from.garrison]! / 2);
      const there = brigades.filter((one) => isOut(slots, one) && slots[one.at] === at);
      const weight = fights.weigh(day, there, point) * point.ground;
      if (men * 10_000 < weight * odds.value) return;
      if (!hits(day, stream, 100 + at, chance.value)) return;
      slots[from.garrison] = slots[from.garrison]! - men;
      const left = strike(day, at, men, 200 + at);
      slots[from.garrison] = slots[from.garrison]! + left;
    });
  }

  return (day) => {
    const { slots } = day;
    if (slots[main.launched] === 0 && columns.every((one) => slots[one.launched] === 0)) return;
    for (const column of columns) come(day, column);
    if (slots[tally.phase] === phases.underWay && slots[tally.days]! > after.value) strikeBack(day);
    countInside(day, field);
  };
}
