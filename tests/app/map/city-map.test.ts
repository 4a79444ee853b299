import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCityPainter } from '../../../src/app/map/city/city-painter.ts';
import { type CityMapData, parseCityMap } from '../../../src/app/map/city/data.ts';
import { along, cornersOf, hullOf, isWithin } from '../../../src/app/map/city/plan.ts';
import { roofsOf } from '../../../src/app/map/city/roofs.ts';

const folder = join(import.meta.dirname, '../../../story/toulouse-1944');
let data: CityMapData;
beforeAll(() => {
  const value: unknown = JSON.parse(readFileSync(join(folder, 'map/toulouse.json'), 'utf8'));
  const parsed = parseCityMap(value);
  if (parsed === null) throw new Error('the map file is no town plan');
  data = parsed;
});

const ids = [
  'airfield',
  'road',
  'barrier',
  'prefecture',
  'prefecture-court',
  'prefecture-office',
  'bertaux-office',
  'prefecture-table',
  'cathedral',
  'archbishopric',
  'capitole',
  'balcony',
  'square',
  'rue-bayard',
  'saint-michel',
  'matabiau',
  'bordelongue',
  'works',
  'parade',
  'barracks',
  'night-room',
];

describe('places', () => {
  test('every place of the story is located in the home view, no two at one point', () => {
    const painter = createCityPainter(data);
    const { home } = painter;
    const seen = new Set<string>();
    for (const id of ids) {
      const point = painter.locate(id);
      expect(point, id).not.toBeNull();
      const { x, y } = point!;
      const isHome =
        x > home.x && y > home.y && x < home.x + home.width && y < home.y + home.height;
      expect(isHome, id).toBe(true);
      seen.add(`${x},${y}`);
    }
    expect(seen.size).toBe(ids.length);
    expect(painter.locate('nowhere')).toBeNull();
  });

  test('a place is hit where it stands', () => {
    const painter = createCityPainter(data);
    for (const id of ids) expect(painter.hit(painter.locate(id)!), id).toBe(id);
  });

  test('the corner of a great building is hit as the place it stands for, open ground as nothing', () => {
    const painter = createCityPainter(data);
    const prison = data.monuments.find(({ id }) => id === 'saint-michel')!;
    const { x, y } = painter.locate('saint-michel')!;
    const tip = prison.rings[0]!;
    const far = Array.from({ length: tip.length / 2 }, (_, index) => {
      return { x: tip[index * 2]! * 0.97 + x * 0.03, y: tip[index * 2 + 1]! * 0.97 + y * 0.03 };
    }).sort((a, b) => Math.hypot(b.x - x, b.y - y) - Math.hypot(a.x - x, a.y - y))[0]!;
    expect(painter.hit(far)).toBe('saint-michel');
    expect(painter.hit({ x: 1200, y: 1200 })).toBeNull();
  });
});

describe('plan', () => {
  test('distances between buildings are about those of the real town', () => {
    const painter = createCityPainter(data);
    const metres = (from: string, to: string) => {
      const [a, b] = [painter.locate(from)!, painter.locate(to)!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    expect(metres('capitole', 'cathedral')).toBeGreaterThan(550);
    expect(metres('capitole', 'cathedral')).toBeLessThan(800);
    expect(metres('capitole', 'matabiau')).toBeGreaterThan(850);
    expect(metres('capitole', 'matabiau')).toBeLessThan(1150);
    expect(metres('capitole', 'saint-michel')).toBeGreaterThan(1500);
    expect(metres('capitole', 'saint-michel')).toBeLessThan(1850);
  });

  test('no house stands in the river, in a park or on a square', () => {
    const bare = [...data.water.flat(), ...data.parks, ...data.squares];
    for (const steps of [...data.blocks.old, ...data.blocks.new]) {
      const block = cornersOf(steps);
      const count = block.length / 2;
      let [x, y] = [0, 0];
      for (let index = 0; index < block.length; index += 2) {
        x += block[index]! / count;
        y += block[index + 1]! / count;
      }
      expect(bare.some((ring) => isWithin([ring], x, y))).toBe(false);
    }
  });

  test('blocks lie in the frame and are old houses for the smaller part', () => {
    const { frame, blocks } = data;
    for (const steps of [...blocks.old, ...blocks.new]) {
      const block = cornersOf(steps);
      for (let index = 0; index < block.length; index += 2) {
        expect(block[index]!).toBeGreaterThanOrEqual(frame.x);
        expect(block[index + 1]!).toBeLessThanOrEqual(frame.y + frame.height);
      }
    }
    expect(blocks.old.length).toBeGreaterThan(200);
    expect(blocks.new.length).toBeGreaterThan(blocks.old.length);
  });

  test('bridges reach both banks', () => {
    const river = data.water.flat();
    for (const { line } of data.bridges) {
      for (const end of [line.slice(0, 2), line.slice(-2)]) {
        expect(river.some((ring) => isWithin([ring], end[0]!, end[1]!))).toBe(false);
      }
    }
  });
});

describe('drawing', () => {
  test('the houses of a block are the same every time and stay within it', () => {
    const block = cornersOf(data.blocks.old[0]!);
    const roofs = roofsOf(block, 11);
    expect(roofsOf(block, 11)).toEqual(roofs);
    expect(roofs.walls.length).toBeGreaterThanOrEqual(block.length / 2);
  });

  test('points along a line are evenly spaced and know its direction', () => {
    const points = along([0, 0, 10, 0, 10, 10], 5);
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [2.5, 0],
      [7.5, 0],
      [10, 2.5],
      [10, 7.5],
    ]);
    expect(points[3]).toMatchObject({ dx: 0, dy: 1 });
  });

  test('a hull drops the points inside of it', () => {
    const hull = hullOf([0, 0, 10, 0, 10, 10, 0, 10, 5, 5]);
    expect(hull).toHaveLength(8);
    expect(isWithin([hull], 5, 5)).toBe(true);
  });
});
