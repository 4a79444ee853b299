import { locale } from '../i18n/format.ts';
import { count, has, type Key, t } from '../i18n/t.ts';

/** What a number of the model counts. A `share` is in ten-thousandths, a `level` in hundredths of a point. */
export type Unit =
  | 'share'
  | 'level'
  | 'percent'
  | 'points'
  | 'men'
  | 'days'
  | 'metres'
  | 'km'
  | 'stops'
  | 'tenThousand'
  | 'weight';

/** The unit of each setting of a rule or of a part of a campaign, by its name where it has no own. */
const units: Readonly<Record<string, Unit>> = {
  spread: 'days',
  rate: 'share',
  claim: 'share',
  floor: 'share',
  'muster.floor': 'men',
  'muster.most': 'men',
  most: 'share',
  perThousand: 'share',
  forces: 'percent',
  luck: 'percent',
  men: 'men',
  chance: 'percent',
  'recalls.chance': 'share',
  every: 'days',
  delay: 'days',
  bias: 'points',
  lost: 'share',
  target: 'level',
  by: 'level',
  start: 'points',
  garrison: 'men',
  ground: 'percent',
  line: 'metres',
  wander: 'metres',
  melt: 'metres',
  drop: 'metres',
  more: 'metres',
  'weather.least': 'metres',
  'gathering.pace': 'percent',
  'march.pace': 'km',
  'home.pace': 'stops',
  turnout: 'percent',
  massing: 'men',
  far: 'percent',
  share: 'share',
  chances: 'percent',
  stays: 'days',
  dare: 'percent',
  readiness: 'level',
  enough: 'level',
  crosses: 'percent',
  snowed: 'percent',
  quality: 'share',
  surprise: 'percent',
  odds: 'percent',
  toll: 'tenThousand',
  enemy_toll: 'tenThousand',
  siege: 'percent',
  skirmish: 'percent',
  wounded: 'percent',
  enemy_wounded: 'percent',
  taken: 'percent',
  cut_off: 'percent',
  breaks: 'percent',
  due: 'weight',
  again: 'days',
  late: 'days',
  below: 'men',
  after: 'days',
  stragglers: 'share',
  dead: 'percent',
  'reporters.least': 'days',
  'reporters.most': 'days',
  attackers: 'percent',
  defenders: 'percent',
  losses: 'percent',
  enemy_losses: 'percent',
};

export const unitFor = (part: string, key: string): Unit | null =>
  units[`${part}.${key}`] ?? units[key] ?? null;

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** A figure as it is printed: a true minus, a thin space for the thousands. */
export const figure = (value: number): string =>
  number.format(value).replace('-', '\u2212').replaceAll(',', '\u202f');

/** A value of the model in the unit that readers think in. */
export function valueIn(unit: Unit | null, value: number): string {
  switch (unit) {
    case 'share':
      return t('unit.percent', { n: figure(value / 100) });
    case 'level':
      return count('unit.points', value / 100, { n: figure(value / 100) });
    case 'points':
    case 'days':
    case 'men':
      return count(`unit.${unit}`, value, { n: figure(value) });
    case null:
      return figure(value);
    default:
      return t(`unit.${unit}`, { n: figure(value) });
  }
}

/** What a setting is called: as its part has it, or as all have. */
export function labelOf(part: string, key: string): string {
  const own = `figure.${part}.${key}`;
  const any = `figure.${key}`;
  const found: Key | null = has(own) ? own : has(any) ? any : null;
  return found === null ? key.replaceAll('_', ' ') : t(found);
}
