import fc from 'fast-check';
import { type Road, type RoadKind, roadOf } from '../../../src/engine/branches/road.ts';
import { growTrees, type Tree } from '../../../src/engine/branches/tree.ts';
import type { OpenRun } from '../../../src/engine/run/open-run.ts';
import { draw, pickOf } from '../../../src/engine/world/draws.ts';
import { openTiny, runOf, wander } from '../builders.ts';

/** What a road through the maze is made of. */
export type Walk = {
  readonly seed: number;
  readonly kind: RoadKind;
  readonly picks: readonly number[];
  /** Whether it comes to an end, and what it could not play. */
  readonly ends: boolean;
  readonly beyond: readonly string[];
  readonly isDated: boolean;
};

/** A day in the spring of a year that has no story. */
const dateOf = (day: number): string =>
  new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);

/**
 * A road through a maze without a story: what is met depends on the way, now and then on the seed, some
 * decisions come again, and dates pass in leaps, several decisions on one.
 */
export function mazeRoad({ seed, kind, picks, ends, beyond, isDated }: Walk, id: string): Road {
  let way = '';
  let day = 0;
  const met = [...picks, -1].map((pick, step) => {
    const luck = draw(0, `luck ${way}`, 0, 0) % 5 === 0 ? seed % 2 : 0;
    const decision = `d${draw(luck, way, 0, 0) % 4}`;
    const many = 2 + (draw(0, decision, 0, 0) % 3);
    const options = Array.from({ length: many }, (_, at) => ({
      id: `${decision}-${at}`,
      historical: at === 0,
      locked: at > 0 && draw(seed, 'lock', step, at) % 4 === 0,
    }));
    const date = isDated ? dateOf(day + (seed === 3 ? 1 : 0)) : null;
    day += [0, 0, 1, 3, 40][draw(0, `days ${way}`, 0, 0) % 5]!;
    const taken = pick < 0 ? null : options[pickOf(draw(pick, 'pick', 0, 0), many)]!.id;
    way += `/${taken}`;
    const place = seed === 0 ? null : `place ${seed}`;
    return { decision, act: 'maze', date, place, options, taken };
  });
  const close = ends
    ? { ending: `e${draw(seed % 2, way, 1, 0) % 3}`, act: 'maze', date: null, place: null }
    : null;
  return {
    id,
    kind,
    pack: 'maze',
    edition: '0'.repeat(64),
    entry: 'whole',
    seed,
    state: beyond.length > 0 ? 'stopped' : ends ? 'ended' : 'open',
    error: beyond.length > 0 ? { code: 'run/option-gone', detail: beyond[0]! } : null,
    beyond,
    met: ends ? met.slice(0, -1) : met,
    close,
  };
}

const walks: fc.Arbitrary<Walk> = fc.record({
  seed: fc.nat(3),
  kind: fc.constantFrom<RoadKind>('own', 'own', 'other'),
  picks: fc.array(fc.nat(2), { maxLength: 9 }),
  ends: fc.boolean(),
  beyond: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.array(fc.constantFrom('gone', 'lost'), { minLength: 1, maxLength: 3 }),
  ),
  isDated: fc.constant(true),
});

const named = (all: readonly Walk[]): Road[] =>
  all.map((walk, index) => mazeRoad(walk, `road-${index}`));

/** Some roads through the maze, some of them with a historical one among them. */
export const mazeRoads = fc
  .tuple(fc.array(walks, { minLength: 1, maxLength: 14 }), fc.boolean(), fc.boolean())
  .map(([all, withHistory, isDated]): Road[] => {
    const dated = all.map((walk) => ({ ...walk, isDated }));
    if (!withHistory) return named(dated);
    return named(dated.map((walk, at) => (at === 0 ? { ...walk, kind: 'history' } : walk)));
  });

export const treeOf = (roads: readonly Road[]): Tree => growTrees(roads)[0]!;

/** A run of the tiny pack that wanders by its picks. */
export const wandered = (seed: number, picks: readonly number[]): OpenRun =>
  wander(openTiny(runOf([], { seed })), picks);

/** Its road. */
export const roadOfOpen = ({ run, played }: OpenRun, id = 'one', kind: RoadKind = 'own'): Road =>
  roadOf({ id, kind }, run, played);
