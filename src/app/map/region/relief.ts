import type { Box } from '../painter.ts';
import type { Press } from './press.ts';

/** Warm brown: the shade of slopes deepens the paper's own colour, and does not grey it. */
const shade = [146, 96, 44] as const;

/** The wash is smooth: two map units to a pixel are enough. */
const unitsPerPixel = 2;

/**
 * Turns a grey hillshade of the whole frame into a wash: transparent on flat and lit ground, brown where it is in
 * shade. Null where the picture cannot be read.
 */
export function createRelief(image: CanvasImageSource, frame: Box): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width / unitsPerPixel);
  canvas.height = Math.round(frame.height / unitsPerPixel);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = pixels;
  const flat = commonest(data);
  for (let index = 0; index < data.length; index += 4) {
    const depth = Math.max(0, (flat - data[index]!) / flat);
    data[index] = shade[0];
    data[index + 1] = shade[1];
    data[index + 2] = shade[2];
    data[index + 3] = Math.min(255, depth * 420);
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** The grey of flat ground: the one that most pixels have. */
function commonest(data: Uint8ClampedArray): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < data.length; index += 16) counts[data[index]!]!++;
  let best = 255;
  for (let grey = 0; grey < 256; grey++) if (counts[grey]! > counts[best]!) best = grey;
  return Math.max(1, best);
}

/** Lays the wash over the land in view. */
export function paintRelief(
  { context, box }: Press,
  wash: HTMLCanvasElement,
  { frame, land, strength }: { frame: Box; land: Path2D; strength: number },
): void {
  const left = Math.max(frame.x, box.x);
  const top = Math.max(frame.y, box.y);
  const width = Math.min(frame.x + frame.width, box.x + box.width) - left;
  const height = Math.min(frame.y + frame.height, box.y + box.height) - top;
  if (width <= 0 || height <= 0) return;
  const ratio = wash.width / frame.width;
  context.save();
  context.clip(land, 'evenodd');
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = strength;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    wash,
    (left - frame.x) * ratio,
    (top - frame.y) * ratio,
    width * ratio,
    height * ratio,
    left,
    top,
    width,
    height,
  );
  context.restore();
}
