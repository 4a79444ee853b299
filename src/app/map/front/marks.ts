import { black, leaf, red } from '../inks.ts';
import type { Point } from '../painter.ts';
import type { Press } from '../region/press.ts';
import type { FrontMapData, FrontPoint } from './data.ts';

/** How a point stands, as far as it was heard. */
export type Standing = 'theirs' | 'taken' | 'said';

const inkOf: Readonly<Record<Standing, string>> = { theirs: black, taken: red, said: red };

type Zoomed = Point & { readonly zoom: number };

function isShown({ box, zoom, pixel }: Press, point: Zoomed): boolean {
  const { x, y } = point;
  const edge = 12 * pixel;
  if (zoom * 1.001 < point.zoom) return false;
  return (
    x > box.x - edge &&
    y > box.y - edge &&
    x < box.x + box.width + edge &&
    y < box.y + box.height + edge
  );
}

function dot({ context, pixel }: Press, { x, y }: Point, radius: number, fill: string): void {
  context.beginPath();
  context.arc(x, y, radius * pixel, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
}

function ring({ context, pixel }: Press, { x, y }: Point, radius: number, ink: string): void {
  context.beginPath();
  context.arc(x, y, radius * pixel, 0, 2 * Math.PI);
  context.strokeStyle = ink;
  context.stroke();
}

/** Towns and villages that are only there to find one's way. */
export function paintTowns(press: Press, towns: FrontMapData['towns']): void {
  press.context.lineWidth = 1.1 * press.pixel;
  for (const town of towns) {
    if (!isShown(press, town)) continue;
    if (town.kind === 'capital') {
      dot(press, town, 6.2, leaf);
      ring(press, town, 6.2, black);
      dot(press, town, 3.1, black);
    } else if (town.kind === 'town') {
      dot(press, town, 4.2, leaf);
      dot(press, town, 2.9, black);
    } else {
      dot(press, town, 2.3, leaf);
      ring(press, town, 2.3, black);
    }
  }
}

/** An arch: the sign of a pass; its foot stands on the point. */
function arch({ context, pixel }: Press, { x, y }: Point, ink: string, isMouth: boolean): void {
  const radius = 6.4 * pixel;
  const foot = y + 3.4 * pixel;
  const trace = () => {
    context.beginPath();
    context.arc(x, foot, radius, Math.PI, 2 * Math.PI);
  };
  trace();
  context.strokeStyle = leaf;
  context.lineWidth = 6 * pixel;
  context.stroke();
  if (isMouth) {
    context.beginPath();
    context.arc(x, foot, radius, Math.PI, 2 * Math.PI);
    context.closePath();
    context.fillStyle = ink;
    context.fill();
  }
  trace();
  context.strokeStyle = ink;
  context.lineWidth = 2.6 * pixel;
  context.stroke();
}

/** Where men gather: a square, as for a depot. */
function depot({ context, pixel }: Press, { x, y }: Point, ink: string): void {
  const half = 3.6 * pixel;
  context.fillStyle = leaf;
  context.fillRect(x - 1.5 * half, y - 1.5 * half, 3 * half, 3 * half);
  context.fillStyle = ink;
  context.fillRect(x - half, y - half, 2 * half, 2 * half);
}

/** A town or village: filled where it is taken, ringed and open where that is only said. */
function village(press: Press, point: FrontPoint, standing: Standing): void {
  const { context, pixel } = press;
  const ink = inkOf[standing];
  const size = point.kind === 'town' ? 1.3 : 1;
  dot(press, point, 5.6 * size, leaf);
  context.lineWidth = 1.5 * pixel;
  if (standing === 'said') {
    context.setLineDash([2.2 * pixel, 2 * pixel]);
    ring(press, point, 4.4 * size, ink);
    context.setLineDash([]);
    dot(press, point, 1.2, ink);
    return;
  }
  ring(press, point, 4.1 * size, ink);
  if (standing === 'taken') dot(press, point, 4.1 * size, ink);
  else if (point.kind === 'town') dot(press, point, 2.4, ink);
}

/** The points of the operation, in the ink of those who have them. */
export function paintPoints(
  press: Press,
  points: FrontMapData['points'],
  standingOf: (id: string) => Standing,
): void {
  press.context.save();
  press.context.lineCap = 'butt';
  for (const point of points) {
    if (!isShown(press, point)) continue;
    const standing = standingOf(point.id);
    const ink = inkOf[standing];
    if (point.kind === 'pass') arch(press, point, ink, false);
    else if (point.kind === 'tunnel') arch(press, point, ink, true);
    else if (point.kind === 'base') depot(press, point, black);
    else village(press, point, standing);
  }
  press.context.restore();
}
