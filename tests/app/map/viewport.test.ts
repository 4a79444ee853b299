import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  centredOn,
  createViewport,
  fitted,
  including,
  minZoomOf,
  panned,
  resized,
  toMap,
  toScreen,
  type Viewport,
  visibleBox,
  zoomedAt,
} from '../../../src/app/map/viewport.ts';

const extent = {
  frame: { x: 0, y: 0, width: 1000, height: 800 },
  home: { x: 300, y: 300, width: 200, height: 200 },
  maxZoom: 6,
};
const start = createViewport(extent, { width: 400, height: 300 });

function expectInside({ extent: { frame }, ...rest }: Viewport) {
  const seen = visibleBox({ extent, ...rest });
  expect(seen.x).toBeGreaterThanOrEqual(frame.x - 1e-6);
  expect(seen.y).toBeGreaterThanOrEqual(frame.y - 1e-6);
  expect(seen.x + seen.width).toBeLessThanOrEqual(frame.x + frame.width + 1e-6);
  expect(seen.y + seen.height).toBeLessThanOrEqual(frame.y + frame.height + 1e-6);
}

describe('viewport', () => {
  test('home fits the home box and stands in its middle', () => {
    expect(start.zoom).toBe(1);
    const seen = visibleBox(start);
    expect(seen.height).toBeCloseTo(200);
    expect(seen.x + seen.width / 2).toBeCloseTo(400);
  });

  test('screen and map are inverse of one another', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (x) => {
        const there = toMap(start, { x, y: 120 });
        const back = toScreen(start, there);
        expect(back.x).toBeCloseTo(x);
        expect(back.y).toBeCloseTo(120);
      }),
    );
  });

  test('a pan moves the map with the hand and stops at the frame', () => {
    const moved = panned(start, 30, -12);
    const before = toScreen(start, { x: 400, y: 400 });
    const after = toScreen(moved, { x: 400, y: 400 });
    expect(after.x - before.x).toBeCloseTo(30);
    expect(after.y - before.y).toBeCloseTo(-12);
    expectInside(panned(start, 1e6, 1e6));
    expect(visibleBox(panned(start, 1e6, 1e6)).x).toBeCloseTo(0);
  });

  test('a zoom holds the point under the pointer', () => {
    const at = { x: 130, y: 90 };
    const held = toMap(start, at);
    const near = zoomedAt(start, at, 2.5);
    expect(near.zoom).toBeCloseTo(2.5);
    expect(toScreen(near, held).x).toBeCloseTo(at.x);
    expect(toScreen(near, held).y).toBeCloseTo(at.y);
  });

  test('zoom and pan never leave the limits, whatever the hand does', () => {
    const step = fc.record({
      dx: fc.integer({ min: -900, max: 900 }),
      dy: fc.integer({ min: -900, max: 900 }),
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const end = steps.reduce(
          (view, { dx, dy, factor, x, y }) => zoomedAt(panned(view, dx, dy), { x, y }, factor),
          start,
        );
        expect(end.zoom).toBeLessThanOrEqual(extent.maxZoom);
        expect(end.zoom).toBeGreaterThanOrEqual(minZoomOf(start) - 1e-9);
        expectInside(end);
      }),
    );
  });

  test('a box is fitted with its margin, and the frame limits it', () => {
    const view = fitted(start, { x: 420, y: 380, width: 40, height: 20 }, 20);
    const corner = toScreen(view, { x: 420, y: 380 });
    expect(corner.x).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(fitted(start, extent.frame, 0).zoom).toBeCloseTo(minZoomOf(start));
  });

  test('points in view move nothing; points beyond it move it just enough', () => {
    expect(including(start, [{ x: 400, y: 400 }], 20)).toEqual(start);
    const panTo = including(start, [{ x: 600, y: 400 }], 20);
    expect(panTo.zoom).toBe(start.zoom);
    expect(toScreen(panTo, { x: 600, y: 400 }).x).toBeCloseTo(380);
    const wide = including(
      start,
      [
        { x: 100, y: 400 },
        { x: 900, y: 400 },
      ],
      20,
    );
    expect(wide.zoom).toBeLessThan(start.zoom);
  });

  test('a part of the way begins at one view and ends at the other', () => {
    const target = centredOn(zoomedAt(start, { x: 10, y: 10 }, 3), { x: 700, y: 500 });
    expect(between(start, target, 0).centre.x).toBeCloseTo(start.centre.x);
    const end = between(start, target, 1);
    expect(end.centre.x).toBeCloseTo(target.centre.x);
    expect(end.zoom).toBeCloseTo(target.zoom);
    const level = between(start, centredOn(start, { x: 500, y: 450 }), 0.5);
    expect(level.centre.x).toBeCloseTo(450);
  });

  test('another size keeps the middle', () => {
    const near = zoomedAt(start, { x: 200, y: 150 }, 2);
    expect(resized(near, { width: 600, height: 300 }).centre).toEqual(near.centre);
  });
});
