import type { Box, Point } from './painter.ts';
import type { Size } from './viewport.ts';

export type Tip = { readonly option: string; readonly at: Point };
/** Where a pin's head stands; its needle ends at the tip. CSS pixels. */
export type PlacedPin = {
  readonly option: string;
  readonly tip: Point;
  readonly head: Point;
  /** Of a place beyond the view: its name and where that is written, if another pin does not say it. */
  readonly far?: { readonly name: string; readonly box: Box | null };
};

export const headRadius = 14;
const needle = 29;
const gap = 4;
/** Tips nearer than this are one fan. */
const near = 24;
const longest = 110;
const rounds = 90;

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** For each tip, the tips so near to one another that their pins must share the room, in order. */
function neighbourhoods(tips: readonly Tip[]): readonly (readonly number[])[] {
  const groupOf = tips.map((_, index) => index);
  tips.forEach(({ at }, index) => {
    tips.slice(0, index).forEach((other, earlier) => {
      if (apart(other.at, at) >= near) return;
      const from = groupOf[index]!;
      const to = groupOf[earlier]!;
      groupOf.forEach((group, member) => {
        if (group === from) groupOf[member] = to;
      });
    });
  });
  return groupOf.map((group) =>
    tips
      .flatMap((_, index) => (groupOf[index] === group ? [index] : []))
      .sort((a, b) => tips[a]!.at.x - tips[b]!.at.x || a - b),
  );
}

/** Upright for one pin; a fan for several at one place or close by, from left to right. */
function firstHeads(tips: readonly Tip[]): Point[] {
  return neighbourhoods(tips).map((fan, index) => {
    const { at } = tips[index]!;
    if (fan.length === 1) return { x: at.x, y: at.y - needle };
    const step = fan.length === 2 ? 1 : Math.min(0.8, 2.4 / (fan.length - 1));
    const length = Math.max(needle, (headRadius + gap / 2) / Math.sin(step / 2));
    const angle = (fan.indexOf(index) - (fan.length - 1) / 2) * step;
    return { x: at.x + length * Math.sin(angle), y: at.y - length * Math.cos(angle) };
  });
}

/** The push that brings a point out of a circle; sideways by order where both are the same point. */
function pushOut(point: Point, from: Point, least: number, side: number): Point {
  const distance = apart(point, from);
  if (distance >= least) return { x: 0, y: 0 };
  if (distance < 0.01) return { x: side * least, y: 0 };
  const by = (least - distance) / distance;
  return { x: (point.x - from.x) * by, y: (point.y - from.y) * by };
}

/** Inside the view where the tip is; never below the tip, never farther than a needle can be. */
function held(head: Point, tip: Point, size: Size): Point {
  const edge = headRadius + 2;
  const inView = tip.x >= 0 && tip.y >= 0 && tip.x <= size.width && tip.y <= size.height;
  const x = inView ? Math.min(size.width - edge, Math.max(edge, head.x)) : head.x;
  const wanted = inView ? Math.min(size.height - edge, Math.max(edge, head.y)) : head.y;
  // Close under the upper edge a pin may hang; elsewhere it stands.
  const y = inView && tip.y < needle + edge ? wanted : Math.min(wanted, tip.y - 8);
  const distance = Math.hypot(x - tip.x, y - tip.y);
  if (distance <= longest) return { x, y };
  const by = longest / distance;
  return { x: tip.x + (x - tip.x) * by, y: tip.y + (y - tip.y) * by };
}

/** Places the heads so that none covers another or another's tip. */
export function layoutPins(tips: readonly Tip[], size: Size): readonly PlacedPin[] {
  const heads = firstHeads(tips).map((head, index) => held(head, tips[index]!.at, size));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (let i = 0; i < tips.length; i++) {
      for (let j = 0; j < tips.length; j++) {
        if (i === j) continue;
        const side = i < j ? -1 : 1;
        const crowd = pushOut(heads[i]!, heads[j]!, 2 * headRadius + gap, side);
        const tip = tips[j]!.at;
        const clear = apart(tip, tips[i]!.at) < 3 ? 0 : headRadius + gap;
        const cover = pushOut(heads[i]!, tip, clear, side);
        const push = { x: crowd.x / 2 + cover.x, y: crowd.y / 2 + cover.y };
        if (Math.hypot(push.x, push.y) < 0.05) continue;
        still = false;
        const next = { x: heads[i]!.x + push.x, y: heads[i]!.y + push.y };
        heads[i] = held(next, tips[i]!.at, size);
      }
    }
    if (still) break;
  }
  return tips.map(({ option, at }, index) => ({ option, tip: at, head: heads[index]! }));
}
