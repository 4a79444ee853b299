import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldsFor } from '../../../src/engine/branches/fold.ts';
import { type Box, layoutTree, type TreeLayout } from '../../../src/engine/branches/layout.ts';
import { roadsThrough, wayTo } from '../../../src/engine/branches/read.ts';
import type { Met, Road } from '../../../src/engine/branches/road.ts';
import { inViewport } from '../../../src/engine/branches/viewport.ts';
import { openTiny, runOf } from '../builders.ts';
import { mazeRoads, roadOfOpen, treeOf } from './roads.ts';

/** A tree, and some of its nodes to fold. */
const foldedTrees = fc
  .tuple(mazeRoads, fc.array(fc.nat(99), { maxLength: 4 }))
  .map(([roads, folds]) => {
    const tree = treeOf(roads);
    const folded = new Set(folds.map((at) => tree.nodes[at % tree.nodes.length]!.id));
    return { tree, folded, layout: layoutTree(tree, { folded }) };
  });

const base = roadOfOpen(openTiny(runOf([])));
/** A road that meets decisions on these dates, and takes one of two options of each. */
const datedRoad = (id: string, dates: readonly (string | null)[], taken: string): Road => ({
  ...base,
  id,
  met: dates.map(
    (date, at): Met => ({ ...base.met[0]!, date, decision: `d${at}`, taken: taken[at] ?? null }),
  ),
});

const tipsOf = ({ boxes }: TreeLayout): Box[] => boxes.filter(({ last }, index) => last === index);

/** The stretches of a line, each with where it begins and ends. */
const stretchesOf = ({ line }: Box): [number, number, number, number][] =>
  Array.from({ length: Math.max(0, line.length / 2 - 1) }, (_, at) => [
    line[2 * at]!,
    line[2 * at + 1]!,
    line[2 * at + 2]!,
    line[2 * at + 3]!,
  ]);

/** Whether two stretches have a point in common other than one that both begin or end at. */
function cross(
  [ax, ay, bx, by]: [number, number, number, number],
  [cx, cy, dx, dy]: [number, number, number, number],
): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  const [c, d] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
  const [a, b] = [side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by)];
  if (a === 0 && b === 0 && c === 0 && d === 0) {
    return Math.min(bx, dx) > Math.max(ax, cx);
  }
  return c * d < 0 && a * b < 0;
}

