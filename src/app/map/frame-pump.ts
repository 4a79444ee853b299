/** Frames on demand: one for each request, and on while `draw` says that something still moves. */
export type FramePump = {
  request(): void;
  /** Draws at once, for a canvas that a resize has just emptied. */
  now(): void;
  stop(): void;
};

export function createFramePump(draw: (timeMs: number, deltaMs: number) => boolean): FramePump {
  let pending: number | null = null;
  let lastMs: number | null = null;
  let stopped = false;

  const step = (timeMs: number) => {
    pending = null;
    if (stopped) return;
    const deltaMs = lastMs === null ? 16 : Math.max(0, timeMs - lastMs);
    const moving = draw(timeMs, deltaMs);
    lastMs = moving ? timeMs : null;
    if (moving) request();
  };
  const request = () => {
    if (stopped || pending !== null) return;
    pending = requestAnimationFrame(step);
  };
  const drop = () => {
    if (pending !== null) cancelAnimationFrame(pending);
    pending = null;
  };
  return {
    request,
    now() {
      drop();
      step(performance.now());
    },
    stop() {
      stopped = true;
      drop();
    },
  };
}
