import { describe, expect, test } from 'vitest';
import { mixtureOf, strengthAt } from '../../../src/app/map/shares.ts';

describe('shares', () => {
  test('what was never told is drawn as such', () => {
    expect(mixtureOf(null)).toEqual({ kind: 'unknown' });
    expect(mixtureOf([0, 0])).toEqual({ kind: 'unknown' });
  });

  test('from 45 per cent one authority is drawn alone', () => {
    expect(mixtureOf([4500, 4400, 1100])).toEqual({ kind: 'one', first: 0 });
    expect(mixtureOf([0, 10000])).toEqual({ kind: 'one', first: 1 });
  });

  test('below it the two largest are interleaved by their shares', () => {
    expect(mixtureOf([2000, 4400, 3600])).toEqual({ kind: 'two', first: 1, second: 2, part: 6 });
    expect(mixtureOf([3300, 3300, 3400])).toEqual({ kind: 'two', first: 2, second: 0, part: 5 });
    expect(mixtureOf([4400, 800, 800, 800, 800, 800, 800, 800])).toMatchObject({ part: 8 });
  });

  test('news older than five days is drawn paler, and paler still', () => {
    expect(strengthAt(null)).toBe(1);
    expect(strengthAt(5)).toBe(1);
    expect(strengthAt(6)).toBeLessThan(1);
    expect(strengthAt(20)).toBeLessThan(strengthAt(6));
  });
});
