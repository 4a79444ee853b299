import type { Campaign } from '../../../engine/pack/campaigns.ts';
import type { Pack } from '../../../engine/pack/compiled.ts';
import type { Frame } from '../../../engine/run/frame.ts';
import type { SlotName, Tally } from '../../../engine/world/layout.ts';
import { layoutOf } from '../../../engine/world/model.ts';
import type { Heard } from '../../../engine/world/world.ts';

/** What was heard of a campaign by a frame's day, report by report, the latest arrived last. */
export type Course = {
  readonly pack: Pack;
  readonly campaign: Campaign;
  readonly index: number;
  /** All reports, in the order they came. */
  readonly reports: readonly Heard[];
  /** The days that can be looked at, one after the other; the last is the frame's. */
  readonly days: readonly number[];
  readonly today: number;
};

/** A strip of more days than this would be too fine to hit. */
const mostDays = 35;

/** A figure of a report, in its own unit; -1 where it does not say. */
export function figureOf({ pack, index }: Course, { slots }: Heard, name: SlotName): number {
  const layout = layoutOf(pack);
  const [from] = layout.campaign(index);
  const slot = layout.slot(name);
  return slot < 0 ? -1 : (slots[slot - from] ?? -1);
}

export function tallyIn(course: Course, heard: Heard, tally: Tally): number {
  return figureOf(course, heard, { kind: 'tally', campaign: course.campaign.id, tally });
}

function isSame(a: Heard, b: Heard): boolean {
  return a.day === b.day && a.by === b.by && a.slots.join() === b.slots.join();
}

/** The reports that have come by the last of some frames; what was heard before them is one more. */
function reportsBy(frames: readonly Frame[], index: number): readonly Heard[] {
  const arrived = frames.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'arrived'
        ? event.posts.flatMap((post) =>
            'campaign' in post && post.campaign === index ? [post.heard] : [],
          )
        : [],
    ),
  );
  const known = [frames[0]?.world.heard[index], frames.at(-1)?.world.heard[index]];
  const before = known.flatMap((heard) =>
    heard && !arrived.some((one) => isSame(one, heard)) ? [heard] : [],
  );
  return [...before.slice(0, 1), ...arrived];
}

/** The day the main operation began, by the first report that has it; else that of the first report. */
function firstDay(course: Omit<Course, 'days'>): number {
  const { campaign, reports } = course;
  const begun = reports
    .map((heard) => figureOf({ ...course, days: [] }, heard, operationSlot(campaign)))
    .filter((day) => day > 0);
  return Math.min(...(begun.length > 0 ? begun : reports.map(({ day }) => day)));
}

function operationSlot({ main }: Campaign): SlotName {
  return { kind: 'operation', operation: main };
}

/**
 * What was heard by the last of some frames of the campaign that a map shows; null for a map that
 * shows none. There are no days where nothing was heard.
 */
export function courseOf(pack: Pack, map: string, frames: readonly Frame[]): Course | null {
  const file = pack.manifest.maps.find(({ id }) => id === map);
  const frame = frames.at(-1);
  if (file?.kind !== 'front' || frame === undefined) return null;
  const index = pack.campaigns.findIndex(({ id }) => id === file.campaign);
  const campaign = pack.campaigns[index];
  if (campaign === undefined) return null;
  const today = frame.world.day;
  const heard = { pack, campaign, index, reports: reportsBy(frames, index), today };
  if (heard.reports.length === 0) return { ...heard, days: [] };
  const first = Math.min(today, Math.max(firstDay(heard), today - mostDays + 1));
  const days = Array.from({ length: today - first + 1 }, (_, step) => first + step);
  return { ...heard, days };
}

/** What is known of one day: the latest first-hand report of it, and a rumour if one is as late. */
export type DayHeard = {
  readonly day: number;
  readonly firm: Heard | null;
  readonly said: Heard | null;
  /** All that speak of that day or one before, the latest first. */
  readonly reports: readonly Heard[];
  /** Those of them that are not much older than the latest. */
  readonly recent: readonly Heard[];
};

/** Days back from the latest report that another is still put beside it. */
const recentDays = 3;

export function heardOf({ reports }: Course, day: number): DayHeard {
  const spoken = reports
    .map((heard, order) => ({ heard, order }))
    .filter(({ heard }) => heard.day <= day)
    .sort((a, b) => b.heard.day - a.heard.day || b.order - a.order)
    .map(({ heard }) => heard);
  const firm = spoken.find(({ rumour }) => !rumour) ?? null;
  const rumour = spoken.find((heard) => heard.rumour) ?? null;
  const said = rumour !== null && (firm === null || rumour.day >= firm.day) ? rumour : null;
  const newest = spoken[0]?.day ?? day;
  const recent = spoken.filter((heard) => heard.day >= newest - recentDays);
  return { day, firm, said, reports: spoken, recent };
}
