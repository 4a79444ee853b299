import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { GaugeList } from '../parts/gauge-list.tsx';
import { agesOf, inksOf } from '../parts/told-view.ts';
import { wide } from '../parts/wide.ts';
import { frontPartsOf } from '../play/front/front-map.ts';
import { FrontTable } from '../play/front/front-table.tsx';
import { FrontTold } from '../play/front/front-told.tsx';
import { Legend } from '../play/legend.tsx';
import { MapFrame } from '../play/map-frame.tsx';
import { MapTable } from '../play/map-table.tsx';
import { mapOf } from '../play/map-view.ts';
import type { MountMap } from '../play/mount-map.ts';
import { Told } from '../play/told.tsx';
import type { Game } from '../store.ts';
import { courseAt, type MomentView } from './moment-view.ts';
import '../play/map-stage.css';

const table = 'table';

type Props = {
  readonly game: Game;
  readonly view: MomentView;
  /** As it was, and not only as it was told. */
  readonly isTrue: boolean;
  readonly mountMap: MountMap;
};

/** The maps of a moment, or their twin in words. */
export function DaysStage({ game, view, isTrue, mountMap }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const { pack } = game;
  const { frame } = view;
  const { maps } = pack.manifest;
  const shown = picked ?? firstMap(pack, view);
  const front = maps.find(({ kind }) => kind === 'front')?.id ?? '';
  const course = useMemo(
    () => courseAt(pack, shown === table ? front : shown, view, isTrue),
    [pack, shown, view, isTrue],
  );
  const day = course?.today ?? 0;
  const parts = useMemo(() => (course === null ? null : frontPartsOf(course, day)), [course, day]);
  const isFront = course !== null && shown !== table;
  const inks = inksOf(pack).filter(
    ({ id }) => !isFront || id === course.campaign.attacker || id === course.campaign.defender,
  );
  const tabs = [
    ...maps.filter(({ kind }) => kind !== 'city').map(({ id, title }) => ({ id, title })),
    { id: table, title: t('map.table') },
  ];
  return (
    <div class="map-stage" data-table={shown === table}>
      {shown === table ? (
        <MapTable pack={pack} frame={frame}>
          {course !== null && course.days.length > 0 && (
            <FrontTable course={{ ...course, days: [day] }} day={day} onDay={() => undefined} />
          )}
        </MapTable>
      ) : (
        <MapFrame
          key={shown}
          map={shown}
          game={game}
          frame={frame}
          mountMap={mountMap}
          front={parts}
        />
      )}
      <div class="map-top">
        {shown !== table && isTrue && <p class="told">{t('days.true.caption')}</p>}
        {shown !== table && !isTrue && course !== null && <FrontTold course={course} day={day} />}
        {shown !== table && !isTrue && course === null && <Told ages={agesOf(pack, frame)} />}
        <fieldset class="tabs">
          <legend class="hidden">{t('map.tabs')}</legend>
          {tabs.map(({ id, title }) => (
            <button
              type="button"
              class="label"
              key={id}
              aria-pressed={id === shown}
              onClick={() => setPicked(id)}
            >
              {title}
            </button>
          ))}
        </fieldset>
        {shown !== table && (
          <Legend key={shown} inks={inks} map={maps.find(({ id }) => id === shown)} />
        )}
      </div>
      {wide.value && <GaugeList pack={pack} frame={frame} />}
    </div>
  );
}

/** The map of regions: what a run does shows there. */
function firstMap(pack: Pack, { frame }: MomentView): string {
  const { maps } = pack.manifest;
  return maps.find(({ kind }) => kind === 'region')?.id ?? mapOf(pack, frame) ?? table;
}
