import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/app/map/city/plan.ts';
import { contoursAt } from '../../../src/app/map/front/contours.ts';
import type { FrontMapData } from '../../../src/app/map/front/data.ts';
import { createHeights, type Heights, heightAt } from '../../../src/app/map/front/heights.ts';
import { spurs, swell } from '../../../src/app/map/front/noise.ts';
import { courseOf, spotsAlong } from '../../../src/app/map/front/spine.ts';

/** One river from west to east at y = 200, one crest along y = 100. */
const land: FrontMapData = {
  kind: 'front',
  frame: { x: 0, y: 0, width: 400, height: 300 },
  home: { x: 0, y: 0, width: 400, height: 300 },
  maxZoom: 4,
  beyond: [],
  between: [],
  sea: [],
  frontier: [],
  divisions: [],
  terms: [],
  points: [{ id: 'gap', name: 'Gap', x: 200, y: 100, height: 1500, kind: 'pass', zoom: 0 }],
  towns: [],
  ways: [],
  rivers: [{ width: 2, spine: [0, 200, 900, 400, 200, 500] }],
  crests: [
    [0, 100, 2400, 170, 100, 2400],
    [230, 100, 2400, 400, 100, 2400],
  ],
  spots: {},
  labels: [],
  credits: [],
};

describe('heights', () => {
  let heights: Heights;
  beforeAll(() => {
    heights = createHeights(land);
  });

  test('rivers lie low and fall, crests stand, a pass is lower than the crest beside it', () => {
    expect(heightAt(heights, 40, 200)).toBeGreaterThan(heightAt(heights, 360, 200) + 200);
    expect(heightAt(heights, 40, 200)).toBeLessThan(1000);
    expect(heightAt(heights, 80, 100)).toBeGreaterThan(2000);
    expect(heightAt(heights, 200, 100)).toBeLessThan(heightAt(heights, 120, 100) - 400);
    const slope = heightAt(heights, 80, 150);
    expect(slope).toBeGreaterThan(heightAt(heights, 80, 200));
    expect(slope).toBeLessThan(heightAt(heights, 80, 100) + 200);
  });

  test('are the same every time, and beyond the frame those of its edge', () => {
    expect(createHeights(land).metres).toEqual(heights.metres);
    expect(heightAt(heights, -50, 100)).toBe(heightAt(heights, 0, 100));
  });

  test('rings of a contour hold exactly the ground above it', () => {
    const rings = contoursAt(heights, 1400);
    expect(rings.length).toBeGreaterThan(0);
    for (let x = 12; x < 390; x += 17) {
      for (let y = 12; y < 290; y += 13) {
        const height = heightAt(heights, x, y);
        if (Math.abs(height - 1400) < 90) continue;
        expect(isWithin(rings, x, y), `${x}, ${y}`).toBe(height > 1400);
      }
    }
  });

  test('there is no contour above all, and one round all below', () => {
    expect(contoursAt(heights, 9000)).toEqual([]);
    const [all, ...rest] = contoursAt(heights, -500);
    expect(rest).toEqual([]);
    expect(isWithin([all!], 5, 5) && isWithin([all!], 395, 295)).toBe(true);
  });
});

describe('lines and noise', () => {
  test('spots go through all points of a spine, a step or less apart, heights between', () => {
    const spots = spotsAlong([0, 0, 100, 30, 40, 200, 60, 0, 400], 10);
    expect(spots[0]).toEqual({ x: 0, y: 0, height: 100 });
    expect(spots.at(-1)).toEqual({ x: 60, y: 0, height: 400 });
    expect(spots.some(({ x, y, height }) => x === 30 && y === 40 && height === 200)).toBe(true);
    spots.slice(1).forEach(({ x, y }, index) => {
      expect(Math.hypot(x - spots[index]!.x, y - spots[index]!.y)).toBeLessThan(14);
    });
  });

  test('a course is plain points', () => {
    const course = courseOf([0, 0, 10, 0], 5);
    expect(course).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 10, y: 0 },
    ]);
  });

  test('noise stays within bounds, is smooth, and is the same for the same place', () => {
    for (let at = 0; at < 300; at++) {
      const [x, y] = [at * 0.37 - 40, at * 0.71 - 90];
      expect(Math.abs(swell(x, y))).toBeLessThanOrEqual(1);
      expect(Math.abs(spurs(x, y))).toBeLessThanOrEqual(1);
      expect(swell(x, y)).toBe(swell(x, y));
      expect(Math.abs(swell(x, y) - swell(x + 0.01, y))).toBeLessThan(0.05);
    }
  });
});
