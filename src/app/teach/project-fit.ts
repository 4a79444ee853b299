import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { wide } from '../parts/wide.ts';

/** What is smaller is not read from the last row, in pixels. */
const leastPx = 18;
const step = 0.03;

/** Sets `--fit` on the box, from 1 down to the least that is legible, so that nothing of it is cut. */
function scale(box: HTMLElement, isWide: boolean): void {
  box.style.removeProperty('--fit');
  box.removeAttribute('data-over');
  if (!isWide) return;
  const isOver = () => box.scrollHeight > box.clientHeight;
  const least = Math.min(1, leastPx / Number.parseFloat(getComputedStyle(box).fontSize));
  for (let size = 1; isOver() && size > least; ) {
    size = Math.max(least, size - step);
    box.style.setProperty('--fit', size.toFixed(3));
  }
  // Then it is scrolled, and shows at its foot that there is more.
  if (isOver()) box.setAttribute('data-over', '');
}

/** Scales the words of a box down, beside a screen's other half, until they fit its height. */
export function useFit(box: RefObject<HTMLElement | null>): void {
  const isWide = wide.value;
  useLayoutEffect(() => {
    if (box.current !== null) scale(box.current, isWide);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => scale(element, isWide);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    document.fonts?.ready.then(measure);
    return () => observer.disconnect();
  }, [isWide]);
}
