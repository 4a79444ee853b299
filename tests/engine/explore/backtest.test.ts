import { describe, expect, test } from 'vitest';
import { backtest, deedsBySeed } from '../../../src/engine/explore/backtest.ts';
import { type Deed, historicalDeeds, runHistory } from '../../../src/engine/explore/history.ts';
import { assumedIn, withMoved } from '../../../src/engine/explore/vary.ts';
import type { Pack } from '../../../src/engine/pack/compiled.ts';
import { dayOf } from '../../../src/engine/world/model.ts';
import { gaugeOf, measureOf, slotOf } from '../../../src/engine/world/select.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import type { World } from '../../../src/engine/world/world.ts';
import { ready } from '../builders.ts';
import { ridgePack } from '../world/campaign/ridge.ts';
import { c, compileLand, flat, told, withRules } from '../world/rules/land.ts';

const ink = `INCLUDE world.ink
INCLUDE memory.ink
-> gate
=== gate
# decision: gate
* [Feed. # id: feed # historical]
    ~ order(Order.feed)
    ~ raise(Gauge.fear, 2)
* [Stay. # id: stay]
- ~ advance(4)
# decision: road
* [Muster. # id: muster]
    ~ order(Order.muster)
* [Soothe. # id: soothe # historical]
    ~ raise(Gauge.bread, -3)
    ~ order(Order.soothe)
- ~ next_act(Act.two)
-> END
`;
const rules = [
  {
    ...told('dusk'),
    mechanism: 'drift',
    moves: { measure: 'gauge', of: 'fear' },
    target: flat(6000),
    rate: c(1000),
  },
  {
    ...told('coin'),
    mechanism: 'occasion',
    since: '1900-01-15',
    order: 'muster',
    chance: { value: 50, basis: ['S1'] },
  },
];
const check = (id: string, kind: object) => ({
  id,
  title: id,
  expected: 'It is so',
  grade: 'S',
  sources: ['S1'],
  test: kind,
});
const fact = (id: string, over: object) => ({
  id,
  date: '1900-01-12',
  place: 'The gate',
  title: 'A fact',
  fact: 'It was so.',
  grade: 'S',
  sources: ['S1'],
  ...over,
});
/** The land with that story, those rules, and a chronology. */
function landWith(...entries: readonly object[]) {
  const compilation = compileLand(rules, {
    'ink/one.ink': ink,
    'chronology.json': JSON.stringify(entries),
  });
  return { ...ready(compilation), chronology: compilation.history.chronology };
}
const plain = landWith(fact('feast', { date: '1900-01-12', orders: ['soothe', 'feed'] }));
const { pack, acts, chronology } = plain;
const settings = { seeds: 20, seed: 1, start: '1900-01-10' };
const fear = slotOf(pack, { kind: 'gauge', gauge: 'fear' });
const bread = slotOf(pack, { kind: 'gauge', gauge: 'bread' });

