import { boxAround, contains, grown, movedBy } from './boxes.ts';
import {
  type CounterGroup,
  layoutCounters,
  type PlacedGroup,
  type SoftBox,
} from './counter-layout.ts';
import { layoutFarPins } from './far-pins.ts';
import {
  coverOf,
  hasDot,
  isChief,
  type LabelWish,
  layoutLabels,
  type MapLabel,
  type PlacedLabel,
} from './label-layout.ts';
import type { Box, Painter, Point } from './painter.ts';
import { headRadius, layoutPins, type PlacedPin } from './pin-layout.ts';
import type { ArrowView, ForceView, MapView } from './view.ts';
import { type Size, toMap, toScreen, type Viewport } from './viewport.ts';

export type PlacedArrow = {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly mapFrom: Point;
  /** The road it follows; empty if it goes straight. */
  readonly path: readonly Point[];
  readonly dotted: boolean;
};

/** Where everything that stands on the base goes, in CSS pixels of one view. */
export type SceneLayout = {
  readonly here: Point | null;
  readonly pins: readonly PlacedPin[];
  readonly counters: readonly (PlacedGroup & { readonly forces: readonly ForceView[] })[];
  readonly arrows: readonly PlacedArrow[];
  readonly labels: readonly PlacedLabel[];
};

export type Layouter = {
  readonly painter: Painter;
  readonly view: MapView;
  readonly viewport: Viewport;
  /** What the shell lays over the map. */
  readonly covers: readonly Box[];
  readonly measure: (label: MapLabel) => Size;
};

/** How far outside the view names are already set, so that a pan does not meet a bare map. */
const margin = 0.25;
/** What the hand wrote goes before what was printed. */
const handRank = 1000;

/** How the name of a place beyond the view is written. */
export function farLabel(name: string): MapLabel {
  return { text: name, at: { x: 0, y: 0 }, kind: 'town', minZoom: 0, rank: handRank, angle: 0 };
}

function placePins({ painter, view, viewport, covers, measure }: Layouter): readonly PlacedPin[] {
  const { size } = viewport;
  const all = { x: 0, y: 0, width: size.width, height: size.height };
  const tips = view.pins.flatMap(({ option, at, place }) => {
    const point = painter.locate(at);
    return point === null ? [] : [{ option, at: toScreen(viewport, point), name: place }];
  });
  const near = layoutPins(
    tips.filter(({ at }) => contains(all, at)),
    size,
  );
  const far = tips
    .filter(({ at }) => !contains(all, at))
    .map((tip) => ({ ...tip, room: measure(farLabel(tip.name)) }));
  return [...near, ...layoutFarPins(far, size, [...covers, ...near.flatMap(coverOfPin)])];
}

type Way = {
  readonly from: Point;
  readonly to: Point;
  readonly road: readonly Point[];
  readonly dotted: boolean;
  readonly words: readonly string[];
};

/** What an arrow is known by: the way it goes, and how sure that is. */
export function arrowKey({ from, to, along = [], dotted = false }: ArrowView): string {
  return `${(along.length > 0 ? along : [from, to]).join('>')}${dotted ? '?' : ''}`;
}

/** One arrow for each way, however many went it: its words name them all. */
function waysOf({ painter, view }: Layouter) {
  const ways = new Map<string, Way>();
  for (const { from, to, label, along = [], dotted = false } of view.arrows) {
    const start = painter.locate(from);
    const end = painter.locate(to);
    if (start === null || end === null || from === to) continue;
    const road = painter.route?.(along) ?? [];
    const key = arrowKey({ from, to, label, along, dotted });
    const words = [...(ways.get(key)?.words ?? []), ...(label === '' ? [] : [label])];
    ways.set(key, { from: start, to: end, road, dotted, words });
  }
  return ways;
}

/** CSS pixels; on a map so small that a road is shorter, its arrow would be a blot. */
const leastRoad = 26;

function lengthOf(path: readonly Point[]): number {
  let length = 0;
  path.slice(1).forEach(({ x, y }, index) => {
    length += Math.hypot(x - path[index]!.x, y - path[index]!.y);
  });
  return length;
}

function placeArrows(layouter: Layouter): readonly PlacedArrow[] {
  const { viewport } = layouter;
  return [...waysOf(layouter)].flatMap(([key, { from, to, road, dotted }]) => {
    const path = road.map((point) => toScreen(viewport, point));
    if (path.length > 0 && lengthOf(path) < leastRoad) return [];
    const ends = { from: toScreen(viewport, from), to: toScreen(viewport, to) };
    return [{ key, ...ends, mapFrom: from, path, dotted }];
  });
}

/** A head and the needle under it. */
function coverOfPin({ head, tip, far }: PlacedPin): readonly Box[] {
  const round = boxAround(head, 2 * headRadius + 4, 2 * headRadius + 4);
  const middle = { x: (head.x + 2 * tip.x) / 3, y: (head.y + 2 * tip.y) / 3 };
  const name = far?.box ?? null;
  return [round, boxAround(middle, 9, 12), boxAround(tip, 6, 6), ...(name === null ? [] : [name])];
}

function coverOfArrow({ from, to, path }: PlacedArrow): readonly Box[] {
  if (path.length > 0) return coverOfRoad(path);
  const steps = 6;
  const shaft = Array.from({ length: steps }, (_, index) => {
    const t = (index + 0.5) / steps;
    return boxAround({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }, 12, 12);
  });
  return [...shaft, boxAround(to, 50, 38)];
}

