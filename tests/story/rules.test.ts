import { describe, expect, test } from 'vitest';
import { apply } from '../../src/engine/world/apply.ts';
import { passDay } from '../../src/engine/world/day.ts';
import { dayOf, layoutOf } from '../../src/engine/world/model.ts';
import { regimeOf } from '../../src/engine/world/regime.ts';
import { controlOf, gaugeOf, measureOf } from '../../src/engine/world/select.ts';
import { worldAt } from '../../src/engine/world/starts.ts';
import { regionsOf } from '../../src/engine/world/terms.ts';
import type { World } from '../../src/engine/world/world.ts';
import { passDays } from '../engine/pass-days.ts';
import { slotOfWords, slotsWith, workAlone } from './one-rule.ts';
import { rowsOf } from './rule-rows.ts';
import { readyStory } from './target.ts';

const { pack } = readyStory();
const { rules, manifest } = pack;
const layout = layoutOf(pack);

/** Words of the trade, which no player should have to know. */
const jargon =
  /\b(coefficients?|parameters?|ten-thousandths?|basis|slots?|levers?|vectors?|stances?|drifts?|mechanisms?|contagion|thresholds?|weights?|seeds?|draws?|modifiers?|bonus|stats?|algorithm|AI|percent|hundredths?)\b/i;
const ids = [
  ...Object.keys(pack.orders),
  ...manifest.regions.map(({ id }) => id),
  ...manifest.forces.map(({ id }) => id),
  ...rules.map(({ id }) => id),
].filter((id) => id.includes('_'));

describe('what players read of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is told in plain words',
    (_, rule) => {
      expect(rule.sentence).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(rule.sentence.length).toBeGreaterThan(25);
      expect(rule.sentence.length).toBeLessThan(220);
      expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(rule.title.length).toBeLessThan(50);
      for (const text of [rule.title, rule.sentence]) {
        expect(text).not.toMatch(jargon);
        expect(text).not.toMatch(/[_{}%]|\d[.,]\d/);
        expect(ids.filter((id) => text.includes(id))).toEqual([]);
      }
    },
  );

  test('no two rules have one title or one sentence', () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
    expect(new Set(rules.map(({ sentence }) => sentence)).size).toBe(rules.length);
  });
});

test('every coefficient has a basis, and every reason is a sentence', () => {
  const coefficients: { value: number; basis: unknown; reason?: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('value' in value && typeof value.value === 'number') {
      coefficients.push(JSON.parse(JSON.stringify(value)));
    } else Object.values(value).forEach(visit);
  };
  visit(rules);
  expect(coefficients.length).toBeGreaterThan(150);
  for (const { basis, reason } of coefficients) {
    expect(basis === 'assumption' || (Array.isArray(basis) && basis.length > 0)).toBe(true);
    if (reason !== undefined) expect(reason).toMatch(/^\p{Lu}.*[.?]$/u);
  }
  expect(coefficients.filter(({ basis }) => basis !== 'assumption').length).toBeGreaterThan(20);
});

/** Rules that send word, and move nothing. */
const letters = rules.filter(({ mechanism }) => mechanism === 'reports').map(({ id }) => id);

