import { count, has, t } from './t.ts';

const locale = 'en-GB';
const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const weekdayAndDay = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const dayMonthYear = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const dayAndMonth = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});
const dayAndMonthBrief = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
});
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const wholeNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

/** The story's dates have no zone: they are read and shown as they stand. */
function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** `Monday 1 May`. */
export function weekday(date: string): string {
  return weekdayAndDay.format(utc(date)).replace(',', '');
}

/** `1 May 1950`. */
export function fullDate(date: string): string {
  return dayMonthYear.format(utc(date));
}

/** `1 May`. */
export function shortDate(date: string): string {
  return dayAndMonth.format(utc(date));
}

/** `1 May`, for narrow columns. */
export function briefDate(date: string): string {
  return dayAndMonthBrief.format(utc(date));
}

/** `1.V.50`, as the military dates its papers. */
export function romanDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)}.${months[Number(month) - 1] ?? ''}.${year.slice(2)}`;
}

/** The hour in words on the quarters, in figures elsewhere; null for a date without an hour. */
export function hour(date: string): string | null {
  const found = /T(\d{2}):(\d{2})/.exec(date);
  if (found === null) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2]);
  const word = minutes === 45 ? hourWord(hours + 1) : hourWord(hours);
  switch (minutes) {
    case 0:
      return hours % 12 === 0 ? word : t('hour.sharp', { hour: word });
    case 15:
      return t('hour.quarterPast', { hour: word });
    case 30:
      return t('hour.halfPast', { hour: word });
    case 45:
      return t('hour.quarterTo', { hour: word });
    default:
      return `${hours}.${String(minutes).padStart(2, '0')}`;
  }
}

function hourWord(hours: number): string {
  const of24 = hours % 24;
  const key = `hour.${of24 === 0 ? 0 : of24 === 12 ? 12 : of24 % 12}`;
  return has(key) ? t(key) : String(of24);
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

/** Men, with a thin space for the thousands: `11 000`. */
export function men(n: number): string {
  return wholeNumber.format(n).replaceAll(',', '\u202f');
}

/** Whole points of a value in hundredths. */
export function points(hundredths: number): string {
  const whole = Math.round(hundredths / 100);
  return whole < 0 ? `\u2212${-whole}` : String(whole);
}

/** A movement in whole points with its sign; one decimal where it would round to nothing. */
export function signed(hundredths: number): string {
  const size = Math.abs(hundredths);
  const figure =
    size < 50 ? String(Math.max(1, Math.round(size / 10)) / 10) : String(Math.round(size / 100));
  return `${hundredths < 0 ? '\u2212' : '+'}${figure}`;
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
