import type { Tree, TreeNode } from './tree.ts';

/** Distances, in any unit the screen likes. */
export type Spacing = {
  /** From one column to the next of the same day. */
  readonly column: number;
  /** Added for days between columns, for each time they double. */
  readonly stretch: number;
  /** From row to row. */
  readonly row: number;
  /** What a line takes to change rows; at most a column. */
  readonly bend: number;
};

export const usualSpacing: Spacing = { column: 88, stretch: 14, row: 44, bend: 56 };

/** Where nodes of one date stand: several columns where decisions follow on one another in it. */
export type Column = { readonly x: number; readonly date: string | null };

/** A node that is drawn. */
export type Box = {
  /** Its index in the tree. */
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly column: number;
  /** The index of the box it hangs from; -1 for the first. */
  readonly from: number;
  /** The line from there, x, y, x, y, …: to its row within a bend, then straight on; empty for the first. */
  readonly line: readonly number[];
  /** Places hidden behind it, if it is folded. */
  readonly folded: number;
  /** The index of the last box that it leads to, and what they take up together with it. */
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
};

/** A tree laid out; boxes stand each before those it leads to. */
export type TreeLayout = {
  readonly boxes: readonly Box[];
  readonly columns: readonly Column[];
  readonly width: number;
  readonly height: number;
};

export type LayoutSettings = {
  /** Ids of the nodes that are folded. */
  readonly folded?: ReadonlySet<number>;
  readonly spacing?: Spacing;
};

type Laid = { -readonly [K in keyof Box]: Box[K] };

/**
 * Lays a tree out along its dates. Each tip has a row of its own and each node the rows of what it leads
 * to, and lines change rows right behind the node they leave: so none crosses another. A node stands
 * midway between the first and the last it leads to, but what was really done goes straight on.
 */
export function layoutTree(
  tree: Tree,
  { folded = new Set(), spacing = usualSpacing }: LayoutSettings = {},
): TreeLayout {
  const boxes: Laid[] = [];
  const { columns, columnOf } = columnsOf(tree, folded, spacing);
  let rows = 0;
  eachShown(tree, folded, (node, from) => {
    const isFolded = node.children.length > 0 && folded.has(node.id);
    const isTip = node.children.length === 0 || isFolded;
    const column = columnOf(node);
    const x = columns[column]?.x ?? 0;
    const y = isTip ? rows * spacing.row : 0;
    if (isTip) rows += 1;
    const index = boxes.length;
    boxes.push({
      node: node.index,
      x,
      y,
      column,
      from,
      line: [],
      folded: isFolded ? node.last - node.index : 0,
      last: index,
      top: y,
      bottom: y,
      right: x,
    });
    return index;
  });
  settle(tree, boxes);
  for (const box of boxes) {
    const from = boxes[box.from];
    if (from) box.line = lineOf(from, box, spacing.bend);
  }
  const width = Math.max(0, ...columns.map(({ x }) => x));
  return { boxes, columns, width, height: Math.max(0, rows - 1) * spacing.row };
}

/**
 * Visits the nodes that are drawn, each before those it leads to, with what the visit of the node before
 * gave. A beginning that leads one way only says nothing, and is passed over.
 */
function eachShown(
  { nodes }: Tree,
  folded: ReadonlySet<number>,
  visit: (node: TreeNode, before: number) => number,
): void {
  const given = new Map<number, number>();
  const beginning = nodes[0]!;
  const isBare = beginning.children.length === 1 && beginning.stands === 0;
  for (let index = isBare ? 1 : 0; index < nodes.length; ) {
    const node = nodes[index]!;
    given.set(index, visit(node, given.get(node.parent) ?? -1));
    index = folded.has(node.id) ? node.last + 1 : index + 1;
  }
}

/** Puts each node level with what it leads to, from the tips back, and takes their room together. */
function settle({ nodes }: Tree, boxes: Laid[]): void {
  const first = boxes.map(() => Number.NaN);
  const latest = boxes.map(() => 0);
  const straight = boxes.map(() => Number.NaN);
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    const box = boxes[index]!;
    if (box.last > index) {
      const midway = (first[index]! + latest[index]!) / 2;
      box.y = Number.isNaN(straight[index]!) ? midway : straight[index]!;
    }
    const from = boxes[box.from];
    if (!from) continue;
    // Backwards: the first to come is the last of its parent's, and the last to come stays the first.
    if (Number.isNaN(first[box.from]!)) {
      latest[box.from] = box.y;
      from.bottom = box.bottom;
      from.last = box.last;
    }
    first[box.from] = box.y;
    from.top = box.top;
    from.right = Math.max(from.right, box.right);
    if (nodes[box.node]!.roads.history > 0) straight[box.from] = box.y;
  }
}

function lineOf(from: Box, to: Box, bend: number): number[] {
  if (from.y === to.y) return [from.x, from.y, to.x, to.y];
  return [from.x, from.y, from.x + bend, to.y, to.x, to.y];
}

/** The columns of the nodes that are drawn: by date, and within a date by what follows on what. */
function columnsOf(tree: Tree, folded: ReadonlySet<number>, { column, stretch }: Spacing) {
  // Nothing happens before what led to it: a date that looks back stands where it is told.
  const dates: string[] = [];
  const ranks: number[] = [];
  const most = new Map<string, number>();
  eachShown(tree, folded, ({ index, parent, date }) => {
    const before = dates[parent];
    const now = date ?? before ?? '';
    const isLater = before === undefined || now > before;
    const at = isLater ? now : before;
    const rank = isLater ? 0 : ranks[parent]! + 1;
    dates[index] = at;
    ranks[index] = rank;
    most.set(at, Math.max(most.get(at) ?? 0, rank));
    return index;
  });
  const columns: Column[] = [];
  const firsts = new Map<string, number>();
  let x = -column;
  let before = '';
  for (const [date, rank] of [...most].sort(([a], [b]) => (a < b ? -1 : 1))) {
    x += stretch * Math.log2(1 + daysBetween(before, date));
    before = date;
    firsts.set(date, columns.length);
    for (let at = 0; at <= rank; at += 1) {
      x += column;
      columns.push({ x, date: date || null });
    }
  }
  const columnOf = ({ index }: TreeNode) => firsts.get(dates[index]!)! + ranks[index]!;
  return { columns, columnOf };
}

const DAY_MS = 86_400_000;

/** Whole days from one date to a later one; none where either is missing. */
function daysBetween(from: string, to: string): number {
  const dayOf = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  const days = dayOf(to) - dayOf(from);
  return days > 0 ? days : 0;
}
