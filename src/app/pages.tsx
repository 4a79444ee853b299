import type { Pack } from '../engine/pack/compiled.ts';
import { lazy } from './parts/lazy.tsx';
import type { MountMap } from './play/mount-map.ts';
import type { Route } from './routes.ts';
import { game } from './store.ts';

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

type Props = {
  readonly pack: Pack;
  readonly here: Exclude<Route, { page: 'title' | 'new' | 'play' }>;
  readonly mountMap: MountMap;
};

/** The pages that nobody reads first: declared apart, so that the first text does not wait for them. */
export function LaterPage({ pack, here, mountMap }: Props) {
  switch (here.page) {
    case 'close':
      return game.value === null ? null : <ClosePage game={game.value} />;
    case 'runs':
      return <RunsPage pack={pack} />;
    case 'roads':
      return <RoadsPage pack={pack} />;
    case 'compare':
      return (
        <ComparePage
          key={`${here.left}/${here.right}`}
          pack={pack}
          left={here.left}
          right={here.right}
        />
      );
    case 'days':
      return <DaysPage key={here.id} pack={pack} id={here.id} mountMap={mountMap} />;
    case 'settings':
      return <SettingsPage pack={pack} />;
    case 'about':
      return <AboutPage pack={pack} />;
    case 'model':
      return <ModelPage pack={pack} />;
    case 'teach':
      return <TeachPage pack={pack} plan={here.plan ?? ''} sheet={here.sheet ?? ''} />;
    case 'class':
      return <ClassPage pack={pack} />;
    case 'project':
      return <ProjectPage pack={pack} id={here.id} plan={here.plan ?? ''} />;
    case 'debrief':
      return <DebriefPage key={here.id} pack={pack} id={here.id} entry={here.entry} />;
    case 'road':
      return <RoadPage key={here.code} code={here.code} mountMap={mountMap} />;
    default:
      return here satisfies never;
  }
}
