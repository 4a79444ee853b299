import type { Bake, Box } from '../painter.ts';
import { overlap, type Strand } from './ground.ts';

/** What the printing of one bake needs to know: the context is in map units while it is used. */
export type Press = {
  readonly context: CanvasRenderingContext2D;
  readonly box: Box;
  /** Map units of one CSS pixel. */
  readonly pixel: number;
  readonly devicePixelRatio: number;
  /** CSS pixels of a map unit. */
  readonly scale: number;
  /** 1 is the home view. */
  readonly zoom: number;
};

/** Sets the context to map units for the duration of a painting. */
export function withPress(
  context: CanvasRenderingContext2D,
  { box, pixelsPerUnit, zoom, devicePixelRatio }: Bake,
  paint: (press: Press) => void,
): void {
  const scale = pixelsPerUnit / devicePixelRatio;
  context.save();
  context.scale(pixelsPerUnit, pixelsPerUnit);
  context.translate(-box.x, -box.y);
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paint({ context, box, pixel: 1 / scale, devicePixelRatio, scale, zoom });
  context.restore();
}

export function pathOf(rings: readonly (readonly (readonly number[])[])[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) traceRing(path, ring);
  return path;
}

function traceRing(path: Path2D, points: readonly (readonly number[])[]): void {
  points.forEach(([x = 0, y = 0], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

/** Lines that share a look, drawn where they are in view. */
export function createLines(strands: readonly Strand[]) {
  const lines = strands.map(({ points, box }) => ({ path: pathOf([points]), box }));
  return {
    /** Strokes with the context's style; `reach` is how far ink may fall from the line, in units. */
    stroke({ context, box }: Press, reach: number): void {
      const near = grown(box, reach);
      for (const line of lines) if (overlap(line.box, near)) context.stroke(line.path);
    },
  };
}

export type Lines = ReturnType<typeof createLines>;

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
