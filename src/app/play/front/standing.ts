import type { Campaign } from '../../../engine/pack/campaigns.ts';
import type { Heard } from '../../../engine/world/world.ts';
import { type Course, type DayHeard, figureOf, tallyIn } from './course.ts';

/** What a brigade is about, in the order of its slot `state`. */
export const states = ['waiting', 'marching', 'engaged', 'home', 'done'] as const;
export type BrigadeState = (typeof states)[number];

/** A brigade as it was heard of. `men` is -1 where nobody counted them. */
export type BrigadeHeard = {
  readonly brigade: Campaign['brigades'][number];
  readonly state: BrigadeState;
  readonly at: string;
  readonly men: number;
  readonly said: boolean;
};

export type PointHeard = {
  readonly point: Campaign['points'][number];
  /** Whether the attackers hold it; `said` where that is hearsay, or denied. */
  readonly held: 'no' | 'yes' | 'said';
  /** Men of the defender there; -1 where nobody counted them. */
  readonly garrison: number;
};

/** A number as reports differ about it. */
export type Range = { readonly from: number; readonly to: number };

/** Men as one speaks of them: no writer counts to the last man. -1 remains. */
function roundMen(men: number): number {
  const step = men >= 1000 ? 50 : men >= 100 ? 10 : men >= 20 ? 5 : 1;
  return Math.round(men / step) * step;
}

function brigadeIn(
  course: Course,
  heard: Heard,
  brigade: Campaign['brigades'][number],
): BrigadeHeard {
  const of = (part: 'men' | 'at' | 'state') =>
    figureOf(course, heard, { kind: 'brigade', brigade: brigade.id, of: part });
  const { points, axes } = course.campaign;
  const base = axes.find(({ id }) => id === brigade.axis)?.points[0] ?? '';
  return {
    brigade,
    state: states[of('state')] ?? 'waiting',
    at: points[of('at')]?.id ?? base,
    men: roundMen(of('men')),
    said: heard.rumour,
  };
}

/** The brigades that a day's word tells of, where they stand and how many they are. */
export function brigadesOn(course: Course, { firm, said }: DayHeard): readonly BrigadeHeard[] {
  const heard = firm ?? said;
  if (heard === null) return [];
  return course.campaign.brigades
    .map((brigade) => brigadeIn(course, heard, brigade))
    .filter(({ state, men }) => state !== 'done' && men !== 0);
}

/** Days back from the latest report that still have a voice in who holds what. */
const voiceDays = 1;

/**
 * Whether the attackers hold a point, by all that speak of it: the latest day and first-hand word
 * count double each. Where it is neither most nor next to none who say so, it is hearsay.
 */
function heldBy(course: Course, reports: readonly Heard[], point: string): PointHeard['held'] {
  const newest = reports[0]?.day ?? 0;
  let all = 0;
  let held = 0;
  let isFirm = false;
  for (const heard of reports) {
    if (heard.day < newest - voiceDays) break;
    const voice = (heard.rumour ? 1 : 2) * (heard.day === newest ? 2 : 1);
    all += voice;
    if (figureOf(course, heard, { kind: 'point', point, of: 'held' }) !== 1) continue;
    held += voice;
    if (!heard.rumour) isFirm = true;
  }
  if (held * 4 < all || held === 0) return 'no';
  return held * 2 > all && isFirm ? 'yes' : 'said';
}

/** The points of a campaign as a day's word has them. */
export function pointsOn(course: Course, { firm, said, reports }: DayHeard): readonly PointHeard[] {
  const heard = firm ?? said;
  if (heard === null) return [];
  return course.campaign.points.map((point) => ({
    point,
    held: heldBy(course, reports, point.id),
    garrison: roundMen(figureOf(course, heard, { kind: 'point', point: point.id, of: 'garrison' })),
  }));
}

/** How far along its road a brigade came, by the first-hand reports of that day and before. */
export function farthest(course: Course, { firm, reports }: DayHeard, brigade: string): number {
  const own = course.campaign.brigades.find(({ id }) => id === brigade);
  const road = course.campaign.axes.find(({ id }) => id === own?.axis)?.points ?? [];
  const from = reports.filter((heard) => firm === null || !heard.rumour);
  const stages = from.map((heard) => {
    const at = figureOf(course, heard, { kind: 'brigade', brigade, of: 'at' });
    return road.indexOf(course.campaign.points[at]?.id ?? '');
  });
  return Math.max(0, ...stages);
}

/** The snow line of a day in metres, by whoever told it last; null where nobody did. */
export function snowOn(course: Course, { reports }: DayHeard): number | null {
  for (const heard of reports) {
    const line = tallyIn(course, heard, 'snow');
    if (line > 0) return line;
  }
  return null;
}

/** Per cent by which one report alone may be out. */
const doubt = 20;

function rounded(value: number, toward: 'floor' | 'ceil'): number {
  const step = value > 20 ? 10 : value > 5 ? 5 : 1;
  return Math[toward](value / step) * step;
}

/** The dead of a side as the newest word of each writer has them, with its doubt; null if none counts. */
export function deadOn(
  course: Course,
  { recent }: DayHeard,
  tally: 'dead' | 'enemy_dead',
): Range | null {
  const firm = recent.filter(({ rumour }) => !rumour);
  const heard = new Map<string, number>();
  // Two who counted themselves leave no room for what others have heard.
  for (const report of new Set(firm.map(({ by }) => by)).size > 1 ? firm : recent) {
    const count = tallyIn(course, report, tally);
    if (count >= 0 && !heard.has(report.by)) heard.set(report.by, count);
  }
  if (heard.size === 0) return null;
  const counts = [...heard.values()];
  return {
    from: rounded((Math.min(...counts) * (100 - doubt)) / 100, 'floor'),
    to: rounded((Math.max(...counts) * (100 + doubt)) / 100, 'ceil'),
  };
}
