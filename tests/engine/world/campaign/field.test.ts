import { describe, expect, test } from 'vitest';
import { phases, states } from '../../../../src/engine/world/campaign/field.ts';
import { type Evening, passing, readingOf } from './days.ts';
import { ridge, ridgePack, ridgeWith } from './ridge.ts';

const START = '1900-01-10';
const play = passing(ridgePack, START);
const read = readingOf(ridgePack);
const c = (value: number) => ({ value, basis: 'assumption' });
const withPoint = (id: string, over: object) =>
  ridge.points.map((point) => (point.id === id ? { ...point, ...over } : point));
const many = (days: number) => Array.from({ length: days }, (_, seed) => [...play(seed, 40)]);
const control = ({ slots }: Evening): number =>
  read.at(slots, { kind: 'control', region: 'south', authority: 'guild' });

describe('on the march', () => {
  test('C8 a brigade goes a point at least and no further than a day, and past no garrison', () => {
    const road = ridge.axes[0]!.points;
    let steps = 0;
    for (const days of many(40)) {
      days.forEach(({ slots }, index) => {
        const before = days[index - 1];
        const lions = read.brigade(slots, 'lions');
        if (!before || lions.state > states.engaged) return;
        const from = road.indexOf(read.brigade(before.slots, 'lions').at);
        const to = road.indexOf(lions.at);
        const passed = road.slice(from + 1, to);
        steps = Math.max(steps, to - from);
        for (const point of passed) expect(read.held(slots, point)).toBe(true);
        const barred = passed.filter((point) => read.garrison(before.slots, point) > 0);
        expect(barred).toEqual([]);
      });
    }
    // The pass and the mill lie within a day of the camp.
    expect(steps).toBe(2);
  });

  test('C8 snow on a pass keeps some of them back', () => {
    const snowed = ridgeWith({ march: { pace: c(20), snowed: c(100) }, weather: under(2000) });
    const open = ridgeWith({ march: { pace: c(20), snowed: c(100) }, weather: under(2900) });
    const at = (pack: typeof snowed) =>
      read.brigade([...passing(pack, START)(3, 13)].at(-1)!.slots, 'foxes').at;
    expect(at(snowed)).toBe('hut');
    expect(at(open)).not.toBe('hut');
  });

  test('C9 a raid goes past garrisons, holds nothing, and comes home when its days are over', () => {
    const visited = new Set<string>();
    let fallen = 0;
    for (const days of many(30)) {
      const begun = read.launched(days.at(-1)!.slots, 'foray');
      for (const { day, slots } of days) {
        if (read.launched(slots, 'push') > 0) break;
        visited.add(read.brigade(slots, 'scouts').at);
        fallen = Math.max(fallen, read.tally(slots, 'enemy_dead'));
        expect(ridge.points.filter(({ id }) => read.held(slots, id))).toEqual([]);
        expect(read.tally(slots, 'depth')).toBe(0);
        if (begun > 0 && day >= begun + 6) {
          expect(read.brigade(slots, 'scouts').state).toBe(states.done);
          expect(read.tally(slots, 'inside')).toBe(0);
        }
      }
    }
    expect(fallen).toBeGreaterThan(0);
    expect([...visited]).toEqual(expect.arrayContaining(['hut', 'saddle', 'farm']));
  });
});

const under = (value: number) => ({
  ...ridge.weather,
  wander: c(0),
  falls: [],
  lines: [
    { date: '1900-01-11', line: c(value) },
    { date: '1900-02-28', line: c(value) },
  ],
});

describe('before a point', () => {
  const at = (pack: typeof ridgePack, days: number) =>
    [...passing(pack, START)(5, days)].at(-1)!.slots;

  test('C10 brigades storm what they think they can take', () => {
    const slots = at(ridgePack, 13);
    expect(read.held(slots, 'mill')).toBe(true);
    expect(read.garrison(slots, 'mill')).toBe(0);
    expect(read.tally(slots, 'enemy_dead') + read.tally(slots, 'enemy_captured')).toBeGreaterThan(
      0,
    );
  });

  test('C10 they lie before what they think they cannot, and lose less', () => {
    const walled = ridgeWith({ points: withPoint('mill', { garrison: c(2000) }) });
    const rash = ridgeWith({
      points: withPoint('mill', { garrison: c(2000) }),
      fight: { ...ridge.fight, dare: c(0) },
    });
    const [lying, storming] = [at(walled, 13), at(rash, 13)];
    expect(read.held(lying, 'mill') || read.held(storming, 'mill')).toBe(false);
    expect(read.brigade(lying, 'lions')).toMatchObject({ at: 'ford', state: states.engaged });
    // One or two of the raiders were missing before.
    expect(read.tally(lying, 'captured')).toBeLessThan(5);
    expect(read.tally(storming, 'captured')).toBeGreaterThan(5);
    expect(read.tally(storming, 'dead')).toBeGreaterThan(2 * read.tally(lying, 'dead'));
  });

  test('C10 what is left of a beaten garrison falls back, or where it cannot is captured', () => {
    const back = ridgeWith({ reliefs: [], points: withPoint('town', { garrison: c(900) }) });
    const lost = ridgeWith({
      reliefs: [],
      points: withPoint('mill', { falls: undefined }).map((point) =>
        point.id === 'town' ? { ...point, garrison: c(900) } : point,
      ),
    });
    const all = 30 + 900 + 200 + 20;
    for (const pack of [back, lost]) {
      const slots = at(pack, 12);
      const standing = ridge.points.reduce((men, { id }) => men + read.garrison(slots, id), 0);
      const gone = (['enemy_dead', 'enemy_wounded', 'enemy_captured'] as const).map((tally) =>
        read.tally(slots, tally),
      );
      expect(standing + gone.reduce((x, y) => x + y)).toBe(all);
    }
    const mills = (pack: typeof back) => {
      const slots = at(pack, 12);
      return read.held(slots, 'mill') ? read.tally(slots, 'enemy_captured') : -1;
    };
    expect(mills(lost)).toBeGreaterThan(mills(back));
  });
});

