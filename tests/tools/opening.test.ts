import { describe, expect, test } from 'vitest';
import { completed } from '../../src/app/opening.ts';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import { partsOf } from '../../src/tools/pack/opening.ts';
import { tinyPack } from '../app/tiny-pack.ts';
import { compilation, readyStory } from '../story/target.ts';

const { pack, acts } = readyStory();
const { opening, rest } = partsOf(pack, compilation.acts);
const first = pack.manifest.entries[0]?.act ?? '';

describe('a pack in two parts', () => {
  test('the shipped pack opens with its first act, and the two parts make the whole', () => {
    expect(opening.opens).toBe(first);
    if (rest === null) throw new Error('it stayed whole');
    expect(completed(opening, rest)).toEqual(pack);
    expect(opening.rules).toEqual([]);
    const [small, all] = [opening, pack].map((one) => JSON.stringify(one).length);
    expect(small).toBeLessThan((all ?? 0) / 2);
  });

  test('runs of the first act give the same frames with either, byte for byte', () => {
    const stories = new Map();
    const act = acts[first];
    let compared = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const entry = pack.manifest.entries[0]?.id ?? '';
      const settings = { entry, seed, policy: policies.random, maxChoices: 400, stories };
      const { frames } = playOut(pack, acts, settings);
      const inFirst = frames.filter((frame) => frame.act === first);
      const { run } = openRun(opening, act === undefined ? {} : { [first]: act }, {
        ...runOf(opening, entry, seed),
        choices: inFirst.flatMap((frame) => frame.chosen?.id ?? []),
      });
      const again = openRun(opening, act === undefined ? {} : { [first]: act }, run).played.frames;
      expect(JSON.stringify(again)).toBe(JSON.stringify(inFirst satisfies readonly Frame[]));
      compared += again.length;
    }
    expect(compared).toBeGreaterThan(60);
  });

  test('where the first act lets days pass it stays whole, and so does a plain story', () => {
    const story = { inkVersion: 21, root: [['ev', 2, { 'x()': 'advance', exArgs: 1 }, 'pop']] };
    const passing = partsOf(tinyPack, [{ id: 'one', story }]);
    expect(passing).toEqual({ opening: tinyPack, rest: null });
    const plain: Pack = { ...tinyPack, scripted: false };
    expect(partsOf(plain, [{ id: 'one', story: {} }])).toEqual({ opening: plain, rest: null });
    expect(partsOf(tinyPack, [{ id: 'one', story: {} }]).opening.opens).toBe('one');
  });

  test('an order that the first act names keeps its effects, another only its place', () => {
    const orders = { feed: { raise: { bread: 5 } }, starve: { raise: { bread: -5 } } };
    const story = { root: [['ev', { list: { 'Order.feed': 1 } }]], listDefs: { Order: orders } };
    const parts = partsOf({ ...tinyPack, orders }, [{ id: 'one', story }]);
    expect(parts.opening.orders).toEqual({ feed: orders.feed, starve: {} });
  });
});

const runOf = (played: Pack, entry: string, seed: number) => ({
  format: 1 as const,
  pack: played.manifest.id,
  edition: played.edition,
  entry,
  seed,
  choices: [],
});
