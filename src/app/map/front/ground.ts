import { lineOf, ringsOf } from '../city/plan.ts';
import { black, leaf, red } from '../inks.ts';
import type { Point } from '../painter.ts';
import type { Press } from '../region/press.ts';
import { paintRelief } from '../region/relief.ts';
import type { FrontMapData } from './data.ts';
import { createHeights, heightAt } from './heights.ts';
import { swell } from './noise.ts';
import { createWash, paintHachures } from './relief.ts';
import { createSnow } from './snow.ts';
import { type SpotHeight, spotsAlong } from './spine.ts';

const near = '#f0e6d0';
const far = '#f8f1e1';
const small = '#ece3c6';
const sea = '#c8d3cf';
const riverInk = '#3f6f92';

/** What is worked out once, at the first painting, because it takes a moment or needs a canvas. */
export type Plates = ReturnType<typeof createPlates>;

export function createPlates(data: FrontMapData) {
  const heights = createHeights(data);
  const { x, y, width, height } = data.frame;
  const whole = new Path2D();
  whole.rect(x, y, width, height);
  return {
    whole,
    heights,
    wash: createWash(heights),
    snow: createSnow(heights),
    beyond: ringsOf(data.beyond),
    between: ringsOf(data.between),
    sea: ringsOf(data.sea),
    frontier: data.frontier.map(lineOf),
    ticks: data.frontier.map((line) => ({ line, spots: spotsAlong(withHeight(line), 3) })),
    divisions: data.divisions.map(lineOf),
    rivers: data.rivers.map(({ width: mouth, spine }) => piecesOf(spine, mouth)),
  };
}

function withHeight(line: readonly number[]): number[] {
  const spine: number[] = [];
  for (let index = 0; index + 1 < line.length; index += 2) {
    spine.push(line[index]!, line[index + 1]!, 0);
  }
  return spine;
}

/** How far a river swings from its course, and the length of a bend, in map units. */
const swing = 2.2;
const bend = 13;

function meandering({ x, y }: SpotHeight): Point {
  return {
    x: x + swing * swell(x / bend, y / bend),
    y: y + swing * swell(x / bend + 40, y / bend - 40),
  };
}

/** A river in a few pieces, each as wide as it is there. */
function piecesOf(spine: readonly number[], mouth: number) {
  const spots = spotsAlong(spine, 5).map(meandering);
  const step = Math.max(2, Math.ceil(spots.length / 8));
  const pieces: { path: Path2D; width: number }[] = [];
  for (let start = 0; start + 1 < spots.length; start += step) {
    const path = new Path2D();
    // Curves through the middles of the stretches: at high zoom a river has no corners.
    const part = spots.slice(start, start + step + 2);
    part.slice(0, -1).forEach(({ x, y }, index) => {
      const next = part[index + 1]!;
      const middle = { x: (x + next.x) / 2, y: (y + next.y) / 2 };
      if (index > 0) path.quadraticCurveTo(x, y, middle.x, middle.y);
      else if (start > 0) path.moveTo(middle.x, middle.y);
      else path.lineTo(x, y);
    });
    if (start + step + 1 >= spots.length) path.lineTo(part.at(-1)!.x, part.at(-1)!.y);
    const share = Math.min(1, (start + step / 2) / spots.length);
    pieces.push({ path, width: 0.7 + (mouth - 0.7) * share ** 0.9 });
  }
  return pieces;
}

/** Paper, sea and slopes. */
export function paintLand(press: Press, plates: Plates, frame: FrontMapData['frame']): void {
  const { context, box } = press;
  context.fillStyle = near;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = far;
  context.fill(plates.beyond);
  context.fillStyle = small;
  context.fill(plates.between);
  paintRelief(press, plates.wash, { frame, land: plates.whole, strength: 0.62 });
  paintHachures(press, plates.heights);
  context.fillStyle = sea;
  context.fill(plates.sea);
}

export function paintDivisions({ context, pixel }: Press, { divisions }: Plates): void {
  context.save();
  context.strokeStyle = black;
  context.globalAlpha = 0.5;
  context.lineWidth = 0.9 * pixel;
  context.setLineDash([6 * pixel, 3.5 * pixel]);
  for (const line of divisions) context.stroke(line);
  context.restore();
}

export function paintRivers({ context, pixel, scale }: Press, { rivers }: Plates): void {
  const growth = Math.min(1.9, Math.max(0.42, scale ** 0.7));
  const stroke = (ink: string, around: number) => {
    context.strokeStyle = ink;
    for (const { path, width } of rivers.flat()) {
      context.lineWidth = (Math.max(0.5, width * growth) + around) * pixel;
      context.stroke(path);
    }
  };
  context.save();
  // A gap of bare paper: blue on hatching would not be seen.
  context.globalAlpha = 0.7;
  stroke(leaf, 2);
  context.restore();
  stroke(riverInk, 0);
}

/** Ground lower than this has no crest to hatch. */
const lowland = 650;

/** The frontier on its crest: a heavy line, dash and dot, with hachures down both sides. */
export function paintFrontier(press: Press, plates: Plates): void {
  const { context, pixel, scale } = press;
  const weight = Math.min(1.15, Math.max(0.62, 0.5 + scale * 0.35));
  const hachures = new Path2D();
  const gap = 6.5 * pixel;
  for (const { spots } of plates.ticks) {
    let walked = 0;
    for (let index = 1; index + 1 < spots.length; index++) {
      const [before, spot, after] = [spots[index - 1]!, spots[index]!, spots[index + 1]!];
      walked += Math.hypot(spot.x - before.x, spot.y - before.y);
      if (walked < gap) continue;
      walked = 0;
      if (heightAt(plates.heights, spot.x, spot.y) < lowland) continue;
      const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
      const across = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
      for (const side of [1, -1]) {
        const reach = (side > 0 ? 9 : 7) + 3.5 * Math.sin(index * 2.4 + side);
        const [from, to] = [3.2 * weight * pixel * side, (3.2 + reach) * weight * pixel * side];
        hachures.moveTo(spot.x + across.x * from, spot.y + across.y * from);
        hachures.lineTo(spot.x + across.x * to, spot.y + across.y * to);
      }
    }
  }
  context.save();
  context.strokeStyle = black;
  context.globalAlpha = 0.62;
  context.lineWidth = 0.9 * weight * pixel;
  context.stroke(hachures);
  const along = (ink: string, width: number, alpha: number, dash: readonly number[]) => {
    context.strokeStyle = ink;
    context.globalAlpha = alpha;
    context.lineWidth = width * weight * pixel;
    context.setLineDash(dash.map((length) => length * weight * pixel));
    for (const line of plates.frontier) context.stroke(line);
  };
  along(leaf, 5, 0.85, []);
  along(red, 8, 0.14, []);
  along(black, 2.6, 1, [11, 5, 0.1, 5]);
  context.restore();
}
