import type { Box } from '../../app/map/painter.ts';

export type Position = [number, number];
export type Ring = Position[];
/** Outer ring first, holes after it; rings are closed. */
export type Shape = Ring[];

/** Twice nothing: the plain signed area of a closed ring, positive for y-down clockwise rings. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax, ay] = ring[index]!;
    const [bx, by] = ring[index + 1]!;
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** Whether a point is inside a closed ring, by the even-odd rule. */
export function isInside([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax, ay] = ring[index]!;
    const [bx, by] = ring[index + 1]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

export function distance(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Clips a closed ring to a box, side by side (Sutherland and Hodgman); empty if nothing is left. */
export function clipRing(ring: Ring, box: Box): Ring {
  const sides = [
    { axis: 0, limit: box.x, sign: 1 },
    { axis: 0, limit: box.x + box.width, sign: -1 },
    { axis: 1, limit: box.y, sign: 1 },
    { axis: 1, limit: box.y + box.height, sign: -1 },
  ] as const;
  let points: Ring = ring.slice(0, -1);
  for (const { axis, limit, sign } of sides) {
    const kept: Ring = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length]!;
      const isIn = sign * (point[axis] - limit) >= 0;
      const wasIn = sign * (before[axis] - limit) >= 0;
      if (isIn !== wasIn) {
        const part = (limit - before[axis]) / (point[axis] - before[axis]);
        kept.push([
          before[0] + part * (point[0] - before[0]),
          before[1] + part * (point[1] - before[1]),
        ]);
      }
      if (isIn) kept.push(point);
    });
    points = kept;
  }
  return points.length < 3 ? [] : [...points, points[0]!];
}

/** A smooth course through all points (Catmull-Rom), `steps` parts between two of them. */
export function smooth(points: readonly Position[], steps: number): Position[] {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!;
  const course: Position[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [p, q, r, s] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const along = (a: number, b: number, c: number, d: number) =>
        b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2;
      course.push([along(p[0], q[0], r[0], s[0]), along(p[1], q[1], r[1], s[1])]);
    }
  }
  return [...course, at(points.length - 1)];
}

/** Rounds to a tenth, so that the file is small and the same on every machine. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
