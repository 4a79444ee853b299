import type { Heights } from './heights.ts';
import { swell } from './noise.ts';

/** Closed lines along which the ground reaches a height, as flat lists of x, y. */
export type Contours = readonly (readonly number[])[];

/** How far, in metres, snow lies lower or higher than its line, from slope to slope. */
const drift = 110;

/** The heights as snow has them: it drifts, and lies lower on one slope than on the next. */
export function drifted(heights: Heights): Heights {
  const { columns } = heights;
  const metres = heights.metres.map((height, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return height + drift * swell(column / 5.3 + 11, row / 5.3) + 30 * swell(column / 2, row / 2);
  });
  return { ...heights, metres };
}

/**
 * Follows the edge of all ground above a height (marching squares). The rings are to be filled
 * even-odd; they close along the frame.
 */
export function contoursAt(heights: Heights, level: number): Contours {
  const { x, y, step, columns, rows, metres } = heights;
  const wide = columns + 2;
  const high = rows + 2;
  const above = new Float32Array(wide * high).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      above[(row + 1) * wide + column + 1] = metres[row * columns + column]! - level;
    }
  }
  // An edge of the lattice is named by its left or upper end: level ones even, upright ones odd.
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < high; row++) {
    for (let column = 0; column + 1 < wide; column++) {
      const at = row * wide + column;
      const [a, b] = [above[at]! > 0, above[at + 1]! > 0];
      const [d, c] = [above[at + wide]! > 0, above[at + wide + 1]! > 0];
      if (a === b && b === c && c === d) continue;
      const [top, right] = [2 * at, 2 * (at + 1) + 1];
      const [bottom, left] = [2 * (at + wide), 2 * at + 1];
      // High ground lies to the left of the way.
      if (a && !d) next.set(left, exitOf(b, c, { top, right, bottom }));
      if (b && !a) next.set(top, exitOf(c, d, { top: right, right: bottom, bottom: left }));
      if (c && !b) next.set(right, exitOf(d, a, { top: bottom, right: left, bottom: top }));
      if (d && !c) next.set(bottom, exitOf(a, b, { top: left, right: top, bottom: right }));
    }
  }
  const place = (edge: number): readonly [number, number] => {
    const at = edge >> 1;
    const row = Math.floor(at / wide);
    const column = at % wide;
    const other = edge % 2 === 0 ? at + 1 : at + wide;
    const part = Math.min(0.98, Math.max(0.02, above[at]! / (above[at]! - above[other]!)));
    const [dx, dy] = edge % 2 === 0 ? [part, 0] : [0, part];
    return [
      Math.round(10 * (x + (column - 1 + dx) * step)) / 10,
      Math.round(10 * (y + (row - 1 + dy) * step)) / 10,
    ];
  };
  const rings: number[][] = [];
  for (const start of [...next.keys()]) {
    const ring: number[] = [];
    for (let edge: number | undefined = start; edge !== undefined; ) {
      const following = next.get(edge);
      next.delete(edge);
      if (following === undefined) break;
      ring.push(...place(edge));
      edge = following;
    }
    if (ring.length >= 8) rings.push(ring);
  }
  return rings;
}

/**
 * Where the way leaves a cell that it entered by a high corner, with a low one before it: past the
 * last corner, clockwise, that is high too. The sides are named as for a way that enters at the left.
 */
function exitOf(
  second: boolean,
  third: boolean,
  sides: { readonly top: number; readonly right: number; readonly bottom: number },
): number {
  if (!second) return sides.top;
  return third ? sides.bottom : sides.right;
}
