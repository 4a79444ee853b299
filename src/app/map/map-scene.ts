import Phaser from 'phaser';
import { createMotions, eased } from './animation.ts';
import { type BaseLayer, createBaseLayer } from './base-layer.ts';
import { type Camera, createCamera } from './camera.ts';
import { focusedOn, gathered, viewAbout } from './focus.ts';
import type { Gesture } from './gestures.ts';
import { createHighlightLayer, type HighlightLayer } from './highlight-layer.ts';
import type { Box, Painter, Point } from './painter.ts';
import { arrowKey } from './scene-layout.ts';
import { createStandingLayer, type StandingLayer } from './standing-layer.ts';
import { isSameTarget, type Target, type TargetGround, targetAt } from './targets.ts';
import type { AuthorityInk, MapView } from './view.ts';
import {
  centredOn,
  createViewport,
  panned,
  resized,
  type Size,
  type Viewport,
  zoomedAt,
} from './viewport.ts';

export type SceneSetting = {
  readonly painter: Painter;
  readonly inks: readonly AuthorityInk[];
  readonly view: MapView;
  readonly size: Size;
  readonly ratio: () => number;
  readonly reducedMotion: boolean;
  /** What the shell lays over the map. */
  readonly covers: () => readonly Box[];
  /** Asks for a frame. */
  readonly stir: () => void;
  readonly onReady: () => void;
  readonly onHover: (target: Target | null, at: Point) => void;
  readonly onClick: (target: Target | null) => void;
};

const changeMs = 900;
const arrowMs = 900;
const glideMs = 700;
const moveMs = 520;
const zoomMs = 220;
const zoomStep = 1.7;
/** Larger canvases are refused as textures by older phones. */
const safeTexture = 4096;

/** What the base is painted from. */
function groundOf({ regions, front }: MapView): string {
  return JSON.stringify([regions, front?.held, front?.snow]);
}

function standOf({ forces }: MapView): string {
  return forces.map(({ id, at }) => `${id}@${at}`).join();
}

/** The places that a view is about: those of the front and those one may choose, else where the scene is. */
function focusOf({ pins, front, here }: MapView) {
  const needed = front?.focus ?? [];
  const others = pins.map(({ at }) => at);
  const isEmpty = needed.length + others.length === 0;
  return { needed, others: isEmpty && here !== null ? [here] : others };
}

/** One scene over any painter: pans, zooms, pins and animates it. */
export class MapScene extends Phaser.Scene {
  view: MapView;
  hovered: Target | null = null;
  /** What the last click was on. */
  #pressed: Target | null = null;
  readonly #setting: SceneSetting;
  readonly #motions = createMotions();
  readonly #camera: Camera;
  #base!: BaseLayer;
  #standing!: StandingLayer;
  #highlight!: HighlightLayer;
  #overviewTimer = 0;
  /** The hand has moved the view since it was last led to a scene's places. */
  #isByHand = false;

