import { lazy } from './parts/lazy.tsx';
import { type Game, panel } from './store.ts';

const StandingPanel = lazy(
  async () => (await import('./standing/standing-panel.tsx')).StandingPanel,
);
const RegionPanel = lazy(async () => (await import('./standing/region-panel.tsx')).RegionPanel);
const WhyPanel = lazy(async () => (await import('./why/why-panel.tsx')).WhyPanel);
const CodexPanel = lazy(async () => (await import('./codex/codex-panel.tsx')).CodexPanel);
const HistoryPanel = lazy(async () => (await import('./history/history-panel.tsx')).HistoryPanel);
const MenuPanel = lazy(async () => (await import('./play/menu-panel.tsx')).MenuPanel);
const SharePanel = lazy(async () => (await import('./share/share-panel.tsx')).SharePanel);

/** The panel that is open beside the text, if one is. */
export function Panels({ game }: { readonly game: Game }) {
  const open = panel.value;
  if (open === null) return null;
  switch (open.kind) {
    case 'standing':
      return <StandingPanel game={game} />;
    case 'region':
      return <RegionPanel game={game} region={open.region} />;
    case 'why':
      return <WhyPanel key={JSON.stringify(open.about)} game={game} about={open.about} />;
    case 'codex':
      return <CodexPanel article={open.article} />;
    case 'history':
      return <HistoryPanel game={game} />;
    case 'menu':
      return <MenuPanel game={game} />;
    case 'share':
      return <SharePanel game={game} />;
    default:
      return open satisfies never;
  }
}
