import type { Pack } from '../engine/pack/compiled.ts';
import { parts as partsOf } from '../engine/pack/subjects.ts';
import type { Need } from '../engine/run/frame.ts';
import type { SlotName } from '../engine/world/layout.ts';
import { dateOf } from '../engine/world/model.ts';
import { fullDate, inSentence, men, points } from './i18n/figures.ts';
import { signed } from './i18n/format.ts';
import { has, t } from './i18n/t.ts';
import { named } from './measures.ts';

type Named = Pick<Pack, 'manifest' | 'campaigns'>;

/** What a measure is called, in full. */
export function nameOf({ manifest, campaigns }: Named, slot: SlotName): string {
  switch (slot.kind) {
    case 'control':
      return t('measure.control', {
        region: named(manifest.regions, slot.region),
        authority: named(manifest.authorities, slot.authority),
      });
    case 'support':
    case 'unrest':
    case 'bread':
      return t(`measure.${slot.kind}`, { region: named(manifest.regions, slot.region) });
    case 'lever':
      return named(partsOf(campaigns, 'levers'), slot.lever);
    case 'tally':
      return t('measure.of', {
        campaign: named(campaigns, slot.campaign),
        tally: t(`measure.tally.${slot.tally}`),
      });
    case 'operation':
      return named(partsOf(campaigns, 'operations'), slot.operation);
    case 'brigade':
      return t('measure.men', { force: named(partsOf(campaigns, 'brigades'), slot.brigade) });
    case 'point':
      return named(partsOf(campaigns, 'points'), slot.point);
    case 'stance':
    case 'strength':
    case 'resolve':
      return t(`measure.${slot.kind}`, { faction: named(manifest.factions, slot.faction) });
    case 'gauge':
      return named(manifest.gauges, slot.gauge);
    case 'men':
      return t('measure.men', { force: named(manifest.forces, slot.force) });
    case 'at':
      return named(manifest.forces, slot.force);
    case 'done':
      return slot.order;
    default:
      return slot satisfies never;
  }
}

/** What counts whole things: men, days, kilometres, metres. The rest is in points. */
const counts: readonly SlotName['kind'][] = ['men', 'tally', 'brigade', 'point', 'operation'];

/** The value of a measure in words: points, or what is counted. */
export function valueWords(slot: SlotName, value: number): string {
  return counts.includes(slot.kind) ? men(value) : points(value);
}

/** How many of a measure's own make one that is shown. */
export const unitOf = (slot: SlotName): number => (counts.includes(slot.kind) ? 1 : 100);

/** Whether a measure is no amount of anything: what it stands at is said in words. */
export const isWorded = (slot: SlotName): boolean =>
  slot.kind === 'operation' ||
  (slot.kind === 'tally' && (slot.tally === 'end' || slot.tally === 'phase'));

/** What a measure stands at, in a figure or in words. */
export function standWords(pack: Pack, slot: SlotName, value: number): string {
  if (slot.kind === 'operation') {
    return value === 0 ? t('stand.notBegun') : fullDate(dateOf(pack, value));
  }
  if (slot.kind !== 'tally') return valueWords(slot, value);
  const { campaign, tally } = slot;
  if (tally === 'phase') {
    const key = `phase.${value}`;
    return has(key) ? t(key) : valueWords(slot, value);
  }
  if (tally !== 'end') return valueWords(slot, value);
  const ends = pack.campaigns.find((one) => one.id === campaign)?.ends ?? [];
  return ends[value - 1]?.name ?? t('stand.undecided');
}

export function movementWords(slot: SlotName, by: number): string {
  if (!counts.includes(slot.kind)) return signed(by);
  return `${by < 0 ? '\u2212' : '+'}${men(Math.abs(by))}`;
}

/** The measure a need reads; null for what is so or not, and has no figure to open. */
export function slotOfNeed({ subject }: Pick<Need, 'subject'>): SlotName | null {
  switch (subject.kind) {
    case 'memory':
    case 'done':
    case 'operation':
    case 'point':
    case 'end':
      return null;
    default:
      return subject;
  }
}

/** Why an option is closed, in figures; null where only the author's words can say it. */
export function needWords({ manifest, campaigns }: Pack, need: Need): string | null {
  const { subject } = need;
  const figure = (value: Need['found']) => (typeof value === 'number' ? men(value) : String(value));
  const wanted = boundWords(need.operator, figure(need.wanted));
  const found = figure(need.found);
  switch (subject.kind) {
    case 'control':
      return t('need.control', {
        found,
        wanted,
        region: named(manifest.regions, subject.region),
        authority: inSentence(named(manifest.authorities, subject.authority)),
      });
    case 'support':
    case 'unrest':
    case 'bread':
      return t(`need.${subject.kind}`, {
        found,
        wanted,
        region: named(manifest.regions, subject.region),
      });
    case 'lever':
      return t('need.lever', {
        found,
        wanted,
        lever: named(partsOf(campaigns, 'levers'), subject.lever),
      });
    case 'tally':
      return t('need.tally', { found, wanted, measure: nameOf({ manifest, campaigns }, subject) });
    case 'stance':
      return t('need.stance', {
        found,
        wanted,
        faction: named(manifest.factions, subject.faction),
      });
    case 'gauge':
      return t('need.gauge', { found, wanted, gauge: named(manifest.gauges, subject.gauge) });
    case 'men':
      return t('need.men', { found, wanted, force: named(manifest.forces, subject.force) });
    case 'memory':
    case 'done':
    case 'operation':
    case 'point':
    case 'end':
      return null;
    default:
      return subject satisfies never;
  }
}

function boundWords(operator: Need['operator'], bound: string): string {
  switch (operator) {
    case '>=':
    case '==':
      return bound;
    case '>':
      return t('need.over', { bound });
    case '<=':
      return t('need.atMost', { bound });
    case '<':
      return t('need.under', { bound });
    case '!=':
      return t('need.not', { bound });
    default:
      return operator satisfies never;
  }
}
