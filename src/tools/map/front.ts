import { mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon } from 'topojson-specification';
import type { Flat, FrontMapData, Spine } from '../../app/map/front/data.ts';
import type { Box, Label } from '../../app/map/painter.ts';
import type { Extent, FrontBorders, FrontSource } from './front-source.ts';
import { distance, isInside, type Position, smooth } from './geometry.ts';
import type { DivisionSource } from './source.ts';

export type FrontSources = {
  readonly front: FrontSource;
  readonly borders: FrontBorders;
  readonly divisions: readonly DivisionSource[];
};

type ToUnits = (lonLat: Position) => Position;

/** Kilometres beyond the frame that a line is still worth keeping. */
const margin = 120;

/** Builds the map of a front: degrees become units, and what is named is checked to exist. */
export function buildFrontMap({ front, borders, divisions }: FrontSources): FrontMapData {
  const shrink = Math.cos((front.middle[1] * Math.PI) / 180);
  const toUnits: ToUnits = ([lon, lat]) => [
    (lon - front.middle[0]) * front.unitsPerDegree * shrink,
    (front.middle[1] - lat) * front.unitsPerDegree,
  ];
  const frame = boxOf(front.frame, toUnits);
  const flat = (line: readonly Position[]) => flatten(line.map(toUnits));
  const spine = (line: readonly (readonly [number, number, number])[]): Spine =>
    line.flatMap(([lon, lat, height]) => [...flat([[lon, lat]]), height]);
  const points = new Map(front.points.map((point) => [point.id, point.at]));
  const pointAt = (id: string): Position => {
    const at = points.get(id);
    if (at === undefined) throw new Error(`no point ${id}`);
    return at;
  };
  const theatre = new Set(front.theatre);
  for (const id of theatre) {
    if (borders.terms[id] === undefined) throw new Error(`no terms of ${id}`);
  }
  return {
    kind: 'front',
    frame,
    home: boxOf(front.home, toUnits),
    maxZoom: front.maxZoom,
    beyond: [closedBelow(flat(borders.frontier), frame), ...borders.enclaves.map(flat)],
    between: microstates(front, divisions).map(flat),
    sea: [flat(front.sea)],
    frontier: [flat(borders.frontier), ...borders.enclaves.map(flat)],
    divisions: [...departments(front, divisions), ...borders.provinces]
      .map(flat)
      .filter((line) => isNear(line, frame)),
    terms: Object.entries(borders.terms).map(([point, rings]) => {
      if (!rings.some((ring) => isInside(pointAt(point), ring))) {
        throw new Error(`${point} is not on its own ground`);
      }
      return { point, theatre: theatre.has(point), rings: rings.map(flat) };
    }),
    points: front.points.map(({ id, name, at, height, kind, zoom }) => {
      return { id, name, ...toPoint(toUnits(at)), height, kind, zoom };
    }),
    towns: front.towns.map(({ at, kind, zoom }) => ({ ...toPoint(toUnits(at)), kind, zoom })),
    ways: front.ways.map(({ from, to, via }) => {
      return { from, to, line: flat([pointAt(from), ...via, pointAt(to)]) };
    }),
    rivers: front.rivers.map(({ width, points: line }) => ({ width, spine: spine(line) })),
    crests: front.crests.map(spine),
    spots: Object.fromEntries(
      Object.entries(front.spots).map(([id, at]) => [id, toPoint(toUnits(at))]),
    ),
    labels: labelsOf(front, toUnits),
    credits: front.credits,
  };
}

function flatten(points: readonly Position[]): number[] {
  return points.flatMap(([x, y]) => [Math.round(x), Math.round(y)]);
}

function toPoint([x, y]: Position): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}

function boxOf({ west, east, south, north }: Extent, toUnits: ToUnits): Box {
  const { x, y } = toPoint(toUnits([west, north]));
  const end = toPoint(toUnits([east, south]));
  return { x, y, width: end.x - x, height: end.y - y };
}

function isNear(line: Flat, { x, y, width, height }: Box): boolean {
  return line.some((value, index) => {
    if (index % 2 === 1) return false;
    const other = line[index + 1] ?? 0;
    return (
      value > x - margin &&
      value < x + width + margin &&
      other > y - margin &&
      other < y + height + margin
    );
  });
}

