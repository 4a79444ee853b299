import { useMemo, useState } from 'preact/hooks';
import type { Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { GaugeList } from '../parts/gauge-list.tsx';
import { agesOf, inksOf } from '../parts/told-view.ts';
import { wide } from '../parts/wide.ts';
import type { Game } from '../store.ts';
import { courseOf } from './front/course.ts';
import { FrontDays } from './front/front-days.tsx';
import { frontPartsOf } from './front/front-map.ts';
import { FrontTable } from './front/front-table.tsx';
import { FrontTold } from './front/front-told.tsx';
import { Legend } from './legend.tsx';
import { MapFrame } from './map-frame.tsx';
import { MapTable } from './map-table.tsx';
import { mapOf } from './map-view.ts';
import type { MountMap } from './mount-map.ts';
import { Told } from './told.tsx';
import './map-stage.css';

const table = 'table';

type Props = { readonly game: Game; readonly frame: Frame; readonly mountMap: MountMap };

/** The authorities that a map alone says it shows. */
type Printed = { readonly map: string; readonly ids: readonly string[] | null };

/** What lies in the map's pane: one of the maps or their twin in words, the legend, the gauges. */
export function MapStage({ game, frame, mountMap }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const [looked, setLooked] = useState<{ readonly step: number; readonly day: number } | null>(
    null,
  );
  const [printed, setPrinted] = useState<Printed | null>(null);
  const { pack } = game;
  const { maps } = pack.manifest;
  const natural = mapOf(pack, frame) ?? table;
  const shown = picked ?? natural;
  const tabs = [
    ...maps.map((map) => ({ id: map.id, title: map.title })),
    { id: table, title: t('map.table') },
  ];
  const fronts = maps.filter(({ kind }) => kind === 'front').map(({ id }) => id);
  const onFront = shown === table ? (fronts.find((id) => id === natural) ?? fronts[0]) : shown;
  const course = useMemo(() => {
    const frames = game.played.frames.slice(0, game.cursor + 1);
    return courseOf(pack, onFront ?? '', frames);
  }, [game, frame, onFront]);
  // Another page, and the front is shown as it stands then.
  const day = looked?.step === frame.step ? looked.day : (course?.today ?? 0);
  const front = useMemo(() => (course === null ? null : frontPartsOf(course, day)), [course, day]);
  const onDay = (next: number) => setLooked({ step: frame.step, day: next });
  const told = course !== null && course.days.length > 0;
  const shownInks =
    course === null
      ? printed?.map === shown
        ? printed.ids
        : null
      : [course.campaign.attacker, course.campaign.defender];
  const inks = inksOf(pack).filter(({ id }) => shownInks === null || shownInks.includes(id));
  return (
    <div class="map-stage" data-table={shown === table} data-front={shown !== table && told}>
      {shown === table ? (
        <MapTable pack={pack} frame={frame}>
          {course !== null && told && <FrontTable course={course} day={day} onDay={onDay} />}
        </MapTable>
      ) : (
        <MapFrame
          key={shown}
          map={shown}
          game={game}
          frame={frame}
          mountMap={mountMap}
          front={front}
          onAuthorities={(ids) => setPrinted({ map: shown, ids })}
        />
      )}
      <div class="map-top">
        {shown !== table &&
          (course === null ? (
            <Caption game={game} frame={frame} map={shown} />
          ) : (
            <FrontTold course={course} day={day} />
          ))}
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
        {shown !== table && (
          <Legend
            key={shown}
            inks={inks}
            map={maps.find(({ id }) => id === shown)}
            more={told ? [t('legend.days')] : []}
          />
        )}
      </div>
      {shown !== table && course !== null && <FrontDays course={course} day={day} onDay={onDay} />}
      {wide.value && <GaugeList pack={pack} frame={frame} />}
    </div>
  );
}

type CaptionProps = { readonly game: Game; readonly frame: Frame; readonly map: string };

function Caption({ game, frame, map }: CaptionProps) {
  const { manifest } = game.pack;
  const isCity = manifest.maps.find((one) => one.id === map)?.kind === 'city';
  if (isCity) return <p class="told">{t('map.city')}</p>;
  return <Told ages={agesOf(game.pack, frame)} />;
}