describe('what history did', () => {
  test('B1 is what the historical options ordered and moved, on their days, and what is dated', () => {
    const deeds = historicalDeeds(pack, acts, chronology, 7);
    expect(deeds.slice(0, 7)).toEqual([
      { day: 9, order: 'feed' },
      { day: 9, changes: [fear, 200] },
      { day: 11, order: 'soothe' },
      { day: 11, order: 'feed' },
      { day: 13, changes: [bread, -300] },
      { day: 13, order: 'soothe' },
      // The second act, on its own day.
      { day: 19, changes: [bread, 100] },
    ]);
    expect(deeds.slice(7).every((deed) => deed.day >= 19)).toBe(true);
  });

  test('B1 neither what rules moved nor what led from one start to the next is a deed', () => {
    const deeds = historicalDeeds(pack, acts, [], 7);
    // The second act moves a gauge, a stance or the shares of one region.
    expect(deeds.some((deed) => 'changes' in deed && deed.changes.length > 6)).toBe(false);
    const silent = { ...pack, rules: [] };
    const of = (all: readonly Deed[]) => all.map((deed) => ('order' in deed ? deed : deed.changes));
    expect(of(historicalDeeds(silent, acts, [], 7))).toEqual(of(deeds));
  });

  test('B2 is done in the evening of its day, after the rules', () => {
    const deeds: Deed[] = [
      { day: 8, order: 'feed' },
      { day: 9, changes: [fear, 500] },
      { day: 11, changes: [fear, 3500, bread, 99_999] },
      { day: 14, order: 'soothe' },
    ];
    const seen: World[] = [];
    const begin = worldAt(pack, pack.manifest.starts[0]!);
    const last = runHistory(withRules(pack.rules[0]!), begin, deeds, 7, 13, (world) => {
      seen.push(world);
    });
    // What was ordered before the start is in it; on the day itself it comes before the night.
    // 2,000 + 500; + 350; + 315 + 3,500; down from 6,665 to 6,000 by tenths.
    expect(seen.map((world) => world.slots[fear])).toEqual([2850, 6665, 6599, 6540]);
    expect(seen.map((world) => world.slots[bread])).toEqual([3500, 10_000, 10_000, 10_000]);
    expect(seen.map((world) => world.day)).toEqual([10, 11, 12, 13]);
    expect(last).toEqual(seen.at(-1));
    expect(measureOf(pack, last, { kind: 'done', order: 'soothe' })).toBe(0);
  });
});

test('B2 shares that the story moved sum where the model has others', () => {
  const first = slotOf(pack, { kind: 'control', region: 'north', authority: 'crown' });
  const begin = worldAt(pack, pack.manifest.starts[0]!);
  // From 60, 30 and 10 in a hundred: the temple cannot give as much.
  const deeds = [{ day: 10, changes: [first, 2000, first + 2, -2000] }];
  const last = runHistory(pack, begin, deeds, 7, 10, () => {});
  expect(last.slots.slice(first, first + 3)).toEqual([7273, 2727, 0]);
});

const deedsOf = new Map<string, ReturnType<typeof deedsBySeed>>();

/** The row that a check makes. */
function rowOf(kind: object, of = settings) {
  const { chronology: held } = landWith(fact('feast', { checks: [check('row', kind)] }));
  const key = JSON.stringify(of);
  const deeds = deedsOf.get(key) ?? deedsBySeed(pack, acts, [], of);
  deedsOf.set(key, deeds);
  const [row, ...others] = backtest(pack, held, deeds, of);
  expect(others).toEqual([]);
  return row;
}

