import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { c, daily, daysOn, flat, men, stand, sumOf, told, withRules } from './land.ts';

const rule: RuleOf<'muster'> = {
  ...told('drum'),
  mechanism: 'muster',
  from: 'youths',
  to: 'band',
  rate: flat(500),
};
const { from: _from, ...joining } = rule;
const { to: _to, ...leaving } = rule;
const pack = withRules(rule);
/** Guards, band, monks, youths after some days; the start has 500, 200, 0 and 1,000. */
const counts = (of: typeof pack, days = 1) => men(of, daysOn(of, stand(of), days));

describe('muster', () => {
  test('M18 men leave a force for another', () => {
    expect(counts(pack)).toEqual([500, 250, 0, 950]);
    // A twentieth of 950 is 48, rounded up.
    expect(counts(pack, 2)).toEqual([500, 298, 0, 902]);
  });

  test('M18 some of those who go sign nothing: home counts them, if it is said where', () => {
    const some = { ...rule, rate: flat(1000), lost: flat(3000) };
    expect(counts(withRules({ ...some, home: 'monks' }))).toEqual([500, 270, 30, 900]);
    expect(counts(withRules(some))).toEqual([500, 270, 0, 900]);
    expect(counts(withRules({ ...some, lost: flat(99_999), home: 'monks' }))).toEqual([
      500, 200, 100, 900,
    ]);
  });

  test('M18 without a force to go to all go home', () => {
    expect(counts(withRules(leaving))).toEqual([500, 200, 0, 950]);
    expect(counts(withRules({ ...leaving, home: 'monks' }))).toEqual([500, 200, 50, 950]);
  });

  test('M18 without a force to come from so many join a day', () => {
    expect(counts(withRules({ ...joining, rate: flat(30) }), 3)).toEqual([500, 290, 0, 1000]);
    expect(counts(withRules({ ...joining, rate: flat(-30) }), 3)).toEqual([500, 200, 0, 1000]);
  });

  test('M18 nobody is made or lost on the way, whatever is asked', () => {
    const any = fc.integer({ min: -50_000, max: 50_000 });
    const maybe = fc.option(any, { nil: undefined });
    fc.assert(
      fc.property(any, any, maybe, maybe, fc.boolean(), (rate, lost, floor, most, isGoing) => {
        const one = withRules({
          ...(isGoing ? rule : leaving),
          rate: flat(rate),
          lost: flat(lost),
          home: 'monks',
          ...(floor === undefined ? {} : { floor: c(floor) }),
          ...(most === undefined ? {} : { most: c(most) }),
        });
        for (const world of daily(one, stand(one), 4)) {
          expect(sumOf(men(one, world))).toBe(1700);
          expect(Math.min(...men(one, world))).toBeGreaterThanOrEqual(0);
          expect(men(one, world)[3]).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  test('M19 a force falls no further than its floor, and is emptied without one', () => {
    const floored = withRules({ ...rule, rate: flat(9000), floor: c(400) });
    expect(counts(floored)).toEqual([500, 740, 0, 460]);
    expect(counts(floored, 9)).toEqual([500, 800, 0, 400]);
    expect(counts(withRules({ ...rule, rate: flat(9000), floor: c(2000) }))[3]).toBe(1000);
    expect(counts(pack, 200)).toEqual([500, 1200, 0, 0]);
  });

  test('M19 a force grows to its most and no further', () => {
    const full = withRules({ ...rule, rate: flat(9000), most: c(240) });
    expect(counts(full, 3)).toEqual([500, 240, 0, 960]);
    expect(counts(withRules({ ...rule, most: c(100) }))).toEqual([500, 200, 0, 1000]);
    expect(counts(withRules({ ...joining, rate: flat(90), most: c(240) }), 3)).toEqual([
      500, 240, 0, 1000,
    ]);
  });

  test('M19 nor to more men than a force may have', () => {
    const endless = withRules({ ...rule, rate: flat(10_000) });
    const world = stand(endless, { men: { band: 999_800 } });
    expect(men(endless, daysOn(endless, world, 2))).toEqual([500, 1_000_000, 0, 800]);
  });
});
