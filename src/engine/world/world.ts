import type { Changes } from './changes.ts';

/** What the player has been told of a region: shares in ten-thousandths, on which day, by whom. */
export type Known = {
  readonly control: readonly number[];
  readonly day: number;
  readonly by: string;
};

/**
 * What the player has been told of a campaign: its slots as somebody had them on a day, in the order
 * of the layout. A rumour is nobody's first-hand word.
 */
export type Heard = {
  readonly slots: readonly number[];
  readonly day: number;
  readonly by: string;
  readonly rumour: boolean;
};

/** Word on its way: of a region or of a campaign, by index, and the day it arrives. */
export type Post = { readonly arrives: number } & (
  | { readonly region: number; readonly known: Known }
  | { readonly campaign: number; readonly heard: Heard }
);

/**
 * What is so on a day. `slots` holds every measure in the order of the pack's `Layout`: shares,
 * gauges, stances and the like in hundredths of a point, men in men, the place of a force as the
 * index of its region, an order as the number of times it was given. `known` is by region, `heard`
 * by campaign.
 */
export type World = {
  readonly day: number;
  readonly slots: readonly number[];
  readonly known: readonly (Known | null)[];
  readonly heard: readonly (Heard | null)[];
  /** Reports written and not yet arrived, in the order they were written. */
  readonly posts: readonly Post[];
  /** Draws made today, by stream: the `n` of the next draw. */
  readonly drawn: Readonly<Record<string, number>>;
};

/** Why the World changed. */
export type Cause =
  | { readonly kind: 'start'; readonly start: string }
  | { readonly kind: 'interim'; readonly start: string }
  | { readonly kind: 'option'; readonly decision: string; readonly option: string }
  | { readonly kind: 'story'; readonly act: string }
  | { readonly kind: 'rule'; readonly rule: string };

/** One change of the World, with its cause. `order` names the order it came by, if any. */
export type Event = { readonly cause: Cause; readonly day: number } & (
  | { readonly type: 'changed'; readonly changes: Changes; readonly order: string | null }
  | { readonly type: 'passed'; readonly days: number }
  | { readonly type: 'told'; readonly region: number; readonly known: Known }
  | { readonly type: 'posted'; readonly post: Post }
  | { readonly type: 'arrived'; readonly posts: readonly Post[] }
  | { readonly type: 'drew'; readonly stream: string; readonly n: number; readonly value: number }
);
