import type { Day } from '../day.ts';
import { pickOf } from '../draws.ts';
import type { Field } from './field.ts';
import { hits } from './luck.ts';

/**
 * Moves the snow line: it sinks with the season and wanders, drops at once when heavy snow falls, and
 * climbs back a little every day. Nothing that anybody does moves it.
 */
export function weather({ campaign, tally, dayOf }: Field): (day: Day) => void {
  const { lines, wander, melt, least, falls } = campaign.weather;
  const dated = lines.map(({ date, line }) => ({ day: dayOf(date), line: line.value }));
  const spells = falls.map(({ from, to, chance, drop, more }) => ({
    from: dayOf(from),
    to: dayOf(to),
    chance: chance.value,
    drop: drop.value,
    more: more.value,
  }));
  const stream = `${campaign.id}.snow`;

  const lineOn = (day: number): number => {
    const next = dated.findIndex((one) => one.day > day);
    if (next < 0) return dated.at(-1)!.line;
    const [a, b] = [dated[next - 1]!, dated[next]!];
    return a.line + Math.trunc(((b.line - a.line) * (day - a.day)) / (b.day - a.day));
  };

  return (day) => {
    if (day.day < dated[0]!.day) return;
    const now = day.slots[tally.snow]!;
    const sway = Math.max(0, wander.value);
    const usual = lineOn(day.day) + pickOf(day.draw(stream, 0), 2 * sway + 1) - sway;
    let line = now < usual ? Math.min(usual, now + melt.value) : usual;
    spells.forEach(({ from, to, chance, drop, more }, index) => {
      if (day.day < from || day.day > to || !hits(day, stream, 1 + 2 * index, chance)) return;
      line -= drop + pickOf(day.draw(stream, 2 + 2 * index), more + 1);
    });
    day.slots[tally.snow] = Math.max(0, least.value, line);
  };
}
