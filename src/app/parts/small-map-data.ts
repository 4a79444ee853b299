import type { Manifest } from '../../engine/pack/manifest.ts';
import { loadMap } from '../loading.ts';

/** The outlines of a pack's regions, as fine as a small map needs them. */
export type Outlines = {
  readonly viewBox: string;
  /** How much of the map's own measure is one pixel of the drawing, about. */
  readonly unit: number;
  /** Regions of the pack by id, and what only surrounds them. */
  readonly regions: readonly Outline[];
  readonly around: readonly string[];
  readonly pockets: readonly Pocket[];
};

/** Ground that an authority holds inside a region, whoever holds the rest of it. */
export type Pocket = {
  readonly region: string;
  readonly authority: string;
  readonly d: string;
  /** The land it is cut out of: where it is drawn over the sea there is nothing of it. */
  readonly land: string;
};

export type Outline = {
  readonly region: string;
  readonly d: string;
  /** The middle of its widest part, and how wide that is, in the map's own measure. */
  readonly anchor: readonly [x: number, y: number, radius: number];
};

type Point = readonly [number, number];
type Arc = readonly Point[];
type Unit = {
  readonly id: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly properties: { readonly region: string; readonly anchor: Outline['anchor'] };
};
type RegionMap = {
  readonly home: { x: number; y: number; width: number; height: number };
  readonly pockets: readonly {
    readonly unit: string;
    readonly authority: string;
    readonly polygons: readonly Arc[];
  }[];
  readonly topology: {
    readonly transform?: { readonly scale: Point; readonly translate: Point };
    readonly arcs: readonly Arc[];
    readonly objects: { readonly units: { readonly geometries: readonly Unit[] } };
  };
};

// The map was checked when it was built: here only another kind of map is told apart.
const parseMap = (value: Record<string, unknown>): RegionMap | null =>
  value.kind === 'region' && 'topology' in value && 'home' in value
    ? (value as unknown as RegionMap)
    : null;

/** As wide as the map of an ending is drawn, about, in pixels. */
const drawnWidth = 320;
/** The size of a name on the map, in pixels of the drawing. */
export const nameSize = 14;

/** The outlines of the pack's map of regions; null where it has none, or it cannot be had. */
export async function loadOutlines(
  { maps }: Manifest,
  width = drawnWidth,
): Promise<Outlines | null> {
  const file = maps.find(({ kind }) => kind === 'region')?.file;
  if (file === undefined) return null;
  const loaded = await loadMap(file);
  const map = loaded.ok ? parseMap(loaded.value) : null;
  return map === null ? null : outlinesOf(map, width);
}

export function outlinesOf({ home, topology, pockets }: RegionMap, width: number): Outlines {
  const unit = home.width / width;
  const arcs = topology.arcs.map((arc) => thinned(placed(arc, topology.transform), unit));
  const units = topology.objects.units.geometries.map(({ id, arcs: polygons, properties }) => ({
    id,
    region: properties.region,
    anchor: properties.anchor,
    d: polygons.map((rings) => rings.map((ring) => linePath(ringOf(ring, arcs))).join('')).join(''),
  }));
  return {
    viewBox: `${home.x} ${home.y} ${home.width} ${home.height}`,
    unit,
    regions: units.filter(({ region }) => region !== ''),
    around: units.flatMap(({ region, d }) => (region === '' ? d : [])),
    pockets: pockets.flatMap(({ unit: within, authority, polygons }): Pocket[] => {
      const ground = units.find(({ id }) => id === within);
      if (ground === undefined) return [];
      return [
        { region: ground.region, authority, d: polygons.map(linePath).join(''), land: ground.d },
      ];
    }),
  };
}

/** An arc in the map's own measure: its points are steps from one to the next. */
function placed(arc: Arc, transform: RegionMap['topology']['transform']): Arc {
  if (transform === undefined) return arc;
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Point => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Without the points that a small map cannot show. Both sides of a border share their arc, and fit. */
function thinned(arc: Arc, unit: number): Arc {
  let before: Point | undefined;
  return arc.filter((point, at) => {
    const isEnd = at === 0 || at === arc.length - 1;
    const far =
      before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= unit;
    if (isEnd || far) before = point;
    return isEnd || far;
  });
}

/** A ring of arcs; one that is numbered below zero is taken backwards. */
function ringOf(ring: readonly number[], arcs: readonly Arc[]): Arc {
  return ring.flatMap((index) =>
    index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []),
  );
}

const linePath = (points: Arc): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;

export type NameAt = { readonly name: string; readonly x: number; readonly y: number };

/** The names of regions where there is room for them, those of the first of them before the others. */
export function namesAt(
  { regions }: Manifest,
  { regions: outlines, unit, viewBox }: Outlines,
  wanted: readonly string[],
): NameAt[] {
  const [left = 0, top = 0, wide = 0, high = 0] = viewBox.split(' ').map(Number);
  const size = nameSize * unit;
  const set: (NameAt & { readonly half: number })[] = [];
  for (const region of wanted) {
    const name = regions.find(({ id }) => id === region)?.name;
    const [x, y] = outlines.find((one) => one.region === region)?.anchor ?? [];
    if (name === undefined || x === undefined || y === undefined) continue;
    // A letter is about half as wide as it is high.
    const half = name.length * size * 0.27;
    const isIn =
      x - half > left && x + half < left + wide && y - size > top && y + size / 2 < top + high;
    const isFree = set.every(
      (other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > size,
    );
    if (isIn && isFree) set.push({ name, x, y: y + size * 0.3, half });
  }
  return set;
}
