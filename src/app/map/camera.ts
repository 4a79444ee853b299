import { eased, type Motions } from './animation.ts';
import { between, type Viewport } from './viewport.ts';

/** The view and how it moves: at once under the hand, smoothly when the shell asks. */
export type Camera = {
  readonly viewport: Viewport;
  /** Moves at once, as a hand does, and ends any smooth move. */
  set(viewport: Viewport): void;
  /** Moves over a while; at once under reduced motion. */
  moveTo(viewport: Viewport, durationMs: number): void;
  stop(): void;
};

export type CameraSetting = {
  readonly start: Viewport;
  readonly motions: Motions;
  readonly reducedMotion: boolean;
  /** The view moved. */
  readonly onMove: () => void;
  /** The view has not moved for a moment, or has arrived. */
  readonly onRest: () => void;
};

/** Less than a hundredth of a pixel on any screen. */
const same = 1e-6;

function isSameView(a: Viewport, b: Viewport): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < same &&
    Math.abs(a.centre.x - b.centre.x) < same &&
    Math.abs(a.centre.y - b.centre.y) < same
  );
}

/** Stillness after which a view is worth painting sharply. */
const restMs = 120;
const key = 'camera';

export function createCamera(setting: CameraSetting): Camera {
  const { motions, reducedMotion, onMove, onRest } = setting;
  let viewport = setting.start;
  let restTimer = 0;

  const go = (next: Viewport) => {
    viewport = next;
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(onRest, restMs);
    onMove();
  };
  return {
    get viewport() {
      return viewport;
    },
    set(next) {
      motions.stop(key);
      go(next);
    },
    moveTo(target, durationMs) {
      const from = viewport;
      if (isSameView(from, target)) return;
      if (reducedMotion) {
        go(target);
        onRest();
        return;
      }
      motions.start({
        key,
        durationMs,
        advance(part) {
          go(between(from, target, eased(part)));
          if (part >= 1) onRest();
        },
      });
      onMove();
    },
    stop: () => window.clearTimeout(restTimer),
  };
}
