import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, neighbors } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRegionMap, type RegionMapData } from '../../../src/app/map/region/data.ts';
import { contains, groundsOf } from '../../../src/app/map/region/ground.ts';
import { createRegionPainter } from '../../../src/app/map/region/region-painter.ts';
import { crossingArcs } from '../../../src/tools/map/crossings.ts';
import { createProjection } from '../../../src/tools/map/projection.ts';
import { PackRegions, RegionSource } from '../../../src/tools/map/source.ts';

const folder = join(import.meta.dirname, '../../../story/toulouse-1944');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const source = RegionSource.parse(read('map/source/midi.json'));
const pack = PackRegions.parse(read('pack.json'));
const project = createProjection(source.projection);
const at = (lon: number, lat: number) => {
  const [x, y] = project([lon, lat]);
  return { x, y };
};

let data: RegionMapData;
beforeAll(() => {
  const parsed = parseRegionMap(read('map/midi.json'));
  if (parsed === null) throw new Error('the map file is no region map');
  data = parsed;
});

describe('units', () => {
  /** Checked by hand against an atlas. */
  const table: Record<string, string[]> = {
    'FR-09': ['AD', 'ES-ARAN', 'ES-L', 'FR-11', 'FR-31', 'FR-66'],
    'FR-31': ['ES-ARAN', 'ES-HU', 'FR-09', 'FR-11', 'FR-32', 'FR-65', 'FR-81', 'FR-82'],
    'FR-65': ['ES-HU', 'FR-31', 'FR-32', 'FR-64'],
    'FR-46': ['FR-12', 'FR-15', 'FR-19', 'FR-24', 'FR-47', 'FR-82'],
    'FR-33': ['FR-17', 'FR-24', 'FR-40', 'FR-47'],
    'FR-64': ['ES-HU', 'ES-NA', 'ES-SS', 'FR-32', 'FR-40', 'FR-65'],
    'FR-66': ['AD', 'ES-GI', 'ES-L', 'FR-09', 'FR-11'],
    'ES-ARAN': ['ES-HU', 'ES-L', 'FR-09', 'FR-31'],
    'ES-SS': ['ES-BI', 'ES-NA', 'ES-VI', 'FR-64'],
    AD: ['ES-L', 'FR-09', 'FR-66'],
    'FR-75': ['FR-77', 'FR-78'],
  };

  test.each(Object.entries(table))('%s has its neighbours and no other', (id, expected) => {
    const units = data.topology.objects.units.geometries;
    const lists = neighbors(units);
    const index = units.findIndex((unit) => unit.id === id);
    const found = lists[index]!.map((other) => units[other]!.id).sort();
    // Touching in a point is not a border.
    expect(found).toEqual([...expected].sort());
  });

  test('every region of the pack has a unit that knows it', () => {
    const known = new Map(
      data.topology.objects.units.geometries.map((unit) => [unit.id, unit.properties.region]),
    );
    for (const { id, unit } of pack.regions) expect(known.get(unit), id).toBe(id);
  });

  test('no border crosses another or itself', () => {
    const areas = {
      ...data.topology,
      objects: {
        units: data.topology.objects.units,
        context: data.topology.objects.context,
        rivers: { type: 'GeometryCollection' as const, geometries: [] },
      },
    };
    const rings = areas.objects.units.geometries.flatMap((unit) =>
      feature(areas, unit).geometry.coordinates.flat(),
    );
    const lines = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
    expect(crossingArcs(lines).size).toBe(0);
  });

  test.each([
    ['FR-31', 6309],
    ['FR-09', 4890],
    ['FR-24', 9060],
    ['FR-33', 10000],
    ['FR-64', 7645],
    ['FR-12', 8735],
    ['ES-HU', 15636],
    ['ES-ARAN', 634],
    ['AD', 468],
  ])('%s has the area of the real one, %i square kilometres', (id, expected) => {
    const unit = data.topology.objects.units.geometries.find((each) => each.id === id)!;
    const rings = feature(data.topology, unit).geometry.coordinates.flat();
    const area = rings.reduce((sum, ring) => {
      return (
        sum +
        ring.slice(1).reduce((part, [x = 0, y = 0], index) => {
          const [px = 0, py = 0] = ring[index]!;
          return part + (px * y - x * py) / 2;
        }, 0)
      );
    }, 0);
    const found = Math.abs(area) * data.kilometresPerUnit ** 2;
    expect(Math.abs(found / expected - 1)).toBeLessThan(id === 'ES-ARAN' ? 0.08 : 0.05);
  });
});

describe('painter', () => {
  test.each([
    ['haute_garonne', 1.44, 43.6],
    ['haute_garonne', 0.5932, 42.7908],
    ['ariege', 1.608, 42.96],
    ['aran', 0.7956, 42.702],
    ['andorra', 1.5211, 42.5078],
    ['gironde', -0.58, 44.84],
    ['seine', 2.35, 48.85],
  ])('%s is hit at %f, %f', (id, lon, lat) => {
    expect(createRegionPainter(data).hit(at(lon, lat))).toBe(id);
  });

  test('an enclave is hit as its own unit, and the hole round it is open', () => {
    const painter = createRegionPainter(data);
    const enclaves = groundsOf(data.topology)
      .find(({ id }) => id === 'FR-65')!
      .rings.toSorted((a, b) => a.length - b.length);
    const small = enclaves.filter((ring) => ring.length < 60);
    expect(small.length).toBe(2);
    for (const ring of small) {
      const middle = ring
        .slice(1)
        .reduce<readonly number[]>(([x = 0, y = 0], [px = 0, py = 0]) => [x + px, y + py], [0, 0]);
      const point = {
        x: middle[0]! / (ring.length - 1),
        y: middle[1]! / (ring.length - 1),
      };
      expect(painter.hit(point)).toBe('hautes_pyrenees');
      const around = groundsOf(data.topology).find(({ id }) => id === 'FR-64')!;
      expect(contains(around, point)).toBe(false);
    }
  });

  test('the sea and units of no region are hit as nothing', () => {
    const painter = createRegionPainter(data);
    expect(painter.hit(at(-3, 44.5))).toBeNull();
    expect(painter.hit(at(5.04, 47.32))).toBeNull();
  });

  test('every region of the pack is located on its own ground', () => {
    const painter = createRegionPainter(data);
    for (const { id, unit } of pack.regions) {
      const point = painter.locate(id);
      expect(point, id).not.toBeNull();
      expect(painter.hit(point!), id).toBe(id);
      expect(painter.locate(unit), unit).toEqual(point);
    }
    expect(painter.locate('toulouse')).not.toBeNull();
    expect(painter.locate('nowhere')).toBeNull();
    expect(painter.hit(painter.locate('foix')!)).toBe('ariege');
  });

  test('towns and labels stand inside of the frame, the home view too', () => {
    const { frame, home } = data;
    const isIn = (x: number, y: number) =>
      x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + frame.height;
    for (const { x, y, id } of data.towns) expect(isIn(x, y), id).toBe(true);
    for (const { at: point, text } of data.labels) expect(isIn(point.x, point.y), text).toBe(true);
    expect(isIn(home.x, home.y) && isIn(home.x + home.width, home.y + home.height)).toBe(true);
  });

  test('labels of towns at one zoom are told apart by rank where they are near', () => {
    const near = data.labels.filter(({ kind, minZoom }) => kind === 'town' && minZoom <= 1);
    for (const one of near) {
      for (const other of near) {
        if (one.text >= other.text) continue;
        const gap = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
        expect(gap, `${one.text} and ${other.text}`).toBeGreaterThan(24);
      }
    }
  });
});
