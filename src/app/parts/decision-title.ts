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

/** Where a decision is met, to be told beside its title; empty where the title says as much. */
export function placeBeside(pack: Pack, met: Met): string {
  const place = pack.manifest.places.find(({ id }) => id === met.place)?.name ?? '';
  return saysAs(decisionTitle(pack, met), place) ? '' : place;
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Articles and their like are short in most languages: no list of them is needed to tell them. */
const namesOnly = (word: string): boolean => word.length > 3;

/** Whether a title holds every word of a place that names anything. */
function saysAs(title: string, place: string): boolean {
  const names = wordsIn(place).filter(namesOnly);
  const said = wordsIn(title);
  return names.length === 0 ? title === place : names.every((name) => said.includes(name));
}
