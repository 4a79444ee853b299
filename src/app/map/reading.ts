import { boxAround } from './boxes.ts';
import type { MapGame } from './game.ts';
import { coverOf } from './label-layout.ts';
import type { Box, Painter, Point } from './painter.ts';
import { headRadius } from './pin-layout.ts';
import { isNarrow, measureLabel } from './scene-sprites.ts';
import { pinHeads } from './targets.ts';
import { toScreen } from './viewport.ts';

/** Something that stands on the map; a slanting name has several boxes. CSS pixels of the map. */
export type StandingBox = {
  readonly kind: 'pin' | 'counter' | 'label';
  readonly id: string;
  readonly box: Box;
};

/** What end-to-end tests may read of a mounted map: data, and nothing that moves it. */
export type MapReading = {
  readonly ready: boolean;
  readonly renderer: 'webgl' | 'canvas';
  /** Frames drawn since the map was mounted, whoever asked for them. */
  readonly frames: number;
  /** The option or the region under the pointer. */
  readonly hover: string | null;
  readonly zoom: number;
  /** Heads of the pins, in CSS pixels of the page. */
  readonly pins: readonly { readonly option: string; readonly at: Point }[];
  /** To test that nothing covers another. */
  readonly boxes: readonly StandingBox[];
  /** Where a region or place is, in CSS pixels of the page; null if it is not on this map. */
  screenOf(id: string): Point | null;
};

declare global {
  interface Window {
    __map?: MapReading;
  }
}

/** Shows a reading to tests until the map goes. */
export function exposeReading(reading: MapReading): () => void {
  window.__map = reading;
  return () => {
    if (window.__map === reading) delete window.__map;
  };
}

/** Of the square within a head: two round heads side by side on a slant do not meet. */
const headSide = 1.6 * headRadius;

function boxesOf({ scene }: MapGame): readonly StandingBox[] {
  const { layout, viewport } = scene.ground;
  return [
    ...layout.pins.map(({ option, head }): StandingBox => {
      return { kind: 'pin', id: option, box: boxAround(head, headSide, headSide) };
    }),
    ...layout.counters.map(
      ({ region, box }): StandingBox => ({ kind: 'counter', id: region, box }),
    ),
    ...layout.labels.flatMap(({ label, middle }) =>
      coverOf(middle, measureLabel(label, isNarrow(viewport)), label.angle).map(
        (box): StandingBox => ({ kind: 'label', id: `${label.text}/${label.at.x}`, box }),
      ),
    ),
  ];
}

/** The reading of a game mounted in an element. */
export function readingOf(element: HTMLElement, painter: Painter, game: MapGame): MapReading {
  const { scene } = game;
  const onPage = ({ x, y }: Point): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + x, y: top + y };
  };
  return {
    ready: true,
    renderer: game.renderer,
    get frames() {
      return game.frames();
    },
    get hover() {
      const { hovered } = scene;
      return hovered?.kind === 'pin' ? hovered.option : (hovered?.id ?? null);
    },
    get zoom() {
      return scene.viewport.zoom;
    },
    get pins() {
      return pinHeads(scene.ground).map(({ option, at }) => ({ option, at: onPage(at) }));
    },
    get boxes() {
      return boxesOf(game);
    },
    screenOf(id) {
      const point = painter.locate(id);
      return point === null ? null : onPage(toScreen(scene.viewport, point));
    },
  };
}
