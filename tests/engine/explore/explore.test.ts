import { describe, expect, test } from 'vitest';
import { explore, playOut, policies } from '../../../src/engine/explore/explore.ts';
import { compilePlain } from '../../../src/engine/pack/compile-pack.ts';
import { play } from '../../../src/engine/run/open-run.ts';
import { newRun } from '../../../src/engine/run/parse-run.ts';
import { ready, tiny, withActOne } from '../builders.ts';

const { pack, acts } = tiny;
const settings = { entry: 'whole', seed: 1, policy: policies.random, maxChoices: 50 };
const outOf = (seed: number) => playOut(pack, acts, { ...settings, seed, stories: new Map() });
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((a, b) => a + b, 0);

test('E1 a seed and a policy play one run, which replays to the same frames', () => {
  const stories = new Map();
  for (let seed = 0; seed < 20; seed += 1) {
    const { run, frames, ending, error } = playOut(pack, acts, { ...settings, seed, stories });
    expect(error).toBeNull();
    expect(ending).toMatch(/^(home|lost)$/);
    expect(outOf(seed).run).toEqual(run);
    expect(JSON.stringify(play(pack, acts, run).frames)).toBe(JSON.stringify(frames));
  }
});

test('E2 the random policy takes open options only, and in time all of them', () => {
  const { taken, seen, failed, deadEnds } = explore(pack, acts, { ...settings, runs: 200 });
  expect([failed, deadEnds]).toEqual([0, 0]);
  expect(Object.keys(taken).sort()).toEqual(Object.keys(seen).sort());
  for (const [id, count] of Object.entries(seen)) {
    expect(taken[id]).toBeLessThanOrEqual(count.open);
    expect(count.open).toBeLessThanOrEqual(count.shown);
  }
  expect(seen.soothe?.open).toBeLessThan(seen.soothe?.shown ?? 0);
  expect(seen.pay).toEqual({ shown: 200, open: 200 });
});

test('E3 the historical policy takes what was really done', () => {
  const found = explore(pack, acts, { ...settings, policy: policies.historical, runs: 30 });
  expect(found.taken.pay).toBe(30);
  expect(found.taken.push).toBeUndefined();
  expect(found.taken.bake).toBeLessThan(30);
});

describe('what goes wrong', () => {
  test('E4 a decision with every option locked is a dead end', () => {
    const { pack: tight, acts: own } = ready(
      withActOne(
        '# decision: d\n* [A # id: a]\n    -> k\n* [B # id: b]\n    # ending: home\n    Home.\n    -> END\n' +
          '=== k\n# decision: e\n* [C # id: c]\n    Again.\n    -> k\n* [D # id: d]\n    Again.\n    -> k\n' +
          '* [E # id: e # needs: gauge bread > 99]\n    -> k\n',
      ),
    );
    const { taken, deadEnds, endings, runs, failed } = explore(tight, own, {
      ...settings,
      runs: 40,
    });
    expect(deadEnds).toBe(taken.a);
    expect(deadEnds + (endings.home ?? 0)).toBe(runs);
    expect([taken.e, failed]).toEqual([undefined, 0]);
  });

  test('E6 failures are counted, and the first ten told with their seeds', () => {
    const { pack: weak, acts: own } = ready(withActOne('Text.\n-> END\n'));
    const { failed, errors } = explore(weak, own, { ...settings, seed: 5, runs: 14 });
    expect(failed).toBe(14);
    expect(errors.map((one) => one.seed)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(errors[0]?.error.code).toBe('ink/dead-end');
    const brief = explore(weak, own, { ...settings, runs: 14, patience: 3 });
    expect([brief.runs, brief.failed, brief.errors.length]).toEqual([3, 3, 3]);
  });
});

test('E7 runs whose story ran out are counted by where', () => {
  const { pack: plain, acts: list } = compilePlain(
    's.ink',
    'S',
    () => 'One.\n* [a] -> a\n* [b] -> b ->\n* [c] -> END\n- -> END\n=== a\nOut.\n=== b\nDown.\n',
  );
  const own = Object.fromEntries(list.map((act) => [act.id, act]));
  const found = explore(plain!, own, { ...settings, runs: 60 });
  const counts = new Map(found.loose.map((one) => [one.path.split('.')[0], one]));
  const [a, b, c] = ['a', 'b', 'c'].map((text) => {
    const [first] = play(plain!, own, newRun(plain!, 'whole', 1)).frames;
    return found.taken[first!.options.find((option) => option.text === text)!.id];
  });
  expect(a! + b! + c!).toBe(60);
  expect(counts.get('a')).toMatchObject({ act: 'story', inTunnel: false, runs: a });
  expect(counts.get('b')).toMatchObject({ act: 'story', inTunnel: true, runs: b });
  expect(found.loose).toHaveLength(2);
  expect(explore(pack, acts, { ...settings, runs: 20 }).loose).toEqual([]);
});

test.each([50, 3])(
  'E5 what was taken and how runs closed add up (at most %i choices)',
  (maxChoices) => {
    const found = explore(pack, acts, { ...settings, maxChoices, runs: 60 });
    const { taken, endings, failed, deadEnds, runs, steps } = found;
    const lengths = Array.from({ length: 60 }, (_, index) =>
      playOut(pack, acts, { ...settings, maxChoices, seed: 1 + index, stories: new Map() }),
    );
    expect(sum(taken)).toBe(lengths.reduce((total, one) => total + one.run.choices.length, 0));
    const left = lengths.filter((one) => one.ending === null && !one.error && !one.deadEnd).length;
    expect(sum(endings) + failed + deadEnds + left).toBe(runs);
    expect(left > 0).toBe(maxChoices === 3);
    expect(steps.most).toBeLessThanOrEqual(maxChoices);
    expect(steps.least).toBeLessThanOrEqual(steps.mean);
  },
);
