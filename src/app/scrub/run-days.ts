import { type Evening, eveningsOf } from '../../engine/branches/days.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { dateOf, dayOf } from '../../engine/world/model.ts';
import type { Event } from '../../engine/world/world.ts';

/** A day of a run that it told of. */
export type RunDay = Evening & {
  readonly date: string;
  /** Steps whose decisions were asked on it. */
  readonly asked: readonly number[];
  /** What moved on it, and all that its frame had told by then. */
  readonly events: readonly Event[];
  readonly soFar: readonly Event[];
  /** Days that the story passed over before it. */
  readonly gap: number;
};

/** Where the reader looks: at a decision of a day as it was asked, or at the evening of the day. */
export type Moment = { readonly at: number; readonly step: number | null };

type Since = Pick<RunDay, 'events' | 'soFar'>;

/** What moved on each day, in the order of the evenings. */
function movedOn(frames: readonly Frame[]): readonly Since[] {
  const days: Since[] = [];
  let events: Event[] = [];
  for (const frame of frames) {
    frame.events.forEach((event, index) => {
      if (event.type === 'passed') {
        for (let ahead = 0; ahead < event.days; ahead += 1) {
          const isFirst = ahead === 0;
          days.push({ events: isFirst ? events : [], soFar: frame.events.slice(0, index) });
        }
        events = [];
      }
      events.push(event);
    });
  }
  return [...days, { events, soFar: frames.at(-1)?.events ?? [] }];
}

/** The days of a run, without those that the story passed over; none in a story without a World. */
export function daysOfRun(pack: Pack, entry: string, frames: readonly Frame[]): readonly RunDay[] {
  const moved = movedOn(frames);
  const evenings = eveningsOf(pack, entry, frames);
  const told = evenings.filter(({ skipped }) => !skipped).map(({ day }) => day);
  // The story may be a day ahead of the World: a decision belongs to the day it is dated.
  const askedOn = ({ date, world }: Frame): number => {
    const day = Math.max(world.day, date === null ? 0 : dayOf(pack, date));
    return told.findLast((one) => one <= day) ?? world.day;
  };
  const asked = Map.groupBy(
    frames.filter(({ ended }) => !ended),
    askedOn,
  );
  const days: RunDay[] = [];
  evenings.forEach((evening, index) => {
    const { day, skipped } = evening;
    if (skipped) return;
    const since = moved[index] ?? { events: [], soFar: [] };
    const steps = (asked.get(day) ?? []).map(({ step }) => step);
    const gap = day - (days.at(-1)?.day ?? day - 1) - 1;
    days.push({ ...evening, ...since, date: dateOf(pack, day), asked: steps, gap });
  });
  return days;
}

const within = (days: readonly RunDay[], at: number): number =>
  Math.min(days.length - 1, Math.max(0, at));

/** The evening of so many days on, or back. */
export const byDays = (days: readonly RunDay[], { at }: Moment, many: number): Moment => ({
  at: within(days, at + many),
  step: null,
});

/** The decision before a moment, or the next; beyond the last one lies the last evening. */
export function byDecision(days: readonly RunDay[], now: Moment, way: 1 | -1): Moment {
  const all = days.flatMap(({ asked }, at) => asked.map((step): Moment => ({ at, step })));
  // An evening comes after the decisions of its day.
  const order = ({ at, step }: Moment) => at * 10_000 + (step ?? 9_999);
  const here = order(now);
  const found =
    way > 0 ? all.find((one) => order(one) > here) : all.findLast((one) => order(one) < here);
  const evening = { at: days.length - 1, step: null };
  return found ?? (way > 0 ? evening : (all[0] ?? now));
}

/** The last decision that was asked by a moment: from there a road can part. */
export function askedBy(days: readonly RunDay[], { at, step }: Moment): number | null {
  if (step !== null) return step;
  return (
    days
      .slice(0, at + 1)
      .flatMap(({ asked }) => asked)
      .at(-1) ?? null
  );
}

/** Word of a day: who wrote, and of what. */
export type Word = { readonly by: string; readonly about: readonly string[] };

/** The word that came on a day, of regions and of campaigns, by who wrote it. */
export function wordOn({ manifest, campaigns }: Pack, { events }: RunDay): readonly Word[] {
  const found = new Map<string, Set<string>>();
  const note = (by: string, about: string | undefined) => {
    if (about === undefined) return;
    found.set(by, (found.get(by) ?? new Set()).add(about));
  };
  const region = (index: number) => manifest.regions[index]?.name;
  for (const event of events) {
    if (event.type === 'told') note(event.known.by, region(event.region));
    if (event.type !== 'arrived') continue;
    for (const post of event.posts) {
      if ('known' in post) note(post.known.by, region(post.region));
      else note(post.heard.by, campaigns[post.campaign]?.name);
    }
  }
  return [...found].map(([by, about]) => ({ by, about: [...about] }));
}
