import { smoothRing } from '../city/plan.ts';
import { contextOf, createPlate } from '../plate.ts';
import type { Press } from '../region/press.ts';
import { contoursAt, drifted } from './contours.ts';
import type { Heights } from './heights.ts';

const veil = 'rgba(252, 252, 249, 0.58)';
const edge = '#7f929c';
const flake = 'rgba(94, 116, 130, 0.62)';

/** Snow lines that are kept: one goes to and fro over a few days. */
const kept = 12;
/** Metres between two snow lines that are drawn alike. */
const grain = 25;

/** Where snow lies, by the height above which it does. */
export type Snow = (line: number) => Path2D;

export function createSnow(heights: Heights): Snow {
  const fields = drifted(heights);
  const covers = new Map<number, Path2D>();
  return (line) => {
    const level = Math.round(line / grain) * grain;
    const known = covers.get(level);
    if (known !== undefined) return known;
    const cover = new Path2D();
    for (const ring of contoursAt(fields, level)) cover.addPath(smoothRing(ring));
    if (covers.size >= kept) covers.clear();
    covers.set(level, cover);
    return cover;
  };
}

const stipples = new Map<number, CanvasPattern>();

/** Dots at the same size on screen whatever the scale, in no rows that the eye could follow. */
function stippleFor(context: CanvasRenderingContext2D, ratio: number): CanvasPattern {
  const known = stipples.get(ratio);
  if (known !== undefined) return known;
  const side = 28;
  const plate = createPlate(side * ratio, side * ratio);
  const tile = contextOf(plate);
  tile.scale(plate.width / side, plate.height / side);
  tile.fillStyle = flake;
  for (let index = 0; index < 16; index++) {
    const x = (index % 4) * 7 + 3.5 + 1.7 * Math.sin(index * 4.1);
    const y = Math.floor(index / 4) * 7 + 3.5 + 1.7 * Math.cos(index * 2.7);
    tile.beginPath();
    tile.arc(x, y, index % 3 === 0 ? 0.95 : 0.7, 0, 2 * Math.PI);
    tile.fill();
  }
  const pattern = context.createPattern(plate, 'repeat');
  if (pattern === null) throw new Error('a stipple has no size');
  stipples.set(ratio, pattern);
  return pattern;
}

/** A veil over all that lies above the snow line. */
export function paintVeil({ context }: Press, cover: Path2D): void {
  context.fillStyle = veil;
  context.fill(cover, 'evenodd');
}

/** Snow itself, over whatever was hatched: stipples, and a dotted edge. */
export function paintSnow({ context, pixel, devicePixelRatio }: Press, cover: Path2D): void {
  const { a, d, e, f } = context.getTransform();
  const pattern = stippleFor(context, devicePixelRatio);
  const shift = new DOMMatrix().translate(Math.round(e), Math.round(f));
  pattern.setTransform(new DOMMatrix([a, 0, 0, d, e, f]).inverse().multiply(shift));
  context.save();
  context.fillStyle = pattern;
  context.fill(cover, 'evenodd');
  context.strokeStyle = edge;
  context.globalAlpha = 0.8;
  context.lineWidth = 1.2 * pixel;
  context.setLineDash([0.1 * pixel, 3.6 * pixel]);
  context.stroke(cover);
  context.restore();
}
