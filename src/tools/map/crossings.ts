import type { Position } from './geometry.ts';

type Segment = { readonly arc: number; readonly a: Position; readonly b: Position };

const cell = 24;

/** The arcs that cross themselves or each other elsewhere than at their ends. */
export function crossingArcs(arcs: readonly (readonly Position[])[]): Set<number> {
  const grid = new Map<string, Segment[]>();
  const found = new Set<number>();
  arcs.forEach((points, arc) => {
    for (let index = 0; index + 1 < points.length; index++) {
      const segment = { arc, a: points[index]!, b: points[index + 1]! };
      for (const key of cellsOf(segment)) {
        const others = grid.get(key);
        if (others === undefined) {
          grid.set(key, [segment]);
          continue;
        }
        for (const other of others) {
          if (!doCross(segment, other)) continue;
          found.add(segment.arc);
          found.add(other.arc);
        }
        others.push(segment);
      }
    }
  });
  return found;
}

function cellsOf({ a, b }: Segment): string[] {
  const keys: string[] = [];
  const [fromX, toX] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [fromY, toY] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  for (let x = Math.floor(fromX / cell); x <= Math.floor(toX / cell); x++) {
    for (let y = Math.floor(fromY / cell); y <= Math.floor(toY / cell); y++) keys.push(`${x},${y}`);
  }
  return keys;
}

/** Strictly: each segment has its ends on either side of the other. */
function doCross(first: Segment, second: Segment): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const { a, b } = first;
  const { a: c, b: d } = second;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
