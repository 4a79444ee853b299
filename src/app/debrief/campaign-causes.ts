import { type Condition, meets, parseNeeds } from '../../engine/ink/needs.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { eachChange } from '../../engine/world/changes.ts';
import { valueOfSubject } from '../../engine/world/conditions.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { layoutOf } from '../../engine/world/model.ts';
import { slotName } from '../../engine/world/select.ts';
import type { Course } from './campaign-course.ts';

/** A condition of the verdict, and what it found. */
export type Ground = { readonly condition: Condition; readonly found: number | boolean };

/** Something the player chose that pressed the campaign's levers, and by how much each. */
export type Pressed = {
  readonly step: number;
  readonly text: string;
  readonly levers: readonly { readonly slot: SlotName; readonly by: number }[];
};

/** The conditions by which a campaign came to its end; none where it came to it for want of any. */
export function groundsOf(pack: Pack, { campaign, end }: Course): readonly Ground[] {
  if (end === null) return [];
  const layout = layoutOf(pack);
  const verdicts = campaign.verdicts.filter((one) => one.end === end.id);
  const grounds = verdicts.map(({ needs }) =>
    (parseNeeds(needs) ?? []).flatMap((condition): Ground[] => {
      const { subject } = condition;
      // How far it had come, or not, is what the page tells anyway.
      const isTold = subject.kind === 'tally' ? subject.tally === 'phase' : subject.kind === 'end';
      if (subject.kind === 'memory' || isTold) return [];
      return [{ condition, found: valueOfSubject(pack, layout, end.slots, subject) }];
    }),
  );
  // Of several ways to the same end, the one that was gone.
  const met = (all: readonly Ground[]) =>
    all.filter(({ condition, found }) => meets(found, condition)).length / Math.max(1, all.length);
  return grounds.toSorted((a, b) => met(b) - met(a))[0] ?? [];
}

/** The answers that pressed a campaign's levers most, the strongest first. */
export function pressedBy(
  pack: Pack,
  frames: readonly Frame[],
  { campaign }: Pick<Course, 'campaign'>,
  most: number,
): readonly Pressed[] {
  const own = new Set(campaign.levers.map((lever) => lever.id));
  const pressed = frames.flatMap((frame): Pressed[] => {
    const { chosen, step } = frame;
    if (chosen === null) return [];
    const moved = new Map<number, number>();
    for (const event of frame.events) {
      if (event.type !== 'changed' || event.cause.kind !== 'option') continue;
      eachChange(event.changes, (slot, by) => moved.set(slot, (moved.get(slot) ?? 0) + by));
    }
    const levers = [...moved].flatMap(([slot, by]) => {
      const name = slotName(pack, slot);
      return name?.kind === 'lever' && own.has(name.lever) && by !== 0 ? [{ slot: name, by }] : [];
    });
    return levers.length === 0 ? [] : [{ step, text: chosen.text, levers }];
  });
  const weight = ({ levers }: Pressed) => levers.reduce((sum, { by }) => sum + Math.abs(by), 0);
  return pressed.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
}
