import type { Pack } from '../pack/compiled.ts';
import { controlOf, gaugeOf, stanceOf, supportOf } from './select.ts';
import type { World } from './world.ts';

/** What a run amounts to on one dimension: a level in whole points, and the words of its band. */
export type Outcome = {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly text: string;
};

type Read = Pack['manifest']['dimensions'][number]['reads'][number];

function measure(pack: Pack, world: World, read: Read): number {
  switch (read.measure) {
    case 'gauge':
      return gaugeOf(pack, world, read.of);
    case 'stance':
      return stanceOf(pack, world, read.of);
    case 'support':
      return supportOf(pack, world, read.of);
    case 'control': {
      const at = pack.manifest.authorities.findIndex((one) => one.id === read.authority);
      return controlOf(pack, world, read.of)[at] ?? 0;
    }
    default:
      return read.measure satisfies never;
  }
}

/**
 * The outcome of a World on every dimension of its pack: the weighted mean of the measures a
 * dimension reads (a negative weight counts a measure against it), and the highest band it reaches.
 */
export function outcomesOf(pack: Pack, world: World): Outcome[] {
  return pack.manifest.dimensions.map(({ id, title, reads, bands }) => {
    const weights = reads.reduce((sum, read) => sum + Math.abs(read.weight), 0);
    const total = reads.reduce((sum, read) => sum + measure(pack, world, read) * read.weight, 0);
    // Adding 0 makes of −0 a plain 0.
    const level = Math.trunc(total / (Math.max(1, weights) * 100)) + 0;
    const reached = bands.filter((band) => level >= band.from);
    return { id, title, level, text: (reached.at(-1) ?? bands[0])!.text };
  });
}
