import { black, paper, red, soft } from './inks.ts';
import type { MapLabel } from './label-layout.ts';
import { contextOf, createPlate } from './plate.ts';
import type { Size } from './viewport.ts';

/** A face and a size in CSS pixels; tracking in ems; a halo of the ground's colour, in pixels. */
export type Lettering = {
  readonly font: string;
  readonly size: number;
  readonly tracking: number;
  readonly colour: string;
  readonly halo: number;
  readonly ground: string;
  readonly caps: boolean;
};

export const signs = '"Josefin Sans", "Avenir Next", "Century Gothic", sans-serif';
const heads = '"League Gothic", "Oswald", Impact, sans-serif';
const body = '"EB Garamond", Garamond, Georgia, serif';
export const wires = '"Special Elite", "Courier Prime", "Courier New", monospace';

const styles: Readonly<Record<MapLabel['kind'], Lettering>> = {
  capital: face(`600 1em ${signs}`, 21, { tracking: 0.07, caps: true, halo: 3 }),
  goal: face(`600 1em ${signs}`, 20, { tracking: 0.03, halo: 3 }),
  town: face(`600 1em ${signs}`, 15, { tracking: 0.03, halo: 2.6 }),
  village: face(`600 1em ${signs}`, 12.5, { tracking: 0.02, halo: 2.4 }),
  pass: face(`600 1em ${signs}`, 11.5, { tracking: 0.07, colour: '#4a4336', halo: 2.4 }),
  region: face(`400 1em ${heads}`, 19, { tracking: 0.08, colour: '#5d5344', halo: 2.2 }),
  water: face(`italic 400 1em ${body}`, 16, {
    tracking: 0.04,
    colour: '#33505d',
    halo: 1.8,
    ground: '#d2dbd5',
  }),
  street: face(`600 1em ${signs}`, 11, { tracking: 0.03, halo: 2 }),
  country: face(`600 1em ${signs}`, 14, { tracking: 0.4, colour: soft, caps: true, halo: 2.4 }),
  hand: face(`400 1em ${wires}`, 14, { tracking: 0, colour: red, halo: 2.4 }),
};

function face(
  font: string,
  size: number,
  rest: Partial<Pick<Lettering, 'tracking' | 'colour' | 'halo' | 'ground' | 'caps'>>,
): Lettering {
  return { font, size, tracking: 0, colour: black, halo: 2.4, ground: paper, caps: false, ...rest };
}

/** Faces to have at hand before the first name is drawn. */
export const facesToLoad: readonly string[] = [
  '600 16px "Josefin Sans"',
  '400 16px "League Gothic"',
  '400 16px "Special Elite"',
  'italic 400 16px "EB Garamond"',
];

/** The lettering of a label; a little smaller on a narrow map. */
export function letteringOf(kind: MapLabel['kind'], narrow: boolean): Lettering {
  const style = styles[kind];
  return narrow ? { ...style, size: style.size * 0.88 } : style;
}

export function fontOf({ font, size }: Pick<Lettering, 'font' | 'size'>): string {
  return font.replace('1em', `${size}px`);
}

function shownText(text: string, { caps }: Lettering): string {
  return caps ? text.toLocaleUpperCase() : text;
}

let ruler: CanvasRenderingContext2D | null = null;

/** The room a text takes, halo included, in CSS pixels. */
export function measureText(text: string, lettering: Lettering): Size {
  ruler ??= contextOf(createPlate(1, 1));
  ruler.font = fontOf(lettering);
  const shown = shownText(text, lettering);
  const tracked = lettering.tracking * lettering.size * Math.max(0, shown.length - 1);
  return {
    width: Math.ceil(ruler.measureText(shown).width + tracked + 2 * lettering.halo),
    height: Math.ceil(lettering.size * 1.08 + lettering.halo),
  };
}

/** Writes a text about the context's origin, with a halo so that lines do not cut it. */
export function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  lettering: Lettering,
): void {
  const shown = shownText(text, lettering);
  const { width } = measureText(text, lettering);
  context.font = fontOf(lettering);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const letters = lettering.tracking === 0 ? [shown] : [...shown];
  const start = lettering.halo - width / 2;
  // Capital height is near 0.7 em in these faces: half of it brings the line to the middle.
  const baseline = lettering.size * 0.35;
  const places = letters.map((_, index) => {
    const before = letters.slice(0, index).join('');
    const space = lettering.tracking * lettering.size * index;
    return start + context.measureText(before).width + space;
  });
  context.lineJoin = 'round';
  context.strokeStyle = lettering.ground;
  context.globalAlpha = 0.9;
  context.lineWidth = 2 * lettering.halo;
  letters.forEach((letter, index) => {
    context.strokeText(letter, places[index] ?? 0, baseline);
  });
  context.globalAlpha = 1;
  context.fillStyle = lettering.colour;
  letters.forEach((letter, index) => {
    context.fillText(letter, places[index] ?? 0, baseline);
  });
}
