import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { c, daily, daysOn, type Standing, shares, stand, sumOf, told, withRules } from './land.ts';

const rule: RuleOf<'withdrawal'> = {
  ...told('away'),
  mechanism: 'withdrawal',
  // Day 10, the first after the start.
  since: '1900-01-11',
  in: ['north', 'south', 'east'],
  authority: 'crown',
  spread: c(0),
  rate: c(5000),
  to: ['guild', 'temple'],
};
const over = (part: Partial<RuleOf<'withdrawal'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);
const control: Standing['control'] = { north: [8000, 1500, 500], south: [9000, 0, 1000] };
const north = (set: Standing, of = pack, days = 1) =>
  shares(of, daysOn(of, stand(of, set), days), 'north');

describe('withdrawal', () => {
  test('M16 gives up its rate of what it holds each day, down to its floor', () => {
    const left = (of = pack) =>
      daily(of, stand(of, { control }), 15).map((world) => shares(of, world, 'north')[0]!);
    expect(left().slice(0, 4)).toEqual([8000, 4000, 2000, 1000]);
    expect(left().slice(-2)).toEqual([0, 0]);
    const held = left(over({ floor: c(1000) }));
    // Of 7,000 above the floor.
    expect(held.slice(0, 3)).toEqual([8000, 4500, 2750]);
    expect(held.slice(-2)).toEqual([1000, 1000]);
  });

  test('M16 below its floor it gives up nothing, and a floor below nothing is none', () => {
    expect(north({ control }, over({ floor: c(8000) }))).toEqual([8000, 1500, 500]);
    expect(north({ control }, over({ floor: c(-9000), rate: c(90_000) }))).toEqual([0, 7500, 2500]);
  });

  test('M16 begins in each region on a day that is drawn, and then goes on', () => {
    const late = over({ spread: c(3), since: '1900-01-13' });
    const begun = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1) {
      const days = daily(late, stand(late, { control }), 12, seed);
      for (const region of ['north', 'south']) {
        const held = days.map((world) => shares(late, world, region)[0]!);
        const first = days[held.findIndex((share) => share < held[0]!)]!.day;
        begun.add(first);
        const from = held.findIndex((share) => share < held[0]!);
        held.slice(from, from + 4).forEach((share, index) => {
          expect(share).toBeLessThan(held[from + index - 1]!);
        });
      }
    }
    expect([...begun].sort((a, b) => a - b)).toEqual([12, 13, 14, 15]);
  });

  test('M17 leaves it to the others in proportion to what they hold', () => {
    expect(north({ control })).toEqual([4000, 4500, 1500]);
    expect(shares(pack, daysOn(pack, stand(pack, { control })), 'south')).toEqual([4500, 0, 5500]);
  });

  test('M17 who was named has his claim of it, and the rest is shared', () => {
    const named = over({ to: ['guild'], named: 'temple', claim: c(2500) });
    // Of 4,000 a quarter.
    expect(north({ control }, named)).toEqual([4000, 4500, 1500]);
    expect(north({ control }, over({ to: ['guild'], named: 'temple' }))).toEqual([4000, 5500, 500]);
    const both = over({ named: 'temple', claim: c(5000) });
    expect(north({ control }, both)).toEqual([4000, 1500 + 1500, 500 + 2000 + 500]);
  });

  test('M17 where nobody else holds anything the named has all, or else nothing moves', () => {
    const alone: Standing = { control: { north: [10_000, 0, 0] } };
    expect(north(alone, over({ to: ['guild'], named: 'temple', claim: c(1) }))).toEqual([
      5000, 0, 5000,
    ]);
    expect(north(alone, pack, 20)).toEqual([10_000, 0, 0]);
  });

  test('M17 nothing is lost on the way', () => {
    const odd = over({ rate: c(3333), named: 'guild', claim: c(3333), floor: c(77) });
    for (const world of daily(odd, stand(odd, { control }), 30)) {
      expect(sumOf(shares(odd, world, 'north'))).toBe(10_000);
    }
    expect(shares(odd, daysOn(odd, stand(odd, { control }), 40), 'north')[0]).toBe(77);
  });
});
