import type { Run } from '../run/run.ts';
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

/** The run of a road, with the choices that could not be played. */
export function runOfRoad(tree: Tree, road: TreeRoad): Run {
  const { pack, entry } = tree;
  const { edition, seed, at, beyond } = road;
  const choices = [...choicesTo(tree, at), ...beyond];
  return { format: 1, pack, edition, entry, seed, choices };
}

/** The roads that come to a node or past it. */
export function roadsThrough(tree: Tree, { index, last }: TreeNode): readonly TreeRoad[] {
  return tree.roads.slice(firstAt(tree.roads, index), firstAt(tree.roads, last + 1));
}

/** The first of the roads, which stand by where they come to, that comes as far as a node. */
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

/** What the player has seen of a decision, wherever in the trees it was met: options by id. */
export type Seen = {
  readonly decision: string;
  /** Taken on one of the player's own roads. */
  readonly seen: readonly string[];
  /** Offered, or known to the pack, and never taken. */
  readonly unseen: readonly string[];
};

/**
 * The options that the player's own roads took and did not take, by decision. `all` lists decisions
 * of the pack with their options, so that those no road has met are counted too.
 */
export function seenOf(
  trees: readonly Tree[],
  all: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[] = [],
): Seen[] {
  const found = new Map<string, Map<string, boolean>>();
  const note = (decision: string, option: string, isSeen: boolean): void => {
    const options = found.get(decision) ?? new Map<string, boolean>();
    options.set(option, isSeen || (options.get(option) ?? false));
    found.set(decision, options);
  };
  for (const { id, options } of all) for (const option of options) note(id, option.id, false);
  for (const { nodes } of trees) {
    for (const { decision, options } of nodes) {
      if (decision === null) continue;
      for (const { id, own } of options) note(decision, id, own > 0);
    }
  }
  return [...found].map(([decision, options]) => ({
    decision,
    seen: [...options].flatMap(([id, isSeen]) => (isSeen ? id : [])),
    unseen: [...options].flatMap(([id, isSeen]) => (isSeen ? [] : id)),
  }));
}
