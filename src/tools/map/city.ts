import type { CityMapData, Flat } from '../../app/map/city/data.ts';
import type { Label } from '../../app/map/painter.ts';
import { blocksOf } from './blocks.ts';
import type { CitySource } from './city-source.ts';
import { clipRing, distance, isInside, type Position } from './geometry.ts';
import { areaOf, type Face, facesOf, type Way } from './network.ts';
import type { PackRegions } from './source.ts';

const metresPerDegree = 111_195;

type ToMetres = (lonLat: Position) => Position;

/** Builds the plan of a town from its streets, waters and buildings. */
export function buildCityMap(source: CitySource, pack: PackRegions): CityMapData {
  const shrink = Math.cos((source.middle[1] * Math.PI) / 180);
  const toMetres: ToMetres = ([lon, lat]) => [
    (lon - source.middle[0]) * metresPerDegree * shrink,
    (source.middle[1] - lat) * metresPerDegree,
  ];
  const flat = (line: readonly Position[]) => flatten(line.map(toMetres));
  const { frame, home, maxZoom } = source;
  return {
    kind: 'city',
    frame,
    home,
    maxZoom,
    water: source.water.map(({ ring }) => [flat(ring)]),
    islands: source.islands.map(({ ring }) => flat(ring)),
    canals: source.canals.map(({ width, line }) => ({ width, line: flat(line) })),
    weirs: source.weirs.map(({ line }) => flat(line)),
    bridges: source.bridges.map(({ width, line }) => ({ width, line: flat(line) })),
    rails: source.rails.map(({ tracks, line }) => ({ tracks, line: flat(line) })),
    parks: source.parks.map(({ ring }) => flat(ring)),
    squares: source.squares.map(({ ring }) => flat(ring)),
    streets: source.streets.map(({ name, kind, width, line }) => {
      return { name, kind, width, line: flat(line) };
    }),
    blocks: buildBlocks(source, toMetres),
    monuments: source.monuments.map(({ id, kind, at, turn, rings }) => {
      return { id, kind, rings: rings.map((ring) => placed(ring, toMetres(at), turn)) };
    }),
    places: placesOf(source, pack, toMetres),
    labels: labelsOf(source, toMetres),
    credits: source.credits,
  };
}

function flatten(points: readonly Position[]): Flat {
  return points.flatMap(([x, y]) => [Math.round(x), Math.round(y)]);
}

/** The first point as it is, every other as its distance from the one before. */
function steps(line: Flat): Flat {
  return line.map((value, index) => (index < 2 ? value : value - line[index - 2]!));
}

function placed(ring: readonly Position[], [x, y]: Position, turn: number): Flat {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ring.flatMap(([dx, dy]) => [
    Math.round(10 * (x + dx * cos - dy * sin)) / 10,
    Math.round(10 * (y + dx * sin + dy * cos)) / 10,
  ]);
}

/** All blocks of houses: what streets, banks, canals, rails and the frame enclose. */
function buildBlocks(source: CitySource, toMetres: ToMetres): CityMapData['blocks'] {
  const { x, y, width, height } = source.frame;
  const way = (line: readonly Position[], setback: number): Way => {
    return { line: line.map(toMetres), setback };
  };
  const ring = (points: readonly Position[], setback: number) =>
    way([...points, points[0]!], setback);
  const border: Way = {
    line: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
    setback: 0,
  };
  const faces = facesOf([
    border,
    ...source.streets.map((street) => way(street.line, street.width / 2)),
    ...source.canals.map((canal) => way(canal.line, canal.width / 2 + 12)),
    ...source.rails.map((rail) => way(rail.line, 6 + rail.tracks * 4)),
    ...[...source.water, ...source.islands].map((area) => ring(area.ring, 8)),
    ...source.parks.map((park) => ring(park.ring, 5)),
    ...source.squares.map((square) => ring(square.ring, 1)),
  ]);
  const bare = [source.water, source.islands, source.parks, source.squares].flatMap((areas) =>
    areas.map((area) => closed(area.ring.map(toMetres))),
  );
  const quarters = source.old.map((quarter) => closed(quarter.map(toMetres)));
  const blocks: { old: Flat[]; new: Flat[] } = { old: [], new: [] };
  const isBare = (point: Position) => bare.some((area) => isInside(point, area));
  const isOld = (point: Position) => quarters.some((quarter) => isInside(point, quarter));
  for (const face of faces) {
    if (areaOf(face) < 200 || isBare(insideOf(face))) continue;
    const corners = face.map(({ at }) => at);
    const kind = isOld(middleOf(corners)) || isOld(insideOf(face)) ? 'old' : 'new';
    const size = { area: source.blockArea[kind], lane: source.laneWidth[kind] };
    for (const block of blocksOf(face, size)) {
      const shown = clipRing(closed(block), source.frame).slice(0, -1);
      if (shown.length < 3) continue;
      const middle = middleOf(shown);
      if (isBare(middle) || isField(middle, source.fields)) continue;
      blocks[isOld(middle) ? 'old' : 'new'].push(steps(flatten(shown)));
    }
  }
  return blocks;
}

