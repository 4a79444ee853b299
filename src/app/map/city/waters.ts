import type { Press } from '../region/press.ts';
import type { CityMapData } from './data.ts';
import { lineOf, ringsOf, smoothRing } from './plan.ts';

const water = '#b9cdd0';
const waterline = '#7b9dab';
const bank = '#2c4757';
/** Distances of the lines from the bank, in CSS pixels. */
const waterlines = [2.6, 5.6, 9.2, 13.6, 19];

export type Waters = ReturnType<typeof watersOf>;

export function watersOf(data: CityMapData) {
  const path = new Path2D();
  for (const rings of data.water) path.addPath(smoothRing(rings[0] ?? []));
  const islands = new Path2D();
  for (const island of data.islands) islands.addPath(smoothRing(island));
  path.addPath(islands);
  return {
    path,
    canals: data.canals.map(({ width, line }) => ({ width, path: lineOf(line) })),
    weirs: data.weirs.map(lineOf),
    bridges: data.bridges.map(({ width, line }) => ({ width, path: lineOf(line) })),
  };
}

/** The river with its water lines, canals between their banks, weirs; islands stay open. */
export function paintWaters({ context, pixel }: Press, waters: Waters): void {
  for (const { width, path } of waters.canals) {
    context.lineCap = 'butt';
    context.strokeStyle = bank;
    context.lineWidth = width + 1.7 * pixel;
    context.stroke(path);
    context.strokeStyle = water;
    context.lineWidth = width;
    context.stroke(path);
    context.lineCap = 'round';
  }
  context.save();
  context.clip(waters.path, 'evenodd');
  context.fillStyle = water;
  context.fill(waters.path, 'evenodd');
  for (const [index, reach] of [...waterlines.entries()].reverse()) {
    context.strokeStyle = waterline;
    context.globalAlpha = 0.9 - index * 0.14;
    context.lineWidth = 2 * reach * pixel;
    context.stroke(waters.path);
    context.globalAlpha = 1;
    context.strokeStyle = water;
    context.lineWidth = 2 * (reach - 0.8) * pixel;
    context.stroke(waters.path);
  }
  context.restore();
  context.strokeStyle = bank;
  context.lineWidth = 1.5 * pixel;
  context.stroke(waters.path);
  context.lineWidth = Math.max(3.5, 2.2 * pixel);
  context.setLineDash([1.6 * pixel, 1.6 * pixel]);
  context.lineCap = 'butt';
  for (const weir of waters.weirs) context.stroke(weir);
  context.setLineDash([]);
  context.lineCap = 'round';
}

/** Bridges lie over the water: a deck between two parapets. */
export function paintBridges({ context, pixel }: Press, waters: Waters, deck: string): void {
  context.lineCap = 'butt';
  for (const { width, path } of waters.bridges) {
    const broad = Math.max(width, 3.4 * pixel);
    context.strokeStyle = '#25211a';
    context.lineWidth = broad + 2 * pixel;
    context.stroke(path);
    context.strokeStyle = deck;
    context.lineWidth = broad;
    context.stroke(path);
  }
  context.lineCap = 'round';
}

export function parksOf(data: CityMapData): Path2D {
  const path = ringsOf(data.parks);
  for (const island of data.islands) path.addPath(smoothRing(island));
  return path;
}
