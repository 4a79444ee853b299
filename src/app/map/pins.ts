import { black, leaf, red } from './inks.ts';
import { wires } from './lettering.ts';
import type { Point } from './painter.ts';
import { headRadius } from './pin-layout.ts';

export type PinLook = {
  readonly number: number;
  readonly locked: boolean;
  /** Pointed at, on the map or in the list. */
  readonly lit: boolean;
};

/** A teardrop from a round head to its tip, however long and slanting its needle. */
function teardrop(head: Point, tip: Point, radius: number): Path2D {
  const path = new Path2D();
  const distance = Math.hypot(tip.x - head.x, tip.y - head.y);
  const angle = Math.atan2(tip.y - head.y, tip.x - head.x);
  const open = Math.acos(Math.min(1, radius / Math.max(distance, radius + 0.1)));
  path.arc(head.x, head.y, radius, angle + open, angle - open + Math.PI * 2);
  // The sides bend inwards, so that the head stays round and the needle thin.
  const waist = radius + (distance - radius) * 0.36;
  const side = (turn: number) => ({
    x: head.x + Math.cos(angle + turn) * waist,
    y: head.y + Math.sin(angle + turn) * waist,
  });
  const narrow = 0.34;
  const left = side(-narrow);
  const right = side(narrow);
  path.quadraticCurveTo(left.x, left.y, tip.x, tip.y);
  path.quadraticCurveTo(
    right.x,
    right.y,
    head.x + Math.cos(angle + open) * radius,
    head.y + Math.sin(angle + open) * radius,
  );
  path.closePath();
  return path;
}

/** Draws an option's pin: red, hollow when locked, larger and ringed when lit. */
export function drawPin(
  context: CanvasRenderingContext2D,
  { head, tip }: { readonly head: Point; readonly tip: Point },
  { number, locked, lit }: PinLook,
): void {
  const radius = headRadius - 1 + (lit ? 1.6 : 0);
  const shape = teardrop(head, tip, radius);
  context.lineJoin = 'round';
  context.strokeStyle = leaf;
  context.lineWidth = lit ? 5 : 3.2;
  context.stroke(shape);
  context.fillStyle = locked ? leaf : lit ? black : red;
  context.fill(shape);
  context.strokeStyle = locked ? red : black;
  context.lineWidth = locked ? 1.8 : 1;
  context.stroke(shape);
  if (lit) {
    context.strokeStyle = locked ? black : red;
    context.lineWidth = 1.8;
    context.beginPath();
    context.arc(head.x, head.y, radius + (locked ? 2.6 : -2.6), 0, Math.PI * 2);
    context.stroke();
  }
  context.fillStyle = locked ? red : leaf;
  context.font = `400 ${number > 9 ? 14 : 17}px ${wires}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(String(number), head.x, head.y + (number > 9 ? 5 : 6));
}

export const hereRadius = 9;

/** The place of the scene: a ring with a point in it. */
export function drawHere(context: CanvasRenderingContext2D, at: Point): void {
  const ring = (radius: number, colour: string, width: number) => {
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, Math.PI * 2);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  ring(hereRadius - 2, leaf, 5);
  ring(hereRadius - 2, black, 2);
  context.beginPath();
  context.arc(at.x, at.y, 3, 0, Math.PI * 2);
  context.fillStyle = black;
  context.fill();
}
