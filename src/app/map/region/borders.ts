import { black, leaf, red } from '../inks.ts';
import type { Lines, Press } from './press.ts';

type Marks = {
  readonly ink: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
};

/** Widths and dashes in CSS pixels, so that they print alike at any zoom. */
const marks = {
  unitGap: { ink: leaf, width: 3, dash: [], alpha: 0.8 },
  unit: { ink: black, width: 0.9, dash: [7, 2.6], alpha: 0.85 },
  groupGap: { ink: leaf, width: 4.6, dash: [], alpha: 0.85 },
  group: { ink: black, width: 1.9, dash: [], alpha: 1 },
  ribbon: { ink: red, width: 9, dash: [], alpha: 0.16 },
  nationalGap: { ink: leaf, width: 5, dash: [], alpha: 0.8 },
  national: { ink: black, width: 2.6, dash: [11, 5, 0.1, 5], alpha: 1 },
} as const satisfies Record<string, Marks>;

export type BorderLines = {
  readonly unit: Lines;
  readonly group: Lines;
  readonly national: Lines;
};

/**
 * Hairlines between units, heavier lines between groups, dash and dot along the frontier. Each
 * stands in a gap of bare paper, so that hatching does not run into it.
 */
export function paintBorders(press: Press, lines: BorderLines): void {
  strokeMarks(press, lines.unit, marks.unitGap);
  strokeMarks(press, lines.unit, marks.unit);
  strokeMarks(press, lines.group, marks.groupGap);
  strokeMarks(press, lines.group, marks.group);
  strokeMarks(press, lines.national, marks.nationalGap);
  strokeMarks(press, lines.national, marks.ribbon);
  strokeMarks(press, lines.national, marks.national);
}

function strokeMarks(press: Press, lines: Lines, { ink, width, dash, alpha }: Marks): void {
  const { context, pixel, scale } = press;
  // On a small picture the lines keep their order but not their full weight.
  const weight = Math.min(1.15, Math.max(0.7, 0.55 + scale * 0.5));
  context.save();
  context.strokeStyle = ink;
  context.globalAlpha = alpha;
  context.lineWidth = width * weight * pixel;
  context.setLineDash(dash.map((length) => length * weight * pixel));
  lines.stroke(press, width * pixel);
  context.restore();
}
