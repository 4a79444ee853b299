import type { Pack } from '../pack/compiled.ts';
import { createLayout, type Layout } from './layout.ts';

const layouts = new WeakMap<Pack, Layout>();

/** The layout of a pack's World, made once. */
export function layoutOf(pack: Pack): Layout {
  let layout = layouts.get(pack);
  if (!layout) {
    layout = createLayout(pack.manifest, pack.orders, pack.campaigns);
    layouts.set(pack, layout);
  }
  return layout;
}

const DAY_MS = 86_400_000;

/** The day of the pack's calendar a date falls on; `YYYY-MM-DD`, with or without a time. */
export function dayOf(pack: Pack, date: string): number {
  const days = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  return days(date) - days(pack.manifest.dayZero);
}

/** The date `YYYY-MM-DD` of a day of the pack's calendar. */
export function dateOf(pack: Pack, day: number): string {
  const zero = Date.parse(`${pack.manifest.dayZero}T00:00:00Z`);
  return new Date(zero + day * DAY_MS).toISOString().slice(0, 10);
}
