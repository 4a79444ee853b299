import { useEffect, useRef } from 'preact/hooks';
import { panel } from '../store.ts';

export type DayKeys = {
  onDay(many: 1 | -1): void;
  onDecision(way: 1 | -1): void;
  onPlay(): void;
};

/** What takes a space itself, or letters. */
const own = 'button, a, summary, select, textarea, input:not([type="range"])';

/** The arrows go day by day, the page keys decision by decision; a space lets the days go by. */
export function useDayKeys(keys: DayKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || panel.value !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      const { onDay, onDecision, onPlay } = latest.current;
      if (event.key === 'ArrowRight') onDay(1);
      else if (event.key === 'ArrowLeft') onDay(-1);
      else if (event.key === 'PageDown') onDecision(1);
      else if (event.key === 'PageUp') onDecision(-1);
      else if (event.key === ' ' && target?.closest(own) === null) onPlay();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
