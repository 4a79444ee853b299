import { type Ink, soft } from './inks.ts';

/** CSS pixels; 30 takes five lines of 6, six rows of 5 and three diagonals 7.07 apart, so all tile alike. */
export const tileSize = 30;

/** Draws one tile of a pattern; the context is scaled so that the tile is `tileSize` wide. */
type Tile = (context: CanvasRenderingContext2D, ink: Ink) => void;

const hairline = 1.15;

const lines: Tile = (context, ink) => {
  context.fillStyle = ink.line;
  for (let y = 2.4; y < tileSize; y += 6) context.fillRect(0, y, tileSize, hairline);
};

const dots: Tile = (context, ink) => {
  context.fillStyle = ink.line;
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 3; column++) {
      context.beginPath();
      context.arc(column * 10 + (row % 2) * 5 + 2.5, row * 5 + 2.5, 1.35, 0, Math.PI * 2);
      context.fill();
    }
  }
};

type Slope = 'rising' | 'falling';

function strokeDiagonals(
  context: CanvasRenderingContext2D,
  count: number,
  slope: Slope,
  start = 0,
) {
  const step = tileSize / count;
  context.beginPath();
  // From one tile to the left to one to the right, so that the corners match their neighbours.
  for (let x = start - 2 * tileSize; x <= 2 * tileSize; x += step) {
    context.moveTo(x, slope === 'falling' ? -tileSize : 2 * tileSize);
    context.lineTo(x + 3 * tileSize, slope === 'falling' ? 2 * tileSize : -tileSize);
  }
  context.stroke();
}

function diagonalTile(slope: Slope): Tile {
  return (context, ink) => {
    context.strokeStyle = ink.line;
    if (ink.companion === null) {
      context.lineWidth = 1.3;
      strokeDiagonals(context, 3, slope);
      return;
    }
    context.lineWidth = 2;
    strokeDiagonals(context, 3, slope);
    context.strokeStyle = ink.companion;
    context.lineWidth = 1.1;
    strokeDiagonals(context, 3, slope, tileSize / 6);
  };
}

const hatching: Tile = (context, ink) => {
  context.strokeStyle = ink.line;
  context.lineWidth = 1.1;
  strokeDiagonals(context, 4, 'falling');
  strokeDiagonals(context, 4, 'rising');
};

const crosses: Tile = (context, ink) => {
  context.fillStyle = ink.line;
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 2; column++) {
      const x = column * 15 + (row % 2) * 7.5 + 4;
      const y = row * 7.5 + 4;
      context.fillRect(x - 2.5, y - 0.6, 5, hairline);
      context.fillRect(x - 0.6, y - 2.5, hairline, 5);
    }
  }
};

const waves: Tile = (context, ink) => {
  context.strokeStyle = ink.line;
  context.lineWidth = hairline;
  for (let y = 3; y < tileSize; y += 6) {
    context.beginPath();
    for (let x = -1; x <= tileSize + 1; x++) {
      context.lineTo(x, y + 1.5 * Math.sin((x / 15) * Math.PI * 2));
    }
    context.stroke();
  }
};

const tiles: Readonly<Record<string, Tile>> = {
  lines,
  dots,
  diagonals: diagonalTile('falling'),
  'counter-diagonals': diagonalTile('rising'),
  hatching,
  crosses,
  waves,
};

/** Lays the flat tint and the pattern over one tile; an unknown pattern name gives lines. */
export function drawTile(context: CanvasRenderingContext2D, pattern: string, ink: Ink): void {
  context.fillStyle = ink.tint;
  context.fillRect(0, 0, tileSize, tileSize);
  (tiles[pattern] ?? lines)(context, ink);
}

/** Where nothing was ever told: faint question marks, drawn so as not to wait for a font. */
export function drawUnknownTile(context: CanvasRenderingContext2D): void {
  context.strokeStyle = soft;
  context.fillStyle = soft;
  context.globalAlpha = 0.34;
  context.lineWidth = 1.1;
  context.lineCap = 'round';
  for (const [x, y] of [
    [8, 7],
    [23, 22],
  ] as const) {
    context.beginPath();
    context.arc(x, y - 1.6, 2.4, Math.PI * 0.95, Math.PI * 2.35);
    context.quadraticCurveTo(x, y + 1.4, x, y + 2.6);
    context.stroke();
    context.beginPath();
    context.arc(x, y + 5, 0.75, 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
}
