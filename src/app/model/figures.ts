import { parseNeeds } from '../../engine/ink/needs.ts';
import type { Campaign, CampaignStep } from '../../engine/pack/campaigns.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Rule } from '../../engine/pack/rules.ts';
import { conditionWords } from '../condition-words.ts';
import { briefDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { named } from '../measures.ts';
import { measureWords, type Read, readsOf, termWords } from './terms.ts';
import { labelOf, type Unit, unitFor, valueIn } from './values.ts';

/** A number of the model: what it is of, what it sets, its value in words, and what it rests on. */
export type Figure = {
  readonly of: string | null;
  readonly words: string;
  readonly value: string;
  /** The sources, none where it is assumed. */
  readonly sources: readonly string[];
  readonly reason: string | null;
};

type Keyed = Readonly<Record<string, unknown>>;
type Place = {
  readonly part: string;
  readonly key: string;
  readonly of: string | null;
  readonly unit?: Unit;
};

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isNumber = (value: Keyed): boolean => typeof value.value === 'number' && 'basis' in value;

/** The numbers of a rule, in the order of its file. */
export function figuresOfRule(pack: Pack, rule: Rule): readonly Figure[] {
  const part = rule.mechanism;
  // Men who come from nowhere are counted, those who leave a force are a part of it.
  const isCounted = part === 'muster' && rule.from === undefined;
  return Object.entries(rule).flatMap(([key, value]) => {
    const place = { part, key, of: null };
    const joins: Place = { part, key: 'join', of: null, unit: 'men' };
    return visit(pack, value, isCounted && key === 'rate' ? joins : place);
  });
}

/** The numbers that a step of a campaign works with. */
export function figuresOfStep(pack: Pack, campaign: Campaign, step: CampaignStep) {
  return partsOf(campaign, step).flatMap(([part, value]) =>
    visit(pack, value, { part, key: part, of: null }),
  );
}

function partsOf(campaign: Campaign, step: CampaignStep): readonly (readonly [string, unknown])[] {
  const { levers, drifts, brigades, muster, operations, points, march, fight } = campaign;
  switch (step) {
    case 'weather':
      return [['weather', campaign.weather]];
    case 'muster':
      return [
        ['levers', levers],
        ['drifts', drifts],
        ['gathering', muster],
        ['brigades', brigades],
      ];
    case 'launch':
      return [['operations', operations]];
    case 'march':
      return [
        ['march', march],
        ['fight', fight],
        ['points', points],
      ];
    case 'relief':
      return [
        ['reliefs', campaign.reliefs],
        ['counter', campaign.counter],
      ];
    case 'recall':
      return [
        ['recalls', campaign.recalls],
        ['home', campaign.home],
      ];
    case 'end':
      return [['verdicts', campaign.verdicts]];
    case 'reports':
      return [['reporters', campaign.reporters]];
    default:
      return step satisfies never;
  }
}

/** Every number under a part of the model, however deep. */
function visit(pack: Pack, node: unknown, place: Place): readonly Figure[] {
  if (!isKeyed(node)) return [];
  if (isNumber(node)) return [figureOf(node, place, labelOf(place.part, place.key))];
  if (Array.isArray(node)) return node.flatMap((one, index) => itemOf(pack, one, place, index));
  if (isKeyed(node.base)) return sumOf(pack, node, place);
  return Object.entries(node).flatMap(([key, value]) => {
    const child = { ...place, key: place.key === 'forces' ? 'forces' : key };
    if (place.key !== 'forces') return visit(pack, value, child);
    return visit(pack, value, { ...child, of: named(pack.manifest.forces, key) });
  });
}

/** An item of a list: a thing with a name, or a number for each day. */
function itemOf(pack: Pack, one: unknown, place: Place, index: number): readonly Figure[] {
  if (!isKeyed(one)) return [];
  if (isNumber(one)) {
    const n = place.key === 'chances' ? index + 1 : index;
    return [figureOf(one, place, t('figure.onDay', { words: labelOf(place.part, place.key), n }))];
  }
  const of = thingOf(pack, one) ?? place.of;
  return visit(pack, one, { ...place, key: place.part, of });
}

/** What an item of a list is called: by its name, its writer, its dates or its conditions. */
function thingOf(pack: Pack, one: Keyed): string | null {
  const name = textOf(one.name) ?? textOf(one.by);
  if (name !== null) return name;
  const [date, from, to] = [one.date, one.from, one.to].map(textOf);
  if (date) return briefDate(date);
  if (from && to) return from === to ? briefDate(from) : t('figure.days', dates(from, to));
  const force = textOf(one.force);
  if (force !== null) return named(pack.manifest.forces, force);
  const moved = readsOf(one.moves);
  const end = textOf(one.end);
  const ends = pack.campaigns.flatMap((campaign) => campaign.ends);
  const thing = moved !== null ? measureWords(pack, moved) : end === null ? null : named(ends, end);
  const words = needsWords(pack, one.needs);
  if (words === '') return thing;
  return thing === null ? words : `${thing} ${t('figure.when', { words })}`;
}

const dates = (from: string, to: string) => ({ from: briefDate(from), to: briefDate(to) });

/** Conditions in words, one after the other; empty where there are none. */
export function needsWords(pack: Pack, needs: unknown): string {
  const conditions = parseNeeds(textOf(needs) ?? '') ?? [];
  const words = conditions.flatMap((one) => conditionWords(pack, one) ?? []);
  return words.join('; ');
}

function sumOf(pack: Pack, sum: Keyed, place: Place): readonly Figure[] {
  const label = labelOf(place.part, place.key);
  const terms = Array.isArray(sum.terms) ? sum.terms : [];
  const base = isKeyed(sum.base) ? [figureOf(sum.base, place, label)] : [];
  const added = terms.filter(isKeyed).flatMap((term): Figure[] => {
    const reads: Read | null = readsOf(term.reads);
    if (reads === null || !isKeyed(term.weight)) return [];
    const from = typeof term.from === 'number' ? term.from : null;
    const times = reads.measure === 'done' ? 100 : 1;
    const words = t('figure.term', { label, term: termWords(pack, reads, from) });
    return [figureOf(term.weight, place, words, times)];
  });
  const isIdle = Number(isKeyed(sum.base) ? sum.base.value : 0) === 0 && added.length > 0;
  return isIdle ? added : [...base, ...added];
}

function figureOf(number: Keyed, place: Place, words: string, times = 1): Figure {
  const unit = place.unit ?? unitFor(place.part, place.key);
  const { basis, reason } = number;
  return {
    of: place.of,
    words,
    value: valueIn(unit, Number(number.value) * times),
    sources: Array.isArray(basis) ? basis.filter((one) => typeof one === 'string') : [],
    reason: textOf(reason),
  };
}
