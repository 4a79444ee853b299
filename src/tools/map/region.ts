import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { Pocket, RegionMapData, RegionTopology } from '../../app/map/region/data.ts';
import { cutShapes } from './cut.ts';
import { clipRing, type Position, type Shape, smooth, tenth } from './geometry.ts';
import { regionLabels } from './labels.ts';
import { createGraticule, createProjection, type Project } from './projection.ts';
import type {
  DivisionSource,
  PackRegions,
  RegionSource,
  RiverSource,
  TownSource,
  UnitSource,
} from './source.ts';
import { createTopology } from './topology.ts';

export type RegionSources = {
  readonly region: RegionSource;
  readonly divisions: readonly DivisionSource[];
  readonly units: readonly UnitSource[];
  readonly towns: readonly TownSource[];
  readonly rivers: readonly RiverSource[];
  readonly pack: PackRegions;
};

/** Land this far beyond the frame is kept, so that no cut edge shows at it. */
const margin = 60;

/** Builds the region map of a pack from its sources: the same bytes for the same sources. */
export function buildRegionMap(sources: RegionSources): RegionMapData {
  const { region, pack } = sources;
  const project = createProjection(region.projection);
  const divisions = projectDivisions(sources, project);
  const units = [...sources.units, ...region.cuts.map((cut) => cutUnit(cut, sources.units))];
  const regionOf = new Map(pack.regions.map(({ id, unit }) => [unit, id]));
  for (const [unit, id] of regionOf) {
    if (!units.some((known) => known.id === unit)) throw new Error(`${id}: no unit ${unit}`);
  }
  const merged = new Set(units.flatMap((unit) => unit.merge));
  const topology = createTopology({
    divisions,
    units: units.map(({ id, name, merge, group, country }) => ({
      id,
      merge,
      properties: { name, group, country, region: regionOf.get(id) ?? '', anchor: [0, 0, 0] },
    })),
    context: contextOf(
      [...divisions.keys()].filter((code) => !merged.has(code)),
      sources,
    ),
    rivers: sources.rivers.map(({ name, width, points }) => ({
      properties: { name, width },
      line: meander(points.map(project), region.meanders),
    })),
    simplify: region.simplify,
    islets: region.islets,
  });
  anchorUnits(topology, region, project);
  return {
    kind: 'region',
    kilometresPerUnit: region.kilometresPerUnit,
    frame: region.frame,
    home: region.home,
    maxZoom: region.maxZoom,
    topology,
    towns: sources.towns.map(({ id, name, at, kind, zoom }) => ({
      id,
      name,
      ...toPoint(project(at)),
      kind,
      zoom,
    })),
    labels: regionLabels(sources, topology, project),
    pockets: pocketsOf(region, pack, project),
    graticule: createGraticule(project, region.frame),
    relief: region.relief,
    credits: [...region.credits, ...region.cuts.map((cut) => cut.credit)],
  };
}

export function toPoint([x, y]: Position): { x: number; y: number } {
  return { x: tenth(x), y: tenth(y) };
}

function cutUnit(cut: RegionSource['cuts'][number], units: readonly UnitSource[]): UnitSource {
  const from = units.find((unit) => unit.id === cut.from);
  if (from === undefined) throw new Error(`${cut.id}: no unit ${cut.from} to cut`);
  return { ...from, id: cut.id, name: cut.name, merge: [cut.id] };
}

function projectDivisions({ region, divisions, units }: RegionSources, project: Project) {
  const own = new Set(units.flatMap((unit) => unit.merge));
  const { x, y, width, height } = region.frame;
  const limits = { x: x - margin, y: y - margin };
  const box = { ...limits, width: width + 2 * margin, height: height + 2 * margin };
  const result = new Map<string, Shape[]>();
  for (const { properties, geometry } of divisions) {
    const shapes = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(project)));
    result.set(
      properties.code,
      own.has(properties.code)
        ? shapes
        : shapes
            .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length))
            .filter((rings) => rings.length > 0),
    );
  }
  for (const cut of region.cuts) {
    const shapes = result.get(cut.from);
    if (shapes === undefined) throw new Error(`${cut.id}: no division ${cut.from} to cut`);
    const { part, rest } = cutShapes(shapes, cut.line.map(project), project(cut.inside));
    result.set(cut.id, part);
    result.set(cut.from, rest);
  }
  return result;
}

/** The surrounding countries: all divisions that no unit takes, one area a country. */
function contextOf(codes: readonly string[], { divisions }: RegionSources) {
  const byCountry = new Map<string, string[]>();
  for (const { properties } of divisions) {
    if (!codes.includes(properties.code)) continue;
    const known = byCountry.get(properties.country);
    if (known === undefined) byCountry.set(properties.country, [properties.code]);
    else known.push(properties.code);
  }
  return [...byCountry].map(([country, merge]) => ({
    id: `X-${country}`,
    merge,
    properties: { country },
  }));
}

/** A smooth course that swings a little: a generalised river, not a surveyed one. */
function meander(points: readonly Position[], swing: number): Position[] {
  const course = smooth(points, 10);
  return course.map(([x, y], index): Position => {
    const end = Math.min(index, course.length - 1 - index);
    const size = swing * Math.min(1, end / 6);
    const turn = Math.sin(index * 1.9 + x * 0.07) + 0.7 * Math.sin(index * 0.83 + y * 0.05);
    const [[ax, ay], [bx, by]] = [
      course[Math.max(0, index - 1)]!,
      course[Math.min(course.length - 1, index + 1)]!,
    ];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    return [x - ((by - ay) / length) * size * turn, y + ((bx - ax) / length) * size * turn];
  });
}

/** Gives each unit the point where its counter stands: its pole of inaccessibility, or the one set. */
function anchorUnits(topology: RegionTopology, region: RegionSource, project: Project): void {
  for (const geometry of topology.objects.units.geometries) {
    const { id, properties } = geometry;
    const shape = feature(topology, geometry);
    const poles = shape.geometry.coordinates.map((rings) =>
      polylabel(
        rings.map((ring) => ring.map(([px = 0, py = 0]): Position => [px, py])),
        0.5,
      ),
    );
    const [best] = poles.sort((a, b) => b.distance - a.distance);
    if (best === undefined) throw new Error(`${id} has no area`);
    const set = region.anchors[id];
    const [x, y] = set === undefined ? best : project(set);
    geometry.properties = { ...properties, anchor: [tenth(x), tenth(y), tenth(best.distance)] };
  }
}

function pocketsOf(region: RegionSource, pack: PackRegions, project: Project): Pocket[] {
  return region.pockets.map(({ polygons, ...pocket }) => {
    if (!pack.authorities.some(({ id }) => id === pocket.authority)) {
      throw new Error(`${pocket.id}: no authority ${pocket.authority}`);
    }
    return {
      ...pocket,
      polygons: polygons.map((polygon) =>
        polygon.map((at): Position => {
          const { x, y } = toPoint(project(at));
          return [x, y];
        }),
      ),
    };
  });
}
