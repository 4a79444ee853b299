import { distance, type Position } from './geometry.ts';
import { areaOf, type Corner, type Face } from './network.ts';

export type BlockSize = { readonly area: number; readonly lane: number };

/** Blocks smaller than this are yards, in square metres. */
const least = 160;

/**
 * Cuts a face into blocks along lanes that start square to its longest side, until each is about as
 * large as asked, and sets the houses back from what they face. The same face gives the same blocks.
 */
export function blocksOf(face: Face, size: BlockSize): Position[][] {
  return split(withoutStraights(face), size, 0).flatMap((part) => {
    const block = setBack(part);
    return block.length > 2 && area(block) > least ? [block] : [];
  });
}

function split(face: Face, size: BlockSize, depth: number): Face[] {
  const whole = areaOf(face);
  if (depth > 40 || face.length < 3) return [face];
  const inward = inwardCorners(face);
  const wish = size.area * (0.65 + 0.8 * chance(face, 1));
  if (whole < wish && (inward.length === 0 || whole < size.area * 0.3)) return [face];
  const cuts = [...inward.flatMap((index) => fromCorner(face, index)), ...acrossSides(face)];
  let best: [Face, Face] | null = null;
  let largest = 0;
  for (const { from, direction } of cuts) {
    const chord = chordOf(face, from, direction);
    if (chord === null) continue;
    const parts = cutAlong(face, from, chord, size.lane / 2);
    const smaller = Math.min(areaOf(parts[0]), areaOf(parts[1]));
    // The first that leaves no sliver is taken; failing that, the most even one.
    const isFair = smaller > Math.min(whole * 0.12, size.area * 0.45);
    if (isFair || smaller > largest) [best, largest] = [parts, smaller];
    if (isFair) break;
  }
  if (best === null || largest < least) return [face];
  return best.flatMap((part) => split(withoutStraights(part), size, depth + 1));
}

type Start = { readonly edge: number; readonly at: Position };
type Cut = { readonly from: Start; readonly direction: Position };

function corner(face: Face, index: number): Corner {
  return face[(index + face.length) % face.length]!;
}

/** Corners that point inwards by more than 15 degrees, the sharpest first. */
function inwardCorners(face: Face): number[] {
  const bends = face.map(({ at }, index) => {
    const [before, after] = [corner(face, index - 1).at, corner(face, index + 1).at];
    return angleBetween(
      [at[0] - before[0], at[1] - before[1]],
      [after[0] - at[0], after[1] - at[1]],
    );
  });
  return bends
    .flatMap((bend, index) => (bend < -0.26 ? [index] : []))
    .sort((p, q) => bends[p]! - bends[q]!)
    .slice(0, 4);
}

function angleBetween(a: Position, b: Position): number {
  return Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
}

/** From an inward corner on, in line with either of its sides, the longer first. */
function fromCorner(face: Face, index: number): Cut[] {
  const { at } = corner(face, index);
  return [corner(face, index - 1).at, corner(face, index + 1).at]
    .sort((p, q) => distance(q, at) - distance(p, at))
    .map((end) => ({ from: { edge: index, at }, direction: [at[0] - end[0], at[1] - end[1]] }));
}

/** From about the middle of the longest sides, nearly square to them. */
function acrossSides(face: Face): Cut[] {
  const lengths = face.map(({ at }, index) => distance(at, corner(face, index + 1).at));
  const longest = face
    .map((_, index) => index)
    .sort((p, q) => lengths[q]! - lengths[p]!)
    .slice(0, 4);
  const turn = (chance(face, 3) - 0.5) * 0.2;
  const middle = 0.42 + 0.16 * chance(face, 2);
  return longest.flatMap((edge) => {
    const [a, b] = [corner(face, edge).at, corner(face, edge + 1).at];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const direction: Position = [
      -dy * Math.cos(turn) - dx * Math.sin(turn),
      dx * Math.cos(turn) - dy * Math.sin(turn),
    ];
    return [middle, 0.3, 0.7].map((part) => {
      const at: Position = [a[0] + part * dx, a[1] + part * dy];
      return { from: { edge, at }, direction };
    });
  });
}

/** Where a ray from a point of the border meets the border again. */
function chordOf(face: Face, from: Start, [dx, dy]: Position): Start | null {
  let best: Start | null = null;
  let nearest = Infinity;
  face.forEach(({ at: a }, edge) => {
    const b = corner(face, edge + 1).at;
    const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
    const cross = dx * ey - dy * ex;
    if (Math.abs(cross) < 1e-9) return;
    const [qx, qy] = [a[0] - from.at[0], a[1] - from.at[1]];
    const along = (qx * ey - qy * ex) / cross;
    const across = (qx * dy - qy * dx) / cross;
    if (along * Math.hypot(dx, dy) < 1 || across < 0 || across > 1 || along >= nearest) return;
    nearest = along;
    best = { edge, at: [from.at[0] + along * dx, from.at[1] + along * dy] };
  });
  return best;
}

function cutAlong(face: Face, from: Start, to: Start, setback: number): [Face, Face] {
  const part = (start: Start, end: Start): Face => {
    const corners: Corner[] = [{ at: start.at, setback: corner(face, start.edge).setback }];
    const count = (end.edge - start.edge + face.length) % face.length;
    for (let step = 1; step <= count; step++) corners.push(corner(face, start.edge + step));
    corners.push({ at: end.at, setback });
    return corners.filter(
      ({ at }, index) => distance(at, corners[(index + 1) % corners.length]!.at) > 0.5,
    );
  };
  return [part(from, to), part(to, from)];
}

/** Drops corners at which a border goes straight on. */
function withoutStraights(face: Face): Face {
  return face.filter(({ at, setback }, index) => {
    const before = corner(face, index - 1);
    const after = corner(face, index + 1).at;
    const bend = angleBetween(
      [at[0] - before.at[0], at[1] - before.at[1]],
      [after[0] - at[0], after[1] - at[1]],
    );
    return Math.abs(bend) > 0.03 || before.setback !== setback;
  });
}

/** The face without a strip along each of its sides. */
function setBack(face: Face): Position[] {
  let points = face.map(({ at }) => at);
  face.forEach(({ at: a, setback }, index) => {
    const b = corner(face, index + 1).at;
    const length = distance(a, b);
    if (length < 1) return;
    const normal: Position = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const depth = ([x, y]: Position) => (x - a[0]) * normal[0] + (y - a[1]) * normal[1] - setback;
    points = points.flatMap((point, step): Position[] => {
      const before = points[(step + points.length - 1) % points.length]!;
      const [now, then] = [depth(point), depth(before)];
      const kept: Position[] = now >= 0 ? [point] : [];
      if (now >= 0 === then >= 0) return kept;
      const part = then / (then - now);
      const crossing: Position = [
        before[0] + part * (point[0] - before[0]),
        before[1] + part * (point[1] - before[1]),
      ];
      return [crossing, ...kept];
    });
  });
  return points;
}

function area(points: readonly Position[]): number {
  return areaOf(points.map((at) => ({ at, setback: 0 })));
}

/** A number from 0 to 1 that belongs to a face, so that nothing depends on the order of faces. */
function chance(face: Face, salt: number): number {
  let hash = salt * 0x9e3779b1;
  for (const { at } of face) {
    hash = Math.imul(hash ^ Math.round(at[0]), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ Math.round(at[1]), 0xc2b2ae35);
  }
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
