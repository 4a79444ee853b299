import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { c, daily, daysOn, flat, shares, stand, told, withRules } from './land.ts';

const rule: RuleOf<'yield'> = {
  ...told('files'),
  mechanism: 'yield',
  in: 'department',
  from: 'guild',
  to: 'crown',
  rate: flat(100),
};
const over = (part: Partial<RuleOf<'yield'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);

describe('yield', () => {
  test('M10 hands over its rate of what the one holds, in each region', () => {
    const world = stand(pack, { control: { south: [0, 10_000, 0], east: [2000, 3010, 4990] } });
    const now = daysOn(pack, world);
    expect(shares(pack, now, 'south')).toEqual([100, 9900, 0]);
    // A hundredth of 3,010 is rounded up.
    expect(shares(pack, now, 'east')).toEqual([2031, 2979, 4990]);
    expect(shares(pack, now, 'abroad')).toEqual([0, 0, 10_000]);
  });

  test('M10 its rate may hang on the region at hand', () => {
    const rate = {
      base: c(100),
      terms: [{ reads: { measure: 'unrest' as const }, weight: c(-2) }],
      least: 0,
    };
    const slow = over({ rate });
    const world = stand(slow, {
      control: { north: [0, 10_000, 0], south: [0, 10_000, 0] },
      unrest: { north: 2000, south: 6000 },
    });
    const now = daysOn(slow, world);
    // 100 − 40 in the north; in the south nothing.
    expect(shares(slow, now, 'north')).toEqual([60, 9940, 0]);
    expect(shares(slow, now, 'south')).toEqual([0, 10_000, 0]);
  });

  test('M10 gives all at once at most, and comes to an end', () => {
    const all = over({ rate: flat(50_000) });
    expect(shares(all, daysOn(all, stand(all)), 'south')).toEqual([10_000, 0, 0]);
    const world = stand(pack, { control: { north: [9980, 20, 0] } });
    const days = daily(pack, world, 21).map((one) => shares(pack, one, 'north')[1]);
    expect(days.slice(0, 3)).toEqual([20, 19, 18]);
    expect(days.slice(-2)).toEqual([0, 0]);
  });

  test('M10 nothing, or less than nothing, hands over nothing', () => {
    for (const rate of [0, -300]) {
      const none = over({ rate: flat(rate) });
      const world = stand(none);
      expect(daysOn(none, world, 3).slots).toEqual(world.slots);
    }
  });

  test('M11 luck moves the rate by so many per cent at most, the same for a region all week', () => {
    const lucky = over({ rate: flat(1000), luck: c(30) });
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.nat(40), (seed, day) => {
        const world = { ...stand(lucky), day };
        const moved = daily(lucky, world, 14, seed);
        const rates = moved.slice(1).map((one, index) => {
          const [from, to] = [moved[index]!, one].map((at) => shares(lucky, at, 'south')[1]!);
          return { week: Math.floor(one.day / 7), rate: (from! - to!) / from! };
        });
        for (const { week, rate } of rates) {
          expect(rate).toBeGreaterThan(0.0699);
          expect(rate).toBeLessThan(0.131);
          const same = rates.filter((one) => one.week === week);
          for (const one of same) expect(Math.abs(one.rate - rate)).toBeLessThan(0.0015);
        }
      }),
      { numRuns: 25 },
    );
    const firsts = Array.from({ length: 40 }, (_, seed) => {
      const now = daysOn(lucky, stand(lucky), 1, seed);
      return [shares(lucky, now, 'south')[0]!, shares(lucky, now, 'north')[0]! - 6000];
    });
    expect(new Set(firsts.map(([south]) => south)).size).toBeGreaterThan(20);
    // Of 10,000 and of 3,000: another region has luck of its own.
    expect(firsts.some(([south, north]) => Math.abs(south! * 0.3 - north!) > 50)).toBe(true);
  });
});
