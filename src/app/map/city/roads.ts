import { black } from '../inks.ts';
import type { Press } from '../region/press.ts';
import type { CityMapData, Flat } from './data.ts';
import { along, isWithin, lineOf } from './plan.ts';

export const road = '#fbf5e7';
/** CSS pixels of a metre from which trees are drawn one by one. */
const treeScale = 0.2;

export type Roads = ReturnType<typeof roadsOf>;

export function roadsOf(data: CityMapData) {
  const broad = data.streets.filter(({ kind }) => kind !== 'lane');
  return {
    streets: broad.map(({ width, line }) => ({ width, path: lineOf(line) })),
    rails: data.rails.map(({ tracks, line }) => ({ tracks, path: lineOf(line) })),
    trees: treesOf(data),
  };
}

/** Two rows along every boulevard, and a grove in every park. */
function treesOf(data: CityMapData): Flat {
  const trees: number[] = [];
  for (const { kind, width, line } of data.streets) {
    if (kind !== 'boulevard') continue;
    for (const { x, y, dx, dy } of along(line, 11)) {
      const side = width / 2 - 7;
      trees.push(x - dy * side, y + dx * side, x + dy * side, y - dx * side);
    }
  }
  for (const ground of [...data.parks, ...data.islands]) {
    for (let index = 0; index < ground.length; index += 2) {
      const next = (index + 2) % ground.length;
      const side = [ground[index]!, ground[index + 1]!, ground[next]!, ground[next + 1]!];
      // Inside is to the left or to the right: try both, keep what is on the ground.
      for (const { x, y, dx, dy } of along(side, 14)) {
        for (const depth of [9, 24, -9, -24]) {
          const [treeX, treeY] = [x - dy * depth, y + dx * depth];
          if (isWithin([ground], treeX, treeY)) trees.push(treeX, treeY);
        }
      }
    }
  }
  return trees;
}

/** The broad streets are lighter than the lanes between the houses. */
export function paintRoads({ context, pixel }: Press, roads: Roads): void {
  context.strokeStyle = road;
  for (const { width, path } of roads.streets) {
    context.lineWidth = Math.max(width, 1.6 * pixel);
    context.stroke(path);
  }
}

/** Railways as the maps of the time draw them: black and white by turns. */
export function paintRails({ context, pixel, scale }: Press, roads: Roads): void {
  const weight = Math.min(1, 0.5 + scale * 2);
  context.lineCap = 'butt';
  for (const { tracks, path } of roads.rails) {
    const width = (3.2 + tracks * 0.5) * weight * pixel;
    context.strokeStyle = black;
    context.lineWidth = width;
    context.stroke(path);
    context.strokeStyle = road;
    context.lineWidth = width - 1.7 * weight * pixel;
    context.setLineDash([7 * weight * pixel, 7 * weight * pixel]);
    context.stroke(path);
    context.setLineDash([]);
  }
  context.lineCap = 'round';
}

export function paintTrees({ context, pixel, scale, box }: Press, { trees }: Roads): void {
  if (scale < treeScale) return;
  const radius = Math.max(0.85 * pixel, 2.6);
  context.beginPath();
  for (let index = 0; index < trees.length; index += 2) {
    const [x, y] = [trees[index]!, trees[index + 1]!];
    if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = 'rgba(74, 84, 52, 0.55)';
  context.fill();
  if (scale < 0.8) return;
  context.strokeStyle = 'rgba(37, 33, 26, 0.6)';
  context.lineWidth = 0.5 * pixel;
  context.stroke();
}
