import type { Need } from '../run/frame.ts';
import type { Campaign } from './campaigns.ts';
import { mayHave, type NameList, type Names } from './names.ts';

type Named = readonly { readonly id: string; readonly name: string }[];

/** What a condition names and the pack does not have, in words; `memory` is what a story remembers. */
export function unknownIn(subject: Need['subject'], names: Names, memory: NameList): string[] {
  switch (subject.kind) {
    case 'control':
      return [
        ...missing('authority', subject.authority, names.authorities),
        ...missing('region', subject.region, names.regions),
      ];
    case 'support':
    case 'unrest':
    case 'bread':
      return missing('region', subject.region, names.regions);
    case 'stance':
      return missing('faction', subject.faction, names.factions);
    case 'gauge':
      return missing('gauge', subject.gauge, names.gauges);
    case 'men':
      return missing('force', subject.force, names.forces);
    case 'lever':
      return missing('lever', subject.lever, names.levers);
    case 'tally':
      return missing('campaign', subject.campaign, names.campaigns);
    case 'operation':
      return missing('operation', subject.operation, names.operations);
    case 'point':
      return missing('point', subject.point, names.points);
    case 'end':
      return missing('end', subject.end, names.ends);
    case 'memory':
      return missing('variable of memory.ink', subject.name, memory);
    case 'done':
      return missing('order', subject.order, names.orders);
    default:
      return subject satisfies never;
  }
}

/** What a model is held against, without a story that would remember anything. */
export const NO_MEMORY: NameList = { ids: [], whole: true };

/** In words, that a list has no such id. */
export const missing = (kind: string, id: string, list: NameList): string[] =>
  mayHave(list, id) ? [] : [`There is no ${kind} “${id}”.`];

/** One kind of part of all campaigns. */
export const parts = (
  campaigns: readonly Campaign[],
  part: 'levers' | 'operations' | 'brigades' | 'points' | 'ends',
): Named => campaigns.flatMap((campaign): Named => campaign[part]);
