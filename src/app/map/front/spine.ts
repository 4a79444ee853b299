import type { Point } from '../painter.ts';
import type { Flat, Spine } from './data.ts';

export type SpotHeight = { readonly x: number; readonly y: number; readonly height: number };

/** A smooth curve through all points (Catmull-Rom): the value of one axis a part of the way. */
function along(p: number, q: number, r: number, s: number, t: number): number {
  return q + (t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))) / 2;
}

/** Points every `step` units or less along a spine, with the heights between. */
export function spotsAlong(spine: Spine, step: number): SpotHeight[] {
  const count = spine.length / 3;
  const at = (index: number, axis: number) =>
    spine[Math.min(count - 1, Math.max(0, index)) * 3 + axis] ?? 0;
  const spots: SpotHeight[] = [];
  for (let index = 0; index + 1 < count; index++) {
    const length = Math.hypot(at(index + 1, 0) - at(index, 0), at(index + 1, 1) - at(index, 1));
    const steps = Math.max(1, Math.ceil(length / step));
    for (let part = 0; part < steps; part++) {
      const t = part / steps;
      const on = (axis: number) =>
        along(at(index - 1, axis), at(index, axis), at(index + 1, axis), at(index + 2, axis), t);
      const height = at(index, 2) + (at(index + 1, 2) - at(index, 2)) * t;
      spots.push({ x: on(0), y: on(1), height });
    }
  }
  spots.push({ x: at(count - 1, 0), y: at(count - 1, 1), height: at(count - 1, 2) });
  return spots;
}

/** A line of plain points as a smooth course, points every `step` units or less. */
export function courseOf(line: Flat, step: number): Point[] {
  const spine: number[] = [];
  for (let index = 0; index + 1 < line.length; index += 2) {
    spine.push(line[index] ?? 0, line[index + 1] ?? 0, 0);
  }
  return spotsAlong(spine, step).map(({ x, y }) => ({ x, y }));
}
