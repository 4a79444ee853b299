import { type ArrowShape, begun, type Stroke, tremble } from './arrow-shape.ts';
import { red } from './inks.ts';

/** The outline of a stroke of varying width, closed. */
function outlineOf(stroke: Stroke): Path2D {
  const path = new Path2D();
  const sides = stroke.map(({ at, half }, index) => {
    const before = stroke[Math.max(0, index - 1)]!.at;
    const after = stroke[Math.min(stroke.length - 1, index + 1)]!.at;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const across = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
    const left = half + tremble(index * 3.1 + half) * 0.35;
    const right = half + tremble(index * 5.3 - half) * 0.35;
    return {
      left: { x: at.x + across.x * left, y: at.y + across.y * left },
      right: { x: at.x - across.x * right, y: at.y - across.y * right },
    };
  });
  for (const { left } of sides) path.lineTo(left.x, left.y);
  for (const { right } of [...sides].reverse()) path.lineTo(right.x, right.y);
  path.closePath();
  return path;
}

function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  if (stroke.length < 2) return;
  context.fill(outlineOf(stroke));
  for (const end of [stroke[0]!, stroke[stroke.length - 1]!]) {
    context.beginPath();
    context.arc(end.at.x, end.at.y, end.half, 0, Math.PI * 2);
    context.fill();
  }
}

/** Wax skips the hollows of the paper: short streaks are taken out along the way of the hand. */
function breakUp(context: CanvasRenderingContext2D, stroke: Stroke): void {
  for (let index = 1; index < stroke.length; index++) {
    const { at, half } = stroke[index]!;
    const before = stroke[index - 1]!.at;
    const angle = Math.atan2(at.y - before.y, at.x - before.x);
    for (let streak = 0; streak < 3; streak++) {
      const seed = index * 7.7 + streak * 13.3 + half;
      if (tremble(seed) < 0.1) continue;
      const across = tremble(seed + 1) * half * 0.95;
      const length = 2.4 + 2.6 * Math.abs(tremble(seed + 2));
      context.save();
      context.translate(at.x, at.y);
      context.rotate(angle);
      context.globalAlpha = 0.35 + 0.35 * Math.abs(tremble(seed + 3));
      context.fillRect(-length / 2, across - 0.35, length, 0.7);
      context.restore();
    }
  }
}

/** Samples of a dab, and from one dab to the next. */
const dab = 2;
const pace = 4;

/** A dotted shaft as the dabs it is made of. */
function dabsOf(shaft: Stroke): readonly Stroke[] {
  const dabs: Stroke[] = [];
  for (let start = 0; start + dab <= shaft.length; start += pace) {
    dabs.push(shaft.slice(start, start + dab));
  }
  return dabs;
}

/** Share of the drawing at which the shaft is done, then the barbs; the ring takes the rest. */
const shaftPart = 0.56;
const barbsPart = 0.7;

function phase(part: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (part - from) / (to - from)));
}

/** Draws the first part (0 to 1) of an arrow in grease pencil; the context is in CSS pixels. */
export function drawArrow(
  context: CanvasRenderingContext2D,
  shape: ArrowShape,
  part: number,
): void {
  const shaft = begun(shape.shaft, phase(part, 0, shaftPart));
  const strokes = [
    ...(shape.dotted ? dabsOf(shaft) : [shaft]),
    ...shape.barbs.map((barb) => begun(barb, phase(part, shaftPart, barbsPart))),
    begun(shape.ring, phase(part, barbsPart, 1)),
  ];
  context.fillStyle = red;
  context.globalAlpha = 0.92;
  for (const stroke of strokes) drawStroke(context, stroke);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-out';
  for (const stroke of strokes) breakUp(context, stroke);
  context.globalCompositeOperation = 'source-over';
}
