import { createGestureReader, type Gesture, type PointerSample, wheelFactor } from './gestures.ts';
import type { Point } from './painter.ts';

/** Listens to pointers and the wheel over an element; returns what stops it. */
export function listenToPointers(
  element: HTMLElement,
  onGesture: (gesture: Gesture) => void,
): () => void {
  const reader = createGestureReader();
  const listening = new AbortController();
  const { signal } = listening;

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const sampleOf = (event: PointerEvent): PointerSample => ({
    id: event.pointerId,
    at: pointOf(event),
    timeMs: event.timeStamp,
  });
  const tell = (gestures: readonly Gesture[]) => {
    for (const gesture of gestures) onGesture(gesture);
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      tell(reader.down(sampleOf(event)));
    },
    { signal },
  );
  element.addEventListener('pointermove', (event) => tell(reader.move(sampleOf(event))), {
    signal,
  });
  element.addEventListener('pointerup', (event) => tell(reader.up(sampleOf(event))), { signal });
  element.addEventListener('pointercancel', (event) => tell(reader.cancel(event.pointerId)), {
    signal,
  });
  element.addEventListener('pointerleave', () => tell(reader.leave()), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const factor = wheelFactor(event.deltaY, event.deltaMode);
      onGesture({ kind: 'zoom', at: pointOf(event), factor });
    },
    { passive: false, signal },
  );
  return () => listening.abort();
}
