import type { Box } from '../painter.ts';
import type { Flat } from './data.ts';

/** Undoes the steps of a block: its corners in map units. */
export function cornersOf(steps: Flat): Flat {
  const corners = [...steps];
  for (let index = 2; index < corners.length; index++) corners[index]! += corners[index - 2]!;
  return corners;
}

export function boundsOf(line: Flat): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < line.length; index += 2) {
    left = Math.min(left, line[index]!);
    right = Math.max(right, line[index]!);
    top = Math.min(top, line[index + 1]!);
    bottom = Math.max(bottom, line[index + 1]!);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function traceLine(path: Path2D, line: Flat): void {
  for (let index = 0; index + 1 < line.length; index += 2) {
    if (index === 0) path.moveTo(line[0]!, line[1]!);
    else path.lineTo(line[index]!, line[index + 1]!);
  }
}

export function lineOf(line: Flat): Path2D {
  const path = new Path2D();
  traceLine(path, line);
  return path;
}

export function ringsOf(rings: readonly Flat[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    traceLine(path, ring);
    path.closePath();
  }
  return path;
}

/** A closed curve through the middles of a ring's sides: banks have no corners. */
export function smoothRing(ring: Flat): Path2D {
  const path = new Path2D();
  const count = ring.length / 2;
  const at = (index: number) =>
    [ring[(index % count) * 2]!, ring[(index % count) * 2 + 1]!] as const;
  for (let index = 0; index <= count; index++) {
    const [x, y] = at(index);
    const [nextX, nextY] = at(index + 1);
    if (index === 0) path.moveTo((x + nextX) / 2, (y + nextY) / 2);
    else path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  path.closePath();
  return path;
}

/** Points every `step` along a line, each with the direction in which the line runs there. */
export function along(
  line: Flat,
  step: number,
): readonly { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }[] {
  const points = [];
  let rest = step / 2;
  for (let index = 0; index + 3 < line.length; index += 2) {
    const [ax, ay, bx, by] = [line[index]!, line[index + 1]!, line[index + 2]!, line[index + 3]!];
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0) continue;
    const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
    for (; rest < length; rest += step)
      points.push({ x: ax + dx * rest, y: ay + dy * rest, dx, dy });
    rest -= length;
  }
  return points;
}

/** Whether a point is inside of rings taken even-odd. */
export function isWithin(rings: readonly Flat[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    const last = ring.length - 2;
    for (let index = 0, before = last; index <= last; before = index, index += 2) {
      const [ax, ay, bx, by] = [ring[before]!, ring[before + 1]!, ring[index]!, ring[index + 1]!];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** The convex hull of points, as a ring (Andrew's monotone chain). */
export function hullOf(points: Flat): Flat {
  const sorted = Array.from({ length: points.length / 2 }, (_, index) => {
    return [points[index * 2]!, points[index * 2 + 1]!] as const;
  }).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (ordered: typeof sorted) => {
    const kept: (readonly [number, number])[] = [];
    for (const [x, y] of ordered) {
      for (let size = kept.length; size >= 2; size = kept.length) {
        const [[ax, ay], [bx, by]] = [kept[size - 2]!, kept[size - 1]!];
        if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0) break;
        kept.pop();
      }
      kept.push([x, y]);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())].flat();
}
