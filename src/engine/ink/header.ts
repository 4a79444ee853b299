import type { Manifest } from '../pack/manifest.ts';
import type { Orders } from '../pack/orders.ts';

/** The name acts include: the pack's lists, and the functions of the bridge. */
export const HEADER_FILE = 'world.ink';

export const listNames = [
  'Region',
  'Authority',
  'Faction',
  'Gauge',
  'Force',
  'Order',
  'Act',
] as const;
export type ListName = (typeof listNames)[number];

/** What an argument of a bridge function is: an item of a list, a whole number, or a word. */
export type Argument = ListName | 'number' | 'word';

type Signature = { readonly takes: readonly Argument[]; readonly fallback: string };

/** The functions of the bridge: what each takes, and what Ink gives where there is no World. */
export const bridgeFunctions = {
  control: { takes: ['Region', 'Authority'], fallback: '25' },
  support: { takes: ['Region'], fallback: '50' },
  known: { takes: ['Region', 'Authority'], fallback: '-1' },
  stance: { takes: ['Faction'], fallback: '0' },
  gauge: { takes: ['Gauge'], fallback: '50' },
  men: { takes: ['Force'], fallback: '0' },
  day: { takes: [], fallback: '0' },
  done: { takes: ['Order'], fallback: 'false' },
  order: { takes: ['Order'], fallback: '0' },
  shift: { takes: ['Region', 'Authority', 'number'], fallback: '0' },
  sway: { takes: ['Faction', 'number'], fallback: '0' },
  raise: { takes: ['Gauge', 'number'], fallback: '0' },
  send: { takes: ['Force', 'Region'], fallback: '0' },
  tell: { takes: ['Region'], fallback: '0' },
  advance: { takes: ['number'], fallback: '0' },
  next_act: { takes: ['Act'], fallback: '0' },
  chance: { takes: ['word', 'number'], fallback: 'false' },
  pick: { takes: ['word', 'number'], fallback: '0' },
} as const satisfies Record<string, Signature>;
export type BridgeFunction = keyof typeof bridgeFunctions;

/** The pack's lists as Ink has them: names of items by list. */
export function listItems(manifest: Manifest, orders: Orders): Record<ListName, readonly string[]> {
  const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
  return {
    Region: ids(manifest.regions),
    Authority: ids(manifest.authorities),
    Faction: ids(manifest.factions),
    Gauge: ids(manifest.gauges),
    Force: ids(manifest.forces),
    Order: Object.keys(orders),
    Act: ids(manifest.acts),
  };
}

/** The Ink that every act of a pack includes, generated from its manifest and orders. */
export function inkHeader(manifest: Manifest, orders: Orders): string {
  const items = listItems(manifest, orders);
  const lists = listNames
    .filter((list) => items[list].length > 0)
    .map((list) => `LIST ${list} = ${items[list].join(', ')}`);
  const functions = Object.entries(bridgeFunctions);
  const letters = ['a', 'b', 'c'];
  const head = ([name, { takes }]: (typeof functions)[number]) =>
    `${name}(${takes.map((_, index) => `p_${letters[index]}`).join(', ')})`;
  return [
    '// Generated from the pack: do not edit.',
    ...lists,
    ...functions.map((one) => `EXTERNAL ${head(one)}`),
    ...functions.flatMap((one) => [`=== function ${head(one)}`, `~ return ${one[1].fallback}`]),
    '',
  ].join('\n');
}
