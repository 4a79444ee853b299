import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { getRecord, opened } from '../archive/archive.ts';
import { records } from '../archive/kept.ts';
import { loadLibrary, type PlayedRoad, playRecord } from '../branches/load-roads.ts';
import { tellsHistory } from '../branches/telling.ts';
import { weekday } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { Panels } from '../panels.tsx';
import { Masthead } from '../parts/masthead.tsx';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { useHeading } from '../parts/use-heading.ts';
import type { MountMap } from '../play/mount-map.ts';
import type { Problem } from '../problem.ts';
import { hrefOf } from '../routes.ts';
import { movesLess, settings } from '../settings.ts';
import { useLentGame } from '../share/use-lent-game.ts';
import { type Game, panel, startExtras } from '../store.ts';
import { DayPanel } from './day-panel.tsx';
import { DaysStage } from './days-stage.tsx';
import { asItWas, viewOf } from './moment-view.ts';
import { byDays, byDecision, daysOfRun, type Moment } from './run-days.ts';
import { Timeline } from './timeline.tsx';
import { useDayKeys } from './use-day-keys.ts';
import './days.css';

type Props = { readonly pack: Pack; readonly id: string; readonly mountMap: MountMap };
type Loaded = { readonly pack: Pack; readonly road: PlayedRoad };

/** A kept run day by day, on its maps. */
export function DaysPage({ pack, id, mountMap }: Props) {
  const [loaded, setLoaded] = useState<Loaded | Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    setLoaded(null);
    load(id).then(
      (now) => {
        if (!isOver) setLoaded(now);
      },
      () => {
        if (!isOver) setLoaded({ code: 'fetch/pack', detail: 'acts' });
      },
    );
    return () => {
      isOver = true;
    };
  }, [id, tries]);
  if (loaded !== null && 'road' in loaded) {
    const days = daysOfRun(loaded.pack, loaded.road.run.entry, loaded.road.frames);
    if (days.length > 0) return <Days {...loaded} id={id} days={days} mountMap={mountMap} />;
  }
  return (
    <PlainPage masthead={pack.manifest.title} title={t('days.title')}>
      {loaded === null && <p role="status">{t('app.loading')}</p>}
      {loaded !== null && 'code' in loaded && (
        <Notice problem={loaded} onRetry={() => setTries(tries + 1)} />
      )}
      {loaded !== null && 'road' in loaded && <p>{t('days.none')}</p>}
    </PlainPage>
  );
}

async function load(id: string): Promise<Loaded | Problem> {
  await opened();
  const [library] = await Promise.all([loadLibrary(), startExtras()]);
  if (library === null) return { code: 'fetch/pack', detail: 'acts' };
  const record = await getRecord(id);
  const isOurs = record?.run.pack === library.pack.manifest.id;
  if (record === null || !isOurs) return { code: 'run/not-kept', detail: id };
  return { pack: library.pack, road: playRecord(library, record) };
}

type DaysProps = Loaded & {
  readonly id: string;
  readonly days: ReturnType<typeof daysOfRun>;
  readonly mountMap: MountMap;
};

/** How long a day lasts while they go by, in milliseconds. */
const dayMs = 1_000;

function Days({ pack, road, id, days: given, mountMap }: DaysProps) {
  const { run, frames } = road;
  // Made anew with each drawing of the page, and the same as long as the road is.
  const days = useMemo(() => given, [road]);
  const [moment, setMoment] = useState<Moment>({ at: 0, step: null });
  const [isPlaying, setPlaying] = useState(false);
  const [isTrue, setTrue] = useState(false);
  const heading = useHeading();
  const canPlay = !movesLess();
  const isOver = frames.at(-1)?.ended === true;
  const atEnd = moment.at === days.length - 1;
  const go = (next: Moment) => {
    setPlaying(false);
    setMoment(next);
  };
  const play = () => {
    if (!canPlay) return;
    if (!isPlaying && atEnd) setMoment({ at: 0, step: null });
    setPlaying(!isPlaying);
  };
  useDayKeys({
    onDay: (many) => go(byDays(days, moment, many)),
    onDecision: (way) => go(byDecision(days, moment, way)),
    onPlay: play,
  });
  useEffect(() => {
    if (!isPlaying) return;
    if (atEnd) return setPlaying(false);
    const timer = setTimeout(() => setMoment(byDays(days, moment, 1)), dayMs);
    return () => clearTimeout(timer);
  }, [isPlaying, moment]);
  const view = useMemo(() => {
    const told = viewOf(days, frames, moment);
    if (told === null || !isTrue) return told;
    return { ...told, frame: asItWas(pack, told.frame, t('days.true.by')) };
  }, [days, moment, isTrue]);
  const shown = useMemo<Game | null>(
    () =>
      view === null
        ? null
        : {
            pack,
            id,
            run,
            played: { state: 'open', frames: view.frames },
            cursor: view.frames.length - 1,
            shared: true,
          },
    [view],
  );
  useLentGame(shown);
  const history = tellsHistory(records.value, pack, settings.value.really);
  const day = days[moment.at];
  if (view === null || shown === null || day === undefined) return null;
  return (
    <div class="days">
      <header class="bar">
        <a class="bar-title" href={hrefOf({ page: 'title' })}>
          <Masthead title={pack.manifest.title} />
        </a>
        <h1 class="label days-title" ref={heading} tabIndex={-1}>
          {t('days.title')}
        </h1>
        <nav class="bar-nav" aria-label={t('nav.label')}>
          <a class="label" href={hrefOf({ page: 'roads' })}>
            {t('nav.roads')}
          </a>
          <a class="label" href={hrefOf({ page: isOver ? 'close' : 'play', id })}>
            {t(isOver ? 'roads.read' : 'nav.back')}
          </a>
        </nav>
      </header>
      <main class="days-main">
        <section class="days-map" aria-label={t('map.label')}>
          <DaysStage game={shown} view={view} isTrue={isTrue} mountMap={mountMap} />
        </section>
        <Timeline
          days={days}
          at={moment.at}
          isPlaying={isPlaying}
          canPlay={canPlay}
          onDay={(at) => go({ at, step: null })}
          onStep={(many) => go(byDays(days, moment, many))}
          onDecision={(way) => go(byDecision(days, moment, way))}
          onPlay={play}
        />
        <section class="days-day" aria-label={t('days.of')}>
          {isOver && (
            <fieldset class="days-truth">
              <legend class="hidden">{t('map.tabs')}</legend>
              {[false, true].map((value) => (
                <button
                  key={String(value)}
                  type="button"
                  class="label"
                  aria-pressed={isTrue === value}
                  onClick={() => setTrue(value)}
                >
                  {t(value ? 'days.true' : 'days.told')}
                </button>
              ))}
            </fieldset>
          )}
          <DayPanel
            pack={pack}
            id={id}
            run={run}
            frames={frames}
            days={days}
            moment={moment}
            history={history}
            onMoment={go}
          />
        </section>
        <p class="hidden" role="status">
          {!isPlaying && weekday(day.date)}
        </p>
      </main>
      {panel.value !== null && <Panels game={shown} />}
    </div>
  );
}