describe('what is held', () => {
  test('C13 gives its part of its region, and gives it back when nobody stands there any more', () => {
    const plain = passing(
      ridgeWith({ ends: ridge.ends.map(({ id, name, text }) => ({ id, name, text })) }),
      START,
    );
    for (let seed = 0; seed < 20; seed += 1) {
      const days = [
        ...plain(seed, 40, (put) => {
          put({ kind: 'control', region: 'south', authority: 'guild' }, 1000);
          put({ kind: 'control', region: 'south', authority: 'crown' }, 9000);
        }),
      ];
      const start = control(days[0]!);
      for (const evening of days) {
        const share = ridge.points.reduce(
          (sum, { id, ...point }) =>
            sum + (read.held(evening.slots, id) && 'share' in point ? Number(point.share) : 0),
          0,
        );
        expect(control(evening)).toBe(start + share * 100);
      }
      const { slots } = days.at(-1)!;
      expect(read.tally(slots, 'phase')).toBe(phases.over);
      expect(ridge.points.filter(({ id }) => read.held(slots, id))).toEqual([]);
      expect(read.garrison(slots, 'mill')).toBeGreaterThanOrEqual(30);
    }
  });

  test('C13 the deepest advance is never forgotten', () => {
    for (const days of many(10)) {
      const depths = days.map(({ slots }) => read.tally(slots, 'depth'));
      expect(depths).toEqual([...depths].sort((a, b) => a - b));
      expect(depths.at(-1)).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('the defender', () => {
  const arrivals = (pack: typeof ridgePack, seed: number) => {
    const days = [...passing(pack, START)(seed, 40)];
    const { slots } = days.at(-1)!;
    return days.flatMap(({ day, slots: now }, index) => {
      const before = index === 0 ? now : days[index - 1]!.slots;
      const more = read.garrison(now, 'town') - read.garrison(before, 'town');
      return more > 200 ? [day - read.launched(slots, 'push')] : [];
    });
  };
  const still = { recalls: [], counter: { after: c(90), odds: c(100), chance: c(0) } };
  const meek = { ...still, fight: { ...ridge.fight, dare: c(100_000) } };

  test('C4 a column is due by the seed and the day it was called for, whatever else is so', () => {
    const early = ridgeWith(meek);
    const other = ridgeWith({
      ...meek,
      levers: ridge.levers.map((lever) => ({ ...lever, start: c(50) })),
      operations: ridge.operations.map((one) => ({ ...one, readiness: undefined })),
    });
    const days = new Set<number>();
    for (let seed = 0; seed < 30; seed += 1) {
      const [a] = arrivals(early, seed);
      expect(arrivals(other, seed)[0]).toBe(a);
      days.add(a!);
    }
    expect([...days].sort()).toEqual([1, 2, 3]);
  });

  test('C4 it comes later where its ways are held', () => {
    const blocked = ridgeWith({
      ...meek,
      reliefs: ridge.reliefs.map((one) => ({ ...one, ways: ['ford'] })),
    });
    for (let seed = 0; seed < 20; seed += 1) {
      const [free] = arrivals(ridgeWith(meek), seed);
      expect(arrivals(blocked, seed)[0]).toBe(free! + 6);
    }
  });

  test('C14 strikes back from where he fell back to, and those he beats go back a point', () => {
    const weak = ridgeWith({
      recalls: [],
      drifts: [],
      fight: { ...ridge.fight, dare: c(500) },
      counter: { after: c(4), odds: c(0), chance: c(100) },
      reliefs: ridge.reliefs.map((one) => ({ ...one, men: c(3000) })),
    });
    let beaten = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const days = [...passing(weak, START)(seed, 30)];
      days.forEach(({ slots }, index) => {
        const before = days[index - 1]?.slots;
        if (!before || !read.held(before, 'mill') || read.held(slots, 'mill')) return;
        beaten += 1;
        expect(read.tally(slots, 'days')).toBeGreaterThan(4);
        expect(read.garrison(slots, 'mill')).toBeGreaterThan(30);
        expect(['ford', 'camp']).toContain(read.brigade(slots, 'lions').at);
      });
    }
    expect(beaten).toBeGreaterThan(5);
  });

  test('C14 a column that finds its point taken attacks it', () => {
    const column = (men: number) =>
      ridgeWith({
        recalls: [],
        counter: { after: c(90), odds: c(100), chance: c(0) },
        points: withPoint('town', { garrison: c(1) }).map((point) =>
          point.id === 'castle' ? { ...point, garrison: c(5000) } : point,
        ),
        reliefs: ridge.reliefs.map((one) => ({
          ...one,
          due: [c(0), c(0), c(0), c(1)],
          men: c(men),
        })),
      });
    const isRetaken = (men: number) => {
      const days = [...passing(column(men), START)(3, 25)];
      const taken = days.findIndex(({ slots }) => read.held(slots, 'town'));
      expect(taken).toBeGreaterThan(0);
      return days
        .slice(taken)
        .some(({ slots }) => !read.held(slots, 'town') && read.garrison(slots, 'town') > 0);
    };
    expect(isRetaken(50)).toBe(false);
    expect(isRetaken(9000)).toBe(true);
  });
});
