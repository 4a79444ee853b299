import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Campaigns } from '../../src/engine/pack/campaigns.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import { Manifest } from '../../src/engine/pack/manifest.ts';
import { Orders } from '../../src/engine/pack/orders.ts';
import { phases, states } from '../../src/engine/world/campaign/field.ts';
import { draw, pickOf } from '../../src/engine/world/draws.ts';
import type { Tally } from '../../src/engine/world/layout.ts';
import { type Evening, type Put, passing, readingOf } from '../engine/world/campaign/days.ts';
import { root } from '../source-files.ts';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'story/toulouse-1944', name), 'utf8'));

/** The pack with its campaign alone: no rule of the model moves anything beside it. */
const pack: Pack = {
  manifest: Manifest.parse(file('pack.json')),
  orders: Orders.parse(file('orders.json')),
  rules: [],
  campaigns: Campaigns.parse(file('campaigns.json')),
  edition: '',
  memory: [],
  scripted: true,
};
const play = passing(pack, '1944-09-16');
const read = readingOf(pack);
const SEEDS = 200;
const DAYS = 65;
const on = (days: readonly Evening[], date: string): readonly number[] =>
  days.find((one) => one.date === `1944-${date}`)!.slots;

const history: readonly (readonly Evening[])[] = Array.from({ length: SEEDS }, (_, seed) => [
  ...play(seed * 7919 + 1, DAYS),
]);

/** In how many of the seeds something holds, as a share. */
const shareOf = (holds: (days: readonly Evening[]) => boolean): number =>
  history.filter(holds).length / SEEDS;
const last = (days: readonly Evening[]): readonly number[] => days.at(-1)!.slots;
const between = (tally: Tally, least: number, most: number) => (days: readonly Evening[]) => {
  const value = read.tally(last(days), tally);
  return value >= least && value <= most;
};
const firstDay = (days: readonly Evening[], holds: (slots: readonly number[]) => boolean): string =>
  days.find(({ slots }) => holds(slots))?.date.slice(5) ?? 'never';
const within = (date: string, from: string, to: string): boolean => date >= from && date <= to;
const WEST = ['b54', 'b10', 'b21'];
const NEVER = ['vielha', 'tunnel', 'bonaigua'];

describe('with the levers as they stood, most seeds give history back', () => {
  test.each<[string, (days: readonly Evening[]) => boolean]>([
    [
      'some 800 massed in the west, of whom 200 to 300 cross on the first night',
      (days) => {
        const massed = WEST.reduce((men, id) => men + read.brigade(on(days, '10-02'), id).men, 0);
        const crossed = read.tally(on(days, '10-04'), 'committed');
        return massed >= 700 && massed <= 950 && crossed >= 200 && crossed <= 300;
      },
    ],
    [
      'the first party back, and no town held, on 8 October',
      (days) => {
        const slots = on(days, '10-08');
        const held = read.campaign.points.filter(({ id }) => read.held(slots, id));
        return held.length === 0 && read.brigade(slots, 'b54').state === states.done;
      },
    ],
    [
      'the attack on the 19th, a day late',
      (days) => firstDay(days, (slots) => read.tally(slots, 'days') > 0) === '10-19',
    ],
    [
      'Les, Bossòst and Es Bòrdes taken on the 19th and 20th',
      (days) => ['les', 'bossost', 'es_bordes'].every((id) => read.held(on(days, '10-20'), id)),
    ],
    [
      'the left flank fails at Esterri',
      (days) => days.every(({ slots }) => !read.held(slots, 'esterri')),
    ],
    [
      'two battalions at Vielha by the 20th or 21st',
      (days) =>
        within(
          firstDay(days, (slots) => read.garrison(slots, 'vielha') > 1400),
          '10-20',
          '10-21',
        ),
    ],
    [
      'heavy snow between the 20th and the 24th',
      (days) =>
        days.some(
          ({ date, slots }) =>
            within(date.slice(5), '10-20', '10-24') && read.tally(slots, 'snow') < 1500,
        ),
    ],
    [
      'Vielha, the tunnel and the Bonaigua never taken',
      (days) => days.every(({ slots }) => NEVER.every((id) => !read.held(slots, id))),
    ],
    [
      '3,000 to 4,500 men inside',
      (days) => {
        const most = Math.max(...days.map(({ slots }) => read.tally(slots, 'inside')));
        return most >= 3000 && most <= 4500;
      },
    ],
    ['15 to 25 km deep', between('depth', 15, 25)],
    [
      'called back between the 27th and the 29th',
      (days) =>
        within(
          firstDay(days, (slots) => read.tally(slots, 'phase') === phases.recalled),
          '10-27',
          '10-29',
        ),
    ],
    ['55 to 129 of the attackers dead', between('dead', 55, 129)],
    ['32 to 45 of the defenders dead', between('enemy_dead', 32, 45)],
    ['200 to 600 captured', between('captured', 200, 600)],
    ['a bridgehead for some days', (days) => read.endOf(last(days)) === 'bridgehead'],
  ])('%s', (_name, holds) => {
    expect(shareOf(holds)).toBeGreaterThanOrEqual(0.85);
  });

  test('and yet no two seeds are the same', () => {
    const of = (tally: Tally) => new Set(history.map((days) => read.tally(last(days), tally)));
    for (const tally of ['dead', 'captured', 'committed'] as const) {
      expect(of(tally).size).toBeGreaterThan(SEEDS / 10);
    }
  });
});

