import type Phaser from 'phaser';
import type { Box, Point } from './painter.ts';
import { contextOf, createPlate } from './plate.ts';
import { scaleOf, toScreen, type Viewport } from './viewport.ts';

/** One small drawing that stands on the map at a constant size. */
export type Sprite = {
  readonly key: string;
  /** Names the picture: sprites with the same one share it, and it is drawn once. */
  readonly picture: string;
  /** The point of the map it keeps to. */
  readonly anchor: Point;
  /** What it covers, in CSS pixels from the anchor. */
  readonly box: Box;
  readonly depth: number;
  /** The scale of the map at which it was drawn, if it grows with the map; null if it does not. */
  readonly drawnAt: number | null;
  /** Draws in CSS pixels from the anchor. */
  readonly draw: (context: CanvasRenderingContext2D) => void;
};

/** Pictures kept for names and counters that may come back. */
const kept = 260;

/** Map units; less is the rounding of a place worked out again. */
const samePlace = 0.01;

type Stand = Pick<Sprite, 'anchor' | 'box'>;
/** `from` is where it stood before, while it glides. */
type Shown = { readonly image: Phaser.GameObjects.Image; sprite: Sprite; from: Stand | null };

/** The sprites of a scene: textures drawn once each, images placed at every frame. */
export type SpriteLayer = {
  show(sprites: readonly Sprite[], devicePixelRatio: number): void;
  /** Draws one again, for an animation. */
  redraw(sprite: Sprite, devicePixelRatio: number): void;
  place(viewport: Viewport, devicePixelRatio: number): void;
  /** How far those that moved have come from where they stood, 0 to 1. */
  glide(part: number): void;
  /** Forgets the pictures, after new fonts or another pixel ratio. */
  forget(): void;
};

export function createSpriteLayer(scene: Phaser.Scene): SpriteLayer {
  const shown = new Map<string, Shown>();
  const textures = new Map<string, HTMLCanvasElement>();
  let glided = 1;

  const paint = (canvas: HTMLCanvasElement, { box, draw }: Sprite, ratio: number) => {
    const context = contextOf(canvas);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
    draw(context);
  };

  const textureOf = (sprite: Sprite, ratio: number): string => {
    const key = `sprite/${sprite.picture}`;
    if (textures.has(key)) return key;
    const { width, height } = sprite.box;
    const canvas = createPlate(Math.ceil(width * ratio), Math.ceil(height * ratio));
    paint(canvas, sprite, ratio);
    scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    textures.set(key, canvas);
    return key;
  };

  const drop = (key: string) => {
    shown.get(key)?.image.destroy();
    shown.delete(key);
  };

  const prune = (limit: number) => {
    if (textures.size <= limit) return;
    const used = new Set([...shown.values()].map(({ sprite }) => `sprite/${sprite.picture}`));
    for (const key of [...textures.keys()]) {
      if (used.has(key)) continue;
      scene.textures.remove(key);
      textures.delete(key);
      if (textures.size <= limit) return;
    }
  };

  return {
    show(sprites, ratio) {
      const wanted = new Set(sprites.map(({ key }) => key));
      for (const key of [...shown.keys()]) if (!wanted.has(key)) drop(key);
      for (const sprite of sprites) {
        const known = shown.get(sprite.key);
        if (known) {
          if (known.sprite.picture !== sprite.picture) {
            known.image.setTexture(textureOf(sprite, ratio)).setDepth(sprite.depth);
          }
          const { anchor } = known.sprite;
          const way = Math.hypot(anchor.x - sprite.anchor.x, anchor.y - sprite.anchor.y);
          if (way > samePlace) known.from = known.sprite;
          else if (glided >= 1) known.from = null;
          known.sprite = sprite;
          continue;
        }
        const image = scene.add.image(0, 0, textureOf(sprite, ratio));
        image.setOrigin(0, 0).setDepth(sprite.depth);
        shown.set(sprite.key, { image, sprite, from: null });
      }
      prune(kept);
    },
    redraw(sprite, ratio) {
      const canvas = textures.get(`sprite/${sprite.picture}`);
      if (canvas === undefined) return;
      paint(canvas, sprite, ratio);
      scene.textures.get(`sprite/${sprite.picture}`).source[0]?.update();
    },
    place(viewport, ratio) {
      const scale = scaleOf(viewport);
      const cornerOf = ({ anchor, box }: Stand, grows: number): Point => {
        const at = toScreen(viewport, anchor);
        return { x: at.x + box.x * grows, y: at.y + box.y * grows };
      };
      for (const { image, sprite, from } of shown.values()) {
        const grows = sprite.drawnAt === null ? 1 : scale / sprite.drawnAt;
        let { x, y } = cornerOf(sprite, grows);
        if (from !== null && glided < 1) {
          const start = cornerOf(from, grows);
          x = start.x + (x - start.x) * glided;
          y = start.y + (y - start.y) * glided;
        }
        // Whole device pixels keep lettering as sharp as it was drawn.
        image.setPosition(Math.round(x * ratio), Math.round(y * ratio));
        image.setScale(grows);
      }
    },
    glide(part) {
      glided = part;
      if (part < 1) return;
      for (const one of shown.values()) one.from = null;
    },
    forget() {
      for (const key of [...shown.keys()]) drop(key);
      prune(0);
    },
  };
}
