import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import type { World } from '../../../../src/engine/world/world.ts';
import { c, daily, daysOn, type Standing, shares, stand, sumOf, told, withRules } from './land.ts';

const rule: RuleOf<'contagion'> = {
  ...told('posters'),
  mechanism: 'contagion',
  in: 'department',
  authorities: ['crown', 'guild'],
  rate: c(1000),
};
const over = (part: Partial<RuleOf<'contagion'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);
const regions = ['north', 'south', 'east'];
const road: Standing = {
  control: { north: [8000, 2000, 0], south: [2000, 8000, 0], east: [4000, 1000, 5000] },
};
const all = (of: typeof pack, world: World) => regions.map((region) => shares(of, world, region));

describe('contagion', () => {
  test('M13 shares move towards their mean over the neighbours, as they all stood that morning', () => {
    // North looks at the south, the south at both, the east at the south.
    expect(all(pack, daysOn(pack, stand(pack, road)))).toEqual([
      [7400, 2600, 0],
      [2400, 7600, 0],
      [3800, 1200, 5000],
    ]);
  });

  test('M14 where it goes round, each region has one day of so many', () => {
    const turn = over({ every: c(3) });
    const days = daily(turn, stand(turn, road), 3).map((world) => all(turn, world));
    for (const at of regions.keys()) {
      const moved = days.slice(1).filter((day, index) => {
        return JSON.stringify(day[at]) !== JSON.stringify(days[index]![at]);
      });
      expect(moved).toHaveLength(1);
    }
  });

  test('M13 what the authorities hold together stays in each region', () => {
    const three = over({ authorities: ['temple', 'crown', 'guild'], rate: c(777) });
    for (const one of [pack, three]) {
      for (const world of daily(one, stand(one, road), 60)) {
        for (const held of all(one, world)) expect(sumOf(held)).toBe(10_000);
      }
    }
    expect(shares(pack, daysOn(pack, stand(pack, road), 60), 'east')[2]).toBe(5000);
  });

  test('M13 who has no neighbours, or none it works in, is left alone', () => {
    const two = over({ in: ['north', 'east'] });
    const world = stand(two, road);
    expect(daysOn(two, world, 5).slots).toEqual(world.slots);
  });

  test('M13 an occupied region neither moves nor is looked at', () => {
    const held: Standing = {
      control: { north: [8000, 2000, 0], south: [2000, 2999, 5001], east: [4000, 1000, 5000] },
    };
    const free = over({ under: 'temple' });
    expect(daysOn(free, stand(free, held), 5).slots).toEqual(stand(free, held).slots);
    const left = over({ under: 'guild' });
    const world = stand(left, road);
    expect(daysOn(left, world, 5).slots).toEqual(world.slots);
  });

  test('M13 nobody is asked for more than he holds', () => {
    // The guild would have to give the north what the crown gains there.
    const two = over({ authorities: ['crown', 'temple'], rate: c(5000) });
    const world = stand(two, {
      control: { north: [0, 9990, 10], south: [10_000, 0, 0], east: [10_000, 0, 0] },
    });
    expect(shares(two, daysOn(two, world), 'north')).toEqual([0, 9990, 10]);
  });

  test('M14 no region goes beyond those it looks at, and two never change places', () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.integer({ min: -20_000, max: 50_000 }),
        (a, b, d, rate) => {
          const one = over({ rate: c(rate) });
          const world = stand(one, {
            control: {
              north: [a, 10_000 - a, 0],
              south: [b, 10_000 - b, 0],
              east: [d, 10_000 - d, 0],
            },
          });
          const before = all(one, world).map(([crown]) => crown!);
          const now = all(one, daysOn(one, world)).map(([crown]) => crown!);
          expect(Math.max(...now)).toBeLessThanOrEqual(Math.max(...before));
          expect(Math.min(...now)).toBeGreaterThanOrEqual(Math.min(...before));
        },
      ),
    );
    const two = over({ in: ['north', 'south'], rate: c(50_000) });
    const crowns = daily(two, stand(two, road), 4).map((world) =>
      ['north', 'south'].map((region) => shares(two, world, region)[0]),
    );
    expect(crowns.slice(0, 3)).toEqual([
      [8000, 2000],
      [5000, 5000],
      [5000, 5000],
    ]);
  });
});
