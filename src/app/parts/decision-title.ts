import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';

type Met = {
  readonly decision: string | null;
  readonly place: string | null;
  readonly step: number;
};

/**
 * What a decision is called: by its title; in a story that gives none by where it is met, or by its
 * number. Not by the record, which tells what was really done there: no road but that one did.
 */
export function decisionTitle({ manifest }: Pack, { decision, place, step }: Met): string {
  return (
    manifest.decisions?.find(({ id }) => id === decision)?.title ??
    manifest.places.find(({ id }) => id === place)?.name ??
    t('close.decision', { n: step + 1 })
  );
}

/** Where a decision is met, to be told beside its title; empty where the place is its title. */
export function placeBeside(pack: Pack, met: Met): string {
  const place = pack.manifest.places.find(({ id }) => id === met.place)?.name ?? '';
  return place === decisionTitle(pack, met) ? '' : place;
}
