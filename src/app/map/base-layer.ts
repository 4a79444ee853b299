import type Phaser from 'phaser';
import { type BakePlan, planBake, planOverview } from './bake-box.ts';
import { isInside } from './boxes.ts';
import { paper } from './inks.ts';
import type { Bake, Painter } from './painter.ts';
import { contextOf, createPlate } from './plate.ts';
import type { AuthorityInk, MapView } from './view.ts';
import { scaleOf, toScreen, type Viewport, visibleBox } from './viewport.ts';

/** Whether a bake replaces the one before it at once, or over a motion. */
export type Transition = 'swap' | 'fade';

/** The painted base: one sharp picture of the view, the one it fades from, and an overview. */
export type BaseLayer = {
  bake(viewport: Viewport, view: MapView, transition: Transition): void;
  /** Paints the whole map small, for what a pan uncovers before the next bake. */
  bakeOverview(viewport: Viewport, view: MapView): void;
  /** How far the new bake has come over the old, 0 to 1. */
  fade(part: number): void;
  place(viewport: Viewport): void;
  /** Whether the view is within the bake and at its scale. */
  isCurrent(viewport: Viewport): boolean;
};

type Slot = {
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  canvas: HTMLCanvasElement | null;
  bake: Bake | null;
};

export type BaseSetting = {
  readonly painter: Painter;
  readonly inks: readonly AuthorityInk[];
  readonly ratio: () => number;
  readonly maxTexture: number;
};

export function createBaseLayer(scene: Phaser.Scene, setting: BaseSetting): BaseLayer {
  const { painter, inks, ratio, maxTexture } = setting;
  const slot = (key: string): Slot => ({
    image: scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false),
    key: `base/${key}`,
    canvas: null,
    bake: null,
  });
  let front = slot('a');
  let back = slot('b');
  const overview = slot('overview');
  overview.image.setDepth(-1);

  /** A texture is made anew for another size only. */
  const canvasFor = (target: Slot, { width, height }: BakePlan): HTMLCanvasElement => {
    const { canvas } = target;
    if (canvas !== null && canvas.width === width && canvas.height === height) return canvas;
    target.canvas = createPlate(width, height);
    return target.canvas;
  };

  const paint = (target: Slot, plan: BakePlan, view: MapView) => {
    const before = target.canvas;
    const canvas = canvasFor(target, plan);
    const context = contextOf(canvas);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.save();
    painter.paint(context, plan.bake, view, inks);
    context.restore();
    target.bake = plan.bake;
    if (before === canvas) {
      scene.textures.get(target.key).source[0]?.update();
    } else {
      target.image.setTexture('__DEFAULT');
      if (scene.textures.exists(target.key)) scene.textures.remove(target.key);
      const texture = scene.textures.create(target.key, canvas);
      texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      target.image.setTexture(target.key);
    }
    target.image.setVisible(true);
  };

  const settle = () => {
    front.image.setAlpha(1).setDepth(0);
    back.image.setVisible(false);
  };

  const placeSlot = ({ image, bake }: Slot, viewport: Viewport) => {
    if (bake === null) return;
    const at = toScreen(viewport, bake.box);
    const scale = (scaleOf(viewport) * ratio()) / bake.pixelsPerUnit;
    const level = Math.abs(scale - 1) < 1e-6;
    // Unscaled, the picture sits on whole pixels and is as sharp as it was painted.
    image.setPosition(
      level ? Math.round(at.x * ratio()) : at.x * ratio(),
      level ? Math.round(at.y * ratio()) : at.y * ratio(),
    );
    image.setScale(level ? 1 : scale);
  };

  return {
    bake(viewport, view, transition) {
      if (transition === 'fade') [front, back] = [back, front];
      paint(front, planBake(viewport, ratio(), maxTexture), view);
      // A swap in the middle of a fade goes on fading.
      if (transition === 'swap') return;
      back.image.setAlpha(1).setDepth(0);
      front.image.setAlpha(0).setDepth(1);
    },
    bakeOverview(viewport, view) {
      paint(overview, planOverview(viewport, ratio()), view);
      overview.image.setVisible(false);
    },
    fade(part) {
      front.image.setAlpha(part);
      if (part >= 1) settle();
    },
    place(viewport) {
      placeSlot(front, viewport);
      placeSlot(back, viewport);
      placeSlot(overview, viewport);
      const sharp = front.bake !== null && isInside(visibleBox(viewport), front.bake.box);
      overview.image.setVisible(!sharp && overview.bake !== null);
    },
    isCurrent(viewport) {
      const { bake } = front;
      if (bake === null) return false;
      const scale = (scaleOf(viewport) * ratio()) / bake.pixelsPerUnit;
      return Math.abs(scale - 1) < 1e-6 && isInside(visibleBox(viewport), bake.box);
    },
  };
}
