import { black, leaf } from '../inks.ts';
import type { Town } from './data.ts';
import type { Press } from './press.ts';

/** CSS pixels of a map unit about which a town with zoom 1 begins to show. */
const plainScale = 0.75;

/** Ring and dot for a capital, dot for a town, open circle for a village. */
export function paintTowns({ context, box, pixel, scale }: Press, towns: readonly Town[]): void {
  context.lineWidth = 1.1 * pixel;
  context.strokeStyle = black;
  for (const { x, y, kind, zoom } of towns) {
    if (zoom > 1 && scale < zoom * plainScale) continue;
    const isOut = x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height;
    if (isOut) continue;
    const dot = (radius: number, fill: string, isRinged: boolean) => {
      context.beginPath();
      context.arc(x, y, radius * pixel, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
      if (isRinged) context.stroke();
    };
    if (kind === 'capital') {
      dot(6.2, leaf, true);
      dot(3.1, black, false);
    } else if (kind === 'town') {
      dot(4.2, leaf, false);
      dot(2.9, black, false);
    } else {
      dot(2.2, leaf, true);
    }
  }
}
