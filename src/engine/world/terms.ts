import type { Pack } from '../pack/compiled.ts';
import type { Measure, Sum } from '../pack/measures.ts';
import { type Layout, tallies } from './layout.ts';
import { dayOf } from './model.ts';

/** A number read from the measures on a day, for the region at hand (its index) where it needs one. */
export type Reader = (slots: readonly number[], day: number, here: number) => number;

/** Where rules work: the indexes of regions given by id, or of all of a kind. */
export function regionsOf(pack: Pack, where: string | readonly string[]): number[] {
  const { regions } = pack.manifest;
  return regions.flatMap(({ id, kind }, index) =>
    (typeof where === 'string' ? kind === where || id === where : where.includes(id))
      ? [index]
      : [],
  );
}

/** Whether a sum reads the region at hand: where it does not, it is the same for all. */
export const isLocal = (sum: Sum): boolean =>
  (sum.terms ?? []).some(
    ({ reads }) =>
      reads.measure === 'present' ||
      (['control', 'support', 'unrest', 'bread'].includes(reads.measure) &&
        !('of' in reads && reads.of !== undefined)),
  );

/** Makes a sum ready to be read: hundredths of a point, in whole numbers. */
export function readerOfSum(pack: Pack, layout: Layout, sum: Sum): Reader {
  const terms = (sum.terms ?? []).map(({ reads, weight, from = 0 }) => ({
    read: readerOf(pack, layout, reads),
    weight: weight.value,
    from: from * 100,
  }));
  const base = sum.base.value;
  const least = sum.least ?? Number.MIN_SAFE_INTEGER;
  const most = sum.most ?? Number.MAX_SAFE_INTEGER;
  return (slots, day, here) => {
    let value = base;
    for (const { read, weight, from } of terms) {
      value += Math.trunc((weight * (read(slots, day, here) - from)) / 100);
    }
    return Math.min(most, Math.max(least, value));
  };
}

/** Makes a measure ready to be read, in hundredths of a point. */
export function readerOf(pack: Pack, layout: Layout, reads: Measure): Reader {
  switch (reads.measure) {
    case 'control': {
      const { authority } = reads;
      const at = layout.authorities.indexOf(authority);
      return regional(pack, reads.of, (region) => layout.shares(region) + at);
    }
    case 'support':
    case 'unrest':
    case 'bread': {
      const kind = reads.measure;
      const first = layout.slot({ kind, region: layout.regions[0] ?? '' });
      return regional(pack, reads.of, (region) => first + region);
    }
    case 'stance':
    case 'strength':
    case 'resolve':
      return single(layout.slot({ kind: reads.measure, faction: reads.of }));
    case 'gauge':
      return single(layout.slot({ kind: 'gauge', gauge: reads.of }));
    case 'lever':
      return single(layout.slot({ kind: 'lever', lever: reads.of }));
    case 'men':
      return single(layout.slot({ kind: 'men', force: reads.of }));
    case 'garrison':
      return single(layout.slot({ kind: 'point', point: reads.of, of: 'garrison' }));
    case 'tally': {
      const tally = tallies.find((one) => one === reads.of);
      return tally
        ? single(layout.slot({ kind: 'tally', campaign: reads.campaign, tally }))
        : () => 0;
    }
    case 'done': {
      const slot = layout.slot({ kind: 'done', order: reads.of });
      return (slots) => ((slots[slot] ?? 0) > 0 ? 10_000 : 0);
    }
    case 'since': {
      const first = dayOf(pack, reads.of);
      return (_slots, day) => Math.max(0, day - first) * 100;
    }
    case 'present':
      return menPresent(pack, layout, forcesOf(pack, reads.authority));
    default:
      return reads satisfies never;
  }
}

const single =
  (slot: number): Reader =>
  (slots) =>
    slots[slot] ?? 0;

/** A measure of regions: of the one at hand, of one, or the mean of all of a kind. */
function regional(pack: Pack, of: string | undefined, slotOf: (region: number) => number): Reader {
  if (of === undefined) return (slots, _day, here) => slots[slotOf(here)] ?? 0;
  const slots = regionsOf(pack, of).map(slotOf);
  return (all) => {
    let sum = 0;
    for (const slot of slots) sum += all[slot]!;
    return Math.trunc(sum / Math.max(1, slots.length));
  };
}

/** The men of some forces who stand in the region at hand. */
export function menPresent(pack: Pack, layout: Layout, among: readonly string[]): Reader {
  const forces = pack.manifest.forces
    .filter(({ id }) => among.includes(id))
    .map(({ id }) => ({
      men: layout.slot({ kind: 'men', force: id }),
      at: layout.slot({ kind: 'at', force: id }),
    }));
  return (slots, _day, here) => {
    let sum = 0;
    for (const { men, at } of forces) if (slots[at] === here) sum += slots[men]!;
    return sum;
  };
}

/** The forces of an authority. */
export const forcesOf = (pack: Pack, authority: string): string[] =>
  pack.manifest.forces.filter((force) => force.authority === authority).map(({ id }) => id);
