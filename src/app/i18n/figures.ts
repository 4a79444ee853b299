import { locale, utc } from './format.ts';
import { count, has, t } from './t.ts';

const dayMonthYear = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const dayAndMonthBrief = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
});
const monthAlone = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const wholeNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

/** `1 May 1950`. */
export function fullDate(date: string): string {
  return dayMonthYear.format(utc(date));
}

/** `1 May`, for narrow columns. */
export function briefDate(date: string): string {
  return dayAndMonthBrief.format(utc(date));
}

/** `May`, where there is hardly room. */
export function monthBrief(date: string): string {
  return monthAlone.format(utc(date));
}

/** How old news is: `today`, `one day old`, `forty days old`... */
export function age(days: number): string {
  if (days <= 0) return t('age.today');
  return count('age.days', days, { n: numberWord(days) });
}

/** Numbers up to twelve in words, the rest in figures. */
export function numberWord(n: number): string {
  const key = `number.${n}`;
  return has(key) ? t(key) : wholeNumber.format(n);
}

/** Men, with a thin space for the thousands: `11 000`; any whole number, with a true minus. */
export function men(n: number): string {
  return wholeNumber.format(n).replaceAll(',', '\u202f').replace('-', '\u2212');
}

/** Whole points of a value in hundredths. */
export function points(hundredths: number): string {
  const whole = Math.round(hundredths / 100);
  return whole < 0 ? `\u2212${-whole}` : String(whole);
}

/** The share of an authority, from ten-thousandths to whole per cent. */
export function percent(tenThousandths: number): number {
  return Math.round(tenThousandths / 100);
}

/** When a run was last played, in the reader's own time. */
export function when(timeMs: number): string {
  return moment.format(new Date(timeMs));
}

/** A name that begins with an article, inside a sentence: `The Crown` gives `the Crown`. */
export function inSentence(name: string): string {
  const article = t('article');
  return name.startsWith(`${article} `) ? article.toLowerCase() + name.slice(article.length) : name;
}
