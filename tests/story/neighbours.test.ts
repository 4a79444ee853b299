import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Manifest } from '../../src/engine/pack/manifest.ts';

const Topology = z.object({
  topology: z.object({
    objects: z.object({
      units: z.object({
        geometries: z.array(z.object({ id: z.string(), arcs: z.array(z.unknown()) })),
      }),
    }),
  }),
});

const folder = new URL('../../story/toulouse-1944/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const map = Topology.parse(read('map/midi.json'));
const { regions } = Manifest.parse(read('pack.json'));

/** The arcs of a unit's outline, however deep they are nested; `~n` is arc n walked backwards. */
function arcsOf(nested: unknown): number[] {
  if (typeof nested === 'number') return [nested < 0 ? ~nested : nested];
  return Array.isArray(nested) ? nested.flatMap(arcsOf) : [];
}

/** The units that own each arc of the map. */
function ownersOfArcs(): Map<number, Set<string>> {
  const owners = new Map<number, Set<string>>();
  for (const { id, arcs } of map.topology.objects.units.geometries) {
    for (const arc of arcsOf(arcs)) owners.set(arc, (owners.get(arc) ?? new Set()).add(id));
  }
  return owners;
}

describe('the neighbours of regions', () => {
  const given = new Map(regions.map((region) => [region.id, region.neighbours ?? []]));

  test('are regions of the pack, each once, and never the region itself', () => {
    expect(regions.length).toBeGreaterThan(0);
    for (const [id, neighbours] of given) {
      expect(new Set(neighbours).size).toBe(neighbours.length);
      expect(neighbours).not.toContain(id);
      for (const neighbour of neighbours) expect(given.has(neighbour)).toBe(true);
    }
  });

  test('are neighbours both ways', () => {
    for (const [id, neighbours] of given) {
      for (const neighbour of neighbours) expect(given.get(neighbour)).toContain(id);
    }
  });

  test('share a line of the map, and all that share one are neighbours', () => {
    const ids = new Map(regions.map((region) => [region.unit, region.id]));
    const shared = new Map(regions.map((region) => [region.id, new Set<string>()]));
    for (const units of ownersOfArcs().values()) {
      const here = [...units].flatMap((unit) => ids.get(unit) ?? []);
      for (const one of here) {
        for (const other of here) if (one !== other) shared.get(one)?.add(other);
      }
    }
    for (const [id, neighbours] of given) {
      expect([id, neighbours.toSorted()]).toEqual([id, [...(shared.get(id) ?? [])].toSorted()]);
    }
  });
});
