import type { Bake, Box } from './painter.ts';
import { minZoomOf, scaleOf, type Viewport, visibleBox } from './viewport.ts';

/** What to bake for a view, and how large the picture is in device pixels. */
export type BakePlan = { readonly bake: Bake; readonly width: number; readonly height: number };

/** Share of the view baked beyond each of its sides, so that a pan need not bake. */
const margin = 0.25;

/** The start and length of one axis: the view and its margin, without what lies outside the frame. */
function axis(
  seen: { readonly start: number; readonly length: number },
  frame: { readonly start: number; readonly length: number },
  extra: number,
): { readonly start: number; readonly length: number } {
  const seenEnd = seen.start + seen.length;
  const frameEnd = frame.start + frame.length;
  const start = Math.min(seen.start, Math.max(frame.start, seen.start - extra));
  const end = Math.max(seenEnd, Math.min(frameEnd, seenEnd + extra));
  return { start, length: end - start };
}

/**
 * The bake for a view: a margin wide, no larger than a texture may be, and starting at a whole
 * device pixel of the map, so that one bake lies on another.
 */
export function planBake(
  viewport: Viewport,
  devicePixelRatio: number,
  maxTexture: number,
): BakePlan {
  const seen = visibleBox(viewport);
  const { frame } = viewport.extent;
  const pixelsPerUnit = scaleOf(viewport) * devicePixelRatio;
  const room = (length: number) => Math.max(0, (maxTexture / pixelsPerUnit - length) / 2 - 1);
  const x = axis(
    { start: seen.x, length: seen.width },
    { start: frame.x, length: frame.width },
    Math.min(seen.width * margin, room(seen.width)),
  );
  const y = axis(
    { start: seen.y, length: seen.height },
    { start: frame.y, length: frame.height },
    Math.min(seen.height * margin, room(seen.height)),
  );
  const left = Math.floor(x.start * pixelsPerUnit);
  const top = Math.floor(y.start * pixelsPerUnit);
  const width = Math.min(maxTexture, Math.ceil((x.start + x.length) * pixelsPerUnit) - left);
  const height = Math.min(maxTexture, Math.ceil((y.start + y.length) * pixelsPerUnit) - top);
  const box: Box = {
    x: left / pixelsPerUnit,
    y: top / pixelsPerUnit,
    width: width / pixelsPerUnit,
    height: height / pixelsPerUnit,
  };
  return { bake: { box, pixelsPerUnit, zoom: viewport.zoom, devicePixelRatio }, width, height };
}

/** Longest side, in device pixels, of the whole map kept for what a fast pan uncovers. */
const overviewSide = 1200;

/** The whole map at a low resolution. */
export function planOverview(viewport: Viewport, devicePixelRatio: number): BakePlan {
  const { frame } = viewport.extent;
  const pixelsPerUnit = overviewSide / Math.max(frame.width, frame.height);
  return {
    bake: { box: frame, pixelsPerUnit, zoom: minZoomOf(viewport), devicePixelRatio },
    width: Math.max(1, Math.round(frame.width * pixelsPerUnit)),
    height: Math.max(1, Math.round(frame.height * pixelsPerUnit)),
  };
}
