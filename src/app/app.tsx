import { useEffect } from 'preact/hooks';
import { begin, resume } from './game.ts';
import { t } from './i18n/t.ts';
import { lazy } from './parts/lazy.tsx';
import { Notice } from './parts/notice.tsx';
import type { MountMap } from './play/mount-map.ts';
import { PlayPage } from './play/play-page.tsx';
import { hrefOf, type Route, replace, route } from './routes.ts';
import { game, pack, panel, problem, startPack } from './store.ts';
import { TitlePage } from './title/title-page.tsx';

/** Its code comes with the map. */
const mountMap: MountMap = async (element, asked) =>
  (await import('./mount-map.ts')).mountMap(element, asked);

const Panels = lazy(async () => (await import('./panels.tsx')).Panels);
const LaterPage = lazy(async () => (await import('./pages.tsx')).LaterPage);

/** The page the address asks for. */
export function App() {
  const here = route.value;
  const played = pack.value;
  const there = played !== null;
  useEffect(() => {
    // As rendered: the pack may have come between the rendering and this, and brings its own.
    if (there) follow(here);
  }, [here, there]);
  useEffect(() => {
    if (played !== null) document.title = played.manifest.title;
  }, [played]);
  if (played === null) return <Waiting />;
  switch (here.page) {
    case 'title':
      return <TitlePage pack={played} />;
    case 'new':
      return <Waiting />;
    case 'play':
    case 'close':
      return <InRun here={here} />;
    default:
      return <LaterPage pack={played} here={here} mountMap={mountMap} />;
  }
}

/** Runs are begun and opened here, so that pages only show them. */
async function follow(here: Route): Promise<void> {
  if (pack.value === null) return;
  try {
    if (here.page === 'play' || here.page === 'close') await resume(here.id);
    if (here.page === 'new') {
      const id = await begin(here.entry);
      if (id !== null && route.value === here) replace({ page: 'play', id });
    }
  } catch {
    // The engine's own file did not come.
    problem.value = { code: 'fetch/pack', detail: 'engine' };
  }
}

function InRun({ here }: { readonly here: Extract<Route, { page: 'play' | 'close' }> }) {
  const now = game.value;
  if (now === null || now.id !== here.id) return <Waiting />;
  return (
    <>
      {here.page === 'close' ? (
        <LaterPage pack={now.pack} here={here} mountMap={mountMap} />
      ) : (
        <PlayPage game={now} mountMap={mountMap} />
      )}
      {panel.value !== null && <Panels game={now} />}
    </>
  );
}

/** Before there is anything to show: quiet, unless something went wrong. */
function Waiting() {
  const trouble = problem.value;
  return (
    <main class="page">
      {trouble === null ? (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      ) : (
        <>
          <h1>{t('problem.title')}</h1>
          <Notice
            problem={trouble}
            onRetry={() => (pack.value === null ? startPack() : follow(route.value))}
          />
          <p>
            <a href={hrefOf({ page: 'title' })}>{t('page.back')}</a>
          </p>
        </>
      )}
    </main>
  );
}
