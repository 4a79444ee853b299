import type { Pack } from '../../engine/pack/compiled.ts';
import type { Check } from '../../engine/pack/history.ts';
import { briefDate } from '../i18n/figures.ts';
import { has, t } from '../i18n/t.ts';
import { figure } from './values.ts';

type Test = Check['test'];

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** One thing the model gave, in words: who governs, a day, a number, yes or no. */
function foundWords(pack: Pack, test: Test | null, found: string): string {
  if (isDate(found)) return briefDate(found);
  if (/^-?\d+$/.test(found)) return figure(Number(found));
  const regimes = test?.kind === 'regime' ? (pack.manifest.regimes ?? []) : [];
  const regime = regimes.find((one) => one.id === found);
  if (regime !== undefined) return regime.name;
  const key = `found.${found}`;
  return has(key) ? t(key) : found;
}

/** What the seeds gave, as it is printed: a range, or words with how often each was found. */
export function simulatedWords(pack: Pack, test: Test | null, simulated: string): string {
  const range = simulated.split(' to ');
  if (range.every((one) => isDate(one) || /^-?\d+$/.test(one))) {
    return range.map((one) => foundWords(pack, test, one)).join(t('found.to'));
  }
  const words = simulated.split(', ').map((one) => {
    const [, found = one, percent = ''] = /^(.*) (\d+)%$/.exec(one) ?? [];
    const what = foundWords(pack, test, found);
    return percent === '' || percent === '100' ? what : t('found.share', { what, percent });
  });
  return words.join('; ');
}
