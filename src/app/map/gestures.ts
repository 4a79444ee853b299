import type { Point } from './painter.ts';

/** What a pointer, several fingers or a wheel mean to the map; points in CSS pixels of the map. */
export type Gesture =
  | { readonly kind: 'hover'; readonly at: Point }
  | { readonly kind: 'leave' }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly at: Point; readonly factor: number }
  | { readonly kind: 'click'; readonly at: Point }
  | { readonly kind: 'double'; readonly at: Point }
  | { readonly kind: 'rest' };

export type PointerSample = { readonly id: number; readonly at: Point; readonly timeMs: number };

/** CSS pixels a pointer may tremble and still click. */
const clickRadius = 6;
const doubleClickMs = 320;
const doubleClickRadius = 24;

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Reads pointer samples one by one and tells what they mean; it keeps the fingers that are down. */
export type GestureReader = {
  down(sample: PointerSample): readonly Gesture[];
  move(sample: PointerSample): readonly Gesture[];
  up(sample: PointerSample): readonly Gesture[];
  cancel(id: number): readonly Gesture[];
  leave(): readonly Gesture[];
};

export function createGestureReader(): GestureReader {
  const fingers = new Map<number, Point>();
  let pressed: Point | null = null;
  let moved = false;
  let lastClick: { readonly at: Point; readonly timeMs: number } | null = null;

  const spread = (): { readonly middle: Point; readonly distance: number } | null => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return null;
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: distance(a, b) };
  };

  const pinch = (sample: PointerSample): readonly Gesture[] => {
    const before = spread();
    fingers.set(sample.id, sample.at);
    const after = spread();
    if (!before || !after) return [];
    const gestures: Gesture[] = [
      { kind: 'pan', dx: after.middle.x - before.middle.x, dy: after.middle.y - before.middle.y },
    ];
    if (before.distance > 0 && after.distance > 0) {
      gestures.push({ kind: 'zoom', at: after.middle, factor: after.distance / before.distance });
    }
    return gestures;
  };

  const drag = (sample: PointerSample): readonly Gesture[] => {
    const before = fingers.get(sample.id);
    if (before === undefined || pressed === null) return [];
    if (!moved && distance(pressed, sample.at) <= clickRadius) return [];
    // The whole way since the press, so that the map stays under the finger.
    const from = moved ? before : pressed;
    moved = true;
    fingers.set(sample.id, sample.at);
    return [{ kind: 'pan', dx: sample.at.x - from.x, dy: sample.at.y - from.y }];
  };

  const release = (sample: PointerSample): readonly Gesture[] => {
    if (!fingers.delete(sample.id)) return [];
    if (fingers.size > 0) return [];
    pressed = null;
    if (moved) return [{ kind: 'rest' }];
    const twice =
      lastClick !== null &&
      sample.timeMs - lastClick.timeMs <= doubleClickMs &&
      distance(lastClick.at, sample.at) <= doubleClickRadius;
    lastClick = twice ? null : { at: sample.at, timeMs: sample.timeMs };
    return [{ kind: twice ? 'double' : 'click', at: sample.at }];
  };

  return {
    down(sample) {
      if (fingers.size >= 2) return [];
      fingers.set(sample.id, sample.at);
      if (fingers.size === 1) {
        pressed = sample.at;
        moved = false;
      } else {
        moved = true;
      }
      return [];
    },
    move(sample) {
      if (!fingers.has(sample.id)) {
        return fingers.size === 0 ? [{ kind: 'hover', at: sample.at }] : [];
      }
      return fingers.size === 2 ? pinch(sample) : drag(sample);
    },
    up: release,
    cancel(id) {
      if (!fingers.delete(id)) return [];
      if (fingers.size === 0) pressed = null;
      return fingers.size === 0 && moved ? [{ kind: 'rest' }] : [];
    },
    leave() {
      return fingers.size === 0 ? [{ kind: 'leave' }] : [];
    },
  };
}

/** The zoom factor of a wheel's turn; deltas of lines and pages are brought to pixels first. */
export function wheelFactor(deltaY: number, deltaMode: number): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1);
  return Math.exp(-Math.max(-240, Math.min(240, pixels)) * 0.0018);
}
