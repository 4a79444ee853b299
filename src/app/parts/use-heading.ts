import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A page opens at its top, its heading read first: again wherever `of` is another. */
export function useHeading(of: string | null = null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [of]);
  return heading;
}
