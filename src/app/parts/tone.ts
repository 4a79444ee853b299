import type { Pack } from '../../engine/pack/compiled.ts';
import type { SlotName } from '../../engine/world/layout.ts';

type Named = Pick<Pack, 'manifest' | 'campaigns'>;

/** What a movement is to the player. Which way it went is another matter: its sign says that. */
export type Tone = 'good' | 'bad' | 'neutral';

/** Which way a measure is better: 1 up, -1 down, 0 where one player wants what another does not. */
function better({ manifest, campaigns }: Named, slot: SlotName): number {
  switch (slot.kind) {
    case 'gauge':
      return manifest.gauges.find(({ id }) => id === slot.gauge)?.better === 'low' ? -1 : 1;
    case 'lever': {
      const levers = campaigns.flatMap((campaign) => campaign.levers);
      const end = levers.find(({ id }) => id === slot.lever)?.better;
      return end === undefined ? 0 : end === 'low' ? -1 : 1;
    }
    case 'stance':
    case 'support':
    case 'bread':
      return 1;
    case 'unrest':
      return -1;
    default:
      return 0;
  }
}

/** Good, bad or neither: what colour a movement is printed in. */
export function toneOf(pack: Named, slot: SlotName, by: number): Tone {
  const sense = Math.sign(by) * better(pack, slot);
  return sense > 0 ? 'good' : sense < 0 ? 'bad' : 'neutral';
}
