import { signal } from '@preact/signals';
import type { Manifest } from '../../engine/pack/manifest.ts';
import { loadArchive } from '../archive/kept.ts';
import { loadLibrary } from '../branches/load-roads.ts';
import { loadEngine, loadWholeEngine } from '../game.ts';
import { loadLateStrings } from '../parts/lazy.tsx';
import { loadOutlines } from '../parts/small-map-data.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { loadCoded } from '../share/open-shared.ts';
import { chronology, codex, sources, startExtras } from '../store.ts';
import { loadTeach } from './load-lesson.ts';

/** Whether all that a lesson may open is here: then the network may go, as long as the page stays open. */
export const isAllHere = signal(false);

/** The screens that a teacher may come to in a lesson, with their sheets. */
const screens: readonly (() => Promise<unknown>)[] = [
  () => import('./project-page.tsx'),
  () => import('./teach-page.tsx'),
  () => import('./class-page.tsx'),
  () => import('./class-scan.tsx'),
  () => import('../debrief/debrief-page.tsx'),
];

/** What reading a short form alone comes to, but for the map's drawing: its twin in words is there. */
const reading: readonly (() => Promise<unknown>)[] = [
  loadEngine,
  loadWholeEngine,
  loadArchive,
  () => import('../archive/indexed.ts'),
  () => import('../play/form-steps.ts'),
  () => import('../play/form-frames.tsx'),
  () => import('../play/map-stage.tsx'),
  () => import('../play/reason.tsx'),
  () => import('../parts/marks.tsx'),
  () => import('../parts/really-done.tsx'),
  () => import('../parts/lock-note.tsx'),
  () => import('../panels.tsx'),
  () => import('../play/menu-panel.tsx'),
  () => import('../codex/codex-panel.tsx'),
  () => import('../share/share-panel.tsx'),
  () => import('../share/qr-path.ts'),
  () => import('../debrief/close-page.tsx'),
];

/** The faces that the pages are set in now, each as it is drawn. */
function loadFaces(): Promise<unknown> {
  const style = getComputedStyle(document.documentElement);
  const names = ['reader', 'label', 'head', 'wire', 'news'];
  const used = names.map((name) => style.getPropertyValue(`--face-${name}`)).join();
  const faces = [...document.fonts].filter(({ family }) => used.includes(unquoted(family)));
  return Promise.all(faces.map((face) => face.load()));
}

const unquoted = (family: string): string => family.replaceAll(/["']/g, '');

/** The pack's own files; false where one of them did not come. */
async function loadFiles(manifest: Manifest): Promise<boolean> {
  const [library, coded, teach, outlines] = await Promise.all([
    loadLibrary(),
    loadCoded(),
    loadTeach(),
    loadOutlines(manifest),
    startExtras(),
  ]);
  const extras = [codex.value, chronology.value, sources.value];
  const hasMap = manifest.maps.some(({ kind }) => kind === 'region');
  const files = [library, coded, ...extras, ...(hasMap ? [outlines] : [])];
  return teach.ok && !files.includes(null);
}

let isComing = false;

/** Nothing of it shows where it fails: what did not come is asked for again the next time. */
async function fetchAll(manifest: Manifest): Promise<void> {
  isComing = true;
  try {
    const files = await loadFiles(manifest);
    await Promise.all([loadLateStrings(), loadFaces(), ...screens.map((load) => load())]);
    await Promise.all(reading.map((load) => load()));
    isAllHere.value = files;
  } catch {
    isAllHere.value = false;
  }
  isComing = isAllHere.value;
}

/**
 * Fetches, when nothing else is asked of the page, all that a lesson may open from its sheets to the
 * printed debrief: a classroom's network may be gone by then. Gives a way to call it off.
 */
export function fetchAhead(manifest: Manifest): () => void {
  return whenIdle(() => {
    if (!isComing) fetchAll(manifest);
  });
}
