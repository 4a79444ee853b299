import { has, t } from './t.ts';

export const locale = 'en-GB';
const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const weekdayAndDay = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const dayAndMonth = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});

/** The story's dates have no zone: they are read and shown as they stand. */
export function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** `Monday 1 May`. */
export function weekday(date: string): string {
  return weekdayAndDay.format(utc(date)).replace(',', '');
}

/** `1 May`. */
export function shortDate(date: string): string {
  return dayAndMonth.format(utc(date));
}

/** `1.V.50`, as the military dates its papers. */
export function romanDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)}.${months[Number(month) - 1] ?? ''}.${year.slice(2)}`;
}

/** `14.30`, for narrow places; null for a date without an hour. */
export function clock(date: string): string | null {
  const found = /T(\d{2}):(\d{2})/.exec(date);
  return found === null ? null : `${Number(found[1])}.${found[2]}`;
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

/** A movement in whole points with its sign; one decimal where it would round to nothing. */
export function signed(hundredths: number): string {
  const size = Math.abs(hundredths);
  const figure =
    size < 50 ? String(Math.max(1, Math.round(size / 10)) / 10) : String(Math.round(size / 100));
  return `${hundredths < 0 ? '\u2212' : '+'}${figure}`;
}