type Levers = Readonly<Record<string, number>>;
const LEVERS = read.campaign.levers.map(({ id }) => id);

/** How often each end came, with the levers (in points) as they are set, and more as `also` puts it. */
function ends(
  seeds: number,
  levers: (seed: number) => Levers,
  also: (put: Put) => void = () => {},
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < seeds; seed += 1) {
    const days = play(seed, DAYS, (put) => {
      for (const [lever, points] of Object.entries(levers(seed))) {
        put({ kind: 'lever', lever }, points * 100);
      }
      also(put);
    });
    let end = 'none';
    for (const { slots } of days) {
      end = read.endOf(slots) ?? 'none';
      if (read.tally(slots, 'phase') === phases.over) break;
    }
    counts[end] = (counts[end] ?? 0) + 1;
  }
  return counts;
}

const BEST = { border: 0, arms: 100, supply: 100, alliance: 100, complicity: 0, shelter: 100 };

describe('what the levers lead to', { timeout: 60_000 }, () => {
  test('at their best a government is possible, a rising almost never', () => {
    const SEEN = 700;
    const counts = ends(SEEN, () => BEST);
    expect(counts.government! / SEEN).toBeGreaterThan(0.08);
    expect(counts.government! / SEEN).toBeLessThan(0.4);
    expect(counts.rising! / SEEN).toBeGreaterThan(0);
    expect(counts.rising! / SEEN).toBeLessThan(0.01);
  });

  test('at random it mostly fizzles or holds some days, and seldom comes to a government', () => {
    const SEEN = 600;
    const counts = ends(SEEN, (seed) =>
      Object.fromEntries(LEVERS.map((id, n) => [id, pickOf(draw(seed, id, 0, n), 101)])),
    );
    const of = (...ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0) / SEEN;
    expect(of('government', 'rising')).toBeLessThan(0.1);
    expect(of('fizzled', 'bridgehead')).toBeGreaterThan(0.4);
    expect(of('disbanded', 'never_launched')).toBeGreaterThan(0.1);
    expect(of('none')).toBe(0);
    expect(counts.none ?? 0).toBe(0);
  });

  test.each<[string, Levers, ((put: Put) => void)?]>([
    ['hot_pursuit', { complicity: 95, supply: 80, border: 10 }],
    [
      'intervention',
      { complicity: 95, supply: 80, border: 10 },
      (put) => put({ kind: 'gauge', gauge: 'confidence' }, 1500),
    ],
  ])(
    '%s takes help for all to see, and even then is not what mostly comes',
    (end, levers, also) => {
      const SEEN = 200;
      const share = (ends(SEEN, () => levers, also)[end] ?? 0) / SEEN;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.3);
      expect(ends(SEEN, () => ({ ...levers, complicity: 50 }), also)[end] ?? 0).toBe(0);
    },
  );

  test.each<[string, Levers, ((put: Put) => void)?]>([
    ['disbanded', { border: 95, supply: 20 }],
    ['fizzled', { supply: 8 }],
    [
      'never_launched',
      {},
      (put) => {
        put({ kind: 'men', force: 'agrupacion' }, 1500);
        put({ kind: 'resolve', faction: 'une' }, 5000);
      },
    ],
  ])('%s is what often comes of some settings', (end, levers, also) => {
    expect(ends(60, () => levers, also)[end] ?? 0).toBeGreaterThan(15);
  });

  test('men who were enrolled or sent away cannot attack', () => {
    const committed = (also: (put: Put) => void) =>
      read.tally([...play(3, DAYS, also)].at(-1)!.slots, 'committed');
    const all = committed(() => {});
    const enrolled = committed((put) => put({ kind: 'men', force: 'agrupacion' }, 3000));
    const away = committed((put) =>
      put({ kind: 'at', force: 'agrupacion' }, read.layout.regions.indexOf('lot')),
    );
    expect(enrolled).toBeLessThan(0.8 * all);
    expect(away).toBeLessThan(0.6 * all);
  });
});

describe('what is heard', () => {
  const posts = history
    .slice(0, 60)
    .flatMap((days) =>
      days.flatMap(({ posts, slots }) =>
        posts.flatMap((post) => ('heard' in post ? [{ ...post, so: slots }] : [])),
      ),
    );

  test('comes late, from eight people at least', () => {
    expect(new Set(posts.map(({ heard }) => heard.by)).size).toBeGreaterThanOrEqual(8);
    const delays = posts.map(({ arrives, heard }) => arrives - heard.day);
    expect(Math.max(...delays)).toBe(4);
    expect(Math.min(...delays)).toBe(1);
  });

  test('contradicts itself: Vielha has fallen, and half of them were never there', () => {
    const fallen = posts.filter(
      ({ heard, so }) =>
        read.held([...so.slice(0, from), ...heard.slots], 'vielha') && !read.held(so, 'vielha'),
    );
    expect(fallen.length).toBeGreaterThan(60);
    const insides = posts
      .filter(({ so }) => read.tally(so, 'inside') > 3000)
      .map(({ heard }) => read.tally([...Array(from).fill(0), ...heard.slots], 'inside'));
    expect(Math.max(...insides)).toBeGreaterThan(9000);
    expect(Math.min(...insides)).toBeLessThan(1600);
  });
});

const [from] = read.layout.campaign(0);
