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
  'Campaign',
  'Lever',
  'Operation',
  'Point',
  'End',
] as const;
export type ListName = (typeof listNames)[number];

/**
 * What an argument of a bridge function is: an item of a list, a whole number, one that is a chance
 * in a hundred, a number of days, a word, a tally.
 */
export type Argument = ListName | 'number' | 'percent' | 'days' | 'word' | 'tally';

/** What one call may pass: each day is worked out, and a number too large would not end. */
const MOST_DAYS = 366;

/** Whether a number of days can be passed at once. */
export const isDays = (days: number): boolean =>
  Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;

/** Whether a number is a chance in a hundred. What is worked out may pass it: then it is sure. */
export const isPercent = (percent: number): boolean => percent >= 0 && percent <= 100;

type Signature = { readonly takes: readonly Argument[]; readonly fallback: string };

/** The functions of the bridge: what each takes, and what Ink gives where there is no World. */
export const bridgeFunctions = {
  control: { takes: ['Region', 'Authority'], fallback: '25' },
  support: { takes: ['Region'], fallback: '50' },
  unrest_in: { takes: ['Region'], fallback: '30' },
  bread_in: { takes: ['Region'], fallback: '50' },
  known: { takes: ['Region', 'Authority'], fallback: '-1' },
  stance: { takes: ['Faction'], fallback: '0' },
  gauge: { takes: ['Gauge'], fallback: '50' },
  men: { takes: ['Force'], fallback: '0' },
  day: { takes: [], fallback: '0' },
  done: { takes: ['Order'], fallback: 'false' },
  campaign: { takes: ['Campaign', 'tally'], fallback: '0' },
  heard: { takes: ['Campaign', 'tally'], fallback: '-1' },
  heard_age: { takes: ['Campaign'], fallback: '-1' },
  lever: { takes: ['Lever'], fallback: '50' },
  launched: { takes: ['Operation'], fallback: 'false' },
  held: { takes: ['Point'], fallback: 'false' },
  ended: { takes: ['End'], fallback: 'false' },
  order: { takes: ['Order'], fallback: '0' },
  shift: { takes: ['Region', 'Authority', 'number'], fallback: '0' },
  sway: { takes: ['Faction', 'number'], fallback: '0' },
  raise: { takes: ['Gauge', 'number'], fallback: '0' },
  send: { takes: ['Force', 'Region'], fallback: '0' },
  tell: { takes: ['Region'], fallback: '0' },
  advance: { takes: ['days'], fallback: '0' },
  next_act: { takes: ['Act'], fallback: '0' },
  chance: { takes: ['word', 'percent'], fallback: 'false' },
  pick: { takes: ['word', 'number'], fallback: '0' },
} as const satisfies Record<string, Signature>;
export type BridgeFunction = keyof typeof bridgeFunctions;

/** The pack's lists as Ink has them: names of items by list. */
export type ListItems = Readonly<Record<ListName, readonly string[]>>;

/** The Ink that every act of a pack includes, generated from the ids of its JSON files. */
export function inkHeader(items: ListItems): string {
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
