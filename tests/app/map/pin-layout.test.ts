import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headRadius, layoutPins, type PlacedPin } from '../../../src/app/map/pin-layout.ts';

const size = { width: 800, height: 600 };

function nearestHeads(pins: readonly PlacedPin[]): number {
  return Math.min(
    ...pins.flatMap((pin, index) =>
      pins.slice(index + 1).map(({ head }) => Math.hypot(head.x - pin.head.x, head.y - pin.head.y)),
    ),
  );
}

function tips(points: readonly (readonly [number, number])[]) {
  return points.map(([x, y], index) => ({ option: `o${index}`, at: { x, y } }));
}

describe('pins', () => {
  test('one pin stands upright on its tip', () => {
    const [pin] = layoutPins(tips([[300, 300]]), size);
    expect(pin?.head.x).toBe(300);
    expect(pin?.head.y).toBeLessThan(300 - headRadius);
  });

  test.each([2, 3, 4, 5, 6])(
    '%i pins at one place fan out in order, none over another',
    (count) => {
      const pins = layoutPins(tips(Array.from({ length: count }, () => [400, 400] as const)), size);
      expect(nearestHeads(pins)).toBeGreaterThanOrEqual(2 * headRadius);
      const xs = pins.map(({ head }) => head.x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    },
  );

  test('a pin close by joins the fan instead of standing between the others', () => {
    const pins = layoutPins(
      tips([
        [200, 200],
        [208, 210],
        [200, 200],
      ]),
      size,
    );
    expect(nearestHeads(pins)).toBeGreaterThanOrEqual(2 * headRadius);
  });

  test('six pins anywhere within a view as small as a phone never cover one another', () => {
    const phone = { width: 390, height: 300 };
    const point = fc.record({
      x: fc.integer({ min: 40, max: 350 }),
      y: fc.integer({ min: 60, max: 280 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
        const pins = layoutPins(
          points.map((at, index) => ({ option: `o${index}`, at })),
          phone,
        );
        expect(nearestHeads(pins)).toBeGreaterThanOrEqual(2 * headRadius - 0.5);
      }),
      { numRuns: 300, seed: 1944 },
    );
  });

  test('a head stays in view with its tip, even close under the edge', () => {
    for (const at of [
      [3, 4],
      [797, 300],
      [400, 599],
    ] as const) {
      const [pin] = layoutPins(tips([at]), size);
      expect(pin?.head.x).toBeGreaterThanOrEqual(headRadius);
      expect(pin?.head.x).toBeLessThanOrEqual(size.width - headRadius);
      expect(pin?.head.y).toBeGreaterThanOrEqual(headRadius);
    }
  });
});
