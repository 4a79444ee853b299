import type { Box, TreeLayout } from './layout.ts';

/** What a screen shows of a layout, in the layout's units. */
export type Viewport = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Indices of the boxes that stand in a viewport, and of those whose line passes through it. */
export type InViewport = { readonly boxes: readonly number[]; readonly lines: readonly number[] };

/**
 * What touches a viewport: branches that lie wholly outside are passed over unread, so that panning costs
 * what is seen. Widen the viewport by the size of what is drawn at a box.
 */
export function inViewport({ boxes }: TreeLayout, viewport: Viewport): InViewport {
  const found: { boxes: number[]; lines: number[] } = { boxes: [], lines: [] };
  const { left, top, right, bottom } = viewport;
  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index]!;
    if (passes(box.line, viewport)) found.lines.push(index);
    const isIn = box.x >= left && box.x <= right && box.y >= top && box.y <= bottom;
    if (isIn) found.boxes.push(index);
    index = leadsIn(box, viewport) ? index + 1 : box.last + 1;
  }
  return found;
}

/** Whether anything that hangs from a box may touch the viewport. */
const leadsIn = (box: Box, { left, top, right, bottom }: Viewport): boolean =>
  box.x <= right && box.right >= left && box.top <= bottom && box.bottom >= top;

/** Whether the room that a line's stretches take up touches the viewport. */
function passes(line: readonly number[], { left, top, right, bottom }: Viewport): boolean {
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x, y, toX, toY] = [line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!];
    const isBeside = toX < left || x > right;
    const isAbove = Math.max(y, toY) < top || Math.min(y, toY) > bottom;
    if (!isBeside && !isAbove) return true;
  }
  return false;
}
