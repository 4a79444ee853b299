import { useEffect } from 'preact/hooks';
import { playedElsewhere, runsKept } from '../archive/kept.ts';
import { t } from '../i18n/t.ts';
import { lazy, loadLateStrings } from '../parts/lazy.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import { wide } from '../parts/wide.ts';
import { type Game, startExtras } from '../store.ts';
import { loadMarks, loadReallyDone } from './chosen.tsx';
import { loadLeap } from './frame-view.tsx';
import { Header } from './header.tsx';
import { MapPane } from './map-pane.tsx';
import type { MountMap } from './mount-map.ts';
import { loadReason } from './options.tsx';
import { Reader } from './reader.tsx';
import './play.css';

const NotKept = lazy(async () => (await import('../archive/not-kept.tsx')).NotKept);

/** Sound, too, comes behind the text. */
const startCues = async () => (await import('../cues.ts')).startCues();

/** What the first text does not need and the next one may: asked for again when it is shown. */
function fetchBehind(): void {
  startExtras();
  startCues().catch(() => null);
  for (const load of [loadReason, loadMarks, loadLeap, loadReallyDone, loadLateStrings])
    load().catch(() => null);
}

type Props = { readonly game: Game; readonly mountMap: MountMap };

/** The reading screen: the text first, the map beside it, or above it and folded on a phone. */
export function PlayPage({ game, mountMap }: Props) {
  const mapped = game.pack.scripted && game.pack.manifest.maps.length > 0;
  useEffect(() => whenIdle(fetchBehind), []);
  const map = mapped && <MapPane key="map" game={game} mountMap={mountMap} />;
  return (
    <div class="play" data-mapped={mapped}>
      <Header game={game} />
      {!wide.value && map}
      <main class="column" key="column" aria-label={t('play.label')}>
        <Kept game={game} />
        <Reader game={game} />
      </main>
      {wide.value && map}
    </div>
  );
}

/** What the reader ought to know about where this run is kept. */
function Kept({ game }: { readonly game: Game }) {
  if (!runsKept.value) return <NotKept game={game} />;
  if (playedElsewhere.value === game.id) return <p class="aside">{t('archive.elsewhere')}</p>;
  return null;
}
