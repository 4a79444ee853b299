import { useState } from 'preact/hooks';
import type { Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { GaugeList } from '../parts/gauge-list.tsx';
import { agesOf, inksOf, regionsOf } from '../parts/told-view.ts';
import { wide } from '../parts/wide.ts';
import type { Game } from '../store.ts';
import { Legend } from './legend.tsx';
import { MapFrame } from './map-frame.tsx';
import { MapTable } from './map-table.tsx';
import { mapOf } from './map-view.ts';
import type { MountMap } from './mount-map.ts';
import { Told } from './told.tsx';
import './map-stage.css';

const table = 'table';

type Props = { readonly game: Game; readonly frame: Frame; readonly mountMap: MountMap };

/** What lies in the map's pane: one of the maps or their twin in words, the legend, the gauges. */
export function MapStage({ game, frame, mountMap }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const { pack } = game;
  const { maps } = pack.manifest;
  const natural = mapOf(pack, frame) ?? table;
  const shown = picked ?? natural;
  const tabs = [
    ...maps.map((map) => ({ id: map.id, title: map.title })),
    { id: table, title: t('map.table') },
  ];
  return (
    <div class="map-stage">
      {shown === table ? (
        <MapTable pack={pack} frame={frame} />
      ) : (
        <MapFrame key={shown} map={shown} game={game} frame={frame} mountMap={mountMap} />
      )}
      <div class="map-top">
        {shown !== table && <Caption game={game} frame={frame} map={shown} />}
        <fieldset class="tabs">
          <legend class="hidden">{t('map.tabs')}</legend>
          {tabs.map((tab) => (
            <button
              type="button"
              class="label"
              key={tab.id}
              aria-pressed={tab.id === shown}
              onClick={() => setPicked(tab.id === natural ? null : tab.id)}
            >
              {tab.title}
            </button>
          ))}
        </fieldset>
        {shown !== table && <Legend inks={inksOf(pack)} />}
      </div>
      {wide.value && <GaugeList pack={pack} frame={frame} />}
    </div>
  );
}

type CaptionProps = { readonly game: Game; readonly frame: Frame; readonly map: string };

function Caption({ game, frame, map }: CaptionProps) {
  const { manifest } = game.pack;
  const isCity = manifest.maps.find((one) => one.id === map)?.kind === 'city';
  if (isCity) return <p class="told">{t('map.city')}</p>;
  return <Told ages={agesOf(regionsOf(game.pack, frame))} />;
}
