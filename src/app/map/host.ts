import './map.css';
import { createHoverCard, type MapLabels } from './hover-card.ts';
import { facesToLoad } from './lettering.ts';
import type { Box, Painter } from './painter.ts';
import { listenToPointers } from './pointer-input.ts';
import { exposeReading, readingOf } from './reading.ts';
import type { AuthorityInk, MapCallbacks, MapHost, MapView } from './view.ts';
import type { Size } from './viewport.ts';

export type { MapLabels } from './hover-card.ts';

export type MapOptions = {
  readonly painter: Painter;
  readonly inks: readonly AuthorityInk[];
  readonly view: MapView;
  readonly callbacks: MapCallbacks;
  readonly reducedMotion: boolean;
  readonly labels: MapLabels;
  /** What the shell lays over the map: pins, counters and names keep clear of these. */
  readonly covers?: () => readonly HTMLElement[];
};

/** Names wait this long for their faces; after that they are drawn again when the faces arrive. */
const faceWaitMs = 1200;

function facesLoaded(): Promise<unknown> {
  const loads = facesToLoad.map((face) => document.fonts.load(face).catch(() => []));
  return Promise.race([
    Promise.all(loads),
    new Promise((resolve) => window.setTimeout(resolve, faceWaitMs)),
  ]);
}

function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}

/** Boxes of elements over the map, in the map's own pixels. */
function coversOf(host: HTMLElement, elements: readonly HTMLElement[]): readonly Box[] {
  const origin = host.getBoundingClientRect();
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({
      x: left - origin.left - 4,
      y: top - origin.top - 4,
      width: width + 8,
      height: height + 8,
    }));
}

/** Mounts a map in an element that has a size; Phaser is fetched here, beside the faces. */
export async function createMap(element: HTMLElement, options: MapOptions): Promise<MapHost> {
  const { painter, inks, callbacks, labels, reducedMotion } = options;
  element.classList.add('map-host');
  const [{ startGame }] = await Promise.all([import('./game.ts'), facesLoaded()]);
  const card = createHoverCard(element, inks, labels);
  let pointed: string | null = null;
  let listed: string | null = null;

  const light = () => game.scene.light(pointed ?? listed);
  const game = await startGame(element, {
    painter,
    inks,
    view: options.view,
    size: sizeOf(element),
    reducedMotion,
    covers: () => coversOf(element, options.covers?.() ?? []),
    onHover(target, at) {
      const option = target?.kind === 'pin' ? target.option : null;
      element.dataset.over = target?.kind ?? '';
      if (target === null) card.hide();
      else card.show(target, at, game.scene.view);
      if (option === pointed) return;
      pointed = option;
      callbacks.point(option);
      light();
    },
    onClick(target) {
      if (target?.kind !== 'pin') {
        callbacks.inspect(target?.id ?? null);
        return;
      }
      const pin = game.scene.view.pins.find(({ option }) => option === target.option);
      // A locked option is shown in the list, with its reason, instead of being taken.
      if (pin?.locked) callbacks.point(target.option);
      else callbacks.choose(target.option);
    },
  });

  const canvas = element.querySelector('canvas');
  canvas?.setAttribute('role', 'img');
  canvas?.setAttribute('aria-label', labels.mapName);
  const stopListening = listenToPointers(element, (gesture) => {
    if (gesture.kind === 'pan' || gesture.kind === 'zoom') card.hide();
    game.scene.gesture(gesture);
  });
  const watching = new ResizeObserver(() => {
    // Folded away, the map keeps its last size.
    if (element.clientWidth > 0 && element.clientHeight > 0) game.resize(sizeOf(element));
  });
  watching.observe(element);
  const lettersCame = () => game.scene.letterAgain();
  document.fonts.addEventListener('loadingdone', lettersCame);

  const hideReading = exposeReading(readingOf(element, painter, game));

  return {
    authorities: painter.authorities ?? null,
    show(view) {
      card.hide();
      game.scene.show(view);
    },
    point(option) {
      listed = option;
      light();
    },
    lookAt: (id) => game.scene.lookAt(id),
    zoom: (direction) => game.scene.zoom(direction),
    destroy() {
      stopListening();
      watching.disconnect();
      document.fonts.removeEventListener('loadingdone', lettersCame);
      hideReading();
      card.destroy();
      game.destroy();
      element.classList.remove('map-host');
      delete element.dataset.over;
    },
  };
}
