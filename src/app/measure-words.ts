import type { Pack } from '../engine/pack/compiled.ts';
import type { Need } from '../engine/run/frame.ts';
import type { SlotName } from '../engine/world/layout.ts';
import { inSentence, men, points } from './i18n/figures.ts';
import { signed } from './i18n/format.ts';
import { t } from './i18n/t.ts';
import { named } from './measures.ts';

/** What a measure is called, in full. */
export function nameOf({ manifest }: Pack, slot: SlotName): string {
  switch (slot.kind) {
    case 'control':
      return t('measure.control', {
        region: named(manifest.regions, slot.region),
        authority: named(manifest.authorities, slot.authority),
      });
    case 'support':
      return t('measure.support', { region: named(manifest.regions, slot.region) });
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

/** The value of a measure in words: points, or men. */
export function valueWords(slot: SlotName, value: number): string {
  return slot.kind === 'men' ? men(value) : points(value);
}

export function movementWords(slot: SlotName, by: number): string {
  if (slot.kind !== 'men') return signed(by);
  return `${by < 0 ? '\u2212' : '+'}${men(Math.abs(by))}`;
}

/** The measure a need reads; null for memory and orders, which have no figure to open. */
export function slotOfNeed(need: Need): SlotName | null {
  const { subject } = need;
  return subject.kind === 'memory' || subject.kind === 'done' ? null : subject;
}

/** Why an option is closed, in figures; null where only the author's words can say it. */
export function needWords({ manifest }: Pack, need: Need): string | null {
  const { subject } = need;
  const bound = String(need.wanted);
  const wanted = boundWords(need.operator, bound);
  const found = typeof need.found === 'number' ? men(need.found) : String(need.found);
  switch (subject.kind) {
    case 'control':
      return t('need.control', {
        found,
        wanted,
        region: named(manifest.regions, subject.region),
        authority: inSentence(named(manifest.authorities, subject.authority)),
      });
    case 'support':
      return t('need.support', { found, wanted, region: named(manifest.regions, subject.region) });
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
