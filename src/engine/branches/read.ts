import type { Run } from '../run/run.ts';
import { type OptionCount, optionsAt } from './options.ts';
import type { Road } from './road.ts';
import type { Tree, TreeNode, TreeRoad } from './tree.ts';

/** The nodes on the way to one, from the first decision on, itself among them. */
export function wayTo(tree: Tree, index: number): TreeNode[] {
  const way: TreeNode[] = [];
  for (let at = index; at > 0; at = tree.nodes[at]!.parent) way.push(tree.nodes[at]!);
  return way.reverse();
}

/** The options on the way to a node: the choices of a run that stands there. */
export const choicesTo = (tree: Tree, index: number): string[] =>
  wayTo(tree, index).flatMap(({ option }) => option ?? []);

/** The run of a road, read back from the tree, with the choices that could not be played. */
export function runOfRoad(tree: Tree, { road, at }: TreeRoad): Run {
  const { pack, entry } = tree;
  const { edition, seed, beyond } = road;
  const choices = [...choicesTo(tree, at), ...beyond];
  return { format: 1, pack, edition, entry, seed, choices };
}

/** The roads that come to a node or past it. */
export function roadsThrough({ roads }: Tree, { index, last }: TreeNode): readonly TreeRoad[] {
  return roads.slice(firstAt(roads, index), firstAt(roads, last + 1));
}

/** The first of the roads, which are in the order of where they come to, that comes as far as a node. */
function firstAt(roads: readonly TreeRoad[], index: number): number {
  let from = 0;
  let to = roads.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (roads[middle]!.at < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The options of a node, in their order, with how many roads were offered and took each. */
export function optionsOf(tree: Tree, node: TreeNode): OptionCount[] {
  const through = roadsThrough(tree, node).map(({ road }) => road);
  return node.kind === 'decision' ? optionsAt(through, node.step) : [];
}

/** A decision and its options, as the pack knows them. */
export type Known = { readonly id: string; readonly options: readonly { readonly id: string }[] };

/** What the player has seen of a decision, wherever it was met: options by id. */
export type Seen = {
  readonly decision: string;
  /** Taken on one of the player's own roads. */
  readonly seen: readonly string[];
  /** Offered, or known to the pack, and never taken. */
  readonly unseen: readonly string[];
};

/**
 * The options that the player's own roads took and did not take, by decision. With `all`, decisions that
 * no road has met are counted too; what only older editions had comes after.
 */
export function seenOf(roads: readonly Road[], all: readonly Known[] = []): Seen[] {
  const found = new Map<string, Map<string, boolean>>();
  const noteAll = ({ id, options }: Known, taken: string | null): void => {
    const known = found.get(id) ?? new Map<string, boolean>();
    found.set(id, known);
    for (const option of options) {
      known.set(option.id, option.id === taken || (known.get(option.id) ?? false));
    }
  };
  for (const decision of all) noteAll(decision, null);
  for (const { met, kind } of roads) {
    for (const { decision, options, taken } of met) {
      noteAll({ id: decision, options }, kind === 'own' ? taken : null);
    }
  }
  return [...found].map(([decision, options]) => ({
    decision,
    seen: [...options].flatMap(([id, isSeen]) => (isSeen ? id : [])),
    unseen: [...options].flatMap(([id, isSeen]) => (isSeen ? [] : id)),
  }));
}
