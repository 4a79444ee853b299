import type { Tree, TreeNode } from './tree.ts';

export type FoldSettings = {
  /** The most tips that are wanted. */
  readonly most: number;
  /** Indices of nodes that must be seen, whatever it takes: the way to them is not folded. */
  readonly shown?: readonly number[];
};

/**
 * The nodes to fold, by id, so that a tree shows at most so many tips: the ways that most roads take stay
 * open, and so do what was really done and what must be seen, even past the most.
 */
export function foldsFor(tree: Tree, { most, shown = [] }: FoldSettings): Set<number> {
  const { nodes } = tree;
  const kept = keptOpen(tree, shown);
  /** Folded so far: only where ways part, for a way without forks takes no more room than its end. */
  const forks: TreeNode[] = [];
  const reach = (start: TreeNode): void => {
    let node = start;
    while (node.children.length === 1) node = nodes[node.children[0]!]!;
    if (node.children.length > 1) forks.push(node);
  };
  reach(nodes[0]!);
  let tips = 1;
  for (;;) {
    const next = nextOf(forks, kept, most - tips);
    if (next === null) return new Set(forks.map(({ id }) => id));
    forks.splice(forks.indexOf(next), 1);
    tips += next.children.length - 1;
    for (const child of next.children) reach(nodes[child]!);
  }
}

/** What must not be folded: what was really done, and all on the way to what must be seen. */
function keptOpen({ nodes }: Tree, shown: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { index, roads } of nodes) if (roads.history > 0) kept.add(index);
  for (const index of shown) {
    for (let at = nodes[index]?.parent ?? -1; at >= 0; at = nodes[at]!.parent) kept.add(at);
  }
  return kept;
}

/** The fork to open next, of those there is room for; null where there is none. */
function nextOf(
  forks: readonly TreeNode[],
  kept: ReadonlySet<number>,
  room: number,
): TreeNode | null {
  let next: TreeNode | null = null;
  for (const fork of forks) {
    if (kept.has(fork.index)) return fork;
    const fits = fork.children.length - 1 <= room;
    if (fits && (next === null || throughOf(fork) > throughOf(next))) next = fork;
  }
  return next;
}

const throughOf = ({ roads }: TreeNode): number => roads.own + roads.other + roads.history;
