import type { Pack } from '../../../engine/pack/compiled.ts';
import { dateOf } from '../../../engine/world/model.ts';
import { age, inSentence, men, monthBrief, numberWord } from '../../i18n/figures.ts';
import { weekday } from '../../i18n/format.ts';
import { count, t } from '../../i18n/t.ts';
import { type Course, type DayHeard, heardOf, tallyIn } from './course.ts';
import { brigadesOn, deadOn, pointsOn, type Range, snowOn } from './standing.ts';

/** `Monday 1 May`. */
export function dayWords(pack: Pack, day: number): string {
  return weekday(dateOf(pack, day));
}

/** The day of the month, for the strip. */
export function dayNumber(pack: Pack, day: number): string {
  return String(Number(dateOf(pack, day).slice(8)));
}

/** `May`. */
export function monthName(pack: Pack, day: number): string {
  return monthBrief(dateOf(pack, day));
}

/** Numbers stand this many days apart where the strip has so many of them. */
function strideOf(count: number): number {
  return count > 24 ? 4 : count > 14 ? 2 : 1;
}

/** The days that bear a number: evenly from the first on, and the day looked at, which has its room. */
export function numberedDays(days: readonly number[], now: number): readonly number[] {
  const stride = strideOf(days.length);
  return days.filter(
    (day, index) => day === now || (index % stride === 0 && Math.abs(day - now) >= stride / 2),
  );
}

/** Of the numbered days the first of each month, which bears its name; none in one month alone. */
export function monthMarks(pack: Pack, numbered: readonly number[]): readonly number[] {
  const monthOf = (day: number | undefined) =>
    day === undefined ? '' : dateOf(pack, day).slice(0, 7);
  const marks = numbered.filter((day, index) => monthOf(day) !== monthOf(numbered[index - 1]));
  return marks.length > 1 ? marks : [];
}

/** `From five reports` and `the newest one day old`; null where there is none. */
export function reportWords(
  course: Course,
  { recent }: DayHeard,
): { readonly from: string; readonly newest: string } | null {
  const [newest] = recent;
  if (newest === undefined) return null;
  const n = recent.length;
  return {
    from: count('front.reports', n, { n: numberWord(n) }),
    newest: t('front.newest', { age: age(Math.max(0, course.today - newest.day)) }),
  };
}

function rangeWords({ from, to }: Range): string {
  return from === to ? men(from) : t('front.range', { from: men(from), to: men(to) });
}

/** Who is said to have lost how many; null where nobody counted. */
export function deadWords(course: Course, heard: DayHeard): string | null {
  const { authorities } = course.pack.manifest;
  const { attacker, defender } = course.campaign;
  const sides = [
    { id: attacker, dead: deadOn(course, heard, 'dead') },
    { id: defender, dead: deadOn(course, heard, 'enemy_dead') },
  ].flatMap(({ id, dead }) => {
    if (dead === null || dead.to === 0) return [];
    const side = authorities.find((authority) => authority.id === id)?.name ?? id;
    return [t('front.side', { side: inSentence(side), range: rangeWords(dead) })];
  });
  return sides.length === 0 ? null : t('front.dead', { sides: sides.join(', ') });
}

export function snowWords(course: Course, heard: DayHeard): string | null {
  const line = snowOn(course, heard);
  return line === null ? null : t('front.snow', { metres: men(Math.round(line / 50) * 50) });
}

export function snowSentence(course: Course, heard: DayHeard): string | null {
  const words = snowWords(course, heard);
  return words === null ? null : `${words}.`;
}

/** The furthest anyone is said to have come, in kilometres; null where nobody did. */
export function depthWords(course: Course, { firm, said }: DayHeard): string | null {
  const heard = firm ?? said;
  const depth = heard === null ? 0 : tallyIn(course, heard, 'depth');
  return depth > 0 ? t('front.depth', { km: depth }) : null;
}

/** Who holds what, in a sentence. */
export function heldWords(course: Course, heard: DayHeard): string {
  const held = pointsOn(course, heard).filter((one) => one.held !== 'no');
  if (held.length === 0) return t('front.heldNone');
  const names = held.map(({ point, held: how }) =>
    how === 'said' ? t('front.saidName', { name: point.name }) : point.name,
  );
  return t('front.held', { names: names.join(', ') });
}

/** A day in one breath, for those who do not see the map. */
export function spokenDay(course: Course, day: number): string {
  const heard = heardOf(course, day);
  const told = reportWords(course, heard);
  const date = dayWords(course.pack, day);
  if (told === null) return `${date}. ${t('front.nothing')}`;
  const known = heard.firm ?? heard.said;
  const brigades = brigadesOn(course, heard).filter(({ state }) => state !== 'waiting').length;
  const parts = [
    `${date}.`,
    `${told.from}, ${told.newest}.`,
    heldWords(course, heard),
    brigades === 0 || known === null ? null : count('front.out', brigades),
    depthWords(course, heard),
    deadWords(course, heard),
    snowSentence(course, heard),
  ];
  return parts.filter((part) => part !== null).join(' ');
}
