import type { Box, Point } from './painter.ts';

/** What the map may show, in map units. */
export type Extent = { readonly frame: Box; readonly home: Box; readonly maxZoom: number };

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A view of the map: its middle in map units, and its zoom, where 1 fits the home box. */
export type Viewport = {
  readonly extent: Extent;
  readonly size: Size;
  readonly centre: Point;
  readonly zoom: number;
};

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function createViewport(extent: Extent, size: Size): Viewport {
  return clamped({ extent, size, centre: centreOf(extent.home), zoom: 1 });
}

/** CSS pixels per map unit. */
export function scaleOf({ extent, size, zoom }: Viewport): number {
  return zoom * Math.min(size.width / extent.home.width, size.height / extent.home.height);
}

/** As far out as the frame still covers the view, and never nearer than home. */
export function minZoomOf({ extent, size }: Viewport): number {
  const home = Math.min(size.width / extent.home.width, size.height / extent.home.height);
  const cover = Math.max(size.width / extent.frame.width, size.height / extent.frame.height);
  return Math.min(1, cover / home);
}

function clampAxis(centre: number, half: number, start: number, length: number): number {
  if (half * 2 >= length) return start + length / 2;
  return Math.min(start + length - half, Math.max(start + half, centre));
}

/** Keeps the zoom within its limits and the view within the frame. */
function clamped(viewport: Viewport): Viewport {
  const { extent, size } = viewport;
  const zoom = Math.min(extent.maxZoom, Math.max(minZoomOf(viewport), viewport.zoom));
  const scale = scaleOf({ ...viewport, zoom });
  const { frame } = extent;
  const centre = {
    x: clampAxis(viewport.centre.x, size.width / scale / 2, frame.x, frame.width),
    y: clampAxis(viewport.centre.y, size.height / scale / 2, frame.y, frame.height),
  };
  return { extent, size, centre, zoom };
}

/** Another size of the same view: what was in the middle stays there. */
export function resized(viewport: Viewport, size: Size): Viewport {
  return clamped({ ...viewport, size });
}

/** Moves the map with the pointer, by CSS pixels. */
export function panned(viewport: Viewport, dx: number, dy: number): Viewport {
  const scale = scaleOf(viewport);
  const { x, y } = viewport.centre;
  return clamped({ ...viewport, centre: { x: x - dx / scale, y: y - dy / scale } });
}

/** Zooms by a factor, keeping what is under a point of the screen where it is. */
export function zoomedAt(viewport: Viewport, point: Point, factor: number): Viewport {
  const held = toMap(viewport, point);
  const next = clamped({ ...viewport, zoom: viewport.zoom * factor });
  const drift = toScreen(next, held);
  return panned(next, point.x - drift.x, point.y - drift.y);
}

/** The same zoom with a point of the map in the middle, as far as the frame allows. */
export function centredOn(viewport: Viewport, centre: Point): Viewport {
  return clamped({ ...viewport, centre });
}

/** The nearest view that has all of a box in it, with a margin in CSS pixels. */
export function fitted(viewport: Viewport, box: Box, margin: number): Viewport {
  const { size } = viewport;
  const width = Math.max(1, size.width - 2 * margin);
  const height = Math.max(1, size.height - 2 * margin);
  const home = scaleOf({ ...viewport, zoom: 1 });
  const scale = Math.min(width / Math.max(box.width, 1e-6), height / Math.max(box.height, 1e-6));
  return clamped({ ...viewport, centre: centreOf(box), zoom: scale / home });
}

/** The least move that brings all points into view: a pan, or a step back where a pan is not enough. */
export function including(viewport: Viewport, points: readonly Point[], margin: number): Viewport {
  if (points.length === 0) return viewport;
  const box = boundsOf(points);
  const scale = scaleOf(viewport);
  const room = { width: viewport.size.width / scale, height: viewport.size.height / scale };
  const edge = margin / scale;
  if (box.width + 2 * edge > room.width || box.height + 2 * edge > room.height) {
    const fit = fitted(viewport, box, margin);
    return fit.zoom < viewport.zoom ? fit : centredOn(viewport, centreOf(box));
  }
  const seen = visibleBox(viewport);
  const shift = (low: number, high: number, from: number, to: number) =>
    low < from ? low - from : high > to ? high - to : 0;
  return centredOn(viewport, {
    x:
      viewport.centre.x +
      shift(box.x - edge, box.x + box.width + edge, seen.x, seen.x + seen.width),
    y:
      viewport.centre.y +
      shift(box.y - edge, box.y + box.height + edge, seen.y, seen.y + seen.height),
  });
}

export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function toScreen({ centre, size, ...rest }: Viewport, point: Point): Point {
  const scale = scaleOf({ centre, size, ...rest });
  return {
    x: size.width / 2 + (point.x - centre.x) * scale,
    y: size.height / 2 + (point.y - centre.y) * scale,
  };
}

export function toMap({ centre, size, ...rest }: Viewport, point: Point): Point {
  const scale = scaleOf({ centre, size, ...rest });
  return {
    x: centre.x + (point.x - size.width / 2) / scale,
    y: centre.y + (point.y - size.height / 2) / scale,
  };
}

/** The part of the map in view, in map units. */
export function visibleBox(viewport: Viewport): Box {
  const scale = scaleOf(viewport);
  const width = viewport.size.width / scale;
  const height = viewport.size.height / scale;
  return {
    x: viewport.centre.x - width / 2,
    y: viewport.centre.y - height / 2,
    width,
    height,
  };
}

/** The view a part of the way from one to another; the zoom moves by equal ratios. */
export function between(from: Viewport, to: Viewport, part: number): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  // The centre keeps pace with the scale, so that a point in both views moves in a straight line.
  const share =
    Math.abs(to.zoom - from.zoom) < 1e-9
      ? part
      : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return clamped({
    ...to,
    zoom,
    centre: {
      x: from.centre.x + (to.centre.x - from.centre.x) * share,
      y: from.centre.y + (to.centre.y - from.centre.y) * share,
    },
  });
}
