import { firstPrint, idOf, type Print, printOn } from './node-id.ts';
import type { Close, Met, Road } from './road.ts';

/** How many roads, by whose they are. */
export type Counts = { readonly own: number; readonly other: number; readonly history: number };

/** An option of a node: how many roads were shown it, found it open, and took it. */
export type OptionCount = Counts & {
  readonly id: string;
  readonly historical: boolean;
  readonly shown: number;
  readonly open: number;
};

/**
 * A place of a tree. Roads share it as long as they took the same options and met the same decisions;
 * their seeds may differ, and with them texts, measures and dates.
 */
export type TreeNode = {
  /** Made of what leads here alone: the same in every tree that has the place. */
  readonly id: string;
  readonly index: number;
  /** The index of the node before; -1 for the beginning. */
  readonly parent: number;
  /** The index of the last node that this one leads to: they stand together. */
  readonly last: number;
  /** Indices in the order of the options, then of what they led to. */
  readonly children: readonly number[];
  /** A `decision` is met, or the story is over: `close`. Every tree has one `beginning`. */
  readonly kind: 'beginning' | 'decision' | 'close';
  /** Choices made before; the step of the frame that shows it. -1 for the beginning. */
  readonly step: number;
  /** The option of the node before that led here. */
  readonly option: string | null;
  /** That option led elsewhere too: luck, or another edition, parted these roads. */
  readonly byLuck: boolean;
  readonly decision: string | null;
  readonly ending: string | null;
  readonly act: string | null;
  readonly place: string | null;
  /** The earliest and the latest date it was met at. */
  readonly date: string | null;
  readonly until: string | null;
  readonly options: readonly OptionCount[];
  /** The roads that come here. */
  readonly roads: Counts;
  /** How many of them come no further. */
  readonly stands: number;
};

/** A road of a tree: where it comes to, and what the path there does not say. */
export type TreeRoad = Omit<Road, 'met' | 'close' | 'pack' | 'entry'> & {
  /** The index of the node it comes to. */
  readonly at: number;
};

