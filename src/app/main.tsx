import '../../assets/fonts/fonts.css';
import './tokens.css';
import './base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { openArchive } from './archive/kept.ts';
import { loadEngine } from './game.ts';
import { startRouting } from './routes.ts';
import { startSettings } from './settings.ts';
import { startPack } from './store.ts';

async function start(root: HTMLElement): Promise<void> {
  startSettings();
  openArchive();
  const packed = startPack();
  startRouting();
  render(<App />, root);
  await packed;
  // Asked for again when a run is opened, should it fail now.
  await loadEngine().catch(() => null);
}

const root = document.getElementById('app');
if (root !== null) start(root);
