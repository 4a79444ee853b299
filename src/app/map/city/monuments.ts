import { black } from '../inks.ts';
import type { Press } from '../region/press.ts';
import type { CityMapData, Monument } from './data.ts';
import { hullOf, ringsOf } from './plan.ts';

const brick = '#b5533a';
const brickHall = '#cf9175';
const brickInk = '#4a1c12';

export type Buildings = readonly {
  readonly monument: Monument;
  readonly path: Path2D;
  /** The building with its courts and the ground before it. */
  readonly plot: Path2D;
}[];

export function buildingsOf(data: CityMapData): Buildings {
  return data.monuments.map((monument) => {
    const plot = ringsOf([hullOf(monument.rings.flat())]);
    return { monument, path: ringsOf(monument.rings), plot };
  });
}

/** Clears the ground about the great buildings, so that each stands free and its courts are open. */
export function paintClearings({ context }: Press, buildings: Buildings, ground: string): void {
  context.strokeStyle = ground;
  context.fillStyle = ground;
  for (const { monument, plot } of buildings) {
    context.lineWidth = monument.kind === 'walls' ? 6 : 16;
    context.fill(plot);
    context.stroke(plot);
  }
}

/** Second ink: brick red, darkest for what governs and what is holy; yard walls are lines. */
export function paintMonuments({ context, pixel, scale }: Press, buildings: Buildings): void {
  const shadow = Math.min(6, 1.4 * pixel + 1);
  for (const { monument, path } of buildings) {
    if (monument.kind === 'walls') {
      context.strokeStyle = brickInk;
      context.lineWidth = Math.max(2, 1.4 * pixel);
      context.stroke(path);
      continue;
    }
    context.save();
    context.translate(shadow, shadow);
    context.fillStyle = 'rgba(37, 33, 26, 0.35)';
    context.fill(path, 'evenodd');
    context.restore();
    context.fillStyle = monument.kind === 'hall' ? brickHall : brick;
    context.fill(path, 'evenodd');
    context.strokeStyle = monument.kind === 'hall' ? black : brickInk;
    context.lineWidth = Math.max(0.5, (scale > 0.5 ? 1.1 : 0.8) * pixel);
    context.stroke(path);
  }
}
