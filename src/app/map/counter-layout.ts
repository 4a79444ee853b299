import { boxAround, grown, isInside, overlaps } from './boxes.ts';
import type { Box, Point } from './painter.ts';
import type { Size } from './viewport.ts';

/** A `tag` has a name on it, and a `line` a name and no icon. */
export type CounterForm = 'card' | 'slip' | 'tag' | 'line';

/** The forces of one region, to be placed as one block; CSS pixels. */
export type CounterGroup = {
  readonly region: string;
  readonly anchor: Point;
  readonly count: number;
  /** Whether there are names to be written on them. */
  readonly titled?: boolean;
  /** One of many figures: it takes as little room as it can. */
  readonly slim?: boolean;
};

export type PlacedGroup = {
  readonly region: string;
  readonly titled: boolean;
  readonly anchor: Point;
  readonly form: CounterForm;
  readonly box: Box;
  readonly columns: number;
};

/** A box better left clear, and how much it matters. */
export type SoftBox = { readonly box: Box; readonly cost: number };

export type CounterSurroundings = {
  readonly size: Size;
  readonly hard: readonly Box[];
  readonly soft: readonly SoftBox[];
  /** Whether a point of the screen lies in a region. */
  readonly within: (point: Point, region: string) => boolean;
};

export const counterSize: Readonly<Record<CounterForm, Size>> = {
  card: { width: 46, height: 48 },
  slip: { width: 68, height: 22 },
  tag: { width: 74, height: 36 },
  line: { width: 78, height: 18 },
};

const clearance = 3;
const outside = 34;
const leaderCost = 12;
const directions = 20;
const rings = [0, 26, 34, 44, 56, 70, 86, 104, 124, 150];
/** A block that would have to stand farther off than this share of the view says nothing there. */
const reach = 0.17;
/** On a small map it may stand this far off, in CSS pixels; farther if it says who it is. */
const leastReach = 56;
const leastNamedReach = 104;

type Shape = { readonly form: CounterForm; readonly columns: number; readonly cost: number };

/** Tags in one column or two; lines where there is no room for tags. */
function tagShapes(count: number): readonly Shape[] {
  const line = { form: 'line', columns: 1, cost: 46 } as const;
  const column = { form: 'tag', columns: 1, cost: count > 3 ? 20 : 0 } as const;
  if (count === 1) return [column, line];
  return [column, { form: 'tag', columns: 2, cost: count > 3 ? 0 : 8 }, line];
}

/** Both forms, in rows of three cards or columns of slips, the more legible first. */
function shapesOf(count: number): readonly Shape[] {
  const cards = { form: 'card', columns: Math.min(3, count), cost: count > 3 ? 24 : 0 } as const;
  const slips = { form: 'slip', columns: count > 3 ? 2 : 1, cost: 18 } as const;
  const column = { form: 'slip', columns: 1, cost: 20 } as const;
  return count > 3 ? [cards, slips, column] : [cards, slips];
}

function shapesFor({ count, titled, slim }: CounterGroup): readonly Shape[] {
  if (titled) return tagShapes(count);
  return slim ? [{ form: 'slip', columns: 1, cost: 0 }] : shapesOf(count);
}

function blockSize(form: CounterForm, count: number, columns: number): Size {
  const { width, height } = counterSize[form];
  return { width: columns * width, height: Math.ceil(count / columns) * height };
}

function offsetsAt(radius: number): readonly Point[] {
  if (radius === 0) return [{ x: 0, y: 0 }];
  return Array.from({ length: directions }, (_, index) => {
    const angle = (index / directions) * Math.PI * 2 - Math.PI / 4;
    // Flattened: blocks are set beside a town more readily than above it.
    return { x: radius * 1.15 * Math.cos(angle), y: radius * 0.9 * Math.sin(angle) };
  });
}

/** Boxes along the way from a block to its anchor, where a line may have to lead. */
function leaderOf({ anchor, box }: PlacedGroup): readonly Box[] {
  const end = {
    x: Math.min(box.x + box.width, Math.max(box.x, anchor.x)),
    y: Math.min(box.y + box.height, Math.max(box.y, anchor.y)),
  };
  const steps = Math.floor(Math.hypot(end.x - anchor.x, end.y - anchor.y) / 10);
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 0.5) / steps;
    const x = anchor.x + (end.x - anchor.x) * part;
    return boxAround({ x, y: anchor.y + (end.y - anchor.y) * part }, 4, 4);
  });
}

type Spot = { readonly placed: PlacedGroup; readonly cost: number };

function bestSpot(
  group: CounterGroup,
  { size, hard, soft, within }: CounterSurroundings,
  taken: readonly Box[],
): PlacedGroup | null {
  const view = { x: 2, y: 2, width: size.width - 4, height: size.height - 4 };
  const least = group.titled ? leastNamedReach : leastReach;
  const farthest = Math.max(least, reach * Math.min(size.width, size.height));
  let best: Spot | null = null;
  const { region, anchor, titled = false } = group;
  for (const { form, columns, cost: formCost } of shapesFor(group)) {
    const block = blockSize(form, group.count, columns);
    for (const radius of rings) {
      if (radius > farthest) break;
      for (const offset of offsetsAt(radius)) {
        const travel = formCost + Math.hypot(offset.x, offset.y);
        if (best !== null && travel >= best.cost) continue;
        const middle = { x: group.anchor.x + offset.x, y: group.anchor.y + offset.y };
        const box = boxAround(middle, block.width, block.height);
        const roomy = grown(box, clearance);
        if (!isInside(box, view)) continue;
        if (hard.some((other) => overlaps(roomy, other))) continue;
        if (taken.some((other) => overlaps(roomy, other))) continue;
        const covered = soft.reduce(
          (sum, { box: other, cost }) => (overlaps(roomy, other) ? sum + cost : sum),
          0,
        );
        let cost = travel + covered;
        if (best !== null && cost >= best.cost) continue;
        if (!within(middle, group.region)) cost += outside;
        if (best !== null && cost >= best.cost) continue;
        best = { placed: { region, titled, anchor, form, box, columns }, cost };
      }
    }
  }
  return best?.placed ?? null;
}

/**
 * Places each region's block near its anchor, inside the region where it can, clear of pins, towns
 * and one another; a block that fits nowhere is left out, and its forces remain in the list.
 * Groups come in the order in which they may choose.
 */
export function layoutCounters(
  groups: readonly CounterGroup[],
  surroundings: CounterSurroundings,
): readonly PlacedGroup[] {
  const { width, height } = surroundings.size;
  const placed: PlacedGroup[] = [];
  for (const group of groups) {
    const { x, y } = group.anchor;
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const leaders = placed.flatMap(leaderOf).map((box) => ({ box, cost: leaderCost }));
    const spot = bestSpot(
      group,
      { ...surroundings, soft: [...surroundings.soft, ...leaders] },
      placed.map(({ box }) => box),
    );
    if (spot !== null) placed.push(spot);
  }
  return placed;
}

/** The box of one counter of a block. */
export function cellOf({ form, box, columns }: PlacedGroup, index: number): Box {
  const { width, height } = counterSize[form];
  return {
    x: box.x + (index % columns) * width,
    y: box.y + Math.floor(index / columns) * height,
    width,
    height,
  };
}
