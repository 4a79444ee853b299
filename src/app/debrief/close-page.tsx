import { useEffect } from 'preact/hooks';
import { askedSteps } from '../../engine/run/form.ts';
import { exportRun } from '../archive/export-run.ts';
import { goTo, titleOf } from '../game.ts';
import { t } from '../i18n/t.ts';
import { Masthead } from '../parts/masthead.tsx';
import { useHeading } from '../parts/use-heading.ts';
import { formBeing } from '../play/asked.ts';
import { hrefOf, navigate } from '../routes.ts';
import { ShareLink } from '../share/share-link.tsx';
import { type Game, openPanel, startExtras } from '../store.ts';
import { Campaigns } from './campaigns.tsx';
import { Changes } from './changes.tsx';
import { Decisions } from './decisions.tsx';
import { Onward } from './onward.tsx';
import { Outcomes } from './outcomes.tsx';
import { Parted } from './parted.tsx';
import { partingOf } from './parting.ts';
import '../parts/marks.css';
import './campaigns.css';
import './close.css';

/** The close of a run: what it decided, where it parted from the record, and the way back to any decision. */
export function ClosePage({ game }: { readonly game: Game }) {
  const { pack, played } = game;
  const { frames } = played;
  const last = frames.at(-1);
  const heading = useHeading(game.id);
  useEffect(() => {
    startExtras();
  }, [game.id]);
  if (last === undefined) return null;
  const ending = pack.manifest.endings.find((one) => one.id === last.ending);
  const form = formBeing(game);
  const own = form === null ? null : new Set(askedSteps(form, frames));
  const parting = partingOf(frames, own);
  const fork = parting?.first ?? null;
  const back = async (step: number) => {
    await goTo(step);
    navigate({ page: 'play', id: game.id });
  };
  return (
    <div class="close">
      <header class="bar">
        <h1 class="bar-title">
          <a href={hrefOf({ page: 'title' })}>
            <Masthead title={pack.manifest.title} />
          </a>
        </h1>
        <nav class="bar-nav" aria-label={t('nav.label')}>
          <a class="label" href={hrefOf({ page: 'play', id: game.id })}>
            {t('nav.back')}
          </a>
        </nav>
      </header>
      <main>
        <section class="close-ending">
          <p class="label">{t(last.ended ? 'close.kicker' : 'close.unfinished')}</p>
          <h2 ref={heading} tabIndex={-1}>
            {ending?.title ?? pack.manifest.title}
          </h2>
          {ending !== undefined && <p class="close-words">{ending.close}</p>}
          <Onward game={game} parting={parting} onBack={back} />
        </section>
        {form !== null && last.ended && (
          <section class="close-code">
            <h2>{t('close.code')}</h2>
            <p>{t('close.code.about')}</p>
            <ShareLink game={game} />
          </section>
        )}
        {pack.scripted && <Outcomes game={game} />}
        {pack.scripted && <Campaigns pack={pack} frames={frames} own={own} />}
        {fork !== null && <Parted pack={pack} fork={fork} onBack={back} />}
        {pack.scripted && <Changes pack={pack} frames={frames} />}
        {pack.rules.length > 0 && (
          <p class="close-model">
            <a class="link" href={hrefOf({ page: 'model' })}>
              {t('close.model')}
            </a>
          </p>
        )}
        <Decisions pack={pack} frames={frames} onBack={back} />
        <Acts game={game} />
      </main>
    </div>
  );
}

function Acts({ game }: { readonly game: Game }) {
  const { pack, id, run, played } = game;
  return (
    <p class="close-acts">
      <a href={hrefOf({ page: 'new', entry: run.entry })}>{t('close.again')}</a>
      <button type="button" class="link" onClick={() => openPanel({ kind: 'share' })}>
        {t('share.open')}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => exportRun(run, titleOf(pack.manifest, played))}
      >
        {t('menu.export')}
      </button>
      <a href={hrefOf({ page: 'roads' })}>{t('menu.roads')}</a>
      {pack.scripted && pack.manifest.maps.length > 0 && (
        <a href={hrefOf({ page: 'days', id })}>{t('days.open')}</a>
      )}
      <a href={hrefOf({ page: 'compare', left: id, right: 'history' })}>{t('close.compare')}</a>
      <a href={hrefOf({ page: 'debrief', id })}>{t('close.debrief')}</a>
      <a href={hrefOf({ page: 'runs' })}>{t('menu.runs')}</a>
      <a href={hrefOf({ page: 'title' })}>{t('menu.title-page')}</a>
    </p>
  );
}
