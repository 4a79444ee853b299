import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choicesTo,
  optionsOf,
  roadsThrough,
  runOfRoad,
  seenOf,
  wayTo,
} from '../../../src/engine/branches/read.ts';
import { type Road, roadOf } from '../../../src/engine/branches/road.ts';
import { growTrees, type Tree } from '../../../src/engine/branches/tree.ts';
import { play } from '../../../src/engine/run/open-run.ts';
import { compileTiny, openTiny, ready, runOf, tiny, wholeRun } from '../builders.ts';
import { inkFiles } from '../tiny-ink.ts';
import { mazeRoads, roadOfOpen, treeOf, wandered } from './roads.ts';

const picks = fc.array(fc.nat(11), { maxLength: 6 });
const roadTo = (choices: readonly string[], id: string): Road =>
  roadOfOpen(openTiny(runOf(choices)), id);
const nodesOf = ({ nodes }: Tree) =>
  nodes.map(({ kind, decision, ending }) => decision ?? ending ?? kind);

/** The tiny pack after an author gave another id to one of its options. */
const edited = ready(
  compileTiny({ 'ink/one.ink': inkFiles['ink/one.ink']!.replace('# id: loaf', '# id: laze') }),
);

describe('T1 a road keeps', () => {
  test('T1 what a run met, took and came to', () => {
    const road = roadTo(wholeRun, 'mine');
    expect(road.met.map(({ decision, date, taken }) => [decision, date, taken])).toEqual([
      ['gate', '1900-01-10T08:00', 'pay'],
      ['yard', '1900-01-10T08:00', 'loaf'],
      ['river', '1900-01-10T08:00', 'cross'],
      ['shore', '1900-01-20', 'rest'],
    ]);
    const [locked] = roadTo(['push'], 'other').met[1]!.options;
    expect(locked).toEqual({ id: 'bake', historical: false, locked: true });
    expect(road.met[0]?.options[0]).toEqual({ id: 'pay', historical: true, locked: false });
    expect(road.close).toMatchObject({ ending: 'home', act: 'two', date: '1900-01-20' });
    expect(road).toMatchObject({ id: 'mine', kind: 'own', seed: 7, state: 'ended', beyond: [] });
  });

  test('T1 of a run that waits for an act, or is none, the choices not played', () => {
    const { one } = tiny.acts;
    const waiting = play(tiny.pack, { one: one! }, runOf(wholeRun));
    const road = roadOf({ id: 'a', kind: 'own' }, runOf(wholeRun), waiting);
    expect(road).toMatchObject({ state: 'needs', beyond: ['cross', 'rest'], close: null });
    expect(road.met.at(-1)).toMatchObject({ decision: 'river', taken: null });
    const none = runOf(['pay'], { entry: 'nowhere' });
    const failed = roadOf({ id: 'b', kind: 'own' }, none, play(tiny.pack, tiny.acts, none));
    expect(failed).toMatchObject({ state: 'failed', beyond: ['pay'], met: [], close: null });
    expect(failed.error?.code).toBe('run/unknown-entry');
    expect(nodesOf(treeOf([failed]))).toEqual(['beginning']);
  });
});

