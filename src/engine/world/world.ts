/** What the player has been told of a region: shares in ten-thousandths, on which day, by whom. */
export type Known = {
  readonly control: readonly number[];
  readonly day: number;
  readonly by: string;
};

/**
 * What is so on a day. `slots` holds every measure in the order of the pack's `Layout`: shares,
 * gauges, stances and the like in hundredths of a point, men in men, the place of a force as the
 * index of its region, an order as the number of times it was given. `known` is by region.
 */
export type World = {
  readonly day: number;
  readonly slots: readonly number[];
  readonly known: readonly (Known | null)[];
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

/** A slot of the World and by how much it moves. */
export type Change = readonly [slot: number, by: number];

/** One change of the World, with its cause. `order` names the order it came by, if any. */
export type Event = { readonly cause: Cause; readonly day: number } & (
  | { readonly type: 'changed'; readonly changes: readonly Change[]; readonly order: string | null }
  | { readonly type: 'passed'; readonly days: number }
  | { readonly type: 'told'; readonly region: number; readonly known: Known }
  | { readonly type: 'drew'; readonly stream: string; readonly n: number; readonly value: number }
);
