import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type {
  RegionTopology,
  River,
  RiverProperties,
  UnitProperties,
} from '../../app/map/region/data.ts';
import { type Position, type Shape, signedArea } from './geometry.ts';
import { simplifyArcs } from './simplify.ts';

export type Area<Properties> = {
  readonly id: string;
  /** The divisions it is made of. */
  readonly merge: readonly string[];
  readonly properties: Properties;
};

type Parts = {
  readonly divisions: ReadonlyMap<string, readonly Shape[]>;
  readonly units: readonly Area<UnitProperties>[];
  readonly context: readonly Area<{ country: string }>[];
  readonly rivers: readonly { readonly properties: RiverProperties; readonly line: Position[] }[];
  readonly simplify: { readonly fine: number; readonly coarse: number };
  readonly islets: { readonly own: number; readonly foreign: number };
};

const quantization = 2e4;

/** One topology of units, surrounding countries and rivers: merged, simplified, quantised. */
export function createTopology(parts: Parts): RegionTopology {
  const divisions = [...parts.divisions].map(([code, shapes]) => [
    `division/${code}`,
    { type: 'MultiPolygon', coordinates: shapes },
  ]);
  const whole = topology(Object.fromEntries(divisions));
  const units = parts.units.map((unit) => ({ ...merged(whole, unit.merge), ...labelled(unit) }));
  const context = parts.context.map((area) => ({
    ...merged(whole, area.merge),
    ...labelled(area),
  }));
  const uses = countUses([...units, ...context]);
  const drop = (shape: MultiPolygon, least: number) => {
    shape.arcs = shape.arcs.filter((rings) => !isIslet(whole, rings, uses, least));
  };
  for (const unit of units) drop(unit, parts.islets.own);
  for (const area of context) drop(area, parts.islets.foreign);
  const fine = new Set(
    units.filter((unit) => unit.properties.region !== '').flatMap(({ arcs }) => arcIndexes(arcs)),
  );
  const arcs = simplifyArcs(whole, (arc) =>
    fine.has(arc) ? parts.simplify.fine : parts.simplify.coarse,
  );
  // Rivers come after: they may cross borders, and have no vertex too many.
  const rivers = parts.rivers.map(({ properties, line }): River => {
    return { type: 'LineString', arcs: [arcs.push(line) - 1], properties };
  });
  const kept = context.filter((area) => area.arcs.length > 0);
  const result: RegionTopology = {
    type: 'Topology',
    objects: {
      units: { type: 'GeometryCollection', geometries: units },
      context: { type: 'GeometryCollection', geometries: kept },
      rivers: { type: 'GeometryCollection', geometries: rivers },
    },
    arcs,
  };
  return quantize(withoutUnusedArcs(result), quantization);
}

function merged(whole: Topology, codes: readonly string[]): MultiPolygon {
  const pieces = codes.map((code): MultiPolygon => {
    const object = whole.objects[`division/${code}`];
    if (object?.type !== 'MultiPolygon') throw new Error(`no division ${code} in the source`);
    return { type: object.type, arcs: object.arcs };
  });
  return mergeArcs(whole, pieces);
}

function labelled<Properties>(area: Area<Properties>): { id: string; properties: Properties } {
  return { id: area.id, properties: area.properties };
}

type Nested = number | readonly Nested[];

/** Arc numbers of any geometry, without their direction. */
function arcIndexes(arcs: Nested): number[] {
  if (typeof arcs === 'number') return [arcs < 0 ? ~arcs : arcs];
  return arcs.flatMap(arcIndexes);
}

function countUses(shapes: readonly MultiPolygon[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const shape of shapes) {
    for (const arc of arcIndexes(shape.arcs)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

/** A small polygon with sea all round; an enclave as small is kept, or its neighbour would leak. */
function isIslet(
  whole: Topology,
  rings: number[][],
  uses: ReadonlyMap<number, number>,
  least: number,
): boolean {
  const outer = rings[0] ?? [];
  if (outer.some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1)) return false;
  const points = outer.flatMap((arc): Position[] => {
    const line = (whole.arcs[arc < 0 ? ~arc : arc] ?? []).map(([x = 0, y = 0]): Position => [x, y]);
    return arc < 0 ? line.reverse() : line;
  });
  return Math.abs(signedArea(points)) < least;
}

/** Drops arcs that no geometry uses any more and numbers the others anew. */
function withoutUnusedArcs(source: RegionTopology): RegionTopology {
  const kept: RegionTopology['arcs'] = [];
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    let number = numbers.get(index);
    if (number === undefined) {
      number = kept.push(source.arcs[index] ?? []) - 1;
      numbers.set(index, number);
    }
    return arc < 0 ? ~number : number;
  };
  for (const { geometries } of Object.values(source.objects)) {
    for (const geometry of geometries) {
      if (geometry.type === 'MultiPolygon') {
        geometry.arcs = geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumber)));
      } else if (geometry.type === 'LineString') {
        geometry.arcs = geometry.arcs.map(renumber);
      }
    }
  }
  return { ...source, arcs: kept };
}
