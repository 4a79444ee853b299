import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeShares, shiftShares, toPercent } from '../../../src/engine/world/control.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** Shares of two to seven authorities that sum to 10,000, some of them nothing. */
const shares = fc
  .array(fc.oneof(fc.nat(1_000), fc.constant(0)), { minLength: 2, maxLength: 7 })
  .map(normalizeShares);
const shifts = fc.record({ shares, at: fc.nat(), by: fc.integer({ min: -12_000, max: 12_000 }) });

describe('a shift', () => {
  test('W5 gives exactly what it says, less what would pass 0 or the whole', () => {
    fc.assert(
      fc.property(shifts, ({ shares: before, at, by }) => {
        const to = at % before.length;
        const after = shiftShares(before, to, by);
        expect(after[to]).toBe(Math.min(10_000, Math.max(0, before[to]! + by)));
      }),
    );
  });

  test.each([
    [[6_000, 3_000, 1_000], 0, 1_000, [7_000, 2_250, 750]],
    [[6_000, 3_000, 1_000], 0, 9_999, [10_000, 0, 0]],
    [[6_000, 3_000, 1_000], 0, -9_999, [0, 7_500, 2_500]],
    [[6_000, 3_000, 1_000], 1, 0, [6_000, 3_000, 1_000]],
  ])('W5 %j, to %i by %i', (before, to, by, after) => {
    expect(shiftShares(before, to, by)).toEqual(after);
  });

  test('W6 the others give and get in proportion, to within one', () => {
    fc.assert(
      fc.property(shifts, ({ shares: before, at, by }) => {
        const to = at % before.length;
        const after = shiftShares(before, to, by);
        const others = 10_000 - before[to]!;
        if (others === 0) return;
        const left = 10_000 - after[to]!;
        before.forEach((share, index) => {
          if (index === to) return;
          expect(Math.abs(after[index]! - (share * left) / others)).toBeLessThan(1);
        });
      }),
    );
  });

  test.each([
    [[9_997, 1, 1, 1], 0, 1, [9_998, 1, 1, 0]],
    [[5_000, 2_500, 2_500], 0, 1, [5_001, 2_500, 2_499]],
    [[3_000, 5_000, 2_000], 1, -1, [3_001, 4_999, 2_000]],
    [[10_000, 0, 0], 0, -5, [9_995, 3, 2]],
    [[0, 0, 10_000], 2, -1, [1, 0, 9_999]],
    [[10_000], 0, -500, [10_000]],
  ])('W7 ties and remainders: %j, to %i by %i', (before, to, by, after) => {
    expect(shiftShares(before, to, by)).toEqual(after);
  });

  test('W12 control always sums to 10,000, and no share is below 0 or broken', () => {
    const many = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -12_000, max: 12_000 })));
    fc.assert(
      fc.property(shares, many, (start, moves) => {
        let now = start;
        for (const [at, by] of moves) {
          now = shiftShares(now, at % now.length, by);
          expect(sum(now)).toBe(10_000);
          expect(now.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        }
      }),
    );
  });
});

test('W8 whole per cents sum to 100 and are within one of the share', () => {
  fc.assert(
    fc.property(shares, (given) => {
      const shown = toPercent(given);
      expect(sum(shown)).toBe(100);
      given.forEach((share, index) => {
        expect(Math.abs(shown[index]! - share / 100)).toBeLessThan(1);
      });
    }),
  );
});

test.each([
  [
    [3_333, 3_333, 3_334],
    [33, 33, 34],
  ],
  [
    [3_350, 3_350, 3_300],
    [34, 33, 33],
  ],
  [
    [10_000, 0],
    [100, 0],
  ],
])('W8 %j is shown as %j', (given, shown) => {
  expect(toPercent(given)).toEqual(shown);
});

test('W18 weights of any size are made to sum', () => {
  const weights = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 7 });
  fc.assert(fc.property(weights, (given) => sum(normalizeShares(given)) === 10_000));
});