/** Roads of one pack and entry. `nodes` stand each before those it leads to; `roads` by where they come to. */
export type Tree = {
  readonly pack: string;
  readonly entry: string;
  readonly nodes: readonly TreeNode[];
  readonly roads: readonly TreeRoad[];
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Roads that have come the same way, and how they came to where they are now. */
type Party = {
  readonly roads: readonly Road[];
  readonly step: number;
  readonly parent: number;
  readonly option: string | null;
  readonly byLuck: boolean;
  readonly print: Print;
};

/** Merges roads, one tree for each pack and entry. The order in which they are given does not matter. */
export function growTrees(roads: readonly Road[]): Tree[] {
  const groups = Map.groupBy(roads, ({ pack, entry }) => `${pack}\n${entry}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => growTree(key, group));
}

function growTree(key: string, all: readonly Road[]): Tree {
  const { pack, entry } = all[0]!;
  const nodes: (Writable<TreeNode> & { children: number[] })[] = [];
  const roads: TreeRoad[] = [];
  const print = printOn(firstPrint, key);
  const ahead: Party[] = [{ roads: all, step: -1, parent: -1, option: null, byLuck: false, print }];
  for (let party = ahead.pop(); party; party = ahead.pop()) {
    const index = nodes.length;
    const node = nodeOf(party, index);
    nodes.push(node);
    nodes[party.parent]?.children.push(index);
    const parties = partiesFrom(party, node);
    for (let at = parties.length - 1; at >= 0; at -= 1) ahead.push(parties[at]!);
    const stands = party.roads.filter((road) => fateAt(road, party.step + 1) === null);
    node.stands = stands.length;
    roads.push(...stands.map((road) => markOf(road, index)).sort(byName));
  }
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const { parent, last } = nodes[index]!;
    const before = nodes[parent]!;
    if (last > before.last) before.last = last;
  }
  return { pack, entry, nodes, roads };
}

/** What a road met at a step. A road that stands at a decision meets nothing after it. */
function fateAt({ met, close }: Road, step: number): Met | Close | null {
  return met[step] ?? (step === met.length ? close : null);
}

const isMet = (fate: Met | Close): fate is Met => 'decision' in fate;

/** The place that a party has come to: all its roads met the same there. */
function nodeOf({ roads, step, parent, option, byLuck, print }: Party, index: number) {
  const first = fateAt(roads[0]!, step);
  const node: Writable<TreeNode> & { children: number[] } = {
    id: idOf(print),
    index,
    parent,
    last: index,
    children: [],
    kind: first === null ? 'beginning' : isMet(first) ? 'decision' : 'close',
    step,
    option,
    byLuck,
    decision: first !== null && isMet(first) ? first.decision : null,
    ending: first === null || isMet(first) ? null : first.ending,
    act: null,
    place: null,
    date: null,
    until: null,
    options: optionsOf(roads, step),
    roads: countOf(roads),
    stands: 0,
  };
  for (const road of roads) {
    const fate = fateAt(road, step);
    if (fate === null) continue;
    const { act, place, date } = fate;
    // The least of each, and not the first, so that the order of the roads does not matter.
    node.act = least(node.act, act);
    node.place = least(node.place, place);
    node.date = least(node.date, date);
    if (date !== null && (node.until === null || date > node.until)) node.until = date;
  }
  return node;
}

const least = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

function countOf(roads: readonly Road[]): Counts {
  const counts = { own: 0, other: 0, history: 0 };
  for (const { kind } of roads) counts[kind] += 1;
  return counts;
}

/** The options that roads were offered at a step, in the earliest place that any of them had. */
function optionsOf(roads: readonly Road[], step: number): OptionCount[] {
  const options: Writable<OptionCount>[] = [];
  const places: number[] = [];
  for (const { met, kind } of roads) {
    const one = met[step];
    one?.options.forEach(({ id, historical, locked }, at) => {
      let known = options[at]?.id === id ? at : options.findIndex((option) => option.id === id);
      if (known < 0) {
        known = options.length;
        options.push({ id, historical, shown: 0, open: 0, own: 0, other: 0, history: 0 });
        places.push(at);
      }
      const option = options[known]!;
      places[known] = Math.min(places[known]!, at);
      option.historical ||= historical;
      option.shown += 1;
      if (!locked) option.open += 1;
      if (id === one.taken) option[kind] += 1;
    });
  }
  if (roads.length < 2) return options;
  const order = options.map((option, index) => ({ option, place: places[index]! }));
  order.sort((a, b) => a.place - b.place || (a.option.id < b.option.id ? -1 : 1));
  return order.map(({ option }) => option);
}

/** The parties that a party parts into, in the order of the options they took, then of what they met. */
function partiesFrom({ roads, step, print }: Party, { index, options }: TreeNode): Party[] {
  const groups = new Map<string, Road[]>();
  for (const road of roads) {
    const next = fateAt(road, step + 1);
    if (next === null) continue;
    // An ending and a decision may have one name.
    const met = isMet(next) ? `?${next.decision}` : `.${next.ending ?? ''}`;
    const key = `${road.met[step]?.taken ?? ''}\n${met}`;
    const group = groups.get(key);
    if (group) group.push(road);
    else groups.set(key, [road]);
  }
  const parties = [...groups].map(([key, group]) => {
    const option = group[0]!.met[step]?.taken ?? null;
    const rank = groups.size < 2 ? 0 : options.findIndex(({ id }) => id === option);
    return { key, rank, option, group };
  });
  parties.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  return parties.map(({ key, option, group }, at) => ({
    roads: group,
    step: step + 1,
    parent: index,
    option,
    byLuck: parties[at - 1]?.option === option || parties[at + 1]?.option === option,
    print: printOn(print, key),
  }));
}

function markOf({ id, kind, edition, seed, state, error, beyond }: Road, at: number): TreeRoad {
  return { id, kind, edition, seed, state, error, beyond, at };
}

/** By name; roads of one name by all that tells them apart. */
function byName(a: TreeRoad, b: TreeRoad): number {
  const [one, two] = a.id === b.id ? [JSON.stringify(a), JSON.stringify(b)] : [a.id, b.id];
  return one < two ? -1 : Number(one > two);
}
