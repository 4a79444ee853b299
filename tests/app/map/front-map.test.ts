import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/app/map/city/plan.ts';
import { type FrontMapData, parseFrontMap } from '../../../src/app/map/front/data.ts';
import { createFrontPainter } from '../../../src/app/map/front/front-painter.ts';
import type { Painter } from '../../../src/app/map/painter.ts';

const folder = join(import.meta.dirname, '../../../story/toulouse-1944');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

type Point = { readonly id: string; readonly height: number; readonly km: number };
type Axis = { readonly points: readonly string[] };
type Campaign = { readonly points: readonly Point[]; readonly axes: readonly Axis[] };
type Place = { readonly id: string; readonly map?: string };

let data: FrontMapData;
let painter: Painter;
let campaign: Campaign;
let places: readonly Place[];
beforeAll(() => {
  const parsed = parseFrontMap(JSON.parse(read('map/front.json')));
  if (parsed === null) throw new Error('the map file is no front');
  data = parsed;
  painter = createFrontPainter(data);
  [campaign] = JSON.parse(read('campaigns.json'));
  ({ places } = JSON.parse(read('pack.json')));
});

const pointOf = (id: string) => {
  const found = data.points.find((point) => point.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
/** A unit is a hundred metres. */
const kilometres = (a: string, b: string) =>
  Math.hypot(pointOf(a).x - pointOf(b).x, pointOf(a).y - pointOf(b).y) / 10;

describe('points', () => {
  test('every point of the campaign is on the map, and no other', () => {
    expect(data.points.map(({ id }) => id).sort()).toEqual(
      campaign.points.map(({ id }) => id).sort(),
    );
  });

  test('their heights are those of the campaign, give or take a little', () => {
    for (const { id, height } of campaign.points) {
      expect(Math.abs(pointOf(id).height - height), id).toBeLessThanOrEqual(45);
    }
  });

  test('bases lie on the near side of the frontier, towns and villages beyond it', () => {
    const beyond = (id: string) => isWithin(data.beyond, pointOf(id).x, pointOf(id).y);
    for (const { id, kind } of data.points) {
      if (kind === 'base') expect(beyond(id), id).toBe(false);
      if (kind === 'village' || kind === 'town') expect(beyond(id), id).toBe(true);
    }
  });

  test('distances are about those of the country', () => {
    expect(kilometres('vielha', 'bonaigua')).toBeCloseTo(16, 0);
    expect(kilometres('pont_de_rei', 'vielha')).toBeGreaterThan(17);
    expect(kilometres('pont_de_rei', 'vielha')).toBeLessThan(21);
    expect(kilometres('luchon', 'bossost')).toBeGreaterThan(6.5);
    expect(kilometres('luchon', 'bossost')).toBeLessThan(9.5);
    expect(kilometres('bonaigua', 'esterri')).toBeGreaterThan(10);
    expect(kilometres('bonaigua', 'esterri')).toBeLessThan(14);
    expect(kilometres('esterencuby', 'vielha')).toBeGreaterThan(160);
    expect(kilometres('esterencuby', 'vielha')).toBeLessThan(180);
  });

  test('a point is found and hit where it stands, its ground near it, open country not', () => {
    for (const { id } of data.points) expect(painter.hit(painter.locate(id)!), id).toBe(id);
    const { x, y } = painter.locate('salardu')!;
    expect(painter.hit({ x: x + 20, y: y + 20 })).toBe('salardu');
    expect(
      painter.hit({ x: data.frame.x + 5, y: data.frame.y + data.frame.height - 5 }),
    ).toBeNull();
    expect(painter.locate('nowhere')).toBeNull();
  });

  test('every place of the story on this map is located', () => {
    for (const { id } of places.filter(({ map }) => map === 'front')) {
      expect(painter.locate(id), id).not.toBeNull();
    }
  });
});

describe('ways', () => {
  test('each step of each axis has one, and a route runs from base to end', () => {
    const ends = new Set(data.ways.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    for (const { points } of campaign.axes) {
      const steps = points.slice(1).map((to, index) => `${points[index]} ${to}`);
      expect(steps.filter((step) => !ends.has(step))).toEqual([]);
      const route = painter.route?.(points) ?? [];
      expect(route[0]).toEqual(painter.locate(points[0]!));
      expect(route.at(-1)).toEqual(painter.locate(points.at(-1)!));
    }
  });

  test('a way is read backwards too, and one point is no route', () => {
    const out = painter.route?.(['luchon', 'portillon']) ?? [];
    const back = painter.route?.(['portillon', 'luchon']) ?? [];
    expect(back[0]).toEqual(out.at(-1));
    expect(out.length).toBeGreaterThan(10);
    expect(painter.route?.(['luchon'])).toEqual([]);
    expect(painter.route?.(['luchon', 'nowhere'])).toEqual([]);
  });
});

test('the file is at most 40 KB with gzip', () => {
  expect(gzipSync(read('map/front.json'), { level: 9 }).length).toBeLessThanOrEqual(40_000);
});