/** The land south of a line that runs from west to east. */
function closedBelow(line: Flat, { y, height }: Box): Flat {
  const floor = y + height + margin;
  return [...line, line[line.length - 2] ?? 0, floor, line[0] ?? 0, floor];
}

function topologyOf(divisions: readonly DivisionSource[]) {
  const shapes = divisions.map(({ properties, geometry }) => [properties.code, geometry] as const);
  const whole = topology(Object.fromEntries(shapes));
  const pieces = divisions.map(({ properties }): MultiPolygon => {
    const object = whole.objects[properties.code];
    if (object?.type !== 'MultiPolygon') throw new Error(`no division ${properties.code}`);
    return { type: object.type, arcs: object.arcs };
  });
  return { whole, pieces };
}

function toPositions(line: readonly (readonly number[])[]): Position[] {
  return line.map(([x = 0, y = 0]): Position => [x, y]);
}

/** Lines between two divisions of the near country. */
function departments(front: FrontSource, divisions: readonly DivisionSource[]): Position[][] {
  const own = divisions.filter(({ properties }) => properties.country === front.country);
  const { whole, pieces } = topologyOf(own);
  const all = { type: 'GeometryCollection' as const, geometries: pieces };
  return mesh(whole, all, (a, b) => a !== b).coordinates.map(toPositions);
}

function microstates(front: FrontSource, divisions: readonly DivisionSource[]): Position[][] {
  return front.microstates.flatMap((country) => {
    const own = divisions.filter(({ properties }) => properties.country === country);
    if (own.length === 0) throw new Error(`no country ${country}`);
    const { whole, pieces } = topologyOf(own);
    const { arcs } = mergeArcs(whole, pieces);
    const outline = { type: 'MultiPolygon' as const, arcs };
    return mesh(whole, outline).coordinates.map(toPositions);
  });
}

function labelsOf(front: FrontSource, toUnits: ToUnits): Label[] {
  const label = (at: Position, rest: Omit<Label, 'at' | 'angle'>): Label => ({
    ...rest,
    at: toPoint(toUnits(at)),
    angle: 0,
  });
  return [
    ...front.points.map(({ name, at, height, kind, zoom, rank, side }) => {
      const kindOfLabel = kind === 'pass' ? 'pass' : kind === 'town' ? 'goal' : 'village';
      const detail = { text: heightWords(height), minZoom: heightZoom };
      const rest = { text: name, kind: kindOfLabel, minZoom: zoom, rank, side } as const;
      return label(at, kind === 'pass' ? { ...rest, detail } : rest);
    }),
    ...front.towns.map(({ name, at, kind, zoom, rank, side }) =>
      label(at, { text: name, kind, minZoom: zoom, rank, side }),
    ),
    ...front.labels.map(({ text, at, kind, zoom, rank }) =>
      label(at, { text, kind, minZoom: zoom, rank }),
    ),
    ...riverLabels(front, toUnits),
  ];
}

/** Nearer than home: further out, arrows and counters leave passes room for their names alone. */
const heightZoom = 1.5;

/** Metres, the thousands apart by a thin space. */
function heightWords(metres: number): string {
  return `${String(metres).replace(/\B(?=(\d{3})+$)/g, '\u2009')}\u00a0m`;
}

function riverLabels({ rivers, riverLabels: wanted }: FrontSource, toUnits: ToUnits): Label[] {
  return wanted.map(({ river, at }) => {
    const course = rivers.find(({ name }) => name === river);
    if (course === undefined) throw new Error(`no river ${river}`);
    const line = smooth(
      course.points.map(([lon, lat]) => toUnits([lon, lat])),
      8,
    );
    const target = toUnits(at);
    let nearest = 0;
    line.forEach((vertex, index) => {
      if (distance(vertex, target) < distance(line[nearest]!, target)) nearest = index;
    });
    const from = line[Math.max(0, nearest - 4)]!;
    const to = line[Math.min(line.length - 1, nearest + 4)]!;
    const angle = Math.atan((to[1] - from[1]) / (to[0] - from[0] || 1e-9));
    return {
      text: river,
      at: toPoint(line[nearest]!),
      kind: 'water',
      minZoom: course.width >= 1.6 ? 0.3 : 0.7,
      rank: 16,
      angle: Math.round(angle * 100) / 100,
    };
  });
}
