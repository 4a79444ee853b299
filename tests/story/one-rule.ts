import type { Day } from '../../src/engine/world/day.ts';
import { draw } from '../../src/engine/world/draws.ts';
import type { SlotName } from '../../src/engine/world/layout.ts';
import { dayOf, layoutOf } from '../../src/engine/world/model.ts';
import { shiftRegion } from '../../src/engine/world/moves.ts';
import { ruleSteps } from '../../src/engine/world/rules/steps.ts';
import { worldAt } from '../../src/engine/world/starts.ts';
import type { Post } from '../../src/engine/world/world.ts';
import { readyStory } from './target.ts';

const { pack } = readyStory();
const layout = layoutOf(pack);
const steps = ruleSteps(pack, layout);

/** The slot of a measure written in words: `control tarn republic`, `gauge writ`, `men siege`. */
export function slotOfWords(words: string): number {
  const [kind, id = '', other = ''] = words.split(' ');
  const named = (): SlotName => {
    switch (kind) {
      case 'control':
        return { kind, region: id, authority: other };
      case 'support':
      case 'unrest':
      case 'bread':
        return { kind, region: id };
      case 'stance':
      case 'strength':
      case 'resolve':
        return { kind, faction: id };
      case 'gauge':
        return { kind, gauge: id };
      case 'lever':
        return { kind, lever: id };
      case 'done':
        return { kind, order: id };
      case 'men':
        return { kind, force: id };
      default:
        throw new Error(`No measure: ${words}`);
    }
  };
  const slot = layout.slot(named());
  if (slot < 0) throw new Error(`The pack has no ${words}`);
  return slot;
}

/** Measures in words, with what they are set to, in their own units. */
export type Given = Readonly<Record<string, number>>;

/** What is so at a dated start, with some of it set: shares are taken from the others. */
export function slotsWith(start: string, given: Given): number[] {
  const dated = pack.manifest.starts.find((one) => one.id === start)!;
  const slots = worldAt(pack, dated).slots.slice();
  for (const [words, value] of Object.entries(given)) {
    const slot = slotOfWords(words);
    const name = layout.names[slot]!;
    if (name.kind === 'control') {
      const region = layout.regions.indexOf(name.region);
      const authority = layout.authorities.indexOf(name.authority);
      shiftRegion(layout, slots, region, authority, value - slots[slot]!);
    } else {
      slots[slot] = value;
    }
  }
  return slots;
}

/** One rule of the pack at work alone for some days from a date on: what is so then, and its word. */
export function workAlone(
  id: string,
  from: string,
  before: readonly number[],
  days = 1,
): { readonly slots: readonly number[]; readonly posts: readonly Post[] } {
  const step = steps.find(({ rule }) => rule === id);
  if (!step) throw new Error(`The pack has no rule ${id}`);
  const slots = before.slice();
  const posts: Post[] = [];
  for (let day = dayOf(pack, from); day < dayOf(pack, from) + days; day += 1) {
    const today: Day = {
      pack,
      layout,
      slots,
      day,
      draw: (stream, n = 0) => draw(7, stream, day, n),
      drawOn: (on, stream, n = 0) => draw(7, stream, on, n),
      post: (post) => posts.push(post),
    };
    step.run(today);
  }
  return { slots, posts };
}
