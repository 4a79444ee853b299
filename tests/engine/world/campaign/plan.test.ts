import { describe, expect, test } from 'vitest';
import { phases, states } from '../../../../src/engine/world/campaign/field.ts';
import type { SlotName } from '../../../../src/engine/world/layout.ts';
import { type Evening, passing, readingOf } from './days.ts';
import { ridge, ridgePack, ridgeWith } from './ridge.ts';

const START = '1900-01-10';
const play = passing(ridgePack, START);
const read = readingOf(ridgePack);
const LEVY: SlotName = { kind: 'men', force: 'levy' };
const last = (days: Iterable<Evening>): Evening => [...days].at(-1)!;
const massed = ({ slots }: Evening): number =>
  ridge.brigades.reduce((men, { id }) => men + read.brigade(slots, id).men, 0);

describe('the muster', () => {
  test('C5 men gather day by day, up to what each brigade would have', () => {
    const days = [...play(3, 4)];
    expect(massed(days[0]!)).toBeGreaterThan(0);
    expect(massed(days[1]!)).toBeGreaterThan(massed(days[0]!));
    expect(read.tally(days[3]!.slots, 'phase')).toBe(phases.massing);
    for (const { slots } of play(3, 8)) {
      for (const { id, men } of ridge.brigades) {
        expect(read.brigade(slots, id).men).toBeLessThanOrEqual(men.value);
      }
    }
  });

  test('C5 only men who are there come: a smaller force, one far away, a lever', () => {
    const all = massed(last(play(3, 4)));
    const few = massed(last(play(3, 4, (put) => put(LEVY, 300))));
    const far = massed(last(play(3, 4, (put) => put({ kind: 'at', force: 'levy' }, 1))));
    const shut = massed(last(play(3, 4, (put) => put({ kind: 'lever', lever: 'gates' }, 10_000))));
    expect(few).toBeLessThanOrEqual(300);
    for (const fewer of [few, far, shut]) expect(fewer).toBeLessThan(0.6 * all);
    expect(massed(last(play(3, 9, (put) => put(LEVY, 0))))).toBe(0);
  });

  test('C5 what the World takes from a force its brigades lose at once', () => {
    const days = play(3, 9, undefined, (date, put) => {
      if (date === '1900-01-18') put(LEVY, 400);
    });
    const men = new Map([...days].map((evening) => [evening.date, massed(evening)]));
    expect(men.get('1900-01-17')).toBeGreaterThan(700);
    expect(men.get('1900-01-18')).toBeLessThanOrEqual(400 + 60);
  });
});

describe('operations', () => {
  test('C6 begin once, on a day from their date on, and one that follows not before the other', () => {
    const begun = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      let push = 0;
      for (const { day, date, slots } of play(seed, 20)) {
        const launched = read.launched(slots, 'push');
        if (launched === day) {
          push += 1;
          begun.add(date);
          expect(read.tally(slots, 'phase')).toBe(phases.underWay);
          expect(read.tally(slots, 'days')).toBe(1);
        }
        if (launched === 0) expect(read.launched(slots, 'feint')).toBe(0);
        if (read.launched(slots, 'feint') > 0) {
          expect(read.launched(slots, 'feint')).toBeGreaterThanOrEqual(launched);
        }
      }
      expect(push).toBe(1);
    }
    expect(begun.has('1900-01-20') && begun.has('1900-01-21')).toBe(true);
    expect([...begun].every((date) => date >= '1900-01-20')).toBe(true);
  });

  test('C6 wait for men, readiness and what they need', () => {
    const unready = [
      play(3, 15, (put) => put({ kind: 'lever', lever: 'carts' }, 0)),
      play(3, 15, (put) => put(LEVY, 250)),
      passing(ridgeWith({ main: 'push', weather: { ...ridge.weather, lines: low } }), START)(3, 15),
    ];
    for (const days of unready) expect(read.launched(last(days).slots, 'push')).toBe(0);
  });

  test('C6 brigades set off when it is their day, with those who cross', () => {
    const days = [...play(3, 20)];
    const begun = read.launched(days.at(-1)!.slots, 'push');
    const on = (day: number) => days.find((one) => one.day === day)!.slots;
    expect(read.brigade(on(begun), 'lions').state).not.toBe(states.waiting);
    expect(read.brigade(on(begun), 'bears').state).toBe(states.waiting);
    expect(read.brigade(on(begun + 1), 'bears').state).not.toBe(states.waiting);
    const foray = read.launched(on(begun), 'foray');
    const before = read.brigade(on(foray - 1), 'scouts').men;
    expect(read.tally(on(foray), 'committed')).toBeLessThanOrEqual(Math.ceil(before * 0.66));
  });

  test('C7 the main one that cannot begin in time is called off, and it is over', () => {
    const days = [...play(3, 40, (put) => put({ kind: 'lever', lever: 'carts' }, 0))];
    const over = days.find(({ slots }) => read.tally(slots, 'phase') === phases.over)!;
    expect(over.date).toBe('1900-02-11');
    expect(read.endOf(over.slots)).toBe('stayed');
  });

  test('C7 or on a day from its date on when a reason holds', () => {
    const days = [...play(3, 40, (put) => put(LEVY, 150))];
    const over = days.find(({ slots }) => read.tally(slots, 'phase') === phases.over)!;
    expect(over.date).toBe('1900-01-20');
    expect(read.endOf(over.slots)).toBe('stayed');
  });
});

const line = (value: number) => ({ value, basis: 'assumption' });
const low = [
  { date: '1900-01-11', line: line(400) },
  { date: '1900-02-28', line: line(300) },
];

describe('orders', () => {
  test('C19 are given once, as an operation begins and as an end is reached', () => {
    const done = (slots: readonly number[], order: string) =>
      read.at(slots, { kind: 'done', order });
    let thrones = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const strong = play(seed, 45, (put) => {
        put({ kind: 'support', region: 'south' }, 10_000);
        put({ kind: 'lever', lever: 'carts' }, 10_000);
      });
      for (const { slots } of strong) {
        expect(done(slots, 'soothe')).toBe(read.launched(slots, 'push') > 0 ? 1 : 0);
        expect(done(slots, 'muster')).toBe(read.endOf(slots) === 'throne' ? 1 : 0);
        if (read.endOf(slots) === 'throne') thrones += 1;
      }
    }
    expect(thrones).toBeGreaterThan(0);
  });
});
