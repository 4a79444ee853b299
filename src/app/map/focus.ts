import { contains, grown, movedBy, overlaps } from './boxes.ts';
import type { Box, Point } from './painter.ts';
import { headRadius, layoutPins } from './pin-layout.ts';
import {
  boundsOf,
  centredOn,
  centreOf,
  including,
  panned,
  toScreen,
  type Viewport,
  zoomedAt,
} from './viewport.ts';

/** CSS pixels kept free about a point: a pin's head above its tip, and the edge of the view. */
const pinHeight = 44;
const pinSide = 18;
const edge = 52;

const stride = 24;
const strides = 12;
/** Steps back to try where no pan uncovers all. */
const retreats = [1, 0.85, 0.72, 0.6];

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Of some points the one that is nearest to them all; where two are, the nearer to home. */
function midstOf(points: readonly Point[], home: Point): Point {
  const reach = (point: Point) => points.reduce((sum, other) => sum + apart(point, other), 0);
  const [first = home, ...others] = points;
  return others.reduce((best, point) => {
    const gain = reach(best) - reach(point);
    const isNearer = Math.abs(gain) < 1e-6 && apart(point, home) < apart(best, home);
    return gain > 1e-6 || isNearer ? point : best;
  }, first);
}

/** Points to show: those that a view is not without, and others that it may leave out. */
export type Wanted = { readonly needed: readonly Point[]; readonly others: readonly Point[] };

/**
 * The points that one view can show without stepping back beyond a share of the zoom that those
 * needed leave it: of the others those far off are left out.
 */
export function gathered(
  home: Viewport,
  { needed, others }: Wanted,
  leastShare: number,
): readonly Point[] {
  const least = leastShare * including(home, needed, edge).zoom;
  let kept = others;
  while (including(home, [...needed, ...kept], edge).zoom < least) {
    const midst = midstOf([...needed, ...kept], centreOf(home.extent.home));
    const farthest = Math.max(...kept.map((point) => apart(point, midst)));
    if (farthest === 0) break;
    kept = kept.filter((point) => apart(point, midst) < farthest);
  }
  return [...needed, ...kept];
}

/** The home view, or one like it about points that lie elsewhere. */
export function viewAbout(home: Viewport, points: readonly Point[]): Viewport {
  if (points.length === 0) return home;
  const middle = centreOf(boundsOf(points));
  return contains(home.extent.home, middle) ? home : centredOn(home, middle);
}

/** A point to show, and the room its pins take about it. */
type Shown = { readonly point: Point; readonly room: Box };

/** The room of so many pins about one tip: several stand in a fan. */
function roomOf(pins: number): Box {
  const room = { x: -pinSide, y: -pinHeight, width: 2 * pinSide, height: pinHeight };
  if (pins === 1) return room;
  const at = { x: 500, y: 500 };
  const tips = Array.from({ length: pins }, (_, index) => ({ option: String(index), at }));
  const heads = layoutPins(tips, { width: 1000, height: 1000 }).map(({ head }) => head);
  const side = Math.max(...heads.map(({ x }) => Math.abs(x - at.x))) + headRadius;
  const top = Math.max(pinHeight, ...heads.map(({ y }) => at.y - y + headRadius));
  return { x: -side, y: -top, width: 2 * side, height: top };
}

function roomed(points: readonly Point[]): readonly Shown[] {
  const same = (a: Point) => points.filter((b) => a.x === b.x && a.y === b.y).length;
  return points.map((point) => ({ point, room: roomOf(same(point)) }));
}

function hiddenCount(viewport: Viewport, points: readonly Shown[], covers: readonly Box[]): number {
  const { width, height } = viewport.size;
  const view = grown({ x: 0, y: 0, width, height }, -pinSide);
  return points.filter(({ point, room }) => {
    const tip = toScreen(viewport, point);
    const pins = movedBy(room, tip);
    return covers.some((cover) => overlaps(pins, cover)) || !contains(view, tip);
  }).length;
}

/** Ways to pan, the shortest first. */
const pans: readonly Point[] = Array.from({ length: (2 * strides + 1) ** 2 }, (_, index) => ({
  x: ((index % (2 * strides + 1)) - strides) * stride,
  y: (Math.floor(index / (2 * strides + 1)) - strides) * stride,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/**
 * The least move of a view that shows points of the map with their pins, clear of what the shell
 * lays over it; where that cannot be, the view that hides the fewest.
 */
export function focusedOn(
  viewport: Viewport,
  points: readonly Point[],
  covers: readonly Box[],
): Viewport {
  const start = including(viewport, points, edge);
  const shown = roomed(points);
  let best = { view: start, hidden: hiddenCount(start, shown, covers) };
  const middle = { x: viewport.size.width / 2, y: viewport.size.height / 2 };
  for (const factor of retreats) {
    if (best.hidden === 0) break;
    const nearer = factor === 1 ? start : zoomedAt(start, middle, factor);
    for (const { x, y } of pans) {
      const view = panned(nearer, x, y);
      const hidden = hiddenCount(view, shown, covers);
      if (hidden < best.hidden) best = { view, hidden };
      if (hidden === 0) break;
    }
  }
  return best.view;
}
