import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';

/** The people who have spoken so far, in the order they were met; the player is not one of them. */
export function peopleMet(pack: Pack, frames: readonly Frame[]): readonly string[] {
  const met = new Set<string>();
  for (const frame of frames) {
    for (const block of frame.blocks) {
      if (block.kind === 'line' && block.speaker !== null) met.add(block.speaker);
    }
  }
  return pack.manifest.cast
    .filter((person) => person.player !== true && met.has(person.id))
    .map((person) => person.id);
}
