import { describe, expect, test } from 'vitest';
import { createMotions, eased } from '../../../src/app/map/animation.ts';
import { arrowShape, begun, ringRadius, tremble } from '../../../src/app/map/arrow-shape.ts';
import { planBake, planOverview } from '../../../src/app/map/bake-box.ts';
import { isInside } from '../../../src/app/map/boxes.ts';
import { centredOn, createViewport, visibleBox, zoomedAt } from '../../../src/app/map/viewport.ts';

describe('motions', () => {
  test('a motion begins with its first frame, ends at 1 once, and then nothing moves', () => {
    const parts: number[] = [];
    const motions = createMotions();
    motions.start({ key: 'a', durationMs: 100, advance: (part) => parts.push(part) });
    expect(motions.advance(5000)).toBe(true);
    expect(motions.advance(5050)).toBe(true);
    expect(motions.advance(5120)).toBe(false);
    expect(motions.advance(5200)).toBe(false);
    expect(parts).toEqual([0, 0.5, 1]);
  });

  test('another motion of the same key takes its place, and a stopped one is gone', () => {
    const told: string[] = [];
    const motions = createMotions();
    motions.start({ key: 'a', durationMs: 100, advance: () => told.push('first') });
    motions.start({ key: 'a', durationMs: 100, advance: () => told.push('second') });
    motions.advance(0);
    motions.stop('a');
    expect(motions.advance(10)).toBe(false);
    expect(told).toEqual(['second']);
  });

  test('the ease keeps its ends', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
  });
});

describe('arrows', () => {
  const shape = arrowShape({ x: 0, y: 0 }, { x: 200, y: 80 });

  test('the shaft stops short of the ring, which goes round what is pointed at', () => {
    const tip = shape.shaft[shape.shaft.length - 1]!.at;
    const gap = Math.hypot(tip.x - 200, tip.y - 80);
    expect(gap).toBeGreaterThan(ringRadius * 0.7);
    expect(gap).toBeLessThan(ringRadius * 2);
    const xs = shape.ring.map(({ at }) => at.x);
    expect(Math.min(...xs)).toBeLessThan(200);
    expect(Math.max(...xs)).toBeGreaterThan(200);
  });

  test('it swells towards its end and is the same at every drawing', () => {
    expect(shape.shaft[shape.shaft.length - 1]!.half).toBeGreaterThan(shape.shaft[0]!.half);
    expect(arrowShape({ x: 0, y: 0 }, { x: 200, y: 80 })).toEqual(shape);
    expect(Math.abs(tremble(12.5))).toBeLessThanOrEqual(1);
  });

  test('a stroke not begun is nothing; a stroke done is whole', () => {
    expect(begun(shape.shaft, 0)).toEqual([]);
    expect(begun(shape.shaft, 0.5).length).toBeLessThan(shape.shaft.length);
    expect(begun(shape.shaft, 1)).toEqual(shape.shaft);
  });
});

describe('bakes', () => {
  const extent = {
    frame: { x: 0, y: 0, width: 2000, height: 1500 },
    home: { x: 600, y: 500, width: 600, height: 500 },
    maxZoom: 6,
  };
  const view = createViewport(extent, { width: 800, height: 700 });

  test('a bake holds the view and a margin, from a whole pixel', () => {
    const { bake, width } = planBake(view, 2, 4096);
    expect(isInside(visibleBox(view), bake.box)).toBe(true);
    expect(bake.box.width).toBeGreaterThan(visibleBox(view).width * 1.4);
    expect(bake.box.x * bake.pixelsPerUnit).toBeCloseTo(
      Math.round(bake.box.x * bake.pixelsPerUnit),
    );
    expect(width).toBe(Math.round(bake.box.width * bake.pixelsPerUnit));
  });

  test('nothing beyond the frame is painted for a margin', () => {
    const corner = centredOn(zoomedAt(view, { x: 0, y: 0 }, 3), { x: 0, y: 0 });
    const { bake } = planBake(corner, 1, 4096);
    expect(bake.box.x).toBeGreaterThanOrEqual(-1e-6);
    expect(bake.box.y).toBeGreaterThanOrEqual(-1e-6);
  });

  test('the margin shrinks before a texture grows too large', () => {
    const { width, height } = planBake(view, 3, 2600);
    expect(width).toBeLessThanOrEqual(2600);
    expect(height).toBeLessThanOrEqual(2600);
  });

  test('the overview is the whole frame, small', () => {
    const { bake, width, height } = planOverview(view, 2);
    expect(bake.box).toEqual(extent.frame);
    expect(Math.max(width, height)).toBeLessThanOrEqual(1200);
  });
});
