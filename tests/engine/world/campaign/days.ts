import type { Pack } from '../../../../src/engine/pack/compiled.ts';
import { campaignSteps } from '../../../../src/engine/world/campaign/steps.ts';
import type { Day } from '../../../../src/engine/world/day.ts';
import { draw } from '../../../../src/engine/world/draws.ts';
import type { SlotName, Tally } from '../../../../src/engine/world/layout.ts';
import { dateOf, layoutOf } from '../../../../src/engine/world/model.ts';
import { worldAt } from '../../../../src/engine/world/starts.ts';
import type { Post } from '../../../../src/engine/world/world.ts';

/** What is so at the end of a day, and what was sent on it. */
export type Evening = {
  readonly day: number;
  readonly date: string;
  readonly slots: readonly number[];
  readonly posts: readonly Post[];
};

export type Put = (name: SlotName, value: number) => void;
type Set = (put: Put) => void;
type Morning = (date: string, put: Put) => void;

/**
 * Passes days from a start of a pack with its campaigns alone, and shows each evening. `set` changes
 * measures before the first, `morning` before each.
 */
export function passing(pack: Pack, startId: string) {
  const layout = layoutOf(pack);
  const steps = campaignSteps(pack, layout);
  const start = worldAt(pack, pack.manifest.starts.find((one) => one.id === startId)!);

  return function* (
    seed: number,
    days: number,
    set: Set = () => {},
    morning: Morning = () => {},
  ): Generator<Evening> {
    const slots = start.slots.slice();
    const put: Put = (name, value) => {
      slots[layout.slot(name)] = value;
    };
    set(put);
    for (let day = start.day + 1; day <= start.day + days; day += 1) {
      morning(dateOf(pack, day), put);
      const posts: Post[] = [];
      const today: Day = {
        pack,
        layout,
        slots,
        day,
        draw: (stream, n = 0) => draw(seed, stream, day, n),
        drawOn: (on, stream, n = 0) => draw(seed, stream, on, n),
        post: (post) => posts.push(post),
      };
      for (const { run } of steps) run(today);
      yield { day, date: dateOf(pack, day), slots: slots.slice(), posts };
    }
  };
}

/** Reads measures of a pack's campaign. */
export function readingOf(pack: Pack) {
  const layout = layoutOf(pack);
  const campaign = pack.campaigns[0]!;
  const at = (slots: readonly number[], name: SlotName): number => slots[layout.slot(name)]!;
  return {
    campaign,
    layout,
    at,
    tally: (slots: readonly number[], tally: Tally) =>
      at(slots, { kind: 'tally', campaign: campaign.id, tally }),
    lever: (slots: readonly number[], lever: string) => at(slots, { kind: 'lever', lever }),
    held: (slots: readonly number[], point: string) =>
      at(slots, { kind: 'point', point, of: 'held' }) === 1,
    garrison: (slots: readonly number[], point: string) =>
      at(slots, { kind: 'point', point, of: 'garrison' }),
    launched: (slots: readonly number[], operation: string) =>
      at(slots, { kind: 'operation', operation }),
    brigade: (slots: readonly number[], brigade: string) => ({
      men: at(slots, { kind: 'brigade', brigade, of: 'men' }),
      at: campaign.points[at(slots, { kind: 'brigade', brigade, of: 'at' })]!.id,
      state: at(slots, { kind: 'brigade', brigade, of: 'state' }),
    }),
    endOf: (slots: readonly number[]) =>
      campaign.ends[at(slots, { kind: 'tally', campaign: campaign.id, tally: 'end' }) - 1]?.id ??
      null,
  };
}
