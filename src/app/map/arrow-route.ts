import { type ArrowShape, barbsOf, type Stroke, tremble } from './arrow-shape.ts';
import type { Point } from './painter.ts';

/** CSS pixels from one sample to the next, beside the road, and short of what is pointed at. */
const stride = 5;
const beside = 6;
const short = 9;

type Path = readonly Point[];

function lengthsOf(path: Path): number[] {
  const lengths = [0];
  for (let index = 1; index < path.length; index++) {
    const [a, b] = [path[index - 1]!, path[index]!];
    lengths.push(lengths[index - 1]! + Math.hypot(b.x - a.x, b.y - a.y));
  }
  return lengths;
}

/** The path at even strides, up to a length. */
function evenly(path: Path, lengths: readonly number[], end: number): Point[] {
  const steps = Math.max(6, Math.round(end / stride));
  let at = 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const walked = (end * step) / steps;
    while (at + 1 < path.length && lengths[at]! < walked) at++;
    const [a, b] = [path[at - 1]!, path[at]!];
    const part = (walked - lengths[at - 1]!) / (lengths[at]! - lengths[at - 1]! || 1);
    return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
  });
}

/** What a hand makes of a winding road: each point the mean of its neighbours, ends kept. */
function eased(path: Path, reach: number): Point[] {
  return path.map((_, index) => {
    const span = Math.min(reach, index, path.length - 1 - index);
    const near = path.slice(index - span, index + span + 1);
    const sum = near.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }));
    return { x: sum.x / near.length, y: sum.y / near.length };
  });
}

/** The shape of an arrow along a road of at least two points; it has no ring, and may be dotted. */
export function routeShape(path: Path, dotted: boolean): ArrowShape {
  const lengths = lengthsOf(path);
  const length = lengths[lengths.length - 1]!;
  const end = Math.max(length * 0.6, length - short);
  const line = eased(evenly(path, lengths, end), 6);
  const seed = Math.round(length * 7);
  const weight = Math.min(1, 0.42 + length / 330);
  const shaft: Stroke = line.map((point, index) => {
    const [a, b] = [line[Math.max(0, index - 1)]!, line[Math.min(line.length - 1, index + 1)]!];
    const run = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const off = beside * Math.min(1, length / 60);
    return {
      at: {
        x: point.x - ((b.y - a.y) / run) * off + tremble(seed + index) * 0.5,
        y: point.y + ((b.x - a.x) / run) * off + tremble(seed - index) * 0.5,
      },
      half: weight * (2.7 + 3.1 * (index / (line.length - 1)) ** 1.2),
    };
  });
  return { shaft, barbs: barbsOf(shaft, Math.min(24, 7 + length * 0.12), seed), ring: [], dotted };
}
