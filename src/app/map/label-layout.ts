import { boxAround, contains, isInside, overlaps } from './boxes.ts';
import type { Box, Label, Point } from './painter.ts';
import type { Size } from './viewport.ts';

/** The painter's labels, and the words written beside an arrow by the same hand. */
export type MapLabel = Omit<Label, 'kind'> & { readonly kind: Label['kind'] | 'hand' };

/** A label that wants a place on screen; sizes in CSS pixels. */
export type LabelWish = {
  readonly label: MapLabel;
  readonly at: Point;
  readonly size: Size;
};

/** The middle of a label that found its place. */
export type PlacedLabel = { readonly label: MapLabel; readonly middle: Point; readonly at: Point };

export type LabelSurroundings = {
  readonly size: Size;
  /** Never written over: pins, counters, the scene's place, what the shell lays over the map. */
  readonly hard: readonly Box[];
  /** Written over only if no other place is free: arrows. */
  readonly soft: readonly Box[];
  /** Names already set: never written over, and a dot under one is not named. */
  readonly written: readonly Box[];
  /** Dots of towns. */
  readonly dots: readonly Point[];
};

const dotKinds: readonly MapLabel['kind'][] = ['capital', 'goal', 'town', 'village', 'pass'];
const chiefKinds: readonly MapLabel['kind'][] = ['capital', 'goal'];

const dotGap = 7;
const dotRadius = 4;

/** Whether the label names a dot on the map, beside which it is set. */
export function hasDot(label: MapLabel): boolean {
  return dotKinds.includes(label.kind);
}

/** Whether the name goes before all but the pins: what a map is about is never left unnamed. */
export function isChief(label: MapLabel): boolean {
  return chiefKinds.includes(label.kind);
}

/** Middles to try, the usual place first: right of its dot, else left, above, below and askew. */
function middlesOf({ label, at, size }: LabelWish): readonly Point[] {
  const { width, height } = size;
  if (!hasDot(label)) {
    const reach = label.kind === 'street' ? width * 0.35 : height;
    const along = { x: Math.cos(label.angle) * reach, y: Math.sin(label.angle) * reach };
    const slides = label.kind === 'street' || label.angle !== 0;
    // The name of a sea or a country would come to stand on another if it went sideways.
    const columns = label.kind === 'water' || label.kind === 'country' ? [0] : [0, -0.5, 0.5];
    // Words by an arrow may stand clear of its ring.
    const rows = [0, -1, 1, -2, 2, ...(label.kind === 'hand' ? [-3, 3, -4, 4] : [])];
    const shifts = slides
      ? [0, 1, -1, 2, -2].map((step) => ({ x: along.x * step, y: along.y * step }))
      : rows.flatMap((row) => columns.map((column) => ({ x: column * width, y: row * reach })));
    return shifts.map((shift) => ({ x: at.x + shift.x, y: at.y + shift.y }));
  }
  const right = width / 2 + dotGap;
  const side = height / 2 + dotGap - 1;
  const preferred = {
    e: { x: right, y: 0 },
    w: { x: -right, y: 0 },
    n: { x: 0, y: -side },
    s: { x: 0, y: side },
  }[label.side ?? 'e'];
  return [
    preferred,
    { x: right, y: 0 },
    { x: -right, y: 0 },
    { x: right - 4, y: -height * 0.55 },
    { x: right - 4, y: height * 0.55 },
    { x: 0, y: -side },
    { x: 0, y: side },
    { x: 4 - right, y: -height * 0.55 },
    { x: 4 - right, y: height * 0.55 },
    { x: width * 0.3, y: -side },
    { x: width * 0.3, y: side },
    { x: -width * 0.3, y: -side },
    { x: -width * 0.3, y: side },
    // A little farther, past a ring or a needle that stands on the dot.
    { x: right + 7, y: 0 },
    { x: -right - 7, y: 0 },
    { x: 0, y: side + 6 },
    { x: -width * 0.35, y: side + 6 },
    { x: width * 0.35, y: side + 6 },
    { x: 0, y: -side - 6 },
    ...(isChief(label)
      ? [...farther(width, side + height * 0.8), ...farther(width, side + height * 1.6)]
      : []),
  ].map((offset) => ({ x: at.x + offset.x, y: at.y + offset.y }));
}

/** The largest name goes a line farther from its dot rather than be left out. */
function farther(width: number, side: number): readonly Point[] {
  return [0, 0.35, -0.35, 0.6, -0.6].flatMap((share) => [
    { x: share * width, y: -side },
    { x: share * width, y: side },
  ]);
}

/** What a label covers: one box if level, a chain of small ones along a slanting line. */
export function coverOf(middle: Point, size: Size, angle: number): readonly Box[] {
  if (angle === 0) return [boxAround(middle, size.width, size.height)];
  const links = Math.max(1, Math.ceil(size.width / size.height));
  const length = size.width / links;
  return Array.from({ length: links }, (_, index) => {
    const along = (index - (links - 1) / 2) * length;
    return boxAround(
      { x: middle.x + Math.cos(angle) * along, y: middle.y + Math.sin(angle) * along },
      size.height,
      size.height,
    );
  });
}

function isBefore(a: LabelWish, b: LabelWish): number {
  return (
    b.label.rank - a.label.rank ||
    a.label.minZoom - b.label.minZoom ||
    (a.label.text < b.label.text ? -1 : a.label.text > b.label.text ? 1 : 0)
  );
}

/** Grounds to keep clear of, the most wanted first; a chief name may be set over a lesser town's dot. */
function groundsFor(
  wish: LabelWish,
  { taken, dots, soft }: { taken: readonly Box[]; dots: readonly Box[]; soft: readonly Box[] },
): readonly (readonly Box[])[] {
  const polite = [...taken, ...dots];
  // A river has its name elsewhere too: it is not worth writing over an arrow.
  if (wish.label.kind === 'water' && wish.label.angle !== 0) return [[...polite, ...soft]];
  const grounds = [[...polite, ...soft], polite];
  return isChief(wish.label) ? [...grounds, taken] : grounds;
}

/**
 * Finds places for labels, the higher rank first; a label moves round its dot before it gives up.
 * None is cut by the edge of the view: those beyond it wait off screen for a pan.
 */
export function layoutLabels(
  wishes: readonly LabelWish[],
  { size, hard, soft, written, dots }: LabelSurroundings,
): readonly PlacedLabel[] {
  const view: Box = { x: 0, y: 0, width: size.width, height: size.height };
  const names: Box[] = [...written];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort(isBefore)) {
    const { label, at } = wish;
    // A larger name may have been written over this one's dot.
    if (hasDot(label) && names.some((name) => contains(name, at))) continue;
    const isSeen = contains(view, at);
    const others = dots
      .filter((dot) => Math.hypot(dot.x - at.x, dot.y - at.y) > 1)
      .map((dot) => boxAround(dot, 2 * dotRadius, 2 * dotRadius));
    const middles = middlesOf(wish);
    const middle = groundsFor(wish, { taken: [...hard, ...names], dots: others, soft })
      .map((ground) =>
        middles.find((candidate) =>
          coverOf(candidate, wish.size, label.angle).every(
            (box) =>
              (isInside(box, view) || (!isSeen && !overlaps(box, view))) &&
              !ground.some((other) => overlaps(box, other)),
          ),
        ),
      )
      .find((found) => found !== undefined);
    if (middle === undefined) continue;
    names.push(...coverOf(middle, wish.size, label.angle));
    placed.push({ label, middle, at });
  }
  return placed;
}
