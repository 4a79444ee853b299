import { useEffect, useRef } from 'preact/hooks';

type Point = { readonly x: number; readonly y: number };

export type SheetMoves = {
  onPan(dx: number, dy: number): void;
  onZoom(factor: number, at: Point): void;
};

/** How far a finger may tremble and still press what is under it. */
const tremble = 5;

/** Moves a sheet by mouse, wheel and fingers: one drags it, two pinch it. */
export function useSheetGestures(element: HTMLElement | null, moves: SheetMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    if (element === null) return;
    return listen(element, {
      onPan: (dx, dy) => latest.current.onPan(dx, dy),
      onZoom: (factor, at) => latest.current.onZoom(factor, at),
    });
  }, [element]);
}

function listen(element: HTMLElement, { onPan, onZoom }: SheetMoves): () => void {
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  let isDragged = false;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = pointOf(event);
    fingers.set(event.pointerId, at);
    if (fingers.size > 1) return;
    start = at;
    isDragged = false;
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const at = pointOf(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (start !== null && Math.hypot(at.x - start.x, at.y - start.y) > tremble && !isDragged) {
      isDragged = true;
      element.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, at);
    if (other !== undefined) {
      const [was, is] = [spread(before, other), spread(at, other)];
      onPan((at.x - before.x) / 2, (at.y - before.y) / 2);
      if (was > 0 && is > 0) onZoom(is / was, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
      isDragged = true;
    } else if (isDragged) onPan(at.x - before.x, at.y - before.y);
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
  };
  // What ends a drag is no press.
  const click = (event: MouseEvent) => {
    if (!isDragged) return;
    isDragged = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) onPan(-(dx || dy), 0);
    else onZoom(Math.exp(-dy * 0.0018), pointOf(event));
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('click', click, { signal, capture: true });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}

const spread = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
