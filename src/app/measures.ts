import type { Pack } from '../engine/pack/compiled.ts';
import type { Frame } from '../engine/run/frame.ts';
import type { SlotName } from '../engine/world/layout.ts';
import { slotName } from '../engine/world/select.ts';
import { movedBy } from './moved.ts';

type Named = { readonly id: string; readonly name: string; readonly short?: string };

/** What the pack calls a thing; its id where it has no such thing. */
export const named = (list: readonly Named[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? id;
const short = (list: readonly Named[], id: string): string => {
  const found = list.find((one) => one.id === id);
  return found?.short ?? found?.name ?? id;
};

/** A small mark after a choice: what moved, and by how much. */
export type Mark = { readonly slot: SlotName; readonly name: string; readonly by: number };

/** The marks of a frame: those of the choice, and those of the days that passed since. */
export type Marks = {
  readonly chosen: readonly Mark[];
  readonly passed: readonly Mark[];
  readonly days: number;
};

export function marksOf(pack: Pack, frame: Frame): Marks {
  const passed = frame.events.filter(
    ({ type, cause }) => type === 'passed' && cause.kind !== 'interim',
  );
  return {
    chosen: marksIn(pack, movedBy(frame, 'chosen'), 10),
    passed: marksIn(pack, movedBy(frame, 'passed'), 50),
    days: passed.length,
  };
}

/** The marks of what history did between two dated starts. */
export const marksBetween = (pack: Pack, frame: Frame): readonly Mark[] =>
  marksIn(pack, movedBy(frame, 'between'), 50);

/** Gauges, then stances, from `least` hundredths on. What stays unseen (shares, support) has none. */
function marksIn(pack: Pack, moved: ReadonlyMap<number, number>, least: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [slot, by] of moved) {
    const name = slotName(pack, slot);
    if (name === null || Math.abs(by) < least) continue;
    const { manifest } = pack;
    if (name.kind === 'gauge') {
      marks.push({ slot: name, name: named(manifest.gauges, name.gauge), by });
    }
    if (name.kind === 'stance') {
      marks.push({ slot: name, name: short(manifest.factions, name.faction), by });
    }
  }
  const order = (mark: Mark) => (mark.slot.kind === 'gauge' ? 0 : 1);
  return marks.sort((a, b) => order(a) - order(b) || Math.abs(b.by) - Math.abs(a.by));
}
