import { numberWord } from '../i18n/figures.ts';
import { count } from '../i18n/t.ts';

/** How long was passed over, in the largest measure that there are two of: `two weeks later`. */
export function leapWords(days: number): string {
  const [months, years] = [Math.round(days / 30.4), Math.round(days / 365)];
  if (years > 1) return count('leap.years', years, { n: numberWord(years) });
  if (months > 1) return count('leap.months', months, { n: numberWord(months) });
  const weeks = Math.round(days / 7);
  return count('leap.weeks', weeks, { n: numberWord(weeks) });
}
