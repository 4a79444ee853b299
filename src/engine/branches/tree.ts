import { firstPrint, idOf, type Print, printOn } from './node-id.ts';
import { optionsAt } from './options.ts';
import type { Close, Met, Road, RoadKind } from './road.ts';

/** How many roads, by whose they are. */
export type Counts = Readonly<Record<RoadKind, number>>;

/**
 * A place of a tree. Roads share it as long as they took the same options and met the same decisions;
 * their seeds may differ, and with them texts, measures and dates.
 */
export type TreeNode = {
  /** Made of what leads here alone: the same in every tree that has the place. */
  readonly id: number;
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
  /** The roads that come here. */
  readonly roads: Counts;
  /** How many of them come no further. */
  readonly stands: number;
};

/** A road of a tree, and the index of the node it comes to. */
export type TreeRoad = { readonly road: Road; readonly at: number };

/** Roads of one pack and entry. `nodes` stand each before those it leads to; `roads` by where they come to. */
export type Tree = {
  readonly pack: string;
  readonly entry: string;
  readonly nodes: readonly TreeNode[];
  readonly roads: readonly TreeRoad[];
};

type Growing = { -readonly [K in keyof TreeNode]: TreeNode[K] } & { children: number[] };

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
  const nodes: Growing[] = [];
  const roads: TreeRoad[] = [];
  const print = printOn(firstPrint, key);
  const ahead: Party[] = [{ roads: all, step: -1, parent: -1, option: null, byLuck: false, print }];
  for (let party = ahead.pop(); party; party = ahead.pop()) {
    const at = nodes.length;
    const node = nodeOf(party, at);
    nodes.push(node);
    if (party.parent >= 0) nodes[party.parent]!.children.push(at);
    const { stands, parties } = partFrom(party, at);
    node.stands = stands.length;
    for (const road of stands.sort(byName)) roads.push({ road, at });
    for (const one of parties.reverse()) ahead.push(one);
  }
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const { parent, last } = nodes[index]!;
    const before = nodes[parent]!;
    if (last > before.last) before.last = last;
  }
  return { pack, entry, nodes, roads };
}

/** What a road met at a step; null at the beginning, and past where it stands. */
function fateAt({ met, close }: Road, step: number): Met | Close | null {
  if (step < 0 || step > met.length) return null;
  return step < met.length ? met[step]! : close;
}

const isMet = (fate: Met | Close): fate is Met => 'decision' in fate;

const takenAt = ({ met }: Road, step: number): string | null =>
  step < 0 ? null : (met[step]?.taken ?? null);

/** Most nodes of a large tree have one road: they share their counts. */
const lone: Readonly<Record<RoadKind, Counts>> = {
  own: { own: 1, other: 0, history: 0 },
  other: { own: 0, other: 1, history: 0 },
  history: { own: 0, other: 0, history: 1 },
};

function countOf(roads: readonly Road[]): Counts {
  if (roads.length === 1) return lone[roads[0]!.kind];
  const counts = { own: 0, other: 0, history: 0 };
  for (const { kind } of roads) counts[kind] += 1;
  return counts;
}

/** The place that a party has come to: all its roads met the same there. */
function nodeOf({ roads, step, parent, option, byLuck, print }: Party, index: number): Growing {
  const first = fateAt(roads[0]!, step);
  const node: Growing = {
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
    act: first?.act ?? null,
    place: first?.place ?? null,
    date: first?.date ?? null,
    until: first?.date ?? null,
    roads: countOf(roads),
    stands: 0,
  };
  for (let at = 1; at < roads.length; at += 1) {
    const fate = fateAt(roads[at]!, step);
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

type Parted = { readonly stands: Road[]; readonly parties: Party[] };

/** The roads of a party that stand here, and those that go on: by what they took, and what they then met. */
function partFrom(party: Party, parent: number): Parted {
  const { roads, step, print } = party;
  if (roads.length === 1) return goOn(party, parent);
  const stands: Road[] = [];
  const groups = new Map<string, Road[]>();
  for (const road of roads) {
    const key = wayOn(road, step);
    const group = key === null ? stands : groups.get(key);
    if (group) group.push(road);
    else if (key !== null) groups.set(key, [road]);
  }
  const ranks = groups.size < 2 ? [] : optionsAt(roads, step).map(({ id }) => id);
  const found = [...groups].map(([key, group]) => {
    const option = takenAt(group[0]!, step);
    return { key, group, option, rank: ranks.indexOf(option ?? '') };
  });
  found.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const parties = found.map(({ key, group, option }, at): Party => {
    const isTwin = (other?: { option: string | null }) => other?.option === option;
    const byLuck = isTwin(found[at - 1]) || isTwin(found[at + 1]);
    return { roads: group, step: step + 1, parent, option, byLuck, print: printOn(print, key) };
  });
  return { stands, parties };
}

/** The same of a single road, as most of a large tree are: nothing to sort. */
function goOn({ roads, step, print }: Party, parent: number): Parted {
  const road = roads[0]!;
  const key = wayOn(road, step);
  if (key === null) return { stands: [road], parties: [] };
  const option = takenAt(road, step);
  const party = {
    roads,
    step: step + 1,
    parent,
    option,
    byLuck: false,
    print: printOn(print, key),
  };
  return { stands: [], parties: [party] };
}

/** What a road took at a step and what it then met: roads with the same go on together. */
function wayOn(road: Road, step: number): string | null {
  const next = fateAt(road, step + 1);
  if (next === null) return null;
  // An ending and a decision may have one name.
  const met = isMet(next) ? `?${next.decision}` : `.${next.ending ?? ''}`;
  return `${takenAt(road, step) ?? ''}\n${met}`;
}

/** By name; roads of one name by all that tells them apart. */
function byName(a: Road, b: Road): number {
  const [one, two] = a.id === b.id ? [JSON.stringify(a), JSON.stringify(b)] : [a.id, b.id];
  return one < two ? -1 : Number(one > two);
}