describe('a row', () => {
  test.each([
    // Of 2,000 the story makes 2,200, and the dusk a tenth of the way to 6,000 each day.
    ['gauge fear >= 29', true],
    ['gauge fear >= 30', false],
    ['done feed, not done soothe', true],
    ['done muster', false],
  ])('B3 asks whether conditions hold on a day: “%s”', (needs, holds) => {
    // 2,200, 2,580, 2,922.
    expect(rowOf({ kind: 'needs', date: '1900-01-12', needs })).toEqual({
      id: 'row',
      date: '1900-01-12',
      fact: 'feast',
      title: 'row',
      expected: 'It is so',
      grade: 'S',
      source: ['S1'],
      share: holds ? 1 : 0,
      simulated: holds ? 'yes 100%' : 'no 100%',
      holds,
    });
  });

  test.each([
    [29, 29, true],
    [0, 28, false],
    [30, 99, false],
  ])('B3 asks whether a measure lies between two values: %i to %i', (least, most, holds) => {
    const reads = { measure: 'gauge', of: 'fear' };
    const row = rowOf({ kind: 'within', date: '1900-01-12', reads, least, most });
    expect(row).toMatchObject({ holds, simulated: '29' });
  });

  test('B3 counts men as men', () => {
    const reads = { measure: 'men', of: 'guards' };
    const row = rowOf({ kind: 'within', date: '1900-01-12', reads, least: 500, most: 500 });
    expect(row).toMatchObject({ holds: true, simulated: '500' });
  });

  test.each([
    [['C'], true],
    [['G', 'T'], false],
    [['T', 'C'], true],
  ])('B3 asks under which regime a region is: %s', (accepts, holds) => {
    const row = rowOf({ kind: 'regime', date: '1900-01-12', region: 'north', accepts });
    expect(row).toMatchObject({ holds, simulated: 'C 100%' });
  });

  // Fear is 2,580, 2,922, 3,229, 3,506 (and nothing from the 14th on, when it was soothed).
  test.each([
    ['1900-01-11', '1900-01-13', true],
    ['1900-01-13', '1900-01-13', true],
    ['1900-01-14', '1900-01-30', false],
    ['1900-01-11', '1900-01-12', false],
  ])('B4 asks whether conditions hold first between two days: %s to %s', (from, to, holds) => {
    const row = rowOf({ kind: 'when', needs: 'gauge fear >= 32', from, to });
    // Nothing is looked at after the last day that any row needs.
    const seen = to < '1900-01-13' ? 'never' : '1900-01-13';
    expect(row).toMatchObject({
      holds,
      date: to,
      simulated: holds || seen !== 'never' ? seen : 'never 100%',
    });
  });

  test.each([
    ['1900-01-11', '1900-01-12', true],
    ['1900-01-13', '1900-01-13', false],
    ['1900-01-14', '1900-01-14', true],
    ['1900-01-11', '1900-01-20', false],
  ])('B4 asks whether they hold on no day of a time: %s to %s', (from, to, holds) => {
    const row = rowOf({ kind: 'never', needs: 'gauge fear >= 32, not done soothe', from, to });
    expect(row).toMatchObject({ holds });
  });

  test('B5 holds if four seeds of five show it, and says what the seeds gave', () => {
    // The coin falls on one day of two from day 14 on.
    const by = (date: string) => rowOf({ kind: 'needs', date, needs: 'done muster' }, many)!;
    const many = { ...settings, seeds: 200 };
    const shares = ['1900-01-15', '1900-01-16', '1900-01-17', '1900-01-18', '1900-01-20'].map(
      (date) => by(date),
    );
    expect(shares.map((row) => row.holds)).toEqual([false, false, true, true, true]);
    for (const [index, row] of shares.entries()) {
      expect(row.holds).toBe(row.share >= 0.8);
      const wanted = 1 - 0.5 ** (index === 4 ? 6 : index + 1);
      expect(Math.abs(row.share - wanted)).toBeLessThan(0.12);
    }
    expect(shares[1]!.simulated).toMatch(/^yes \d\d%, no \d\d%$/);
    const when = rowOf(
      { kind: 'when', needs: 'done muster', from: '1900-01-15', to: '1900-01-30' },
      many,
    );
    expect(when).toMatchObject({ share: 1, holds: true });
    expect(when!.simulated).toMatch(/^1900-01-15 to 1900-01-(18|19|20)$/);
  });

  test('B5 four of five is enough, and three is not', () => {
    const kind = { kind: 'needs', date: '1900-01-16', needs: 'done muster' };
    const rows = Array.from(
      { length: 12 },
      (_, seed) => rowOf(kind, { ...settings, seeds: 5, seed })!,
    );
    expect(rows.some((row) => row.share === 0.8) && rows.some((row) => row.share === 0.6)).toBe(
      true,
    );
    for (const row of rows) expect(row.holds).toBe(row.share > 0.7);
  });

  test.each([
    [79, false],
    [80, true],
  ])('B5 %i seeds of a hundred: %s', (count, holds) => {
    const { chronology: held } = landWith(
      fact('feast', {
        checks: [check('fed', { kind: 'needs', date: '1900-01-14', needs: 'done feed' })],
      }),
    );
    const fed: Deed = { day: dayOf(pack, '1900-01-12'), order: 'feed' };
    const deeds = Array.from({ length: 100 }, (_, index) => (index < count ? [fed] : []));
    const rows = backtest(pack, held, deeds, { ...settings, seeds: 100 });
    expect(rows).toMatchObject([{ share: count / 100, holds }]);
  });

  test('B5 the same seeds give the same rows', () => {
    const kind = { kind: 'needs', date: '1900-01-15', needs: 'done muster' };
    expect(rowOf(kind)).toEqual(rowOf(kind));
    const others = [1, 500, 900].map((seed) => rowOf(kind, { ...settings, seed })!.share);
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  test('B6 is left out where it is over before the start, or is what the start says', () => {
    const { chronology: held } = landWith(
      fact('feast', {
        checks: [
          check('early', { kind: 'needs', date: '1900-01-12', needs: 'done feed' }),
          check('start', { kind: 'needs', date: '1900-01-20', needs: 'gauge fear >= 25' }),
          check('later', { kind: 'needs', date: '1900-01-21', needs: 'gauge fear >= 25' }),
        ],
      }),
    );
    const rows = (start: string) =>
      backtest(pack, held, [[]], { ...settings, start }).map((row) => row.id);
    expect(rows('1900-01-20')).toEqual(['later']);
    expect(rows('1900-01-10')).toEqual(['early', 'start', 'later']);
    expect(rows('1900-01-11')).toEqual([]);
  });
});

test('B7 without rules the deeds alone move the World', () => {
  const bare: Pack = { ...pack, rules: [], campaigns: [] };
  const held = landWith(
    fact('feast', {
      checks: [
        check('fed', { kind: 'needs', date: '1900-01-12', needs: 'done feed, gauge fear == 22' }),
        check('dusk', { kind: 'needs', date: '1900-01-13', needs: 'gauge fear >= 25' }),
      ],
    }),
  ).chronology;
  const deeds = deedsBySeed(pack, acts, [], { ...settings, seeds: 1 });
  const rows = (of: Pack) => backtest(of, held, deeds, settings).map((row) => row.holds);
  expect([rows(bare), rows(pack)]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('B7 what a campaign had is nothing without it', () => {
  const lever = slotOf(ridgePack, { kind: 'lever', lever: 'carts' });
  const bare: Pack = { ...ridgePack, campaigns: [] };
  const begin = worldAt(bare, bare.manifest.starts[0]!);
  const end = runHistory(bare, begin, [{ day: 10, changes: [lever, 500] }], 7, 12, () => {});
  expect(end.slots).toEqual(begin.slots);
});

describe('varying', () => {
  const varied: Pack = { ...ridgePack, rules: pack.rules };
  const paths = assumedIn(varied).map(({ path }) => path);

  test('B8 each assumed coefficient is found once, in rules and campaigns', () => {
    expect(assumedIn(pack)).toEqual([
      { path: 'rules.dusk.target.base', value: 6000 },
      { path: 'rules.dusk.rate', value: 1000 },
    ]);
    expect(new Set(paths).size).toBe(paths.length);
    const written = JSON.stringify([varied.rules, varied.campaigns]).match(/"assumption"/g);
    expect(paths).toHaveLength(written!.length);
  });

  test.each([-25, 25])('B8 moves one of them and no other, by %i per cent', (percent) => {
    const before = JSON.stringify(varied);
    const values = new Map(assumedIn(varied).map(({ path, value }) => [path, value]));
    for (const path of paths) {
      const now = assumedIn(withMoved(varied, path, percent));
      const moved = now.filter((one) => values.get(one.path) !== one.value);
      const from = values.get(path)!;
      const by = Math.round((from * percent) / 100) || Math.sign(percent);
      expect(moved).toEqual([{ path, value: from + by }]);
    }
    expect(JSON.stringify(varied)).toBe(before);
  });

  test('B8 what is sourced stays, and so does a pack without that path', () => {
    expect(withMoved(pack, 'rules.coin.chance', 25)).toEqual(pack);
    expect(withMoved(pack, 'rules.dus', 25)).toEqual(pack);
    const fear = (of: Pack) =>
      gaugeOf(
        of,
        runHistory(of, worldAt(of, of.manifest.starts[0]!), [], 7, 10, () => {}),
        'fear',
      );
    expect(fear(pack)).toBe(2400);
    expect(fear(withMoved(pack, 'rules.dusk.rate', 25))).toBe(2500);
    expect(fear(withMoved(pack, 'rules.dusk.target.base', -25))).toBe(2250);
  });
});