/** Boxes along a road, each a little after the last. */
function coverOfRoad(path: readonly Point[]): readonly Box[] {
  const boxes: Box[] = [];
  let last: Point | null = null;
  for (const at of path) {
    if (last !== null && Math.hypot(at.x - last.x, at.y - last.y) < 14) continue;
    boxes.push(boxAround(at, 16, 16));
    last = at;
  }
  return boxes;
}

/** A label with its further words where it is near enough for them. */
function worded(label: MapLabel, zoom: number): MapLabel {
  const { text, detail } = label;
  return detail === undefined || detail.minZoom > zoom
    ? label
    : { ...label, text: `${text} ${detail.text}` };
}

function wishesOf(layouter: Layouter): readonly LabelWish[] {
  const { painter, viewport, covers, measure } = layouter;
  const { size } = viewport;
  const reach = grown(
    { x: 0, y: 0, width: size.width, height: size.height },
    Math.max(size.width, size.height) * margin,
  );
  const drawn: LabelWish[] = [];
  const add = (whole: MapLabel) => {
    const label = worded(whole, viewport.zoom);
    if (label.minZoom > viewport.zoom * 1.001) return;
    const at = toScreen(viewport, label.at);
    if (at.x < reach.x || at.y < reach.y) return;
    if (at.x > reach.x + reach.width || at.y > reach.y + reach.height) return;
    // A name beside a dot that lies under the legend would name nothing.
    if (hasDot(label) && covers.some((cover) => contains(cover, at))) return;
    drawn.push({ label, at, size: measure(label) });
  };
  for (const label of painter.labels) add(label);
  for (const { from, to, words } of waysOf(layouter).values()) {
    if (words.length === 0) continue;
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    add({ text: words.join(', '), at, kind: 'hand', minZoom: 0, rank: handRank, angle: 0 });
  }
  return drawn;
}

/** Those with a name apart from those with a figure alone. */
const isTitled = ({ title }: ForceView): boolean => title !== undefined;

function groupsOf({ painter, view, viewport }: Layouter): readonly CounterGroup[] {
  type Block = CounterGroup & { readonly men: number };
  const blocks = new Map<string, Block>();
  const slim = view.front !== undefined;
  for (const force of view.forces) {
    const titled = isTitled(force);
    const key = `${force.at}/${titled}`;
    const { count = 0, men = 0 } = blocks.get(key) ?? {};
    const point = painter.locate(force.at);
    if (point === null) continue;
    const anchor = toScreen(viewport, point);
    const sums = { count: count + 1, men: men + force.men };
    blocks.set(key, { region: force.at, anchor, titled, slim, ...sums });
  }
  return [...blocks.values()].sort(
    (a, b) =>
      Number(b.titled) * b.count - Number(a.titled) * a.count ||
      b.men - a.men ||
      (a.region < b.region ? -1 : 1),
  );
}

/** Dots of towns stay clear of counters; so do their usual names, if they can. */
function townsOf(wishes: readonly LabelWish[]): { hard: readonly Box[]; soft: readonly SoftBox[] } {
  const towns = wishes.filter(({ label }) => hasDot(label));
  return {
    hard: towns.map(({ at }) => boxAround(at, 10, 10)),
    soft: towns.map(({ at, size }) => ({
      box: { x: at.x, y: at.y - size.height / 2, width: size.width + 8, height: size.height },
      cost: 36,
    })),
  };
}

function printedBoxes({ painter, viewport }: Layouter): readonly Box[] {
  return (painter.printed ?? []).map(({ at, box }) => movedBy(box, toScreen(viewport, at)));
}

/** Lays out a view: pins, chief names, counters and the other names in turn, each clear of those before it. */
export function layoutScene(layouter: Layouter): SceneLayout {
  const { painter, view, viewport, covers, measure } = layouter;
  const pins = placePins(layouter);
  const arrows = placeArrows(layouter);
  const wishes = wishesOf(layouter);
  const place = view.here === null ? null : painter.locate(view.here);
  const here = place === null ? null : toScreen(viewport, place);
  const standing = [
    ...covers,
    ...pins.flatMap(coverOfPin),
    ...(here === null ? [] : [boxAround(here, 16, 16)]),
  ];
  const towns = townsOf(wishes);
  const { size } = viewport;
  const arrowBoxes = arrows.flatMap(coverOfArrow);
  const soft = [...arrowBoxes, ...printedBoxes(layouter)];
  const lesser = wishes.filter(({ label }) => !isChief(label));
  const dots = wishes.filter(({ label }) => hasDot(label)).map(({ at }) => at);
  const chief = wishes.filter(({ label }) => isChief(label));
  const chiefs = layoutLabels(chief, {
    size,
    hard: standing,
    soft,
    written: [],
    dots,
  });
  const written = chiefs.flatMap(({ label, middle }) =>
    coverOf(middle, measure(label), label.angle),
  );
  const groups = layoutCounters(groupsOf(layouter), {
    size,
    hard: [...standing, ...towns.hard, ...written],
    soft: [...towns.soft, ...arrowBoxes.map((box) => ({ box, cost: 30 }))],
    within: (point, region) => painter.hit(toMap(viewport, point)) === region,
  });
  const names = layoutLabels(lesser, {
    size,
    hard: [...standing, ...groups.map(({ box }) => grown(box, 2))],
    soft,
    written,
    dots,
  });
  const counters = groups.map((group) => ({
    ...group,
    forces: view.forces.filter(
      (force) => force.at === group.region && isTitled(force) === group.titled,
    ),
  }));
  return { here, pins, counters, arrows, labels: [...chiefs, ...names] };
}
