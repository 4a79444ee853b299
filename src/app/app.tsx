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
const ClosePage = lazy(async () => (await import('./debrief/close-page.tsx')).ClosePage);
const RunsPage = lazy(async () => (await import('./runs/runs-page.tsx')).RunsPage);
const RoadsPage = lazy(async () => (await import('./branches/roads-page.tsx')).RoadsPage);
const ComparePage = lazy(async () => (await import('./branches/compare-page.tsx')).ComparePage);
const DaysPage = lazy(async () => (await import('./scrub/days-page.tsx')).DaysPage);
const SettingsPage = lazy(async () => (await import('./settings/settings-page.tsx')).SettingsPage);
const ModelPage = lazy(async () => (await import('./model/model-page.tsx')).ModelPage);
const TeachPage = lazy(async () => (await import('./teach/teach-page.tsx')).TeachPage);
const ClassPage = lazy(async () => (await import('./teach/class-page.tsx')).ClassPage);
const ProjectPage = lazy(async () => (await import('./teach/project-page.tsx')).ProjectPage);
const DebriefPage = lazy(async () => (await import('./debrief/debrief-page.tsx')).DebriefPage);
const RoadPage = lazy(async () => (await import('./share/road-page.tsx')).RoadPage);
const AboutPage = lazy(async () => (await import('./about/about-page.tsx')).AboutPage);

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
    case 'runs':
      return <RunsPage pack={played} />;
    case 'roads':
      return <RoadsPage pack={played} />;
    case 'compare':
      return (
        <ComparePage
          key={`${here.left}/${here.right}`}
          pack={played}
          left={here.left}
          right={here.right}
          mountMap={mountMap}
        />
      );
    case 'days':
      return <DaysPage key={here.id} pack={played} id={here.id} mountMap={mountMap} />;
    case 'settings':
      return <SettingsPage pack={played} />;
    case 'about':
      return <AboutPage pack={played} />;
    case 'model':
      return <ModelPage pack={played} />;
    case 'teach':
      return <TeachPage pack={played} plan={here.plan ?? ''} sheet={here.sheet ?? ''} />;
    case 'class':
      return <ClassPage pack={played} />;
    case 'project':
      return <ProjectPage pack={played} id={here.id} />;
    case 'debrief':
      return <DebriefPage key={here.id} pack={played} id={here.id} />;
    case 'road':
      return <RoadPage key={here.code} code={here.code} mountMap={mountMap} />;
    case 'new':
      return <Waiting />;
    case 'play':
    case 'close':
      return <InRun here={here} />;
    default:
      return here satisfies never;
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
        <ClosePage game={now} />
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
