import type { Lines, Press } from './press.ts';

export const sea = '#c8d3cf';
const waterline = '#93aaaa';
const coastInk = '#2c4757';

/** Distances from the coast in CSS pixels, each line fainter and farther from the last. */
const waterlines = [3, 6.2, 9.8, 14, 18.8, 24.4, 31];

/** Flat sea, then lines along the coast as an engraver draws water: the outermost first. */
export function paintSea(press: Press, coast: Lines): void {
  const { context, box, pixel } = press;
  context.fillStyle = sea;
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const [index, reach] of [...waterlines.entries()].reverse()) {
    // A band of line colour with a narrower one of sea upon it leaves an even line on its edge.
    context.strokeStyle = waterline;
    context.globalAlpha = 0.85 - index * 0.105;
    context.lineWidth = 2 * reach * pixel;
    coast.stroke(press, reach * pixel);
    context.globalAlpha = 1;
    context.strokeStyle = sea;
    context.lineWidth = 2 * (reach - 0.85) * pixel;
    coast.stroke(press, reach * pixel);
  }
}

export function paintCoast(press: Press, coast: Lines): void {
  const { context, pixel } = press;
  context.strokeStyle = coastInk;
  context.lineWidth = 1.5 * pixel;
  coast.stroke(press, 2 * pixel);
}
