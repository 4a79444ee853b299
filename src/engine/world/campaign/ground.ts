import type { Day } from '../day.ts';
import { shiftRegion } from '../moves.ts';
import { type Field, isOut, type Point, stageOf, states } from './field.ts';

/** Gives a point to the attackers, and with it their part of its region. */
export function hold(day: Day, field: Field, point: Point): void {
  if (day.slots[point.held] === 1) return;
  day.slots[point.held] = 1;
  if (point.share > 0) {
    shiftRegion(day.layout, day.slots, point.region, field.attacker, point.share);
  }
  reach(day, field, point.km);
}

/** Gives a point back to the defender, with as many men as return to it. */
export function giveBack(day: Day, field: Field, point: Point, men: number): void {
  if (day.slots[point.held] === 0) return;
  day.slots[point.held] = 0;
  day.slots[point.garrison] = Math.max(0, men);
  if (point.share > 0) {
    shiftRegion(day.layout, day.slots, point.region, field.attacker, -point.share);
  }
}

/** Notes how deep an advance has come, in km. */
export function reach(day: Day, { tally }: Field, km: number): void {
  day.slots[tally.depth] = Math.max(day.slots[tally.depth]!, km);
}

/** Gives back the points that no brigade stands at or beyond any more. */
export function release(day: Day, field: Field): void {
  const { slots } = day;
  field.points.forEach((point, index) => {
    if (slots[point.held] === 0) return;
    const kept = field.brigades.some((brigade) => {
      if (!isOut(slots, brigade) || slots[brigade.men] === 0) return false;
      const stage = brigade.path.indexOf(index);
      return stage > 0 && stage <= stageOf(slots, brigade);
    });
    if (!kept) giveBack(day, field, point, point.first);
  });
}

/** Whether a brigade still has somewhere to go or someone before it. */
export const isForward = (slots: readonly number[], state: number): boolean =>
  slots[state] === states.marching || slots[state] === states.engaged;