describe('a rule does what it says', () => {
  test('each of them is asked', () => {
    expect([...Object.keys(rowsOf), ...letters].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  const rows = Object.entries(rowsOf).flatMap(([id, all]) =>
    all.map((row, index) => [`${id} ${index + 1}`, id, row] as const),
  );
  test.each(rows)('%s', (_, id, { from, start = '1944-09-16', given = {}, days = 1, ...ways }) => {
    const before = slotsWith(start, given);
    const { slots, posts } = workAlone(id, from, before, days);
    const by = (words: string) =>
      Math.sign(slots[slotOfWords(words)]! - before[slotOfWords(words)]!);
    const { up = [], down = [], still = [] } = ways;
    expect(
      Object.fromEntries([...up, ...down, ...still].map((words) => [words, by(words)])),
    ).toEqual(
      Object.fromEntries([
        ...up.map((words) => [words, 1]),
        ...down.map((words) => [words, -1]),
        ...still.map((words) => [words, 0]),
      ]),
    );
    expect(posts).toEqual([]);
  });

  test.each(letters)('%s writes of each of its regions, and moves nothing', (id) => {
    const rule = rules.find((one) => one.id === id)!;
    if (rule.mechanism !== 'reports') throw new Error(`${id} writes nothing`);
    const from = rule.since! > '1944-09-17' ? rule.since! : '1944-09-17';
    const before = slotsWith('1944-09-16', {});
    const { slots, posts } = workAlone(id, from, before, 30);
    expect(slots).toEqual(before);
    const of = new Set(posts.flatMap((post) => ('region' in post ? [post.region] : [])));
    expect([...of].sort()).toEqual(regionsOf(pack, rule.in).sort());
    for (const post of posts) {
      if (!('known' in post)) continue;
      const own = layout.shares(post.region) + layout.authorities.indexOf(rule.authority);
      const told = post.known.control[layout.authorities.indexOf(rule.authority)];
      expect(told).toBeGreaterThanOrEqual(before[own]!);
      const { seat } = manifest.regions[post.region]!;
      expect(post.known.by).toBe(rule.by.replace('{seat}', seat));
      expect(post.arrives).toBeGreaterThan(post.known.day);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule.since] as const))(
    '%s rests before its day',
    (id, since) => {
      if (since === undefined || dayOf(pack, since) === 0) return;
      const before = slotsWith('1944-06-14', {});
      expect(workAlone(id, '1944-06-06', before, dayOf(pack, since)).slots).toEqual(before);
    },
  );
});

/** Every evening of some days in which nobody orders anything, the start first. */
function leftAlone(start: string, seed: number, days: number, from?: World): World[] {
  const all = [from ?? worldAt(pack, manifest.starts.find(({ id }) => id === start)!)];
  for (let day = 0; day < days; day += 1) all.push(passDays(pack, all.at(-1)!, seed, 1));
  return all;
}

/** Measures that the people of the country would notice: shares, gauges and the like. */
const felt = layout.names.flatMap(({ kind }, slot) =>
  ['control', 'support', 'unrest', 'bread', 'stance', 'resolve', 'gauge'].includes(kind)
    ? [slot]
    : [],
);

/** How often a measure turned round by more than a point. */
function turnsOf(days: readonly number[]): number {
  const [first = 0] = days;
  let [turns, way, furthest] = [0, 0, first];
  for (const now of days) {
    const gone = now - furthest;
    if (gone * way > 0 || (way === 0 && Math.abs(gone) > 100)) {
      way = Math.sign(gone);
      furthest = now;
    } else if (-gone * way > 100) {
      turns += 1;
      way = -way;
      furthest = now;
    }
  }
  return turns;
}

const seeds = [1, 2, 1944];

describe.each(manifest.starts.map(({ id }) => id))(
  'sixty days from %s, nobody ordering',
  (start) => {
    const runs = seeds.map((seed) => leftAlone(start, seed, 60));

    test('leave every share and measure legal', () => {
      for (const world of runs.flat()) {
        const illegal = layout.names.filter((_, slot) => {
          const value = world.slots[slot]!;
          return !(value >= layout.least[slot]! && value <= layout.most[slot]! && value % 1 === 0);
        });
        expect(illegal).toEqual([]);
        const sums = layout.regions.map((region) =>
          controlOf(pack, world, region).reduce((a, b) => a + b, 0),
        );
        expect(sums).toEqual(layout.regions.map(() => 10_000));
      }
    });

    test('swing nothing back and forth', () => {
      for (const run of runs) {
        const swung = felt.filter((slot) => turnsOf(run.map(({ slots }) => slots[slot]!)) > 2);
        expect(swung.map((slot) => Object.values(layout.names[slot]!).join(' '))).toEqual([]);
      }
    });
  },
);

describe('the autumn, from 16 September, nobody ordering', () => {
  const departments = layout.regions.flatMap((_, region) =>
    manifest.regions[region]!.kind === 'department' ? [region] : [],
  );
  const runs = seeds.map((seed) => leftAlone('1944-09-16', seed, 60));
  const share = (world: World, region: number, authority: string) =>
    measureOf(pack, world, { kind: 'control', region: layout.regions[region]!, authority });
  const mean = (world: World, authority: string) =>
    departments.reduce((sum, region) => sum + share(world, region, authority), 0) /
    departments.length;

  test('the Republic grows slowly, and where two powers shared the house it is not yet obeyed', () => {
    for (const run of runs) {
      const [first, month, sixWeeks, last] = [0, 30, 45, 60].map((day) => run[day]!);
      expect(mean(last!, 'republic') - mean(first!, 'republic')).toBeGreaterThan(500);
      expect(mean(month!, 'republic')).toBeGreaterThan(mean(first!, 'republic'));
      const shared = departments.filter((region) => regimeOf(pack, first!.slots, region) === 'D');
      expect(shared.length).toBeGreaterThan(5);
      for (const region of shared) {
        expect(regimeOf(pack, sixWeeks!.slots, region)).toMatch(/^[DK]$/);
        expect(share(last!, region, 'republic')).toBeLessThan(6000);
      }
    }
  });

  test('blood falls, and does not stop', () => {
    for (const run of runs) {
      const blood = [0, 20, 40, 60].map((day) => gaugeOf(pack, run[day]!, 'blood'));
      expect([...blood].sort((a, b) => b - a)).toEqual(blood);
      expect(blood[0]! - blood[3]!).toBeGreaterThan(500);
      expect(blood[3]).toBeGreaterThan(1000);
    }
  });

  test('no department is the guerrilleros’, and what they had in France fades', () => {
    for (const run of runs) {
      for (const world of run) {
        const theirs = departments.filter((region) => regimeOf(pack, world.slots, region) === 'U');
        expect(theirs).toEqual([]);
      }
      expect(mean(run[60]!, 'guerrilleros')).toBeLessThan(mean(run[0]!, 'guerrilleros'));
    }
  });

  test('the pockets hold', () => {
    for (const run of runs) {
      const last = run.at(-1)!;
      const rochelle = layout.regions.indexOf('charente_maritime');
      expect(regimeOf(pack, last.slots, rochelle)).toBe('P');
      expect(share(last, layout.regions.indexOf('gironde'), 'germans')).toBeGreaterThan(0);
      expect(measureOf(pack, last, { kind: 'men', force: 'pockets' })).toBeGreaterThan(20_000);
    }
  });

  test('in time it comes to rest, each month moving less than the one before', () => {
    const run = leftAlone('1944-09-16', 1, 240);
    const movedIn = (from: number) =>
      felt.reduce(
        (sum, slot) => sum + Math.abs(run[from + 30]!.slots[slot]! - run[from]!.slots[slot]!),
        0,
      );
    const months = [90, 120, 150, 180, 210].map(movedIn);
    expect([...months].sort((a, b) => b - a)).toEqual(months);
    expect(months.at(-1)).toBeLessThan(movedIn(0) / 2);
  });

  test('one order more leaves the snow and the luck of the letters as they were', () => {
    const [campaign] = pack.campaigns;
    const begin = worldAt(pack, manifest.starts.find(({ id }) => id === '1944-09-16')!);
    const slot = slotOfWords('gauge bread');
    const fed: World = { ...begin, slots: begin.slots.with(slot, begin.slots[slot]! + 1500) };
    for (const seed of seeds) {
      const [plain, other] = [begin, fed].map((world) => leftAlone('', seed, 60, world));
      const snow = (run: readonly World[]) =>
        run.map((world) =>
          measureOf(pack, world, { kind: 'tally', campaign: campaign!.id, tally: 'snow' }),
        );
      expect(new Set(snow(plain!)).size).toBeGreaterThan(20);
      expect(snow(other!)).toEqual(snow(plain!));
      const posted = (run: readonly World[]) =>
        run.flatMap((world) =>
          passDay(pack, world, seed, { kind: 'start', start: '' }).flatMap((event) =>
            event.type === 'posted' && 'region' in event.post
              ? [[event.day, event.post.region, event.post.arrives]]
              : [],
          ),
        );
      expect(posted(other!)).toEqual(posted(plain!));
    }
  });

  test('and the relief as it was: the days on which garrisons grow', () => {
    const campaign = pack.campaigns[0]!;
    const begin = worldAt(pack, manifest.starts.find(({ id }) => id === '1944-09-16')!);
    const slot = slotOfWords('gauge bread');
    const fed: World = { ...begin, slots: begin.slots.with(slot, begin.slots[slot]! + 1500) };
    const reliefOf = (world: World, seed: number) => {
      const days: [number, readonly number[]][] = [];
      let now = world;
      for (let day = 0; day < 60; day += 1) {
        for (const event of passDay(pack, now, seed, { kind: 'start', start: '' })) {
          const isRelief =
            event.cause.kind === 'rule' && event.cause.rule === `${campaign.id}_relief`;
          if (event.type === 'changed' && isRelief) {
            const grown = event.changes.filter(
              (_, at) =>
                at % 2 === 0 &&
                event.changes[at + 1]! > 0 &&
                layout.names[event.changes[at]!]!.kind === 'point',
            );
            if (grown.length > 0) days.push([event.day, grown]);
          }
          now = apply(now, event);
        }
      }
      return days;
    };
    for (const seed of seeds) {
      expect(reliefOf(begin, seed).length).toBeGreaterThan(0);
      expect(reliefOf(fed, seed)).toEqual(reliefOf(begin, seed));
    }
  });
});
