import { distance, isInside, type Position, type Ring, type Shape } from './geometry.ts';

/**
 * Splits a shape's largest ring along a line whose ends lie near its border. The ends are moved to
 * existing vertices of the ring, so that no neighbour gets a vertex it does not have.
 * Gives the part with `inside` in it and the rest.
 */
export function cutShapes(
  shapes: readonly Shape[],
  line: readonly Position[],
  inside: Position,
): { readonly part: Shape[]; readonly rest: Shape[] } {
  const index = shapes.findIndex((shape) => isInside(inside, shape[0]!));
  const shape = shapes[index];
  if (shape === undefined) throw new Error('the cut has its inside point outside of the division');
  const [outer, ...holes] = shape;
  const open = outer!.slice(0, -1);
  const start = nearest(open, line[0]!);
  const end = nearest(open, line[line.length - 1]!);
  const middle = line.slice(1, -1);
  const first = closed([...walk(open, start, end), ...middle.toReversed()]);
  const second = closed([...walk(open, end, start), ...middle]);
  const [mine, other] = isInside(inside, first) ? [first, second] : [second, first];
  const belongs = (hole: Ring) => isInside(hole[0]!, mine);
  return {
    part: [[mine, ...holes.filter(belongs)]],
    rest: [
      ...shapes.slice(0, index),
      [other, ...holes.filter((hole) => !belongs(hole))],
      ...shapes.slice(index + 1),
    ],
  };
}

function nearest(ring: readonly Position[], point: Position): number {
  let best = 0;
  ring.forEach((vertex, index) => {
    if (distance(vertex, point) < distance(ring[best]!, point)) best = index;
  });
  return best;
}

/** Vertices from one index to another, both included, going forward round the ring. */
function walk(ring: readonly Position[], from: number, to: number): Position[] {
  const count = ((to - from + ring.length) % ring.length) + 1;
  return Array.from({ length: count }, (_, step) => ring[(from + step) % ring.length]!);
}

function closed(points: readonly Position[]): Ring {
  return [...points, points[0]!];
}
