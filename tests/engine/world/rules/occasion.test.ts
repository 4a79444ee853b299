import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { gaugeOf, measureOf, menOf, placeOf, slotOf } from '../../../../src/engine/world/select.ts';
import type { World } from '../../../../src/engine/world/world.ts';
import { c, daily, daysOn, eventsOf, shares, stand, told, withRules } from './land.ts';

const rule: RuleOf<'occasion'> = {
  ...told('comet'),
  mechanism: 'occasion',
  order: 'muster',
  chance: c(100),
};
const over = (part: Partial<RuleOf<'occasion'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);
const given = (world: World, of = pack) => measureOf(of, world, { kind: 'done', order: 'muster' });

describe('occasion', () => {
  test('M20 gives its order once, in the rule’s name', () => {
    const now = daysOn(pack, stand(pack));
    expect([given(now), menOf(pack, now, 'guards'), placeOf(pack, now, 'guards')]).toEqual([
      1,
      800,
      'south',
    ]);
    expect(shares(pack, now, 'south')).toEqual([2500, 7500, 0]);
    const later = daysOn(pack, now, 30);
    expect([given(later), menOf(pack, later, 'guards')]).toEqual([1, 800]);
    const event = eventsOf(pack, stand(pack)).at(-1);
    expect(event).toMatchObject({
      type: 'changed',
      cause: { kind: 'rule', rule: 'comet' },
      day: 10,
    });
  });

  test('M20 waits for its conditions, and does without once the order was given', () => {
    const waiting = over({ needs: 'gauge fear >= 40' });
    expect(given(daysOn(waiting, stand(waiting), 10), waiting)).toBe(0);
    const world = stand(waiting, { gauge: { fear: 4000 } });
    expect(given(daysOn(waiting, world), waiting)).toBe(1);
    const slots = stand(pack).slots.slice();
    slots[slotOf(pack, { kind: 'done', order: 'muster' })] = 2;
    expect(given(daysOn(pack, { ...stand(pack), slots }))).toBe(2);
  });

  test('M20 comes as luck has it: of a hundred days as many as its chance', () => {
    const rare = over({ chance: c(20) });
    const days = Array.from({ length: 400 }, (_, seed) => {
      const all = daily(rare, stand(rare), 3, seed).map((world) => given(world, rare));
      expect(Math.max(...all)).toBeLessThanOrEqual(1);
      return all.indexOf(1);
    });
    const first = days.filter((day) => day === 1).length;
    expect(first).toBeGreaterThan(50);
    expect(first).toBeLessThan(115);
    expect(days.some((day) => day === 3)).toBe(true);
  });

  test.each([0, -50])('M20 a chance of %i is none', (chance) => {
    const never = over({ chance: c(chance) });
    const world = daysOn(never, stand(never), 50);
    expect([given(world, never), gaugeOf(never, world, 'fear')]).toEqual([0, 2000]);
  });
});
