import { boxAround, isInside, overlaps } from './boxes.ts';
import type { Box, Point } from './painter.ts';
import { headRadius, type PlacedPin } from './pin-layout.ts';
import { boundsOf, type Size } from './viewport.ts';

/** A pin whose place lies beyond the view, at `at` in CSS pixels of it, and the room its name takes. */
export type FarTip = {
  readonly option: string;
  readonly at: Point;
  readonly name: string;
  readonly room: Size;
};

const needle = 28;
/** CSS pixels between a tip and the edge it points over. */
const edge = 3;
const stride = 12;
const slides = 30;
const steps = 26;
const clearance = 4;

/** The way out of the view, straight over one of its edges, and where that edge is met. */
type Way = { readonly out: Point; readonly over: Point };

function wayTo({ x, y }: Point, { width, height }: Size): Way {
  const middle = { x: width / 2, y: height / 2 };
  const away = { x: x - middle.x, y: y - middle.y };
  const across = Math.abs(away.x) / width;
  const down = Math.abs(away.y) / height;
  const part = 0.5 / Math.max(across, down);
  const over = { x: middle.x + away.x * part, y: middle.y + away.y * part };
  const out = down >= across ? { x: 0, y: Math.sign(away.y) } : { x: Math.sign(away.x), y: 0 };
  return { out, over };
}

/** How far along its edge and in from it a pin may stand, the nearest to the straight way first. */
const shifts = Array.from({ length: (2 * slides + 1) * steps }, (_, index) => ({
  along: ((index % (2 * slides + 1)) - slides) * stride,
  inward: Math.floor(index / (2 * slides + 1)) * stride,
})).sort((a, b) => Math.abs(a.along) + 1.3 * a.inward - Math.abs(b.along) - 1.3 * b.inward);

function namesBeside(head: Point, { width, height }: Size): readonly Box[] {
  const reach = headRadius + 3 + width / 2;
  return [reach, -reach].map((by) => boxAround({ x: head.x + by, y: head.y }, width, height));
}

/**
 * Pins of places beyond the view stand at its edge, point that way and say where; those of one place
 * say it once. Where there is no room a pin is left out, and its option remains in the list.
 */
export function layoutFarPins(
  tips: readonly FarTip[],
  size: Size,
  covered: readonly Box[],
): readonly PlacedPin[] {
  const view = { x: 0, y: 0, width: size.width, height: size.height };
  const taken = [...covered];
  const named = new Set<string>();
  const placed: PlacedPin[] = [];
  for (const { option, at, name, room } of tips) {
    const { out, over } = wayTo(at, size);
    const spoken = named.has(name) ? '' : name;
    const isFree = (box: Box) =>
      isInside(box, view) && !taken.some((other) => overlaps(box, other));
    for (const { along, inward } of shifts) {
      const tip = {
        x: over.x + out.y * along - out.x * (edge + inward),
        y: over.y + out.x * along - out.y * (edge + inward),
      };
      const head = { x: tip.x - out.x * needle, y: tip.y - out.y * needle };
      const round = boxAround(head, 2 * headRadius + clearance, 2 * headRadius + clearance);
      const pin = boundsOf([tip, head, { x: round.x, y: round.y }]);
      if (!isFree(pin) || !isFree(round)) continue;
      const beside = spoken === '' ? null : namesBeside(head, room).find(isFree);
      if (beside === undefined) continue;
      taken.push(round, pin, ...(beside === null ? [] : [beside]));
      named.add(name);
      placed.push({ option, tip, head, far: { name: spoken, box: beside } });
      break;
    }
  }
  return placed;
}
