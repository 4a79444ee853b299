import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/app/map/boxes.ts';
import {
  coverOf,
  type LabelWish,
  layoutLabels,
  type MapLabel,
} from '../../../src/app/map/label-layout.ts';

const empty = {
  size: { width: 600, height: 400 },
  hard: [],
  soft: [],
  written: [],
  dots: [],
};

function wish(text: string, x: number, y: number, rest: Partial<MapLabel> = {}): LabelWish {
  const label: MapLabel = {
    text,
    at: { x, y },
    kind: 'town',
    minZoom: 0,
    rank: 50,
    angle: 0,
    ...rest,
  };
  return { label, at: { x, y }, size: { width: 9 * text.length, height: 18 } };
}

describe('labels', () => {
  test('a name stands right of its dot, or on the side its map prefers', () => {
    const [right] = layoutLabels([wish('Foix', 300, 200)], empty);
    expect(right?.middle.x).toBeGreaterThan(300);
    const [left] = layoutLabels([wish('Agen', 300, 200, { side: 'w' })], empty);
    expect(left?.middle.x).toBeLessThan(300);
  });

  test('a name moves aside for a pin before it gives up', () => {
    const pin = { x: 300, y: 185, width: 60, height: 30 };
    const [name] = layoutLabels([wish('Foix', 300, 200)], { ...empty, hard: [pin] });
    expect(name).toBeDefined();
    expect(name && overlaps(coverOf(name.middle, { width: 36, height: 18 }, 0)[0]!, pin)).toBe(
      false,
    );
  });

  test('of two that cannot both stand the higher rank stays', () => {
    const box = { x: 0, y: 0, width: 600, height: 190 };
    const below = { x: 0, y: 210, width: 600, height: 190 };
    const left = { x: 0, y: 190, width: 296, height: 20 };
    const names = layoutLabels(
      [wish('Pamiers', 300, 200, { rank: 10 }), wish('Foix', 302, 200, { rank: 90 })],
      { ...empty, hard: [box, below, left] },
    );
    expect(names.map(({ label }) => label.text)).toEqual(['Foix']);
  });

  test('no name is cut by the edge of the view', () => {
    const [name] = layoutLabels([wish('Perpignan', 590, 200)], empty);
    expect(name?.middle.x).toBeLessThan(590);
    expect(
      layoutLabels([wish('Perpignan', 620, 200, { side: 'w' })], empty)[0]?.middle.x,
    ).toBeGreaterThan(620);
  });

  test('an arrow is written over only where no other place is free', () => {
    const arrow = { x: 300, y: 190, width: 200, height: 20 };
    const [name] = layoutLabels([wish('Foix', 300, 200)], { ...empty, soft: [arrow] });
    expect(name?.middle.x).toBeLessThan(300);
    const [forced] = layoutLabels([wish('Foix', 300, 200)], {
      ...empty,
      soft: [{ x: 0, y: 0, width: 600, height: 400 }],
    });
    expect(forced).toBeDefined();
  });

  test('a capital may cover a lesser dot, whose own name then goes', () => {
    const dots = [{ x: 300, y: 200 }];
    const ring = Array.from({ length: 21 * 15 }, (_, index) => ({
      x: 140 + (index % 21) * 16 + 5,
      y: 116 + Math.floor(index / 21) * 12 + 5,
    }));
    const surroundings = { ...empty, dots: [...dots, ...ring] };
    const [capital] = layoutLabels([wish('Toulouse', 300, 200, { kind: 'capital' })], surroundings);
    expect(capital).toBeDefined();
    const written = coverOf(capital!.middle, { width: 72, height: 18 }, 0);
    const under = ring.find(
      ({ x, y }) =>
        x > written[0]!.x && x < written[0]!.x + 72 && y > written[0]!.y && y < written[0]!.y + 18,
    );
    expect(under).toBeDefined();
    expect(layoutLabels([wish('Auch', under!.x, under!.y)], { ...empty, written })).toEqual([]);
  });

  test('a slanting name covers a chain of boxes along its line', () => {
    const chain = coverOf({ x: 0, y: 0 }, { width: 90, height: 15 }, Math.PI / 4);
    expect(chain).toHaveLength(6);
    expect(chain[0]!.x).toBeLessThan(chain[5]!.x);
    expect(chain[0]!.y).toBeLessThan(chain[5]!.y);
  });

  test('whatever is asked, no name covers another or what is hard, and the answer is the same', () => {
    const town = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      rank: fc.integer({ min: 0, max: 100 }),
      length: fc.integer({ min: 3, max: 14 }),
    });
    const pin = { x: 250, y: 150, width: 80, height: 60 };
    fc.assert(
      fc.property(fc.array(town, { maxLength: 40 }), (towns) => {
        const wishes = towns.map(({ x, y, rank, length }, index) =>
          wish(String(index).padEnd(length, 'n'), x, y, { rank }),
        );
        const surroundings = { ...empty, hard: [pin] };
        const names = layoutLabels(wishes, surroundings);
        const boxes = names.map(
          ({ label, middle }) =>
            coverOf(middle, { width: 9 * label.text.length, height: 18 }, 0)[0]!,
        );
        boxes.forEach((box, index) => {
          expect(overlaps(box, pin)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
        });
        expect(layoutLabels([...wishes].reverse(), surroundings)).toHaveLength(names.length);
      }),
      { numRuns: 60 },
    );
  });
});
