import { feature } from 'topojson-client';
import type { Label } from '../../app/map/painter.ts';
import type { RegionTopology, UnitProperties } from '../../app/map/region/data.ts';
import { distance, type Position, tenth } from './geometry.ts';
import type { Project } from './projection.ts';
import type { RegionSources } from './region.ts';

/** All names of the map: towns, groups, units, countries, seas, and rivers along their course. */
export function regionLabels(
  { region, towns }: RegionSources,
  topology: RegionTopology,
  project: Project,
): Label[] {
  const units = topology.objects.units.geometries.map(({ properties }) => properties);
  const named = region.labels.map(
    ({ text, at, kind, zoom, rank, angle = 0 }): Label => ({
      text,
      at: point(project(at)),
      kind,
      minZoom: zoom,
      rank,
      angle: hundredth((angle * Math.PI) / 180),
    }),
  );
  const places = towns.map(
    ({ name, at, kind, zoom, rank, side }): Label => ({
      text: name,
      at: point(project(at)),
      kind,
      minZoom: zoom,
      rank,
      angle: 0,
      side,
    }),
  );
  return [
    ...places,
    ...named,
    ...groupLabels(units, region.groupLabels),
    ...unitLabels(units),
  ].concat(riverLabels(region.riverLabels, topology, project));
}

function point([x, y]: Position): { x: number; y: number } {
  return { x: tenth(x), y: tenth(y) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A group's sign in the midst of its units, each weighed by its width. */
function groupLabels(
  units: readonly UnitProperties[],
  signs: Readonly<Record<string, string>>,
): Label[] {
  return Object.entries(signs).map(([group, text]) => {
    const members = units.filter((unit) => unit.group === group);
    const sum = [0, 0, 0];
    for (const { anchor } of members) {
      sum[0]! += anchor[0] * anchor[2];
      sum[1]! += anchor[1] * anchor[2];
      sum[2]! += anchor[2];
    }
    const at = point([sum[0]! / sum[2]!, sum[1]! / sum[2]!]);
    return { text, at, kind: 'region', minZoom: 0, rank: 12, angle: 0 };
  });
}

/** Names of the pack's regions, below the place of their counter, once there is room. */
function unitLabels(units: readonly UnitProperties[]): Label[] {
  return units
    .filter((unit) => unit.region !== '')
    .map(({ name, anchor: [x, y, radius] }) => ({
      text: name,
      at: point([x, y + radius * 0.45]),
      kind: 'region',
      minZoom: radius > 40 ? 1.7 : 3,
      rank: 28,
      angle: 0,
    }));
}

function riverLabels(
  sources: RegionSources['region']['riverLabels'],
  topology: RegionTopology,
  project: Project,
): Label[] {
  const courses = new Map(
    topology.objects.rivers.geometries.map((river) => {
      const line = feature(topology, river).geometry.coordinates;
      return [river.properties.name, line.map(([x = 0, y = 0]): Position => [x, y])];
    }),
  );
  return sources.map(({ river, at }) => {
    const course = courses.get(river);
    if (course === undefined) throw new Error(`no river ${river}`);
    const target = project(at);
    let nearest = 0;
    course.forEach((vertex, index) => {
      if (distance(vertex, target) < distance(course[nearest]!, target)) nearest = index;
    });
    const from = course[Math.max(0, nearest - 6)]!;
    const to = course[Math.min(course.length - 1, nearest + 6)]!;
    const angle = Math.atan((to[1] - from[1]) / (to[0] - from[0] || 1e-9));
    const label: Label = {
      text: river,
      at: point(course[nearest]!),
      kind: 'water',
      minZoom: 1.6,
      rank: 16,
      angle: hundredth(angle),
    };
    return label;
  });
}
