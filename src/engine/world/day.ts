import type { Pack } from '../pack/compiled.ts';
import { campaignSteps } from './campaign/steps.ts';
import { changesAmong, changesBetween } from './changes.ts';
import { drawFrom, streamOf } from './draws.ts';
import type { Layout } from './layout.ts';
import { layoutOf } from './model.ts';
import { ruleSteps } from './rules/steps.ts';
import type { Cause, Event, Post, World } from './world.ts';

/** What a step of the model works with on one day. */
export type Day = {
  readonly pack: Pack;
  readonly layout: Layout;
  /** The measures as they stand, which the step writes, in bounds. */
  readonly slots: number[];
  /** The day that has just begun. */
  readonly day: number;
  /** 32 bits of (seed, stream, day, n): they depend on nothing that happened. */
  draw(stream: string, n?: number): number;
  /** The same of another day, for luck that lasts longer than one. */
  drawOn(day: number, stream: string, n?: number): number;
  /** Sends word on its way. */
  post(post: Post): void;
};

/** One step of a day: a rule, or a part of a campaign, by the id that the ledger names it by. */
export type DayStep = {
  readonly rule: string;
  /** False where it rests, and nothing can have moved. */
  readonly run: (day: Day) => boolean;
  /** The slots it may move, in order; any where nothing is said. */
  readonly touches?: readonly number[];
  /** Slots of which one moves whenever it moves anything. */
  readonly signs?: readonly number[];
};

/** A step with the cause that the ledger gives for what it moves: one for all its days. */
type NamedStep = DayStep & { readonly cause: Cause };

const stepsOfPacks = new WeakMap<Pack, readonly NamedStep[]>();

/** The steps of a pack's model, in the order in which they work, made once. */
export function stepsOf(pack: Pack): readonly NamedStep[] {
  let steps = stepsOfPacks.get(pack);
  if (!steps) {
    const layout = layoutOf(pack);
    steps = [...ruleSteps(pack, layout), ...campaignSteps(pack, layout)].map((step) => ({
      ...step,
      cause: { kind: 'rule', rule: step.rule },
    }));
    stepsOfPacks.set(pack, steps);
  }
  return steps;
}

/**
 * The events of one day: it begins (for the cause given), what was on its way arrives, and each step
 * of the model moves what it moves, in one vector, under its own name.
 */
export function passDay(pack: Pack, world: World, seed: number, cause: Cause): Event[] {
  const passed: Event = { type: 'passed', cause, day: world.day, days: 1 };
  const events: Event[] = [passed];
  const day = world.day + 1;
  const due = world.posts.filter((post) => post.arrives <= day);
  if (due.length > 0) events.push({ type: 'arrived', cause, day, posts: due });
  const before = world.slots.slice();
  const slots = world.slots.slice();
  let posts: Post[] = [];
  // A rule draws for region after region from one stream.
  let last: string | null = null;
  let state = 0;
  const from = (stream: string): number => {
    if (stream !== last) state = streamOf(seed, stream);
    last = stream;
    return state;
  };
  const today: Day = {
    pack,
    layout: layoutOf(pack),
    slots,
    day,
    draw: (stream, n = 0) => drawFrom(from(stream), day, n),
    drawOn: (on, stream, n = 0) => drawFrom(from(stream), on, n),
    post: (post) => posts.push(post),
  };
  for (const step of stepsOf(pack)) {
    const { cause: by } = step;
    if (!step.run(today)) continue;
    const changes = movedBy(step, before, slots);
    if (changes.length > 0) {
      events.push({ type: 'changed', cause: by, day, changes, order: null });
      for (let at = 0; at < changes.length; at += 2) {
        before[changes[at]!] = slots[changes[at]!]!;
      }
    }
    for (const post of posts) events.push({ type: 'posted', cause: by, day, post });
    if (posts.length > 0) posts = [];
  }
  return events;
}

/** What a step moved: looked for where it can have. */
function movedBy(
  { touches, signs }: DayStep,
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  if (touches) return changesAmong(touches, before, after);
  if (signs?.every((slot) => before[slot] === after[slot])) return [];
  return changesBetween(before, after);
}

export type PassDay = typeof passDay;
