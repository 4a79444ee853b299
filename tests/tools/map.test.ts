import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/tools/map/blocks.ts';
import { crossingArcs } from '../../src/tools/map/crossings.ts';
import { cutShapes } from '../../src/tools/map/cut.ts';
import { clipRing, isInside, type Ring, signedArea, smooth } from '../../src/tools/map/geometry.ts';
import { areaOf, facesOf } from '../../src/tools/map/network.ts';
import { buildPackMaps } from '../../src/tools/map/pack.ts';

const folder = join(import.meta.dirname, '../../story/toulouse-1944');
const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('pipeline', () => {
  test('gives the committed files again, byte for byte, on every run', () => {
    const first = buildPackMaps(folder);
    const second = buildPackMaps(folder);
    expect(first.length).toBeGreaterThan(0);
    first.forEach(({ file, text }, index) => {
      expect(second[index]!.text === text, file).toBe(true);
      expect(readFileSync(join(folder, 'map', file), 'utf8') === text, file).toBe(true);
    });
  });

  test('keeps each map within 60 kB of gzip', () => {
    for (const { file, text } of buildPackMaps(folder)) {
      expect(gzipSync(text, { level: 9 }).length, file).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('blocks', () => {
  const street = (line: Ring) => ({ line, setback: 5 });
  const cross = facesOf([
    { line: [...square].map(([x, y]): [number, number] => [x * 40, y * 40]), setback: 0 },
    street([
      [200, 2],
      [200, 398],
    ]),
    street([
      [3, 150],
      [399, 150],
    ]),
    street([
      [60, 60],
      [120, 60],
    ]),
  ]);

  test('streets that nearly meet the edge enclose faces, a blind alley does not', () => {
    expect(cross).toHaveLength(4);
    expect(cross.reduce((sum, face) => sum + areaOf(face), 0)).toBeCloseTo(160_000);
  });

  test('a face is cut into blocks that stay back from the street, the same every time', () => {
    const face = cross.toSorted((a, b) => areaOf(b) - areaOf(a))[0]!;
    const blocks = blocksOf(face, { area: 5000, lane: 6 });
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocksOf(face, { area: 5000, lane: 6 })).toEqual(blocks);
    for (const block of blocks) {
      for (const [x, y] of block) {
        expect(Math.abs(x - 200)).toBeGreaterThan(4.9);
        expect(Math.abs(y - 150)).toBeGreaterThan(4.9);
      }
    }
  });
});

describe('geometry', () => {
  test('a clipped ring stays inside of the box and keeps the area they share', () => {
    const clipped = clipRing(square, { x: 5, y: -5, width: 20, height: 10 });
    expect(Math.abs(signedArea(clipped))).toBeCloseTo(25);
    expect(clipRing(square, { x: 20, y: 20, width: 5, height: 5 })).toEqual([]);
  });

  test('a smooth course passes through its points', () => {
    const course = smooth(
      [
        [0, 0],
        [4, 3],
        [9, 1],
      ],
      5,
    );
    expect(course).toHaveLength(11);
    expect(course[5]).toEqual([4, 3]);
  });

  test('a cut gives two parts that share the line and make up the whole', () => {
    const { part, rest } = cutShapes(
      [[square]],
      [
        [1, 9],
        [5, 5],
        [9, 9],
      ],
      [5, 8],
    );
    const areas = [part, rest].map((shapes) => Math.abs(signedArea(shapes[0]![0]!)));
    expect(areas[0]! + areas[1]!).toBeCloseTo(100);
    expect(isInside([5, 8], part[0]![0]!)).toBe(true);
    expect(isInside([5, 2], rest[0]![0]!)).toBe(true);
  });

  test('crossing lines are found, touching ones are not', () => {
    const flat: Ring = [
      [0, 5],
      [10, 5],
    ];
    const steep: Ring = [
      [5, 0],
      [5, 10],
    ];
    const touching: Ring = [
      [0, 5],
      [0, 9],
    ];
    expect([...crossingArcs([flat, steep])].sort()).toEqual([0, 1]);
    expect(crossingArcs([flat, touching]).size).toBe(0);
  });
});
