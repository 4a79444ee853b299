import { contains, grown, overlaps } from './boxes.ts';
import type { Box, Point } from './painter.ts';
import { including, panned, toScreen, type Viewport, zoomedAt } from './viewport.ts';

/** CSS pixels kept free about a point: a pin's head above its tip, and the edge of the view. */
const pinHeight = 44;
const pinSide = 18;
const edge = 52;

const stride = 24;
const strides = 12;
/** Steps back to try where no pan uncovers all. */
const retreats = [1, 0.85, 0.72, 0.6];

function hiddenCount(viewport: Viewport, points: readonly Point[], covers: readonly Box[]): number {
  const { width, height } = viewport.size;
  const view = grown({ x: 0, y: 0, width, height }, -pinSide);
  return points.filter((point) => {
    const { x, y } = toScreen(viewport, point);
    const pin = { x: x - pinSide, y: y - pinHeight, width: 2 * pinSide, height: pinHeight };
    return covers.some((cover) => overlaps(pin, cover)) || !contains(view, { x, y });
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
  let best = { view: start, hidden: hiddenCount(start, points, covers) };
  const middle = { x: viewport.size.width / 2, y: viewport.size.height / 2 };
  for (const factor of retreats) {
    if (best.hidden === 0) break;
    const nearer = factor === 1 ? start : zoomedAt(start, middle, factor);
    for (const { x, y } of pans) {
      const view = panned(nearer, x, y);
      const hidden = hiddenCount(view, points, covers);
      if (hidden < best.hidden) best = { view, hidden };
      if (hidden === 0) break;
    }
  }
  return best.view;
}
