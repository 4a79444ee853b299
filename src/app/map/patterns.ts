import { inkOf, leaf, paper } from './inks.ts';
import { drawTile, drawUnknownTile, tileSize } from './pattern-tiles.ts';
import { contextOf, createPlate } from './plate.ts';
import { mixtureOf, strengthAt } from './shares.ts';
import type { AuthorityInk } from './view.ts';

type Hatch = Pick<AuthorityInk, 'ink' | 'pattern'>;

const cache = new Map<string, CanvasPattern>();

/** A CanvasPattern serves any context, so that each is made once for a device pixel ratio. */
function cached(
  context: CanvasRenderingContext2D,
  key: string,
  draw: () => HTMLCanvasElement,
): CanvasPattern {
  const known = cache.get(key);
  if (known) return known;
  const pattern = context.createPattern(draw(), 'repeat');
  if (pattern === null) throw new Error('a pattern tile has no size');
  cache.set(key, pattern);
  return pattern;
}

/** A canvas of whole device pixels, scaled so that drawing is in CSS pixels. */
function tileCanvas(
  cssSize: number,
  devicePixelRatio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const side = Math.max(1, Math.round(cssSize * devicePixelRatio));
  const canvas = createPlate(side, side);
  const context = contextOf(canvas);
  context.scale(canvas.width / cssSize, canvas.height / cssSize);
  draw(context);
  return canvas;
}

/** The pattern of an authority, tint included, transparent elsewhere; in device pixels. */
export function patternFor(
  context: CanvasRenderingContext2D,
  hatch: Hatch,
  devicePixelRatio: number,
): CanvasPattern {
  return cached(context, `${hatch.ink}/${hatch.pattern}@${devicePixelRatio}`, () =>
    tileCanvas(tileSize, devicePixelRatio, (tile) =>
      drawTile(tile, hatch.pattern, inkOf(hatch.ink)),
    ),
  );
}

function unknownPattern(context: CanvasRenderingContext2D, devicePixelRatio: number) {
  return cached(context, `unknown@${devicePixelRatio}`, () =>
    tileCanvas(tileSize, devicePixelRatio, drawUnknownTile),
  );
}

/** Slanting bands of both patterns, as wide as their shares, on one tile. */
function interleavedPattern(
  context: CanvasRenderingContext2D,
  hatches: { readonly first: Hatch; readonly second: Hatch; readonly part: number },
  devicePixelRatio: number,
): CanvasPattern {
  const { first, second, part } = hatches;
  const key = `${first.ink}/${first.pattern}+${second.ink}/${second.pattern}:${part}`;
  return cached(context, `${key}@${devicePixelRatio}`, () =>
    tileCanvas(tileSize, devicePixelRatio, (tile) => {
      const bandWidth = (tileSize * part) / 10;
      fillBands(tile, patternFor(tile, first, devicePixelRatio), { start: 0, width: bandWidth });
      fillBands(tile, patternFor(tile, second, devicePixelRatio), {
        start: bandWidth,
        width: tileSize - bandWidth,
      });
    }),
  );
}

/** Bands at 45 degrees of a given horizontal width, one per tile width, over one tile. */
function fillBands(
  context: CanvasRenderingContext2D,
  pattern: CanvasPattern,
  { start, width }: { readonly start: number; readonly width: number },
): void {
  const bands = new Path2D();
  for (let x = start - tileSize; x <= start + tileSize; x += tileSize) {
    bands.moveTo(x, 0);
    bands.lineTo(x + width, 0);
    bands.lineTo(x + width - tileSize, tileSize);
    bands.lineTo(x - tileSize, tileSize);
    bands.closePath();
  }
  pinToMap(context, pattern);
  context.fillStyle = pattern;
  context.fill(bands);
}

/**
 * Patterns keep their size on screen whatever the context's scale, and start at the map's origin,
 * so that a new bake of a panned view lays them where the old one did.
 */
function pinToMap(context: CanvasRenderingContext2D, pattern: CanvasPattern): void {
  const transform = context.getTransform();
  const shift = new DOMMatrix().translate(Math.round(transform.e), Math.round(transform.f));
  pattern.setTransform(transform.inverse().multiply(shift));
}

/**
 * Fills a region by what was told of it: its dominant authority's pattern, two interleaved where
 * none dominates, question marks where nothing was told; paler as the news grows old.
 * `path` is in the context's own units, filled even-odd so that enclaves stay open.
 */
export function fillForShares(
  context: CanvasRenderingContext2D,
  path: Path2D,
  shares: readonly number[] | null,
  inks: readonly AuthorityInk[],
  devicePixelRatio: number,
  ageDays: number | null,
): void {
  const pattern = patternForShares(context, shares, inks, devicePixelRatio);
  pinToMap(context, pattern);
  context.save();
  context.globalAlpha *= shares === null ? 1 : strengthAt(ageDays);
  context.fillStyle = pattern;
  context.fill(path, 'evenodd');
  context.restore();
}

/** The pattern for a region's shares, for callers that fill by themselves. */
export function patternForShares(
  context: CanvasRenderingContext2D,
  shares: readonly number[] | null,
  inks: readonly AuthorityInk[],
  devicePixelRatio: number,
): CanvasPattern {
  const mixture = mixtureOf(shares);
  if (mixture.kind === 'unknown') return unknownPattern(context, devicePixelRatio);
  const first = inks[mixture.first];
  if (first === undefined) return unknownPattern(context, devicePixelRatio);
  const second = mixture.kind === 'two' ? inks[mixture.second] : undefined;
  if (mixture.kind === 'one' || second === undefined) {
    return patternFor(context, first, devicePixelRatio);
  }
  return interleavedPattern(context, { first, second, part: mixture.part }, devicePixelRatio);
}

/** Paints a legend's swatch; `null` is a region of which nothing was told. */
export function drawSwatch(canvas: HTMLCanvasElement, ink: Hatch | null): void {
  const devicePixelRatio = window.devicePixelRatio || 1;
  const width = canvas.clientWidth || 34;
  const height = canvas.clientHeight || 16;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = contextOf(canvas);
  context.fillStyle = ink === null ? paper : leaf;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const pattern =
    ink === null
      ? unknownPattern(context, devicePixelRatio)
      : patternFor(context, ink, devicePixelRatio);
  pinToMap(context, pattern);
  context.fillStyle = pattern;
  context.fillRect(0, 0, canvas.width, canvas.height);
}
