import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { eachChange } from '../../engine/world/changes.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { dateOf } from '../../engine/world/model.ts';
import { slotName } from '../../engine/world/select.ts';

/** What a measure was when the last dated start was laid, and what it is. */
export type Moved = { readonly slot: SlotName; readonly before: number; readonly now: number };

export type ThenAndNow = {
  /** The day the comparison begins, `YYYY-MM-DD`. */
  readonly since: string;
  readonly measures: readonly Moved[];
  /** By region, in the pack's order: the shares then and now, in ten-thousandths. */
  readonly regions: readonly {
    readonly region: string;
    readonly before: readonly number[];
    readonly now: readonly number[];
  }[];
};

/** What the choices and rules moved since the last dated start: what history did before is left out. */
export function thenAndNow(pack: Pack, frames: readonly Frame[]): ThenAndNow | null {
  const last = frames.at(-1);
  if (last === undefined) return null;
  let day = frames[0]?.world.day ?? 0;
  const moved = new Map<number, number>();
  for (const event of frames.flatMap((frame) => frame.events)) {
    const { kind } = event.cause;
    if (kind === 'start' || kind === 'interim') {
      moved.clear();
      day = event.type === 'passed' ? event.day + event.days : event.day;
    } else if (event.type === 'changed') {
      eachChange(event.changes, (slot, by) => moved.set(slot, (moved.get(slot) ?? 0) + by));
    }
  }
  const now = (slot: number) => last.world.slots[slot] ?? 0;
  const before = (slot: number) => now(slot) - (moved.get(slot) ?? 0);
  const measures = [...moved].flatMap(([slot, by]): Moved[] => {
    const name = slotName(pack, slot);
    const told = name?.kind === 'gauge' || name?.kind === 'stance';
    return told && Math.abs(by) >= 50 ? [{ slot: name, before: before(slot), now: now(slot) }] : [];
  });
  const many = pack.manifest.authorities.length;
  const regions = pack.manifest.regions.flatMap(({ id }, index) => {
    const slots = Array.from({ length: many }, (_, at) => index * many + at);
    const big = slots.some((slot) => Math.abs(moved.get(slot) ?? 0) >= 50);
    return big ? [{ region: id, before: slots.map(before), now: slots.map(now) }] : [];
  });
  return { since: dateOf(pack, day), measures, regions };
}
