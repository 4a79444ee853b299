/** Something that moves for a while: `advance` is told the share done, 0 to 1, and 1 exactly once. */
export type Motion = {
  readonly key: string;
  readonly durationMs: number;
  readonly advance: (part: number) => void;
};

/** Motions under way; time comes in with each frame, so that nothing runs between frames. */
export type Motions = {
  /** Starts a motion; one of the same key under way is dropped where it is. */
  start(motion: Motion): void;
  stop(key: string): void;
  /** Moves all to a time; whether any is still under way. */
  advance(timeMs: number): boolean;
};

export function createMotions(): Motions {
  const running = new Map<string, { readonly motion: Motion; startMs: number | null }>();
  return {
    start(motion) {
      running.set(motion.key, { motion, startMs: null });
    },
    stop(key) {
      running.delete(key);
    },
    advance(timeMs) {
      for (const [key, entry] of running) {
        entry.startMs ??= timeMs;
        const part = Math.min(1, (timeMs - entry.startMs) / entry.motion.durationMs);
        if (part >= 1) running.delete(key);
        entry.motion.advance(part);
      }
      return running.size > 0;
    },
  };
}

/** Slow at both ends. */
export function eased(part: number): number {
  return part * part * (3 - 2 * part);
}
