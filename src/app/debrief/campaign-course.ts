import type { Campaign } from '../../engine/pack/campaigns.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { eachChange } from '../../engine/world/changes.ts';
import type { SlotName, Tally } from '../../engine/world/layout.ts';
import { slotName, slotOf } from '../../engine/world/select.ts';
import type { Event } from '../../engine/world/world.ts';

/** Something a campaign did on a day; the things are ids of its parts. */
export type Turn = { readonly day: number } & (
  | { readonly kind: 'begun'; readonly operation: string }
  | { readonly kind: 'taken' | 'lost'; readonly points: readonly string[] }
  | { readonly kind: 'relief'; readonly point: string; readonly men: number }
  | { readonly kind: 'snow'; readonly metres: number; readonly from: number }
  | { readonly kind: 'recalled' }
  | { readonly kind: 'came'; readonly end: string }
);

/** How a campaign went, by the ledger. */
export type Course = {
  readonly campaign: Campaign;
  readonly turns: readonly Turn[];
  /** The end it came to, and the measures as they stood when that was decided. */
  readonly end: { readonly id: string; readonly slots: readonly number[] } | null;
};

/** The phase in which an operation is ordered home. */
const recalled = 3;
/** Metres by which the snow line has to drop in a day for it to be told. */
const heavy = 300;

/** How a campaign went; null where nothing of it ever began, and nothing was decided. */
export function campaignCourse(
  pack: Pack,
  frames: readonly Frame[],
  campaign: Campaign,
): Course | null {
  const at = (tally: Tally) => slotOf(pack, { kind: 'tally', campaign: campaign.id, tally });
  const tallies = { phase: at('phase'), snow: at('snow'), end: at('end') };
  const turns: Turn[] = [];
  let end: Course['end'] = null;
  let slots: number[] = [];
  frames.forEach((frame, index) => {
    slots = (frames[index - 1]?.world ?? startOf(frame)).slots.slice();
    for (const event of frame.events) {
      if (event.type !== 'changed') continue;
      const before = new Map<number, number>();
      eachChange(event.changes, (slot, by) => {
        before.set(slot, slots[slot] ?? 0);
        slots[slot] = (slots[slot] ?? 0) + by;
      });
      const isOwn = event.cause.kind === 'rule' && event.cause.rule.startsWith(`${campaign.id}_`);
      if (!isOwn) continue;
      turns.push(...turnsOf(pack, { event, before, slots, tallies, campaign }));
      const decided = campaign.ends[(slots[tallies.end] ?? 0) - 1];
      if (before.has(tallies.end) && decided !== undefined) {
        end = { id: decided.id, slots: slots.slice() };
      }
    }
  });
  const isBegun = turns.some((turn) => turn.kind === 'begun');
  return end === null && !isBegun ? null : { campaign, turns: tidied(campaign, turns), end };
}

/** The World before the first frame's own events. */
function startOf({ world, events }: Frame): { readonly slots: readonly number[] } {
  const slots = world.slots.slice();
  for (const event of events) {
    if (event.type !== 'changed') continue;
    eachChange(event.changes, (slot, by) => {
      slots[slot] = (slots[slot] ?? 0) - by;
    });
  }
  return { slots };
}

type Seen = {
  readonly event: Extract<Event, { type: 'changed' }>;
  /** What the slots that the event moved stood at. */
  readonly before: ReadonlyMap<number, number>;
  readonly slots: readonly number[];
  readonly tallies: Readonly<Record<'phase' | 'snow' | 'end', number>>;
  readonly campaign: Campaign;
};

/** What one event of a campaign tells. */
function turnsOf(pack: Pack, { event, before, slots, tallies, campaign }: Seen): readonly Turn[] {
  const { day, cause } = event;
  const isRelief = cause.kind === 'rule' && cause.rule === `${campaign.id}_relief`;
  const turns: Turn[] = [];
  const [taken, lost]: string[][] = [[], []];
  for (const [slot, was] of before) {
    const now = slots[slot] ?? 0;
    const name: SlotName | null = slotName(pack, slot);
    if (name?.kind === 'operation' && was === 0) {
      turns.push({ day, kind: 'begun', operation: name.operation });
    } else if (name?.kind === 'point' && name.of === 'held') {
      (now > was ? taken : lost)?.push(name.point);
    } else if (name?.kind === 'point' && isRelief && now > was) {
      turns.push({ day, kind: 'relief', point: name.point, men: now - was });
    } else if (slot === tallies.snow && was - now >= heavy) {
      turns.push({ day, kind: 'snow', metres: now, from: was });
    } else if (slot === tallies.phase && was < recalled && now === recalled) {
      turns.push({ day, kind: 'recalled' });
    } else if (slot === tallies.end) {
      const came = campaign.ends[now - 1];
      if (came !== undefined) turns.push({ day, kind: 'came', end: came.id });
    }
  }
  if (taken && taken.length > 0) turns.push({ day, kind: 'taken', points: taken });
  if (lost && lost.length > 0) turns.push({ day, kind: 'lost', points: lost });
  return turns;
}

/**
 * What is worth telling: of all falls of snow the heaviest, once there was something for it to fall on;
 * places, and not the passes on the way to them; nothing of what is given up on the way home; the men
 * who reach a place on a day together.
 */
function tidied({ points }: Campaign, turns: readonly Turn[]): readonly Turn[] {
  const begun = turns.find((turn) => turn.kind === 'begun')?.day ?? 0;
  const falls = turns.filter((turn) => turn.kind === 'snow' && turn.day >= begun);
  const [most] = falls.toSorted((a, b) => dropOf(b) - dropOf(a));
  const home = turns.find((turn) => turn.kind === 'recalled')?.day ?? Number.MAX_SAFE_INTEGER;
  const isPlace = (id: string) => points.find((one) => one.id === id)?.kind !== 'pass';
  const told: Turn[] = [];
  for (const turn of turns) {
    if (turn.kind === 'snow' && turn !== most) continue;
    if (turn.kind === 'lost' && turn.day > home) continue;
    if (turn.kind === 'taken' || turn.kind === 'lost') {
      const places = turn.points.filter(isPlace);
      if (places.length > 0) told.push({ ...turn, points: places });
      continue;
    }
    const at = told.findIndex((one) => joins(one, turn));
    const before = told[at];
    if (turn.kind === 'relief' && before?.kind === 'relief') {
      told[at] = { ...turn, men: before.men + turn.men };
    } else told.push(turn);
  }
  return told;
}

const joins = (one: Turn, turn: Turn): boolean =>
  one.kind === 'relief' &&
  turn.kind === 'relief' &&
  one.day === turn.day &&
  one.point === turn.point;

const dropOf = (turn: Turn): number => (turn.kind === 'snow' ? turn.from - turn.metres : 0);