describe('columns', () => {
  test('T13 follow the dates, and a place stands right of what led to it', () => {
    fc.assert(
      fc.property(foldedTrees, ({ tree, layout }) => {
        const { boxes, columns } = layout;
        columns.slice(1).forEach((column, at) => {
          expect(column.x).toBeGreaterThan(columns[at]!.x);
          expect((column.date ?? '') >= (columns[at]!.date ?? '')).toBe(true);
        });
        for (const box of boxes) {
          const { x, date } = columns[box.column]!;
          expect(box.x).toBe(x);
          const from = boxes[box.from];
          if (from) expect(box.x).toBeGreaterThan(from.x);
          const own = tree.nodes[box.node]!.date;
          if (own !== null) expect(date).not.toBeNull();
          if (own !== null && own !== date) expect(own < (date ?? '')).toBe(true);
        }
        expect(new Set(boxes.map(({ column }) => column)).size).toBe(columns.length);
      }),
    );
  });

  test('T13 are wider apart the more days lie between, but not as many times', () => {
    const dates = [
      '1900-01-01T08:00',
      '1900-01-01T09:00',
      '1900-01-02',
      '1900-01-12',
      '1900-04-22',
    ];
    const { columns, boxes } = layoutTree(treeOf([datedRoad('a', dates, 'xxxx')]));
    expect(columns.map(({ date }) => date)).toEqual(dates);
    expect(boxes.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
    const gaps = columns.slice(1).map(({ x }, at) => x - columns[at]!.x);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(new Set(gaps).size).toBe(4);
    expect(gaps[3]! / gaps[2]!).toBeLessThan(2);
  });

  test('T13 one date has several, where decisions follow on one another in it', () => {
    const day = '1900-01-01';
    const tree = treeOf([
      datedRoad('a', [day, day, '1900-01-02'], 'xx'),
      datedRoad('b', [day, '1900-01-02', '1900-01-01'], 'yx'),
    ]);
    const { columns, boxes } = layoutTree(tree);
    expect(columns.map(({ date }) => date)).toEqual([day, day, '1900-01-02', '1900-01-02']);
    // The last one looks back, and stands where it is told.
    expect(boxes.map(({ column }) => column)).toEqual([0, 1, 2, 2, 3]);
    const undated = layoutTree(treeOf([datedRoad('a', [null, null, null], 'xx')]));
    expect(undated.columns.map(({ date }) => date)).toEqual([null, null, null]);
  });
});

describe('rows', () => {
  test('T14 belong to one tip each, and no line crosses another', () => {
    fc.assert(
      fc.property(foldedTrees, ({ layout }) => {
        const { boxes, height } = layout;
        const rows = tipsOf(layout).map(({ y }) => y);
        expect(rows).toEqual(rows.map((_, at) => at * 44));
        expect(height).toBe(Math.max(...rows));
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
        const stretches = boxes.flatMap((box) => stretchesOf(box));
        stretches.forEach((one, at) => {
          for (const other of stretches.slice(at + 1)) {
            if (cross(one, other)) expect([one, other]).toBe('apart');
          }
        });
      }),
    );
  });

  test('T14 lines lead from place to place, and no box stands on a line that passes', () => {
    fc.assert(
      fc.property(foldedTrees, ({ layout: { boxes } }) => {
        for (const box of boxes) {
          const from = boxes[box.from];
          if (!from) continue;
          expect(box.line.slice(0, 2)).toEqual([from.x, from.y]);
          expect(box.line.slice(-2)).toEqual([box.x, box.y]);
          const [x, y] = box.line.slice(-4);
          const passed = boxes.filter((one) => one.y === y && one.x > x! && one.x < box.x);
          expect(passed).toEqual([]);
        }
      }),
    );
  });

  test('T15 a place stands midway, but what was really done goes straight on', () => {
    fc.assert(
      fc.property(foldedTrees, ({ tree, layout: { boxes } }) => {
        const isHistory = (box: Box) => tree.nodes[box.node]!.roads.history > 0;
        boxes.forEach((box, index) => {
          const led = boxes.filter((one) => one.from === index);
          if (led.length === 0) return;
          const straight = led.find(isHistory);
          const [first, last] = [led[0]!, led.at(-1)!];
          expect(box.y).toBe(straight ? straight.y : (first.y + last.y) / 2);
        });
        expect(new Set(boxes.filter(isHistory).map(({ y }) => y)).size).toBeLessThan(2);
      }),
    );
  });
});

describe('folding', () => {
  test('T16 hides what a place leads to, and counts it', () => {
    fc.assert(
      fc.property(foldedTrees, ({ tree, folded, layout }) => {
        const shown = new Set(layout.boxes.map(({ node }) => node));
        const bare = tree.nodes[0]!.children.length === 1 && tree.nodes[0]!.stands === 0;
        for (const { index } of tree.nodes) {
          const before = wayTo(tree, index).slice(0, -1);
          const isHidden =
            before.some(({ id }) => folded.has(id)) ||
            (index > 0 && !bare && folded.has(tree.nodes[0]!.id));
          expect(shown.has(index)).toBe(!isHidden && !(index === 0 && bare));
        }
        const hidden = layout.boxes.reduce((sum, box) => sum + box.folded, 0);
        expect(shown.size + hidden + (bare ? 1 : 0)).toBe(tree.nodes.length);
      }),
    );
  });

  test('T16 folds leave no more tips than wanted, but history and what must be seen', () => {
    fc.assert(
      fc.property(mazeRoads, fc.integer({ min: 1, max: 12 }), fc.nat(99), (roads, most, at) => {
        const tree = treeOf(roads);
        const wanted = tree.nodes[at % tree.nodes.length]!;
        const free = treeOf(roads.map((road): Road => ({ ...road, kind: 'own' })));
        const few = layoutTree(free, { folded: foldsFor(free, { most }) });
        expect(tipsOf(few).length).toBeLessThanOrEqual(most);
        expect(foldsFor(tree, { most: 1_000 })).toEqual(new Set());
        const { boxes } = layoutTree(tree, {
          folded: foldsFor(tree, { most, shown: [wanted.index] }),
        });
        const shown = new Set(boxes.map(({ node }) => node));
        if (wanted.index > 0) expect(shown.has(wanted.index)).toBe(true);
        for (const { index, roads } of tree.nodes) {
          if (roads.history > 0 && index > 0) expect(shown.has(index)).toBe(true);
        }
      }),
    );
  });

  test('T16 the ways that most roads take stay open', () => {
    const day = '1900-01-01';
    const dates = [day, day, day];
    const tree = treeOf([
      ...['xx', 'xy', 'xz'].map((taken) => datedRoad(taken, dates, taken)),
      ...['yx', 'yy'].map((taken) => datedRoad(taken, dates, taken)),
    ]);
    const { boxes } = layoutTree(tree, { folded: foldsFor(tree, { most: 4 }) });
    const folded = boxes.filter((box) => box.folded > 0).map(({ node }) => tree.nodes[node]!);
    expect(folded.map((node) => [node.option, roadsThrough(tree, node).length])).toEqual([
      ['y', 2],
    ]);
  });
});

test('T17 in a viewport is what touches it, and nothing else', () => {
  const edge = fc.integer({ min: -100, max: 900 });
  fc.assert(
    fc.property(
      foldedTrees,
      edge,
      edge,
      fc.nat(400),
      fc.nat(200),
      ({ layout }, left, top, w, h) => {
        const viewport = { left, top, right: left + w, bottom: top + h };
        const touches = (x: number, y: number, toX: number, toY: number) =>
          Math.max(x, toX) >= left &&
          Math.min(x, toX) <= viewport.right &&
          Math.max(y, toY) >= top &&
          Math.min(y, toY) <= viewport.bottom;
        const indices = (isIn: (box: Box) => boolean) =>
          layout.boxes.flatMap((box, index) => (isIn(box) ? index : []));
        expect(inViewport(layout, viewport)).toEqual({
          boxes: indices(({ x, y }) => touches(x, y, x, y)),
          lines: indices((box) => stretchesOf(box).some((one) => touches(...one))),
        });
      },
    ),
    { numRuns: 300 },
  );
});
