import { describe, expect, test } from 'vitest';
import { createGestureReader, wheelFactor } from '../../../src/app/map/gestures.ts';

function sample(x: number, y: number, timeMs = 0, id = 1) {
  return { id, at: { x, y }, timeMs };
}

describe('gestures', () => {
  test('a pointer that is not down hovers', () => {
    const reader = createGestureReader();
    expect(reader.move(sample(5, 6))).toEqual([{ kind: 'hover', at: { x: 5, y: 6 } }]);
    expect(reader.leave()).toEqual([{ kind: 'leave' }]);
  });

  test('a trembling press is a click', () => {
    const reader = createGestureReader();
    reader.down(sample(10, 10));
    expect(reader.move(sample(13, 12))).toEqual([]);
    expect(reader.up(sample(13, 12, 90))).toEqual([{ kind: 'click', at: { x: 13, y: 12 } }]);
  });

  test('a press that moves is a pan of the whole way, and clicks nothing', () => {
    const reader = createGestureReader();
    reader.down(sample(10, 10));
    reader.move(sample(14, 10));
    expect(reader.move(sample(30, 14))).toEqual([{ kind: 'pan', dx: 20, dy: 4 }]);
    expect(reader.move(sample(31, 14))).toEqual([{ kind: 'pan', dx: 1, dy: 0 }]);
    expect(reader.up(sample(31, 14, 400))).toEqual([{ kind: 'rest' }]);
  });

  test('two quick clicks at one place are a double click, and a third begins anew', () => {
    const reader = createGestureReader();
    const click = (timeMs: number) => {
      reader.down(sample(10, 10, timeMs));
      return reader.up(sample(10, 10, timeMs))[0]?.kind;
    };
    expect([click(0), click(200), click(400), click(2000)]).toEqual([
      'click',
      'double',
      'click',
      'click',
    ]);
  });

  test('two fingers zoom about their middle and pan with it', () => {
    const reader = createGestureReader();
    reader.down(sample(0, 0, 0, 1));
    reader.down(sample(100, 0, 0, 2));
    expect(reader.move(sample(200, 0, 10, 2))).toEqual([
      { kind: 'pan', dx: 50, dy: 0 },
      { kind: 'zoom', at: { x: 100, y: 0 }, factor: 2 },
    ]);
    expect(reader.up(sample(0, 0, 20, 1))).toEqual([]);
    expect(reader.up(sample(200, 0, 30, 2))).toEqual([{ kind: 'rest' }]);
  });

  test('a third finger is not counted and a cancelled one clicks nothing', () => {
    const reader = createGestureReader();
    reader.down(sample(0, 0, 0, 1));
    reader.down(sample(9, 0, 0, 2));
    reader.down(sample(50, 0, 0, 3));
    expect(reader.move(sample(60, 0, 0, 3))).toEqual([]);
    expect(reader.cancel(1)).toEqual([]);
    expect(reader.cancel(2)).toEqual([{ kind: 'rest' }]);
    expect(reader.cancel(7)).toEqual([]);
  });

  test('the wheel zooms in upwards, alike in pixels, lines and pages, and never by a leap', () => {
    expect(wheelFactor(-100, 0)).toBeGreaterThan(1);
    expect(wheelFactor(100, 0)).toBeCloseTo(1 / wheelFactor(-100, 0));
    expect(wheelFactor(-3, 1)).toBeCloseTo(wheelFactor(-48, 0));
    expect(wheelFactor(-1e9, 2)).toBeLessThan(2);
  });
});
