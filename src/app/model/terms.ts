import type { Pack } from '../../engine/pack/compiled.ts';
import { tallies } from '../../engine/world/layout.ts';
import { orderWords } from '../condition-words.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { nameOf } from '../measure-words.ts';
import { named } from '../measures.ts';
import { figure } from './values.ts';

/** What a sum of the model reads. */
export type Read = {
  readonly measure: string;
  readonly of: string | null;
  readonly authority: string;
};

/** Reads what a part of the model says it reads or moves; null where it is no such thing. */
export function readsOf(node: unknown): Read | null {
  if (typeof node !== 'object' || node === null) return null;
  const text = (key: string): string | null => {
    const value: unknown = Reflect.get(node, key);
    return typeof value === 'string' ? value : null;
  };
  const measure = text('measure');
  if (measure === null) return null;
  return { measure, of: text('of'), authority: text('authority') ?? '' };
}

/** Which regions a measure is read of: one, the mean of a kind, or the one at hand. */
function whereWords(pack: Pack, of: string | null): string {
  if (of === null) return t('where.here');
  const region = pack.manifest.regions.find((one) => one.id === of);
  if (region !== undefined) return region.name;
  return t(of === 'province' ? 'where.provinces' : 'where.departments');
}

/** What a measure is called on this page. */
export function measureWords(pack: Pack, { measure, of, authority }: Read): string {
  const { authorities, forces } = pack.manifest;
  const id = of ?? '';
  switch (measure) {
    case 'control':
      return t('reads.control', {
        authority: named(authorities, authority),
        where: whereWords(pack, of),
      });
    case 'support':
    case 'unrest':
    case 'bread':
      return t(`reads.${measure}`, { where: whereWords(pack, of) });
    case 'stance':
    case 'strength':
    case 'resolve':
      return nameOf(pack, { kind: measure, faction: id });
    case 'gauge':
      return nameOf(pack, { kind: 'gauge', gauge: id });
    case 'lever':
      return nameOf(pack, { kind: 'lever', lever: id });
    case 'tally': {
      const tally = tallies.find((one) => one === id);
      return tally === undefined ? id : t(`measure.tally.${tally}`);
    }
    case 'men':
      return named(forces, id);
    case 'present':
      return named(authorities, authority);
    default:
      return orderWords(id);
  }
}

/** What a term of a sum counts, of which its weight is added: a point, a hundred men, a day… */
export function termWords(pack: Pack, reads: Read, from: number | null): string {
  const measure = measureWords(pack, reads);
  switch (reads.measure) {
    case 'done':
      return t('term.done', { order: measure });
    case 'since':
      return t('term.since', { date: fullDate(reads.of ?? '') });
    case 'men':
    case 'present':
    case 'tally':
      return t(`term.${reads.measure}`, { measure });
    default:
      return from === null
        ? t('term.point', { measure })
        : t('term.above', { measure, from: figure(from) });
  }
}
