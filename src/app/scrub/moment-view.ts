import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { layoutOf } from '../../engine/world/model.ts';
import type { World } from '../../engine/world/world.ts';
import { type Course, courseOf } from '../play/front/course.ts';
import type { Moment, RunDay } from './run-days.ts';

/** What the maps show of a moment: its frame, as it was told or as it was, and those before it. */
export type MomentView = { readonly frame: Frame; readonly frames: readonly Frame[] };

/** Nothing can be answered there, and the map does not follow the scenes about. */
const still = { options: [], place: null } as const;

export function viewOf(
  days: readonly RunDay[],
  frames: readonly Frame[],
  { at, step }: Moment,
): MomentView | null {
  const day = days[at];
  if (day === undefined) return null;
  const told = step ?? day.step;
  const base = frames[told];
  if (base === undefined) return null;
  const before = frames.slice(0, told);
  if (step !== null) {
    const frame = { ...base, ...still };
    return { frame, frames: [...before, frame] };
  }
  const { world, events, date, soFar } = day;
  const frame = { ...base, ...still, world, events, date };
  // The course of a campaign is read from all that its frames had told.
  return { frame, frames: [...before, { ...frame, events: soFar }] };
}

/** A frame that knows of its World all there is: of each region, and of each campaign. */
export function asItWas(pack: Pack, frame: Frame, by: string): Frame {
  const layout = layoutOf(pack);
  const { day, slots } = frame.world;
  const many = layout.authorities.length;
  const known = layout.regions.map((_, index) => {
    const first = layout.shares(index);
    return { control: slots.slice(first, first + many), day, by };
  });
  const heard = pack.campaigns.map((_, index) => {
    const [from, to] = layout.campaign(index);
    return { slots: slots.slice(from, to), day, by, rumour: false };
  });
  const world: World = { ...frame.world, known, heard };
  return { ...frame, world };
}

/** What a front shows: what was heard by then, or how it stood. */
export function courseAt(
  pack: Pack,
  map: string,
  { frames, frame }: MomentView,
  isTrue: boolean,
): Course | null {
  const course = courseOf(pack, map, frames);
  if (course === null || !isTrue) return course;
  const heard = frame.world.heard[course.index] ?? null;
  return { ...course, reports: heard === null ? [] : [heard], days: [course.today] };
}
