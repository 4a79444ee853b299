import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/app/map/boxes.ts';
import { layoutFarPins } from '../../../src/app/map/far-pins.ts';
import type { Box, Point } from '../../../src/app/map/painter.ts';
import { headRadius } from '../../../src/app/map/pin-layout.ts';

const size = { width: 800, height: 600 };
const room = { width: 60, height: 18 };
const tip = (option: string, at: Point, name = option) => ({ option, at, name, room });
const around = ({ x, y }: Point): Box => ({
  x: x - headRadius,
  y: y - headRadius,
  width: 2 * headRadius,
  height: 2 * headRadius,
});

describe('a pin of a place beyond the view', () => {
  test.each([
    ['above', { x: 430, y: -900 }, { x: 0, y: -1 }],
    ['below', { x: 430, y: 1500 }, { x: 0, y: 1 }],
    ['left', { x: -700, y: 310 }, { x: -1, y: 0 }],
    ['right', { x: 1700, y: 310 }, { x: 1, y: 0 }],
  ])('%s stands at that edge, points over it and has its name within the view', (_, at, out) => {
    const [pin] = layoutFarPins([tip('far', at)], size, []);
    const { head, far } = pin!;
    const needle = { x: pin!.tip.x - head.x, y: pin!.tip.y - head.y };
    expect(Math.sign(Math.round(needle.x))).toBe(out.x);
    expect(Math.sign(Math.round(needle.y))).toBe(out.y);
    const gap = Math.min(pin!.tip.x, pin!.tip.y, size.width - pin!.tip.x, size.height - pin!.tip.y);
    expect(gap).toBeLessThanOrEqual(3);
    expect(far?.name).toBe('far');
    const { x, y, width, height } = far!.box!;
    expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height).toBe(true);
    expect(overlaps(far!.box!, around(head))).toBe(false);
  });

  test('keeps clear of what lies over the map', () => {
    const caption = { x: 250, y: 0, width: 400, height: 90 };
    const [pin] = layoutFarPins([tip('far', { x: 430, y: -900 })], size, [caption]);
    expect(overlaps(around(pin!.head), caption)).toBe(false);
    expect(overlaps(pin!.far!.box!, caption)).toBe(false);
  });

  test('two of one place stand apart and say its name once', () => {
    const at = { x: 430, y: -900 };
    const pins = layoutFarPins([tip('a', at, 'North'), tip('b', at, 'North')], size, []);
    const [a, b] = pins;
    expect(pins).toHaveLength(2);
    expect(overlaps(around(a!.head), around(b!.head))).toBe(false);
    expect(pins.map(({ far }) => far?.name)).toEqual(['North', '']);
    expect(b!.far!.box).toBeNull();
  });

  test('is left out where all is covered', () => {
    const all = { x: 0, y: 0, ...size };
    expect(layoutFarPins([tip('far', { x: 0, y: -50 })], size, [all])).toEqual([]);
  });
});
