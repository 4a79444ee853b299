import type { TreeLayout } from '../../engine/branches/layout.ts';
import { wayTo } from '../../engine/branches/read.ts';
import type { Tree, TreeNode } from '../../engine/branches/tree.ts';

/** Where a sheet lies under its window: a point of the layout is drawn at `x * zoom + left`. */
export type Place = {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
};
export type Size = {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual text is set. */
  readonly scale?: number;
};

/** What is kept free around the tree: of dates above, of titles below, of endings at the right. */
export const margins = { left: 124, top: 84, right: 250, bottom: 140 } as const;

const least = 0.12;
const most = 2;

const [rowStep, rowLeast, rowMost] = [2.4, 0.5, 1.1];

/** Rows keep their distance longer than columns, so that names at the tips stay legible. */
export const rowZoom = (zoom: number): number =>
  Math.min(rowMost, Math.max(rowLeast, zoom * rowStep));

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Keeps some of the tree in the window, whatever is asked for. */
export function held(place: Place, layout: TreeLayout, size: Size): Place {
  const { width, height } = size;
  const zoom = clamp(place.zoom, least, most);
  const [wide, high] = [layout.width * zoom, layout.height * rowZoom(zoom)];
  const within = (at: number, long: number, room: number, before: number, after: number) => {
    const slack = room - before - after - long;
    // What fits is kept between the margins, and what does not may be drawn up to them.
    return slack >= 0 ? clamp(at, before, before + slack) : clamp(at, before + slack, before);
  };
  return {
    zoom,
    left: within(place.left, wide, width, startRoom(width), endRoom(size)),
    top: within(place.top, high, height, margins.top, bottomRoom(size)),
  };
}

const endRoom = ({ width, scale = 1 }: Size): number => (width < 600 ? 170 : margins.right) * scale;
const startRoom = (width: number): number => (width < 600 ? 40 : margins.left);
/** What is kept free for titles below the tree: on small windows there are none. */
export const footRoom = ({ width, height }: Size): number =>
  height < 500 ? 16 : width < 600 ? 48 : margins.bottom;
/** Half a tip stands below its line. */
const bottomRoom = (size: Size): number => footRoom(size) + 24 * (size.scale ?? 1);

/**
 * The whole tree, or as much of it as stays legible: then its end, where the roads come to, about the
 * height of what stands out.
 */
export function fitted(layout: TreeLayout, size: Size, about: number | null = null): Place {
  const room = Math.max(120, size.width - startRoom(size.width) - endRoom(size));
  const floor = size.width < 600 ? 0.16 : 0.2;
  const foot = size.height - bottomRoom(size);
  const across = layout.width === 0 ? 1 : room / layout.width;
  const zoom = clamp(Math.min(across, zoomFor(layout.height, foot - margins.top)), floor, 1.2);
  const high = layout.height * rowZoom(zoom);
  const middle = (foot + margins.top) / 2;
  const aim = about === null || high <= foot - margins.top ? high / 2 : about * rowZoom(zoom);
  return held({ zoom, left: -1e6, top: middle - aim }, layout, size);
}

/** The largest zoom at which rows of a height fit a room; any, where they always do or never. */
function zoomFor(high: number, room: number): number {
  const isFree = high * rowMost <= room || high * rowLeast > room;
  return isFree ? Number.POSITIVE_INFINITY : room / high / rowStep;
}

/** Zooms about a point of the window, which stays where it is. */
export function zoomed(place: Place, factor: number, at: { x: number; y: number }): Place {
  const zoom = clamp(place.zoom * factor, least, most);
  const by = zoom / place.zoom;
  const rows = rowZoom(zoom) / rowZoom(place.zoom);
  return {
    zoom,
    left: at.x - (at.x - place.left) * by,
    top: at.y - (at.y - place.top) * rows,
  };
}

/** Moves a sheet as little as brings a point of the layout well into the window. */
export function showing(place: Place, { x, y }: { x: number; y: number }, size: Size): Place {
  const [at, down] = [x * place.zoom + place.left, y * rowZoom(place.zoom) + place.top];
  const start = startRoom(size.width);
  const [right, bottom] = [
    size.width - Math.min(margins.right, size.width / 2.4),
    // On a phone the card of what is shown takes the lower half.
    size.width < 600 ? size.height / 2 : size.height - bottomRoom(size),
  ];
  return {
    zoom: place.zoom,
    left: place.left + clamp(at, start, Math.max(start, right)) - at,
    top: place.top + clamp(down, margins.top, Math.max(margins.top, bottom)) - down,
  };
}

/** What the arrows mean: along a road, and from road to road. */
export type Move = 'back' | 'on' | 'up' | 'down';

/**
 * The box to go to from another: along the marked road where ways part, and up and down to the nearest of
 * the same column or, where that has none, of any.
 */
export function moveFrom(
  { boxes }: TreeLayout,
  from: number,
  move: Move,
  marked: ReadonlySet<number>,
): number {
  const box = boxes[from];
  if (!box) return 0;
  if (move === 'back') return box.from < 0 ? from : box.from;
  if (move === 'on') {
    let first = from;
    for (let at = box.last; at > from; at -= 1) {
      if (boxes[at]?.from !== from) continue;
      if (marked.has(boxes[at]!.node)) return at;
      first = at;
    }
    return first;
  }
  let found = from;
  let nearest = Number.POSITIVE_INFINITY;
  boxes.forEach(({ x, y }, at) => {
    const down = move === 'down' ? y - box.y : box.y - y;
    if (down <= 0) return;
    const far = down + Math.abs(x - box.x) * 4;
    if (far < nearest) [nearest, found] = [far, at];
  });
  return found;
}

/** The nodes on the way of a road, by whose name it goes; none where the tree lacks it. */
export function nodesOn(tree: Tree, id: string | null): ReadonlySet<number> {
  const at = tree.roads.find(({ road }) => road.id === id)?.at;
  return new Set(at === undefined ? [] : [0, ...wayTo(tree, at).map(({ index }) => index)]);
}

/** Whose a line is, when it can be drawn in one way only. */
export type Stroke = 'marked' | 'both' | 'own' | 'history' | 'other';

export function strokeOf({ index, roads }: TreeNode, marked: ReadonlySet<number>): Stroke {
  if (marked.has(index)) return roads.history > 0 ? 'both' : 'marked';
  if (roads.own > 0) return 'own';
  return roads.history > 0 ? 'history' : 'other';
}

/** The path of a line of the layout, drawn: what changes rows does so in an S. */
export function pathOf(line: readonly number[], zoom: number): string {
  const rows = rowZoom(zoom);
  const at = (index: number) => Math.round(line[index]! * zoom * 10) / 10;
  const down = (index: number) => Math.round(line[index]! * rows * 10) / 10;
  if (line.length < 4) return '';
  if (line.length === 4) return `M${at(0)} ${down(1)}H${at(2)}`;
  const middle = (at(0) + at(2)) / 2;
  return `M${at(0)} ${down(1)}C${middle} ${down(1)} ${middle} ${down(3)} ${at(2)} ${down(3)}H${at(4)}`;
}

/** Those of some points that are at least so far apart, the first of each crowd. */
export function spaced<T extends { readonly x: number }>(points: readonly T[], apart: number): T[] {
  const kept: T[] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    const before = kept.at(-1);
    if (before === undefined || point.x - before.x >= apart) kept.push(point);
  }
  return kept;
}
