import { describe, expect, test } from 'vitest';
import {
  fitted,
  held,
  moveFrom,
  nodesOn,
  pathOf,
  rowZoom,
  showing,
  spaced,
  zoomed,
} from '../../src/app/branches/sheet.ts';
import { layoutTree, usualSpacing } from '../../src/engine/branches/layout.ts';
import { type Road, roadOf } from '../../src/engine/branches/road.ts';
import { growTrees, type Tree } from '../../src/engine/branches/tree.ts';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import { compileToPlay } from '../../src/tools/pack/target.ts';

const { pack, acts } = compileToPlay('toulouse-1944');
const entry = pack.manifest.entries[0]?.id ?? '';
const stories = new Map();

const road = (seed: number): Road => {
  const asked = { entry, seed, policy: policies.random, maxChoices: 500, stories };
  const { run, frames } = playOut(pack, acts, asked);
  return roadOf({ id: `r${seed}`, kind: 'own' }, run, { state: 'ended', frames });
};
const treeOf = (many: number): Tree =>
  growTrees(Array.from({ length: many }, (_, seed) => road(seed)))[0]!;

const tree = treeOf(12);
const layout = layoutTree(tree);
const sizes = [
  { width: 1440, height: 840 },
  { width: 1280, height: 660 },
  { width: 390, height: 720 },
];

describe('where the sheet lies', () => {
  test.each(sizes)('the whole tree or its end is in a window of $width by $height', (size) => {
    const place = fitted(layout, size);
    const end = layout.width * place.zoom + place.left;
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(size.width);
    expect(held(place, layout, size).left).toBeCloseTo(place.left);
  });

  test.each(sizes)('it cannot be moved or zoomed out of $width by $height', (size) => {
    for (const [left, top, zoom] of [
      [9_999, 9_999, 1],
      [-99_999, -99_999, 0.01],
      [0, 0, 50],
    ]) {
      const place = held({ left: left ?? 0, top: top ?? 0, zoom: zoom ?? 1 }, layout, size);
      const seen = layout.boxes.some(({ x, y }) => {
        const [at, down] = [x * place.zoom + place.left, y * rowZoom(place.zoom) + place.top];
        return at >= 0 && at <= size.width && down >= 0 && down <= size.height;
      });
      expect(seen).toBe(true);
    }
  });

  test.each(sizes)('what is asked for is shown, at $width by $height', (size) => {
    const place = fitted(layout, size);
    for (const box of layout.boxes) {
      const next = showing(place, box, size);
      const [at, down] = [box.x * next.zoom + next.left, box.y * rowZoom(next.zoom) + next.top];
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(size.width);
      expect(down).toBeGreaterThan(0);
      expect(down).toBeLessThan(size.height);
      expect(showing(next, box, size).left).toBeCloseTo(next.left);
      expect(showing(next, box, size).top).toBeCloseTo(next.top);
    }
  });

  test('a tree that can be shown whole is, from its first row to its last', () => {
    const size = { width: 1440, height: 846 };
    for (const row of [40, 70, 100]) {
      const grown = layoutTree(tree, { spacing: { ...usualSpacing, row } });
      const { zoom, top } = fitted(grown, size);
      const foot = top + grown.height * rowZoom(zoom);
      expect(grown.height * 0.5).toBeLessThan(size.height - 250);
      expect(top).toBeGreaterThan(50);
      expect(foot).toBeLessThan(size.height - 140);
    }
  });

  test('what stands out is in the middle where the tree is taller than the window', () => {
    const size = { width: 1280, height: 660 };
    const tall = layoutTree(tree, { spacing: { ...usualSpacing, row: 400 } });
    const tip = tall.boxes.at(-1)?.y ?? 0;
    const place = fitted(tall, size, tip / 2);
    const down = (tip / 2) * rowZoom(place.zoom) + place.top;
    expect(down).toBeGreaterThan(100);
    expect(down).toBeLessThan(560);
  });

  test('zooming leaves a point where it is', () => {
    const place = { left: -40, top: 30, zoom: 0.5 };
    const next = zoomed(place, 1.5, { x: 400, y: 300 });
    const x = (400 - place.left) / place.zoom;
    expect(x * next.zoom + next.left).toBeCloseTo(400);
  });
});

describe('going from place to place', () => {
  test('along a road to its end and back to the beginning, past every step of it', () => {
    const marked = nodesOn(tree, 'r5');
    let at = 0;
    const met = [at];
    for (;;) {
      const next = moveFrom(layout, at, 'on', marked);
      if (next === at) break;
      expect(layout.boxes[next]?.from).toBe(at);
      at = next;
      met.push(at);
    }
    expect(met.every((box) => marked.has(layout.boxes[box]?.node ?? -1))).toBe(true);
    expect(tree.nodes[layout.boxes[at]?.node ?? 0]?.kind).toBe('close');
    for (const box of met.toReversed().slice(1)) {
      at = moveFrom(layout, at, 'back', marked);
      expect(at).toBe(box);
    }
  });

  test('up and down reach every road', () => {
    let at = layout.boxes.length - 1;
    const rows = new Set<number>();
    for (let last = -1; last !== at; ) {
      last = at;
      rows.add(layout.boxes[at]?.y ?? 0);
      at = moveFrom(layout, at, 'up', new Set());
    }
    expect(Math.min(...rows)).toBe(Math.min(...layout.boxes.map(({ y }) => y)));
  });
});

test('lines are paths without a hole, and crowded points are thinned', () => {
  for (const { line } of layout.boxes.slice(1)) expect(pathOf(line, 0.4)).toMatch(/^M[-\d. CH]+$/);
  expect(spaced([{ x: 5 }, { x: 0 }, { x: 9 }, { x: 30 }], 8)).toEqual([
    { x: 0 },
    { x: 9 },
    { x: 30 },
  ]);
});
