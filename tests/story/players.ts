import { type Policy, policies } from '../../src/engine/explore/explore.ts';
import { readyStory } from './target.ts';

const { pack } = readyStory();

/** What historians think unlikely, or saw no sign of. */
export const unlikely = ['government', 'rising', 'hot_pursuit', 'intervention'] as const;

/** How much an option's order helps the campaign. */
function helpOf(option: string): number {
  const order = pack.orders[option.replaceAll('-', '_')];
  const { arms = 0, supply = 0, alliance = 0, border = 0 } = order?.press ?? {};
  return 2 * arms + 2 * supply + 4 * alliance - 2 * border + (order?.sway?.une ?? 0);
}

/** Takes what helps those who would cross, and where nothing does, anything. */
export const helping: Policy = (frame, open, value) => {
  const best = open.toSorted((a, b) => helpOf(b.id) - helpOf(a.id))[0]!;
  return helpOf(best.id) > 2 ? best : policies.random(frame, open, value);
};

/** Helps in about half of the decisions, and does anything in the others. */
export const leaning: Policy = (frame, open, value) =>
  ((value >>> 8) % 2 === 0 ? policies.random : helping)(frame, open, value);

/** Helps, and brings all the exiles to one table besides: what a rising would ask for. */
export const uniting: Policy = (frame, open, value) =>
  open.find(({ id }) => ['first-rivals', 'rivals-table', 'apart-battalion'].includes(id)) ??
  helping(frame, open, value);
