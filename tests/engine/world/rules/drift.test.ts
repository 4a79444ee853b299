import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { measureOf } from '../../../../src/engine/world/select.ts';
import type { World } from '../../../../src/engine/world/world.ts';
import { c, daily, daysOn, flat, stand, told, withRules } from './land.ts';

const rule: RuleOf<'drift'> = {
  ...told('dusk'),
  mechanism: 'drift',
  moves: { measure: 'gauge', of: 'fear' },
  target: flat(6000),
  rate: c(1000),
};
const over = (part: Partial<RuleOf<'drift'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);
const fear = (world: World, of = pack) => measureOf(of, world, { kind: 'gauge', gauge: 'fear' });

describe('drift', () => {
  test('M15 goes its rate of the way each day, up or down', () => {
    const up = daily(pack, stand(pack, { gauge: { fear: 2000 } }), 3);
    expect(up.map((world) => fear(world))).toEqual([2000, 2400, 2760, 3084]);
    const down = daily(pack, stand(pack, { gauge: { fear: 8000 } }), 3);
    expect(down.map((world) => fear(world))).toEqual([8000, 7800, 7620, 7458]);
  });

  test('M15 follows what other measures say, in each region by itself', () => {
    const target = {
      base: c(1000),
      terms: [{ reads: { measure: 'control' as const, authority: 'crown' }, weight: c(50) }],
    };
    const each = over({
      moves: { measure: 'unrest', in: ['north', 'south'] },
      target,
      rate: c(10_000),
    });
    const now = daysOn(each, stand(each));
    const unrest = (region: string) => measureOf(each, now, { kind: 'unrest', region });
    expect(['north', 'south', 'east'].map(unrest)).toEqual([4000, 1000, 2000]);
  });

  test('M15 regions that drift in turn each move once in so many days', () => {
    const turn = over({
      moves: { measure: 'unrest', in: ['north', 'south'] },
      target: flat(9000),
      rate: c(1000),
      every: c(3),
    });
    const days = daily(turn, stand(turn), 9);
    for (const region of ['north', 'south']) {
      const of = days.map((world) => measureOf(turn, world, { kind: 'unrest', region }));
      const moved = of.slice(1).flatMap((now, day) => (now === of[day] ? [] : [day]));
      expect(moved).toHaveLength(3);
      expect(moved.map((day) => day - moved[0]!)).toEqual([0, 3, 6]);
    }
  });

  test.each([
    ['stance', { kind: 'stance', faction: 'smiths' }, -2500],
    ['strength', { kind: 'strength', faction: 'smiths' }, 0],
    ['resolve', { kind: 'resolve', faction: 'smiths' }, 0],
  ] as const)('M15 moves a %s, and no further than its bounds', (measure, name, least) => {
    const low = over({ moves: { measure, of: 'smiths' }, target: flat(-2500), rate: c(10_000) });
    expect(measureOf(low, daysOn(low, stand(low)), name)).toBe(least);
  });

  test('M15 never passes its target, and stays where it is once there', () => {
    const level = fc.integer({ min: 0, max: 10_000 });
    const anything = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(level, anything, anything, (from, to, rate) => {
        const one = over({ target: flat(to), rate: c(rate) });
        const days = daily(one, stand(one, { gauge: { fear: from } }), 6).map((at) =>
          fear(at, one),
        );
        const gaps = days.map((now) => Math.min(10_000, Math.max(0, to)) - now);
        gaps.slice(1).forEach((gap, index) => {
          const before = gaps[index]!;
          expect(gap === 0 || Math.sign(gap) === Math.sign(before)).toBe(true);
          expect(Math.abs(gap)).toBeLessThanOrEqual(Math.abs(before));
        });
        if (rate >= 10_000) expect(gaps[1]).toBe(0);
      }),
    );
  });

  test('M15 rests where a day would not move it by a hundredth', () => {
    const days = daily(pack, stand(pack, { gauge: { fear: 2000 } }), 200);
    // A tenth of nine is none.
    expect(fear(days.at(-1)!)).toBe(5991);
    expect(fear(days.at(-2)!)).toBe(5991);
  });
});
