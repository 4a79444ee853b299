import { contextOf, createPlate } from '../plate.ts';
import type { Press } from '../region/press.ts';
import { type Heights, heightAt } from './heights.ts';
import { swell } from './noise.ts';

/** Warm brown: the shade of slopes deepens the paper's own colour, and does not grey it. */
const shade = [134, 92, 48] as const;
const hachure = '#5d4426';

/** The wash of all slopes turned away from a light in the north-west. */
export function createWash(heights: Heights): HTMLCanvasElement {
  const { columns, rows, metres, step } = heights;
  const plate = createPlate(columns, rows);
  const context = contextOf(plate);
  const picture = context.createImageData(columns, rows);
  const { data } = picture;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const east = metres[column + 1 < columns ? at + 1 : at]!;
      const west = metres[column > 0 ? at - 1 : at]!;
      const south = metres[row + 1 < rows ? at + columns : at]!;
      const north = metres[row > 0 ? at - columns : at]!;
      // Fall towards the south-east, in metres for each metre.
      const fall = (west - east + north - south) / (step * 100 * 2);
      const steep = Math.abs(west - east) + Math.abs(north - south);
      data[4 * at] = shade[0];
      data[4 * at + 1] = shade[1];
      data[4 * at + 2] = shade[2];
      data[4 * at + 3] = Math.min(215, Math.max(0, fall * 270) + steep * 0.014);
    }
  }
  context.putImageData(picture, 0, 0);
  return plate;
}

/** CSS pixels between two strokes, and the steepest ground that is left bare. */
const spacing = 9;
const level = 0.11;
const widths = [0.55, 0.85, 1.25] as const;

/**
 * Strokes down the slopes, heavier where it is steep, as on the staff maps. Their lattice keeps to
 * the map, so that one bake lies on another.
 */
export function paintHachures(press: Press, heights: Heights): void {
  const { context, box, pixel } = press;
  const step = spacing * pixel;
  const paths = widths.map(() => new Path2D());
  const reach = step * 0.75;
  for (let row = Math.floor(box.y / step); row * step < box.y + box.height; row++) {
    for (let column = Math.floor(box.x / step); column * step < box.x + box.width; column++) {
      const x = (column + 0.5 + 0.38 * swell(column * 1.7, row * 2.3)) * step;
      const y = (row + 0.5 + 0.38 * swell(column * 2.9 + 7, row * 1.3)) * step;
      const dx = heightAt(heights, x + reach, y) - heightAt(heights, x - reach, y);
      const dy = heightAt(heights, x, y + reach) - heightAt(heights, x, y - reach);
      const fall = Math.hypot(dx, dy);
      const slope = fall / (2 * reach * 100);
      if (slope < level) continue;
      const length = (0.3 + 0.3 * Math.min(1, slope * 1.6)) * step;
      const [ux, uy] = [(-dx / fall) * length, (-dy / fall) * length];
      const path = paths[slope > 0.5 ? 2 : slope > 0.26 ? 1 : 0]!;
      path.moveTo(x - ux, y - uy);
      path.lineTo(x + ux, y + uy);
    }
  }
  context.save();
  context.strokeStyle = hachure;
  context.globalAlpha = 0.42;
  context.lineCap = 'butt';
  paths.forEach((path, index) => {
    context.lineWidth = widths[index]! * pixel;
    context.stroke(path);
  });
  context.restore();
}
