import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { c, daily, daysOn, type Standing, shares, stand, sumOf, told, withRules } from './land.ts';

const rule: RuleOf<'presence'> = {
  ...told('obeyed'),
  mechanism: 'presence',
  in: 'department',
  sides: [
    { authority: 'crown', forces: { guards: c(150) } },
    { authority: 'guild', forces: { band: c(100), youths: c(50) } },
  ],
  perThousand: c(1000),
  most: c(600),
};
const over = (part: Partial<RuleOf<'presence'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);
const north = (set: Standing, of = pack) => shares(of, daysOn(of, stand(of, set)), 'north');

describe('presence', () => {
  test('M8 moves shares towards the parts of the men, more the more stand there', () => {
    // Guards weigh 500 × 150, the band 250 × 100: three parts of four of what the two hold.
    const set = (guards: number, band: number): Standing => ({
      control: { north: [5000, 3000, 2000] },
      men: { guards, band },
      at: { band: 'north' },
    });
    // 750 men are 750 ten-thousandths of a gap of 1,000, capped at 600: 60.
    expect(north(set(500, 250))).toEqual([5060, 2940, 2000]);
    // 75 men: 75 ten-thousandths of it, rounded up.
    expect(north(set(50, 25))).toEqual([5008, 2992, 2000]);
  });

  test('M8 counts a man of each force as it is said', () => {
    // 500 × 150 to 1,500 × 50 is even: the crown gives 600 of 10,000 of its 1,000 too many.
    const set: Standing = {
      control: { north: [5000, 3000, 2000] },
      men: { guards: 500, youths: 1500 },
      at: { youths: 'north' },
    };
    expect(north(set)).toEqual([4940, 3060, 2000]);
  });

  test('M8 rests where nobody stands, or nobody who counts', () => {
    const control: Standing['control'] = { north: [5000, 3000, 2000] };
    expect(north({ control, men: { guards: 0 } })).toEqual([5000, 3000, 2000]);
    expect(north({ control, at: { guards: 'south' } })).toEqual([5000, 3000, 2000]);
    for (const counts of [0, -100]) {
      const sides = [{ authority: 'crown', forces: { guards: c(counts) } }, rule.sides[1]!];
      expect(north({ control }, over({ sides }))).toEqual([5000, 3000, 2000]);
    }
  });

  test('M8 rests outside the regions it works in', () => {
    const world = stand(pack, { control: { abroad: [2000, 0, 8000] } });
    expect(shares(pack, daysOn(pack, world, 5), 'abroad')).toEqual([2000, 0, 8000]);
  });

  test('M9 ends at the parts of the men, and what others hold is left alone', () => {
    const world = stand(pack, { control: { north: [1000, 6000, 3000] }, at: { band: 'north' } });
    // 75,000 to 20,000 of 7,000.
    const parts = [5526, 1474, 3000];
    const days = daily(pack, world, 120);
    expect(shares(pack, days.at(-1)!, 'north')).toEqual(parts);
    expect(shares(pack, daysOn(pack, days.at(-1)!), 'north')).toEqual(parts);
  });

  test('M9 goes all the way and no further, however fast', () => {
    const fast = over({ perThousand: c(1_000_000), most: c(1_000_000) });
    const set: Standing = { control: { north: [1000, 6000, 3000] }, at: { band: 'north' } };
    expect(north(set, fast)).toEqual([5526, 1474, 3000]);
    expect(north(set, over({ perThousand: c(-5) }))).toEqual([1000, 6000, 3000]);
  });

  test('M9 takes nobody past his part', () => {
    const many = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        many,
        many,
        many,
        fc.nat(10_000),
        fc.nat(10_000),
        (guards, band, youths, a, b) => {
          const held = Math.min(10_000, a + b);
          const before = [Math.min(a, held), held - Math.min(a, held), 10_000 - held] as const;
          const world = stand(pack, {
            control: { north: before },
            men: { guards, band, youths },
            at: { band: 'north', youths: 'north' },
          });
          const now = shares(pack, daysOn(pack, world), 'north');
          const weight = guards * 150 + band * 100 + youths * 50;
          const part = weight === 0 ? before[0] : (held * guards * 150) / weight;
          expect(now[2]).toBe(before[2]);
          expect(sumOf(now)).toBe(10_000);
          if (before[0] <= part) expect(now[0]).toBeGreaterThanOrEqual(before[0]);
          if (before[0] <= Math.floor(part)) expect(now[0]).toBeLessThanOrEqual(Math.ceil(part));
          if (before[0] >= Math.ceil(part)) expect(now[0]).toBeGreaterThanOrEqual(Math.floor(part));
        },
      ),
    );
  });
});
