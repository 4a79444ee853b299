import type { Day } from '../day.ts';
import { pickOf } from '../draws.ts';

/** True in `chance` per cent of cases. */
export const hits = (day: Day, stream: string, n: number, chance: number): boolean =>
  pickOf(day.draw(stream, n), 100) < chance;

/** A hundred per cent, give or take up to `luck`; never below 0. */
export const about = (day: Day, stream: string, n: number, luck: number): number =>
  wide(day.draw(stream, n), luck);

/** The same, drawn on a day of its own, so that it stays what it is. */
export const lasting = (day: Day, on: number, stream: string, n: number, luck: number): number =>
  wide(day.drawOn(on, stream, n), luck);

function wide(value: number, luck: number): number {
  const most = Math.max(0, luck);
  return Math.max(0, 100 - most + pickOf(value, 2 * most + 1));
}

/** A whole number of men out of ten-thousandths of one: what is left over is left to chance. */
export const wholeMen = (day: Day, stream: string, n: number, parts: number): number => {
  const rest = parts % 10_000;
  return (parts - rest) / 10_000 + (pickOf(day.draw(stream, n), 10_000) < rest ? 1 : 0);
};
