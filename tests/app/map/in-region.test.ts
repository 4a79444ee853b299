import { expect, test } from 'vitest';
import { placedInRegions } from '../../../src/app/map/in-region.ts';
import type { Label, Painter } from '../../../src/app/map/painter.ts';

const seat: Label = {
  text: 'Seat',
  at: { x: 40, y: 10 },
  kind: 'town',
  minZoom: 0,
  rank: 1,
  angle: 0,
};
const points = new Map([
  ['inn', { x: 1, y: 1 }],
  ['north', { x: 50, y: 5 }],
  ['south', { x: 50, y: 95 }],
]);
const painter: Painter = {
  frame: { x: 0, y: 0, width: 100, height: 100 },
  home: { x: 0, y: 0, width: 100, height: 100 },
  maxZoom: 5,
  labels: [seat, { ...seat, text: 'Creek', kind: 'water', at: { x: 9, y: 9 } }],
  paint: () => {},
  locate: (id) => points.get(id) ?? null,
  hit: () => null,
  outline: () => null,
};
const regions = [
  { id: 'north', seat: 'Seat' },
  { id: 'south', seat: 'Creek' },
];
const placed = placedInRegions(painter, (id) =>
  id === 'nowhere' ? null : (regions[id === 'mill' ? 1 : 0] ?? null),
);

test('a place with a point of its own stands there', () => {
  expect(placed.locate('inn')).toEqual({ x: 1, y: 1 });
});

test('another stands at the seat of its region if the map names it as a place', () => {
  expect(placed.locate('square')).toEqual(seat.at);
  expect(placed.locate('mill')).toEqual({ x: 50, y: 95 });
});

test('what is in no region is not on the map, and regions stay where they were', () => {
  expect(placed.locate('nowhere')).toBeNull();
  expect(placed.locate('north')).toEqual({ x: 50, y: 5 });
});
