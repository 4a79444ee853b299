import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { c, daily, daysOn, flat, type Standing, shares, stand, told, withRules } from './land.ts';

const rule: RuleOf<'vacancy'> = {
  ...told('unpaid'),
  mechanism: 'vacancy',
  in: ['north', 'east'],
  authority: 'crown',
  men: c(200),
  rate: flat(1000),
  to: ['guild', 'temple'],
};
const pack = withRules(rule);
const north = (set: Standing, of = pack) => shares(of, daysOn(of, stand(of, set)), 'north');
const control: Standing['control'] = { north: [5000, 3000, 2000], east: [4000, 0, 6000] };

describe('vacancy', () => {
  test('M12 who has too few men loses his rate to the others in proportion', () => {
    const world = stand(pack, { control, men: { guards: 199 } });
    expect(shares(pack, daysOn(pack, world), 'north')).toEqual([4500, 3300, 2200]);
    // Nobody of the crown stands in the east.
    expect(shares(pack, daysOn(pack, world), 'east')).toEqual([3600, 0, 6400]);
  });

  test('M12 who has men enough, of whatever force of his, loses nothing', () => {
    expect(north({ control, men: { guards: 200 } })).toEqual([5000, 3000, 2000]);
    expect(north({ control, at: { guards: 'south' } })).toEqual([4500, 3300, 2200]);
    // The men of others do not count.
    expect(north({ control, men: { guards: 0, band: 900 }, at: { band: 'north' } })).toEqual([
      4500, 3300, 2200,
    ]);
  });

  test('M12 where the others hold nothing there is nobody to lose it to', () => {
    const alone: Standing = { control: { north: [10_000, 0, 0] }, men: { guards: 0 } };
    expect(north(alone)).toEqual([10_000, 0, 0]);
  });

  test('M12 all of it goes, and no more', () => {
    const fast = withRules({ ...rule, rate: flat(1_000_000) });
    expect(north({ control, men: { guards: 0 } }, fast)).toEqual([0, 6000, 4000]);
    const days = daily(pack, stand(pack, { control, men: { guards: 0 } }), 100);
    expect(shares(pack, days.at(-1)!, 'north')[0]).toBe(0);
    expect(north({ control, men: { guards: 0 } }, withRules({ ...rule, rate: flat(-9) }))).toEqual([
      5000, 3000, 2000,
    ]);
  });
});