describe('one tree', () => {
  test('T2 in whatever order its roads come', () => {
    fc.assert(
      fc.property(
        mazeRoads.chain((roads) =>
          fc.tuple(
            fc.constant(roads),
            fc.shuffledSubarray(roads, { minLength: roads.length, maxLength: roads.length }),
          ),
        ),
        ([roads, shuffled]) => {
          expect(JSON.stringify(growTrees(shuffled))).toBe(JSON.stringify(growTrees(roads)));
        },
      ),
    );
  });

  test('T2 whatever their seeds and editions, but not of another entry or pack', () => {
    const first = roadTo(wholeRun, 'a');
    const other = { ...first, id: 'b', seed: 8, edition: 'f'.repeat(64) };
    const trees = growTrees([
      first,
      { ...first, entry: 'second' },
      { ...first, pack: 'other' },
      other,
    ]);
    expect(trees.map(({ pack, entry, roads }) => [pack, entry, roads.length])).toEqual([
      ['other', 'whole', 1],
      ['tiny', 'second', 1],
      ['tiny', 'whole', 2],
    ]);
    expect(nodesOf(trees[2]!)).toEqual(['beginning', 'gate', 'yard', 'river', 'shore', 'home']);
    expect(growTrees([])).toEqual([]);
  });

  test('T3 roads part where their options do, in the order of the options', () => {
    const tree = treeOf([
      roadTo(['push', 'loaf', 'drown'], 'c'),
      roadTo(['pay', 'rouse'], 'b'),
      roadTo(['pay', 'loaf'], 'a'),
    ]);
    expect(tree.nodes.map(({ step, option, decision }) => [step, option, decision])).toEqual([
      [-1, null, null],
      [0, null, 'gate'],
      [1, 'pay', 'yard'],
      [2, 'loaf', 'river'],
      [2, 'rouse', 'river'],
      [1, 'push', 'yard'],
      [2, 'loaf', 'river'],
      [3, 'drown', null],
    ]);
    expect(tree.nodes.some(({ byLuck }) => byLuck)).toBe(false);
  });

  test('T3 where one option led elsewhere, the tree says that it was luck', () => {
    const road = roadTo(['pay', 'loaf'], 'a');
    const elsewhere = { ...road.met[2]!, decision: 'flood', date: '1900-01-11' };
    const tree = treeOf([road, { ...road, id: 'b', met: [...road.met.slice(0, 2), elsewhere] }]);
    const parted = tree.nodes.filter(({ byLuck }) => byLuck);
    expect(parted.map(({ option, decision }) => [option, decision])).toEqual([
      ['loaf', 'flood'],
      ['loaf', 'river'],
    ]);
  });

  test('T3 any two roads share what they have in common, and no more', () => {
    fc.assert(
      fc.property(mazeRoads, (roads) => {
        const tree = treeOf(roads);
        const words = (one: Road) =>
          [...one.met, ...(one.close ? [one.close] : [])].map((fate, at) =>
            JSON.stringify([
              'decision' in fate ? fate.decision : `. ${fate.ending}`,
              one.met[at - 1]?.taken,
            ]),
          );
        for (const { road: a, at: here } of tree.roads) {
          for (const { road: b, at: there } of tree.roads) {
            const [one, other] = [words(a), words(b)];
            const parted = one.findIndex((word, at) => word !== other[at]);
            const shared = new Set(wayTo(tree, there).map(({ index }) => index));
            const common = wayTo(tree, here).filter(({ index }) => shared.has(index)).length;
            expect(common).toBe(parted < 0 ? one.length : parted);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('reading back', () => {
  test('T4 loses none of the roads of a maze', () => {
    fc.assert(
      fc.property(mazeRoads, (roads) => {
        const tree = treeOf(roads);
        const back = tree.roads.map(({ road, at }) => [
          road.id,
          wayTo(tree, at).map(({ decision, ending }) => decision ?? `. ${ending}`),
          runOfRoad(tree, { road, at }).choices,
          tree.nodes[at]!.kind === 'close',
        ]);
        const given = roads.map(({ id, met, close, beyond }) => [
          id,
          [...met.map((one) => one.decision), ...(close ? [`. ${close.ending}`] : [])],
          [...met.flatMap(({ taken }) => taken ?? []), ...beyond],
          close !== null,
        ]);
        const byId = ([a]: readonly unknown[], [b]: readonly unknown[]) =>
          String(a) < String(b) ? -1 : 1;
        expect(back.sort(byId)).toEqual(given.sort(byId));
      }),
    );
  });

  test('T4 gives the very runs that were played', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), picks), { minLength: 1, maxLength: 6 }), (all) => {
        const opens = all.map(([seed, steps]) => wandered(seed, steps));
        const tree = treeOf(opens.map((open, index) => roadOfOpen(open, `${index}`)));
        for (const one of tree.roads) {
          expect(runOfRoad(tree, one)).toEqual(opens[Number(one.road.id)]!.run);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('T4 a road that stopped stands where the story changed, with what it has left', () => {
    const run = runOf(wholeRun);
    const stopped = roadOf({ id: 'old', kind: 'own' }, run, play(edited.pack, edited.acts, run));
    const tree = treeOf([roadTo(wholeRun, 'new'), stopped]);
    const old = tree.roads.find(({ road }) => road.id === 'old')!;
    expect(tree.nodes[old.at]).toMatchObject({ decision: 'yard', step: 1, stands: 1 });
    expect(old.road).toMatchObject({ state: 'stopped', beyond: ['loaf', 'cross', 'rest'] });
    expect(old.road.error?.code).toBe('run/option-gone');
    expect(runOfRoad(tree, old)).toEqual(run);
  });
});

describe('counts', () => {
  test('T5 of the roads through a place, and of those that stand there', () => {
    fc.assert(
      fc.property(mazeRoads, (roads) => {
        const tree = treeOf(roads);
        for (const node of tree.nodes) {
          const through = tree.roads.filter(({ at }) =>
            [0, ...wayTo(tree, at).map(({ index }) => index)].includes(node.index),
          );
          expect(roadsThrough(tree, node)).toEqual(through);
          for (const kind of ['own', 'other', 'history'] as const) {
            expect(node.roads[kind]).toBe(through.filter(({ road }) => road.kind === kind).length);
          }
          expect(node.stands).toBe(through.filter(({ at }) => at === node.index).length);
          const onward = node.children.map(
            (child) => roadsThrough(tree, tree.nodes[child]!).length,
          );
          expect(onward.reduce((a, b) => a + b, node.stands)).toBe(through.length);
        }
      }),
    );
  });

  test('T5 of the options: shown, open, and taken by whom', () => {
    const tree = treeOf([
      roadTo(['pay', 'loaf'], 'a'),
      { ...roadTo(['push', 'rouse'], 'b'), kind: 'other' },
      { ...roadTo(['pay', 'soothe'], 'h'), kind: 'history' },
    ]);
    const [gate, yard] = [1, 2].map((index) => optionsOf(tree, tree.nodes[index]!));
    const none = { own: 0, other: 0, history: 0 };
    expect(gate).toEqual([
      { ...none, id: 'pay', historical: true, shown: 3, open: 3, own: 1, history: 1 },
      { ...none, id: 'push', historical: false, shown: 3, open: 3, other: 1 },
      { ...none, id: 'wait', historical: false, shown: 3, open: 3 },
    ]);
    expect(yard?.map(({ id, shown, open }) => [id, shown, open])).toEqual([
      ['bake', 2, 2],
      ['soothe', 2, 2],
      ['loaf', 2, 2],
      ['rouse', 2, 2],
    ]);
    expect(optionsOf(tree, tree.nodes[0]!)).toEqual([]);
  });

  test('T5 an option is seen that a road of the player’s took, wherever it stood', () => {
    const roads: Road[] = [
      roadTo(['pay', 'loaf'], 'a'),
      roadTo(['wait', 'rouse'], 'b'),
      { ...roadTo(['push', 'loaf'], 'c'), kind: 'other' },
    ];
    const all = [
      { id: 'gate', options: [{ id: 'pay' }, { id: 'push' }, { id: 'wait' }, { id: 'climb' }] },
      { id: 'again', options: [{ id: 'stop' }, { id: 'on' }] },
    ];
    expect(seenOf(roads, all)).toEqual([
      { decision: 'gate', seen: ['pay', 'wait'], unseen: ['push', 'climb'] },
      { decision: 'again', seen: [], unseen: ['stop', 'on'] },
      { decision: 'yard', seen: ['loaf', 'rouse'], unseen: ['bake', 'soothe'] },
      { decision: 'river', seen: [], unseen: ['cross', 'drown'] },
    ]);
  });
});

test('T6 the id of a place is the same in any tree that has it, and no other’s', () => {
  fc.assert(
    fc.property(mazeRoads, mazeRoads, (some, more) => {
      const [small, large] = [treeOf(some), treeOf([...some, ...more])];
      const waysOf = (tree: Tree) =>
        new Map(
          tree.nodes.map(({ id, index, decision, ending }) => [
            id,
            JSON.stringify([
              choicesTo(tree, index),
              wayTo(tree, index).map((node) => node.decision),
              decision,
              ending,
            ]),
          ]),
        );
      const [ways, all] = [waysOf(small), waysOf(large)];
      expect(ways.size).toBe(small.nodes.length);
      expect(all.size).toBe(large.nodes.length);
      for (const [id, way] of ways) expect(all.get(id)).toBe(way);
    }),
  );
});
