import { describe, expect, test } from 'vitest';
import { isInside, overlaps } from '../../../src/app/map/boxes.ts';
import {
  type CounterSurroundings,
  cellOf,
  layoutCounters,
} from '../../../src/app/map/counter-layout.ts';

const open: CounterSurroundings = {
  size: { width: 800, height: 600 },
  hard: [],
  soft: [],
  within: () => true,
};

function group(region: string, x: number, y: number, count = 1) {
  return { region, anchor: { x, y }, count };
}

describe('counters', () => {
  test('on open ground a block of cards stands on its anchor', () => {
    const [block] = layoutCounters([group('a', 400, 300, 2)], open);
    expect(block?.form).toBe('card');
    expect(block?.box.x).toBeLessThan(400);
    expect((block?.box.x ?? 0) + (block?.box.width ?? 0)).toBeGreaterThan(400);
  });

  test('a block keeps clear of pins and towns', () => {
    const town = { x: 380, y: 280, width: 40, height: 40 };
    const [block] = layoutCounters([group('a', 400, 300)], { ...open, hard: [town] });
    expect(block && overlaps(block.box, town)).toBe(false);
  });

  test('blocks of neighbouring regions do not cover one another', () => {
    const groups = Array.from({ length: 8 }, (_, index) =>
      group(`r${index}`, 360 + (index % 3) * 30, 280 + Math.floor(index / 3) * 30, 1 + (index % 4)),
    );
    const blocks = layoutCounters(groups, open);
    expect(blocks.length).toBeGreaterThan(4);
    blocks.forEach(({ box }, index) => {
      for (const other of blocks.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
    });
  });

  test('a block prefers its own region and what is written there stays legible', () => {
    const name = { x: 400, y: 290, width: 90, height: 20 };
    const [block] = layoutCounters([group('a', 400, 300)], {
      ...open,
      soft: [{ box: name, cost: 60 }],
      within: ({ x }) => x < 400,
    });
    expect((block?.box.x ?? 0) + (block?.box.width ?? 0) / 2).toBeLessThan(400);
    expect(block && overlaps(block.box, name)).toBe(false);
  });

  test('where there is no room near by a block is left out rather than put elsewhere', () => {
    const everywhere = { x: 0, y: 0, width: 800, height: 600 };
    expect(layoutCounters([group('a', 400, 300)], { ...open, hard: [everywhere] })).toEqual([]);
    expect(layoutCounters([group('a', -50, 300)], open)).toEqual([]);
  });

  test('the counters of a block tile it', () => {
    const [block] = layoutCounters([group('a', 400, 300, 5)], open);
    const cells = [0, 1, 2, 3, 4].map((index) => cellOf(block!, index));
    cells.forEach((cell, index) => {
      expect(isInside(cell, block!.box)).toBe(true);
      for (const other of cells.slice(index + 1)) expect(overlaps(cell, other)).toBe(false);
    });
  });
});
