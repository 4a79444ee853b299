import { black, leaf, red } from '../inks.ts';
import { fillForShares } from '../patterns.ts';
import type { Press } from '../region/press.ts';
import type { AuthorityInk } from '../view.ts';
import type { CityPlace } from './data.ts';

/** What stands beside a place, for the names to keep clear of: its flag, its distance. */
export function printedAt({ x, y, guard, beyond }: CityPlace) {
  const at = { x, y };
  return [
    ...(guard === null ? [] : [{ at, box: { x: -32, y: -25, width: 22, height: 30 } }]),
    ...(beyond === null ? [] : [{ at, box: { x: -18, y: 5, width: 36, height: 15 } }]),
  ];
}

/** A small flag in the pattern of whoever stands at the gate; it flies left of its place. */
export function paintGuard(press: Press, { x, y }: CityPlace, ink: AuthorityInk): void {
  const { context, scale, devicePixelRatio } = press;
  const pixel = press.pixel * Math.min(1, Math.max(0.72, 0.5 + scale * 2.2));
  const foot = { x: x - 12 * pixel, y: y + 3 * pixel };
  const top = foot.y - 25 * pixel;
  const flag = new Path2D();
  flag.moveTo(foot.x, top);
  flag.lineTo(foot.x - 19 * pixel, top + 1.5 * pixel);
  flag.lineTo(foot.x - 15.5 * pixel, top + 7 * pixel);
  flag.lineTo(foot.x - 19 * pixel, top + 12.5 * pixel);
  flag.lineTo(foot.x, top + 13.5 * pixel);
  flag.closePath();
  context.fillStyle = leaf;
  context.fill(flag);
  fillForShares(context, flag, [1], [ink], devicePixelRatio, 0);
  context.strokeStyle = black;
  context.lineWidth = 1.1 * pixel;
  context.stroke(flag);
  context.lineWidth = 1.8 * pixel;
  context.beginPath();
  context.moveTo(foot.x, top - 2 * pixel);
  context.lineTo(foot.x, foot.y);
  context.stroke();
  context.beginPath();
  context.arc(foot.x, foot.y, 2 * pixel, 0, 2 * Math.PI);
  context.fillStyle = black;
  context.fill();
}

/** A gate in the open, with no building to show it: a barrier on a road. */
export function paintPost({ context, pixel }: Press, { x, y }: CityPlace): void {
  context.beginPath();
  context.arc(x, y, 3.2 * pixel, 0, 2 * Math.PI);
  context.fillStyle = leaf;
  context.fill();
  context.strokeStyle = black;
  context.lineWidth = 1.4 * pixel;
  context.stroke();
}

/** An arrow off the plan, with the distance written at its tail. */
export function paintBeyond(press: Press, place: CityPlace): void {
  const { beyond, x, y } = place;
  if (beyond === null) return;
  const { context, pixel } = press;
  context.save();
  context.translate(x, y);
  context.scale(pixel, pixel);
  context.rotate(beyond.angle);
  for (const ink of [leaf, red]) {
    context.strokeStyle = ink;
    context.lineWidth = ink === leaf ? 6 : 2.4;
    context.beginPath();
    context.moveTo(8, 0);
    context.lineTo(27, 0);
    context.moveTo(20, -6);
    context.lineTo(28, 0);
    context.lineTo(20, 6);
    context.stroke();
  }
  context.restore();
  context.save();
  context.translate(x, y);
  context.scale(pixel, pixel);
  context.beginPath();
  context.arc(0, 0, 3.4, 0, 2 * Math.PI);
  context.fillStyle = black;
  context.fill();
  context.font = '400 12px "Special Elite", "Courier New", monospace';
  context.textAlign = 'center';
  context.lineWidth = 3.5;
  context.strokeStyle = leaf;
  context.strokeText(beyond.distance, 0, 17);
  context.fillText(beyond.distance, 0, 17);
  context.restore();
}
