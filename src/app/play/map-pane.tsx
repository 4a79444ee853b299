import { useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { lazy } from '../parts/lazy.tsx';
import { wide } from '../parts/wide.ts';
import { current, type Game } from '../store.ts';
import type { MountMap } from './mount-map.ts';
import './map-pane.css';

/** Fetched behind the first text. */
const MapStage = lazy(async () => (await import('./map-stage.tsx')).MapStage);

const MapStrip = lazy(async () => (await import('./map-strip.tsx')).MapStrip);

type Props = { readonly game: Game; readonly mountMap: MountMap };

/** The place of the map beside the text. On a phone it is folded while reading. */
export function MapPane({ game, mountMap }: Props) {
  const frame = current.value;
  const [unfoldedAt, setUnfoldedAt] = useState<number | null>(null);
  if (frame === null) return null;
  // An answer folds it again: the new passage is what is read next.
  const unfolded = unfoldedAt === frame.step;
  const open = wide.value || unfolded;
  return (
    <section class="map-pane" data-open={open} aria-label={t('map.label')}>
      {!wide.value && (
        <button
          type="button"
          class="map-strip label"
          aria-expanded={unfolded}
          onClick={() => setUnfoldedAt(unfolded ? null : frame.step)}
        >
          <span>
            {t('map.strip')}
            <MapStrip game={game} frame={frame} />
          </span>
          <span aria-hidden="true">{unfolded ? '\u2212' : '+'}</span>
        </button>
      )}
      {open && <MapStage game={game} frame={frame} mountMap={mountMap} />}
    </section>
  );
}
