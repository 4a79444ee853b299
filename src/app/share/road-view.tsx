import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { startFrom, titleOf } from '../game.ts';
import { count, t } from '../i18n/t.ts';
import { Panels } from '../panels.tsx';
import { createLinker, noLinks } from '../parts/markup.ts';
import { Masthead } from '../parts/masthead.tsx';
import { Notice } from '../parts/notice.tsx';
import { useHeading } from '../parts/use-heading.ts';
import { wide } from '../parts/wide.ts';
import { FrameView } from '../play/frame-view.tsx';
import { MapPane } from '../play/map-pane.tsx';
import type { MountMap } from '../play/mount-map.ts';
import { hrefOf, navigate } from '../routes.ts';
import { codex, type Game, game, panel, problem } from '../store.ts';
import type { Shared } from './open-shared.ts';
import { RoadFoot, RoadSteps } from './road-steps.tsx';
import { stopWords } from './stop-words.ts';
import { useLentGame } from './use-lent-game.ts';
import '../play/play.css';
import './share.css';

type Props = { readonly pack: Pack; readonly road: Shared; readonly mountMap: MountMap };

/** What the map and the panels read: no option of it can be taken, and it is nobody's run. */
function sharedGame(pack: Pack, { run, frames }: Shared, cursor: number): Game {
  const shown = frames.map((frame) => ({ ...frame, options: [] }));
  return {
    pack,
    id: 'shared',
    run,
    played: { state: 'open', frames: shown },
    cursor,
    shared: true,
  };
}

/** Somebody's road, step by step: its text and its map, and the ways to go on from it. */
export function RoadView({ pack, road, mountMap }: Props) {
  const { run, frames, isSameEdition } = road;
  const [cursor, setCursor] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const heading = useHeading();
  const position = useRef<HTMLParagraphElement>(null);
  const shown = useRef(0);
  const articles = codex.value;
  const linker = useMemo(() => (articles === null ? noLinks : createLinker(articles)), [articles]);
  const now = useMemo(() => sharedGame(pack, road, cursor), [pack, road, cursor]);
  useLentGame(now);
  // With the passage itself, not after the next paint: a quick reader's next key must not be lost.
  useLayoutEffect(() => {
    if (shown.current === cursor) return;
    shown.current = cursor;
    document.getElementById(`step-${cursor}`)?.focus({ preventScroll: true });
    position.current?.scrollIntoView({ block: 'start' });
  }, [cursor]);
  const frame = frames[cursor];
  if (frame === undefined) return null;

  const goOn = async () => {
    setBusy(true);
    const choices = run.choices.slice(0, cursor);
    const isWhole = cursor === frames.length - 1;
    const id = await startFrom({ ...run, choices }, isWhole).catch(() => null);
    if (id !== null) return navigate({ page: 'play', id });
    problem.value ??= { code: 'fetch/pack', detail: 'engine' };
    setBusy(false);
  };
  const mapped = pack.scripted && pack.manifest.maps.length > 0;
  const map = mapped && game.value?.shared === true && (
    <MapPane key="map" game={now} mountMap={mountMap} />
  );
  const entry = pack.manifest.entries.find((one) => one.id === run.entry);
  const facts = [
    entry?.title ?? run.entry,
    count('runs.steps', run.choices.length),
    t('runs.seed', { seed: run.seed }),
  ];
  const halt = stopWords(pack, road);
  return (
    <div class="play road" data-mapped={mapped}>
      <header class="bar">
        <a class="bar-title" href={hrefOf({ page: 'title' })}>
          <Masthead title={pack.manifest.title} />
        </a>
        <nav class="bar-nav" aria-label={t('nav.label')}>
          <a class="label" href={hrefOf({ page: 'runs' })}>
            {t('menu.runs')}
          </a>
        </nav>
      </header>
      {!wide.value && map}
      <main class="column" key="column">
        <header class="road-head">
          <p class="label">{t('road.kicker')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {titleOf(pack.manifest, { state: 'open', frames })}
          </h1>
          <p class="fine">{facts.join(' \u00b7 ')}</p>
          <p>{t('road.intro')}</p>
          {halt === null && !isSameEdition && <p role="status">{t('road.edition')}</p>}
          {halt !== null && (
            <p class="notice" role="alert">
              {halt}
            </p>
          )}
          <RoadSteps pack={pack} frames={frames} cursor={cursor} onStep={setCursor} />
        </header>
        <p class="road-at label" ref={position}>
          {t('road.at', { n: cursor + 1, all: frames.length })}
        </p>
        <FrameView
          key={cursor}
          pack={pack}
          frame={frame}
          before={frames[cursor - 1] ?? null}
          linker={linker}
          now={false}
        />
        <RoadFoot
          pack={pack}
          frames={frames}
          cursor={cursor}
          halt={halt}
          isBusy={isBusy}
          onStep={setCursor}
          onGoOn={goOn}
        />
        {problem.value !== null && <Notice problem={problem.value} onRetry={goOn} />}
      </main>
      {wide.value && map}
      {panel.value !== null && <Panels game={now} />}
    </div>
  );
}
