import type { Point } from './painter.ts';

/** One sample of a hand-drawn line: where it is and half its width. */
export type Stroke = readonly { readonly at: Point; readonly half: number }[];

/** A hand-drawn arrow in its own pixels: shaft, two barbs, and a ring round what it points at. */
export type ArrowShape = {
  readonly shaft: Stroke;
  readonly barbs: readonly Stroke[];
  readonly ring: Stroke;
  /** Whether the shaft is a row of dabs. */
  readonly dotted?: boolean;
};

export const ringRadius = 20;

/** A number from -1 to 1 that is the same for the same place: the hand trembles alike at each draw. */
export function tremble(seed: number): number {
  const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

function bezier(from: Point, bend: Point, to: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
  };
}

function line(from: Point, to: Point, halfFrom: number, halfTo: number, seed: number): Stroke {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    return {
      at: {
        x: from.x + (to.x - from.x) * t,
        y: from.y + (to.y - from.y) * t + tremble(seed + index) * 0.5,
      },
      half: halfFrom + (halfTo - halfFrom) * t,
    };
  });
}

/** An open ellipse that overshoots its start, as one does with a grease pencil. */
function ringAround(middle: Point, seed: number): Stroke {
  const steps = 44;
  const start = -2.2 + tremble(seed) * 0.4;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const angle = start + t * (Math.PI * 2 + 0.45);
    const radius = ringRadius * (1 + 0.06 * Math.sin(angle * 2 + seed) + 0.1 * (t - 0.5));
    return {
      at: {
        x: middle.x + radius * 1.22 * Math.cos(angle),
        y: middle.y + radius * 0.88 * Math.sin(angle),
      },
      half: 1.8 + 1.3 * Math.sin(Math.PI * Math.min(1, t * 1.15)),
    };
  });
}

/** The two strokes of an arrow's head, at the end of its shaft. */
export function barbsOf(shaft: Stroke, reach: number, seed: number): readonly Stroke[] {
  const tip = shaft[shaft.length - 1]!.at;
  const before = shaft[Math.max(0, shaft.length - 5)]!.at;
  const heading = Math.atan2(tip.y - before.y, tip.x - before.x);
  const barb = (turn: number) =>
    line(
      tip,
      { x: tip.x + reach * Math.cos(heading + turn), y: tip.y + reach * Math.sin(heading + turn) },
      4.6,
      2.6,
      seed + turn,
    );
  return [barb(Math.PI - 0.56), barb(Math.PI + 0.62)];
}

/** The shape of an arrow between two points of the screen; it bows and stops at its ring. */
export function arrowShape(from: Point, to: Point): ArrowShape {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const seed = Math.round(length * 7);
  const along =
    length > 0 ? { x: (to.x - from.x) / length, y: (to.y - from.y) / length } : { x: 1, y: 0 };
  const bow = Math.min(46, length * 0.16);
  const bend = {
    x: (from.x + to.x) / 2 + along.y * bow,
    y: (from.y + to.y) / 2 - along.x * bow,
  };
  const stop = Math.max(length * 0.35, length - ringRadius * 1.15);
  const steps = Math.max(12, Math.round(length / 5));
  const shaft = Array.from({ length: steps + 1 }, (_, index) => {
    const t = (index / steps) * (stop / Math.max(length, 1));
    const point = bezier(from, bend, to, t);
    return {
      at: { x: point.x + tremble(seed + index) * 0.5, y: point.y + tremble(seed - index) * 0.5 },
      half: 2.1 + 2.9 * (index / steps) ** 1.2,
    };
  });
  return {
    shaft,
    barbs: barbsOf(shaft, Math.min(23, 11 + length * 0.07), seed),
    ring: ringAround(to, seed),
  };
}

/** The first part of a stroke, by share of its samples. */
export function begun(stroke: Stroke, part: number): Stroke {
  if (part <= 0) return [];
  return stroke.slice(0, Math.max(2, Math.ceil(stroke.length * Math.min(1, part))));
}
