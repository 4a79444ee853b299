import { feature, merge, mesh } from 'topojson-client';
import type { Box, Point } from '../painter.ts';
import type { RegionTopology, UnitProperties } from './data.ts';

type Ring = readonly (readonly number[])[];

/** A unit's outline in map units: rings of all its parts, holes among them, filled even-odd. */
export type Ground = {
  readonly id: string;
  readonly properties: UnitProperties;
  readonly rings: readonly Ring[];
  readonly box: Box;
};

/** A line of the map with its bounds, so that what is out of view is not drawn. */
export type Strand = { readonly points: Ring; readonly box: Box };

export type Borders = {
  readonly coast: readonly Strand[];
  readonly national: readonly Strand[];
  readonly group: readonly Strand[];
  readonly unit: readonly Strand[];
};

export function boxOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

export function groundsOf(topology: RegionTopology): Ground[] {
  return topology.objects.units.geometries.map((unit) => {
    const rings = feature(topology, unit).geometry.coordinates.flat();
    return { id: unit.id, properties: unit.properties, rings, box: boxOf(rings) };
  });
}

/** All land, units and surrounding countries together, as rings filled even-odd. */
export function landOf(topology: RegionTopology): readonly Ring[] {
  return merge(topology, [
    ...topology.objects.units.geometries,
    ...topology.objects.context.geometries,
  ]).coordinates.flat();
}

/** Every border once, sorted by what it divides. */
export function bordersOf(topology: RegionTopology): Borders {
  const { units, context } = topology.objects;
  const sides = new Map<unknown, { country: string; group: string }>([
    ...units.geometries.map((unit) => [unit.id, unit.properties] as const),
    ...context.geometries.map((area) => {
      return [area.id, { country: area.properties?.country ?? area.id, group: '' }] as const;
    }),
  ]);
  const all = {
    type: 'GeometryCollection' as const,
    geometries: [...units.geometries, ...context.geometries],
  };
  const kindOf = (a: unknown, b: unknown): keyof Borders => {
    const [one, other] = [sides.get(a), sides.get(b)];
    if (one?.country !== other?.country) return 'national';
    return one?.group === other?.group ? 'unit' : 'group';
  };
  const strands = (kind: keyof Borders) =>
    mesh(
      topology,
      all,
      (a, b) => (a === b ? 'coast' : kindOf(a.id, b.id)) === kind,
    ).coordinates.map((points): Strand => ({ points, box: boxOf([points]) }));
  return {
    coast: strands('coast'),
    national: strands('national'),
    group: strands('group'),
    unit: strands('unit'),
  };
}

export function contains(ground: Ground, { x, y }: Point): boolean {
  const { box } = ground;
  if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) return false;
  let inside = false;
  for (const ring of ground.rings) {
    for (let index = 0; index + 1 < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index]!;
      const [bx = 0, by = 0] = ring[index + 1]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