  constructor(setting: SceneSetting) {
    super({ key: 'map' });
    this.#setting = setting;
    this.view = setting.view;
    this.#camera = createCamera({
      start: this.#focused(setting.size, null),
      motions: this.#motions,
      reducedMotion: setting.reducedMotion,
      onMove: () => {
        this.#highlight.hide();
        setting.stir();
      },
      onRest: () => this.#rest(),
    });
  }

  get viewport(): Viewport {
    return this.#camera.viewport;
  }

  get ground(): TargetGround {
    const { view, viewport } = this;
    return { painter: this.#setting.painter, view, viewport, layout: this.#standing.layout };
  }

  create(): void {
    const { painter, inks, ratio, covers, onReady } = this.#setting;
    const { renderer } = this.game;
    const isWebGl = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer;
    const maxTexture = Math.min(safeTexture, isWebGl ? renderer.getMaxTextureSize() : safeTexture);
    this.#base = createBaseLayer(this, { painter, inks, ratio, maxTexture });
    this.#highlight = createHighlightLayer(this, painter, ratio);
    this.#standing = createStandingLayer(this, { painter, inks, ratio, covers });
    this.#base.bake(this.viewport, this.view, 'swap');
    this.#arrange();
    this.#startArrows(null);
    this.#planOverview();
    onReady();
  }

  /** Shows another view; what changed of it is animated. */
  show(view: MapView): void {
    const before = this.view;
    this.view = view;
    if (groundOf(before) !== groundOf(view)) this.#changeBase();
    const target = this.#lead(before);
    this.#standing.arrange(view, target);
    this.#setting.stir();
    this.#startGlide(before);
    this.#startArrows(before);
    this.#camera.moveTo(target, moveMs);
  }

  /** Where the view goes; it begins anew from home, so that no scene leaves the next one far off. */
  #lead(before: MapView): Viewport {
    const isElsewhere = JSON.stringify(focusOf(before)) !== JSON.stringify(focusOf(this.view));
    if (this.#isByHand && !isElsewhere) return this.viewport;
    const target = this.#focused(this.viewport.size, this.#isByHand ? this.viewport : null);
    this.#isByHand = false;
    return target;
  }

  /** The option that stands out, from the list or the pointer. */
  light(option: string | null): void {
    this.#standing.light(option);
    this.#setting.stir();
  }

  lookAt(id: string): void {
    const point = this.#setting.painter.locate(id);
    if (point !== null) this.#camera.moveTo(centredOn(this.viewport, point), moveMs);
  }

  zoom(direction: 'in' | 'out' | 'home'): void {
    const { size, extent } = this.viewport;
    this.#isByHand = true;
    if (direction === 'home') {
      this.#camera.moveTo(createViewport(extent, size), moveMs);
      return;
    }
    const middle = { x: size.width / 2, y: size.height / 2 };
    const factor = direction === 'in' ? zoomStep : 1 / zoomStep;
    this.#camera.moveTo(zoomedAt(this.viewport, middle, factor), zoomMs);
  }

  resize(size: Size): void {
    const view = this.#isByHand ? resized(this.viewport, size) : this.#focused(size, null);
    this.#camera.set(view);
  }

  /** Draws the lettering again, when a face has arrived or the pixels changed. */
  letterAgain(): void {
    this.#standing.forget();
    this.#arrange();
  }

  gesture(gesture: Gesture): void {
    switch (gesture.kind) {
      case 'hover':
        this.#hover(targetAt(this.ground, gesture.at), gesture.at);
        return;
      case 'leave':
        this.#hover(null, { x: 0, y: 0 });
        return;
      case 'pan':
        this.#isByHand = true;
        this.#camera.set(panned(this.viewport, gesture.dx, gesture.dy));
        return;
      case 'zoom':
        this.#isByHand = true;
        this.#camera.set(zoomedAt(this.viewport, gesture.at, gesture.factor));
        return;
      case 'double':
        // Who presses a pin twice wants it once, and nothing nearer.
        if (this.#pressed?.kind === 'pin') return;
        this.#isByHand = true;
        this.#camera.moveTo(zoomedAt(this.viewport, gesture.at, zoomStep), zoomMs);
        return;
      case 'click':
        this.#pressed = targetAt(this.ground, gesture.at);
        this.#setting.onClick(this.#pressed);
        return;
      case 'rest':
        this.#rest();
        return;
      default: {
        const missed: never = gesture;
        throw new Error(String(missed));
      }
    }
  }

  /** One frame's work before the picture is drawn; whether anything still moves. */
  frame(timeMs: number): boolean {
    const moving = this.#motions.advance(timeMs);
    this.#base.place(this.viewport);
    this.#standing.place(this.viewport);
    return moving;
  }

  stop(): void {
    this.#camera.stop();
    window.clearTimeout(this.#overviewTimer);
  }

  /** A view of what the scene is about: the one the hand left, moved as little as need be, or a new one. */
  #focused(size: Size, left: Viewport | null): Viewport {
    const { painter, covers } = this.#setting;
    const home = createViewport(painter, size);
    const { needed, others } = focusOf(this.view);
    const locate = (ids: readonly string[]) => ids.flatMap((id) => painter.locate(id) ?? []);
    const wanted = { needed: locate(needed), others: locate(others) };
    const points = gathered(home, wanted, painter.leastFocus ?? 0);
    return focusedOn(left ?? viewAbout(home, points), points, covers());
  }

  #start(key: string, durationMs: number, advance: (part: number) => void): void {
    this.#motions.start({ key, durationMs, advance });
    this.#setting.stir();
  }

  #changeBase(): void {
    if (this.#setting.reducedMotion) {
      this.#base.bake(this.viewport, this.view, 'swap');
    } else {
      this.#base.bake(this.viewport, this.view, 'fade');
      this.#start('change', changeMs, (part) => this.#base.fade(eased(part)));
    }
    this.#planOverview();
  }

  /** The hand draws those that were not there before. */
  #startArrows(before: MapView | null): void {
    const known = new Set(before?.arrows.map(arrowKey));
    const keys = this.view.arrows.map(arrowKey);
    if (before !== null && keys.length === known.size && keys.every((key) => known.has(key)))
      return;
    this.#motions.stop('arrows');
    const fresh = new Set(keys.filter((key) => !known.has(key)));
    if (this.#setting.reducedMotion || fresh.size === 0) {
      this.#standing.drawArrows(1, new Set(keys));
      return;
    }
    const draw = (part: number) => this.#standing.drawArrows(part, fresh);
    draw(0);
    this.#start('arrows', arrowMs, draw);
  }

  /** Counters go from where they stood to where they stand. */
  #startGlide(before: MapView): void {
    this.#motions.stop('glide');
    if (this.#setting.reducedMotion || standOf(before) === standOf(this.view)) {
      this.#standing.glide(1);
      return;
    }
    this.#standing.glide(0);
    this.#start('glide', glideMs, (part) => this.#standing.glide(eased(part)));
  }

  #arrange(): void {
    this.#standing.arrange(this.view, this.viewport);
    this.#setting.stir();
  }

  /** A view at rest is painted sharply and laid out anew. */
  #rest(): void {
    if (!this.#base.isCurrent(this.viewport)) this.#base.bake(this.viewport, this.view, 'swap');
    this.#arrange();
    if (this.hovered?.kind === 'ground') this.#highlight.show(this.hovered.id, this.viewport);
  }

  /** The overview waits until the change has been seen. */
  #planOverview(): void {
    window.clearTimeout(this.#overviewTimer);
    this.#overviewTimer = window.setTimeout(
      () => this.#base.bakeOverview(this.viewport, this.view),
      changeMs + 300,
    );
  }

  #hover(target: Target | null, at: Point): void {
    const isSame = isSameTarget(this.hovered, target);
    this.hovered = target;
    this.#setting.onHover(target, at);
    if (isSame) return;
    if (target?.kind === 'ground') this.#highlight.show(target.id, this.viewport);
    else this.#highlight.hide();
    this.#setting.stir();
  }
}
