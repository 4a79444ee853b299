import Phaser from 'phaser';
import { createFramePump } from './frame-pump.ts';
import { paper } from './inks.ts';
import { MapScene, type SceneSetting } from './map-scene.ts';
import type { Size } from './viewport.ts';

/** A started game: its scene, its frames, and its end. */
export type MapGame = {
  readonly scene: MapScene;
  readonly renderer: 'webgl' | 'canvas';
  resize(size: Size): void;
  frames(): number;
  destroy(): void;
};

export type GameSetting = Omit<SceneSetting, 'stir' | 'onReady' | 'ratio'>;

/** Device pixels for one CSS pixel; beyond 3 nobody sees the difference and every bake pays for it. */
function pixelRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio || 1));
}

/**
 * Starts Phaser in an element. Its own loop runs only until the scene stands; from then on frames
 * are drawn when something asks for them, and none at rest.
 */
export function startGame(element: HTMLElement, setting: GameSetting): Promise<MapGame> {
  let ratio = pixelRatio();
  let frames = 0;
  const { width, height } = setting.size;
  return new Promise((resolve) => {
    const pump = createFramePump((timeMs, deltaMs) => {
      const moving = scene.frame(timeMs);
      game.step(timeMs, deltaMs);
      return moving;
    });
    const scene: MapScene = new MapScene({
      ...setting,
      ratio: () => ratio,
      stir: pump.request,
      onReady: () => {
        scene.frame(performance.now());
        game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve(started()));
      },
    });
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: element,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      disableContextMenu: false,
      backgroundColor: paper,
      // The base is painted with antialiasing already; multisampling would only cost. One texture a
      // batch: Phaser compiles a shader for each count it meets, which can stop a pan for seconds.
      render: { antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      // Pointers are read from the element itself, so that they work while the loop sleeps.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(width * ratio),
        height: Math.round(height * ratio),
        zoom: 1 / ratio,
      },
      scene,
    });

    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      frames += 1;
    });
    const started = (): MapGame => {
      game.loop.sleep();
      const redraw = () => pump.request();
      game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, redraw);
      document.addEventListener('visibilitychange', redraw);
      return {
        scene,
        renderer: game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
        resize(size) {
          const next = pixelRatio();
          const sharper = next !== ratio;
          ratio = next;
          game.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
          game.scale.setZoom(1 / ratio);
          scene.resize(size);
          if (sharper) scene.letterAgain();
          pump.now();
        },
        frames: () => frames,
        destroy() {
          document.removeEventListener('visibilitychange', redraw);
          pump.stop();
          scene.stop();
          game.destroy(true);
          // With the loop asleep the game would wait for a step to end itself in.
          game.step(performance.now(), 0);
          // Phaser leaves these two behind, and with them the whole game.
          window.onblur = null;
          window.onfocus = null;
        },
      };
    };
  });
}