/** Whether ground lies open there: seldom near the middle, in patches farther out. */
function isField([x, y]: Position, { from, to, most }: CitySource['fields']): boolean {
  const part = Math.min(1, Math.max(0, (Math.hypot(x, y * 0.8) - from) / (to - from)));
  const swell = Math.sin(x / 173 + y / 291) + Math.sin(y / 137 - x / 331) + Math.sin(x / 89 + 2);
  return (swell + 3) / 6 < part * most;
}

function closed(points: readonly Position[]): Position[] {
  return [...points, points[0]!];
}

function middleOf(points: readonly Position[]): Position {
  const sum = points.reduce<Position>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** A point surely inside of a face: a little to the right of the middle of its longest side. */
function insideOf(face: Face): Position {
  const ring = closed(face.map(({ at }) => at));
  const sides = face
    .map(({ at }, index) => ({ a: at, b: ring[index + 1]! }))
    .sort((p, q) => distance(q.a, q.b) - distance(p.a, p.b));
  for (const { a, b } of sides) {
    const length = distance(a, b) || 1;
    const point: Position = [
      (a[0] + b[0]) / 2 - ((b[1] - a[1]) / length) * 3,
      (a[1] + b[1]) / 2 + ((b[0] - a[0]) / length) * 3,
    ];
    if (isInside(point, ring)) return point;
  }
  return middleOf(face.map(({ at }) => at));
}

function placesOf(
  source: CitySource,
  pack: PackRegions,
  toMetres: ToMetres,
): CityMapData['places'] {
  return source.places.map(({ id, name, at, monument, guard, beyond }) => {
    if (monument !== undefined && !source.monuments.some((known) => known.id === monument)) {
      throw new Error(`${id}: no monument ${monument}`);
    }
    if (guard !== undefined && !pack.authorities.some((known) => known.id === guard)) {
      throw new Error(`${id}: no authority ${guard}`);
    }
    const [x, y] = toMetres(at);
    return {
      id,
      name,
      x: Math.round(x),
      y: Math.round(y),
      monument: monument ?? null,
      guard: guard ?? null,
      beyond: beyond === undefined ? null : { ...beyond, angle: radians(beyond.angle) },
    };
  });
}

function radians(degrees: number): number {
  return Math.round(((degrees * Math.PI) / 180) * 100) / 100;
}

function labelsOf(source: CitySource, toMetres: ToMetres): Label[] {
  const named = source.labels.map(({ text, at, kind, zoom, rank, angle = 0, side }): Label => {
    const [x, y] = toMetres(at);
    const label = { text, at: { x: Math.round(x), y: Math.round(y) }, kind, minZoom: zoom, rank };
    return { ...label, angle: radians(angle), ...(side === undefined ? {} : { side }) };
  });
  const streets = source.streets.flatMap(({ name, kind, line, label }): Label[] => {
    if (label === undefined) return [];
    const { at, angle } = straightest(line.map(toMetres));
    const rank = kind === 'boulevard' ? 26 : kind === 'avenue' || kind === 'quay' ? 22 : 18;
    return [{ text: name, at, kind: 'street', minZoom: label, rank, angle }];
  });
  return [...named, ...streets];
}

/** The middle and the slope of a line's longest piece, for reading from left to right. */
function straightest(line: readonly Position[]): Pick<Label, 'at' | 'angle'> {
  const pieces = line.slice(1).map((b, index) => ({ a: line[index]!, b }));
  const [best] = pieces.sort((p, q) => distance(q.a, q.b) - distance(p.a, p.b));
  const { a, b } = best!;
  const angle = Math.atan((b[1] - a[1]) / (b[0] - a[0] || 1e-9));
  return {
    at: { x: Math.round((a[0] + b[0]) / 2), y: Math.round((a[1] + b[1]) / 2) },
    angle: Math.round(angle * 100) / 100,
  };
}
