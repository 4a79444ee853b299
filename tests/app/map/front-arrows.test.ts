import { expect, test } from 'vitest';
import { routeShape } from '../../../src/app/map/arrow-route.ts';
import { layoutCounters } from '../../../src/app/map/counter-layout.ts';
import { arrowKey } from '../../../src/app/map/scene-layout.ts';

const road = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
];

test('an arrow along a road keeps beside it, stops short of its end, and has no ring', () => {
  const { shaft, barbs, ring, dotted } = routeShape(road, true);
  expect(ring).toEqual([]);
  expect(dotted).toBe(true);
  expect(barbs).toHaveLength(2);
  for (const { at } of shaft) {
    const gap = Math.min(
      Math.abs(at.y) + Math.max(0, at.x - 100),
      Math.abs(at.x - 100) + Math.max(0, at.y - 100),
    );
    expect(gap).toBeLessThan(22);
  }
  const tip = shaft.at(-1)!.at;
  expect(tip.y).toBeLessThan(96);
  expect(tip.y).toBeGreaterThan(80);
  expect(shaft.at(-1)!.half).toBeGreaterThan(shaft[0]!.half);
});

test('arrows are one where they go the same way for as sure', () => {
  const way = { from: 'a', to: 'c', label: '' };
  expect(arrowKey(way)).toBe(arrowKey({ ...way, label: 'x' }));
  expect(arrowKey({ ...way, along: ['a', 'b', 'c'] })).not.toBe(arrowKey(way));
  expect(arrowKey({ ...way, dotted: true })).not.toBe(arrowKey(way));
});

test('counters with a name have room for it, and shrink to a line where there is none', () => {
  const around = { hard: [], soft: [], within: () => true };
  const group = { region: 'a', anchor: { x: 60, y: 60 }, count: 4, titled: true };
  const [roomy] = layoutCounters([group], { ...around, size: { width: 400, height: 400 } });
  expect(roomy).toMatchObject({ form: 'tag', columns: 2 });
  const [tight] = layoutCounters([group], { ...around, size: { width: 100, height: 120 } });
  expect(tight).toMatchObject({ form: 'line', columns: 1 });
});

test('figures among names take little room, and stand by their place or not at all', () => {
  const around = { hard: [], soft: [], within: () => true };
  const group = { region: 'a', anchor: { x: 60, y: 60 }, count: 1, titled: false, slim: true };
  const [placed] = layoutCounters([group], { ...around, size: { width: 400, height: 400 } });
  expect(placed).toMatchObject({ form: 'slip', titled: false });
});
