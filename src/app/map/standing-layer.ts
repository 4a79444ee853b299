import type Phaser from 'phaser';
import type { Box, Painter } from './painter.ts';
import { layoutScene, type SceneLayout } from './scene-layout.ts';
import {
  arrowSprite,
  isNarrow,
  measureLabel,
  type SpriteSource,
  spritesOf,
} from './scene-sprites.ts';
import { createSpriteLayer } from './sprite-layer.ts';
import type { AuthorityInk, MapView } from './view.ts';
import type { Viewport } from './viewport.ts';

/** Everything that stands on the base: arrows, names, counters, pins. */
export type StandingLayer = {
  readonly layout: SceneLayout;
  /** Lays a view out anew. */
  arrange(view: MapView, viewport: Viewport): void;
  /** The option whose pin stands out. */
  light(option: string | null): void;
  /** Draws the first part, 0 to 1, of the arrows that are new, by their keys. */
  drawArrows(part: number, fresh: ReadonlySet<string>): void;
  /** How far the counters that moved have come, 0 to 1. */
  glide(part: number): void;
  place(viewport: Viewport): void;
  /** Forgets what was lettered, before an `arrange`: a face has arrived, or the pixels changed. */
  forget(): void;
};

export type StandingSetting = {
  readonly painter: Painter;
  readonly inks: readonly AuthorityInk[];
  readonly ratio: () => number;
  readonly covers: () => readonly Box[];
};

const nothing: SceneLayout = { here: null, pins: [], counters: [], arrows: [], labels: [] };

export function createStandingLayer(
  scene: Phaser.Scene,
  { painter, inks, ratio, covers }: StandingSetting,
): StandingLayer {
  const sprites = createSpriteLayer(scene);
  let source: Pick<SpriteSource, 'layout' | 'view' | 'viewport' | 'inks'> | null = null;
  let lit: string | null = null;
  let arrowPart = 1;
  let freshArrows: ReadonlySet<string> = new Set();

  const whole = (): SpriteSource | null =>
    source === null ? null : { ...source, devicePixelRatio: ratio(), lit, arrowPart, freshArrows };
  const show = () => {
    const current = whole();
    if (current !== null) sprites.show(spritesOf(current), ratio());
  };
  return {
    get layout() {
      return source?.layout ?? nothing;
    },
    arrange(view, viewport) {
      const narrow = isNarrow(viewport);
      const layout = layoutScene({
        painter,
        view,
        viewport,
        covers: covers(),
        measure: (label) => measureLabel(label, narrow),
      });
      source = { layout, view, viewport, inks };
      show();
    },
    light(option) {
      lit = option;
      show();
    },
    drawArrows(part, fresh) {
      // One that was left half drawn is finished.
      const unfinished = new Set([...freshArrows, ...fresh]);
      arrowPart = part;
      freshArrows = fresh;
      const current = whole();
      if (current === null) return;
      for (const arrow of current.layout.arrows) {
        if (unfinished.has(arrow.key)) sprites.redraw(arrowSprite(arrow, current), ratio());
      }
    },
    glide: (part) => sprites.glide(part),
    place: (viewport) => sprites.place(viewport, ratio()),
    forget: () => sprites.forget(),
  };
}
