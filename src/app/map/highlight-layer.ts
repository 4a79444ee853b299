import type Phaser from 'phaser';
import { black, leaf } from './inks.ts';
import type { Painter } from './painter.ts';
import { contextOf, createPlate } from './plate.ts';
import { scaleOf, toScreen, type Viewport } from './viewport.ts';

/** The outline of the region under the pointer, over the resting base. */
export type HighlightLayer = {
  show(id: string, viewport: Viewport): void;
  hide(): void;
};

const key = 'highlight';

export function createHighlightLayer(
  scene: Phaser.Scene,
  painter: Painter,
  ratio: () => number,
): HighlightLayer {
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(2).setVisible(false);
  let canvas: HTMLCanvasElement | null = null;

  const canvasFor = (width: number, height: number): HTMLCanvasElement => {
    if (canvas !== null && canvas.width === width && canvas.height === height) return canvas;
    canvas = createPlate(width, height);
    image.setTexture('__DEFAULT');
    if (scene.textures.exists(key)) scene.textures.remove(key);
    scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, width, height);
    image.setTexture(key);
    return canvas;
  };

  return {
    show(id, viewport) {
      const outline = painter.outline(id);
      if (outline === null) {
        image.setVisible(false);
        return;
      }
      const { width, height } = viewport.size;
      const target = canvasFor(
        Math.max(1, Math.ceil(width * ratio())),
        Math.max(1, Math.ceil(height * ratio())),
      );
      const context = contextOf(target);
      const scale = scaleOf(viewport) * ratio();
      const origin = toScreen(viewport, { x: 0, y: 0 });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, target.width, target.height);
      context.setTransform(scale, 0, 0, scale, origin.x * ratio(), origin.y * ratio());
      context.lineJoin = 'round';
      context.strokeStyle = leaf;
      context.lineWidth = 6 / scaleOf(viewport);
      context.stroke(outline);
      context.strokeStyle = black;
      context.lineWidth = 2.4 / scaleOf(viewport);
      context.stroke(outline);
      scene.textures.get(key).source[0]?.update();
      image.setVisible(true);
    },
    hide() {
      image.setVisible(false);
    },
  };
}
