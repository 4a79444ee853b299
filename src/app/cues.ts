import { effect } from '@preact/signals';
import { whenIdle } from './parts/when-idle.ts';
import { settings } from './settings.ts';
import { current } from './store.ts';

let started = false;

/** Sounds the cues of each new frame, quietly; its code comes once there is one to sound. */
export function startCues(): void {
  if (started) return;
  started = true;
  let heard: unknown = null;
  effect(() => {
    const frame = current.value;
    const { volume } = settings.value;
    if (frame === null) return;
    const cues = frame.blocks.flatMap((block) => (block.kind === 'sound' ? [block.cue] : []));
    const fresh = frame !== heard && cues.length > 0 && volume > 0;
    heard = frame;
    // Behind the text, and never instead of it.
    whenIdle(() => sound(fresh ? cues : [], volume));
  });
}

let speaking = false;

async function sound(cues: readonly string[], volume: number): Promise<void> {
  if (!speaking && cues.length === 0) return;
  speaking = true;
  try {
    const speaker = await import('./sound/sound.ts');
    speaker.setVolume(volume);
    for (const cue of cues) speaker.play(cue);
  } catch {
    // Without sound the story is the same.
  }
}
