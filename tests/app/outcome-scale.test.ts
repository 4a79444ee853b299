import { expect, test } from 'vitest';
import { placeOn, scaleOf } from '../../src/app/debrief/outcome-scale.ts';
import { outcomesOf } from '../../src/engine/world/outcome.ts';
import { slot, startWorld, tinyPack } from './tiny-pack.ts';

type Reads = Parameters<typeof scaleOf>[0]['reads'];
const bread = { measure: 'gauge', of: 'bread', weight: 1 } as const;
const smiths = { measure: 'stance', of: 'smiths', weight: 1 } as const;

test('a scale runs from the least to the most that its measures can come to', () => {
  expect(scaleOf({ reads: [bread] })).toEqual({ low: 0, high: 100 });
  expect(scaleOf({ reads: [smiths] })).toEqual({ low: -100, high: 100 });
  expect(scaleOf({ reads: [{ ...bread, weight: 3 }, smiths] })).toEqual({ low: -25, high: 100 });
  expect(scaleOf({ reads: [bread, { ...bread, weight: -1 }] })).toEqual({ low: -50, high: 50 });
});

test.each<[string, Reads]>([
  ['one gauge', [bread]],
  ['a gauge and a stance, one against the other', [bread, { ...smiths, weight: -2 }]],
])('a World at its ends is at the ends of its scale: %s', (_name, reads) => {
  const bands = [
    { from: -100, text: 'Low.' },
    { from: 0, text: 'High.' },
  ];
  const dimensions = [{ id: 'd', title: 'D', reads: [...reads], bands }];
  const pack = { ...tinyPack, manifest: { ...tinyPack.manifest, dimensions } };
  const levelAt = (end: 'low' | 'high') => {
    const slots = [...startWorld.slots];
    for (const { measure, of, weight } of reads) {
      const isMost = weight > 0 === (end === 'high');
      const name =
        measure === 'stance'
          ? ({ kind: 'stance', faction: of } as const)
          : ({ kind: 'gauge', gauge: of } as const);
      slots[slot(name)] = isMost ? 10_000 : measure === 'stance' ? -10_000 : 0;
    }
    return outcomesOf(pack, { ...startWorld, slots })[0]?.level;
  };
  expect({ low: levelAt('low'), high: levelAt('high') }).toEqual(scaleOf({ reads }));
});

test('a level stands in proportion on its scale, and never past its ends', () => {
  const scale = { low: -100, high: 100 };
  expect([-100, -50, 0, 13, 100, 140].map((level) => placeOn(scale, level))).toEqual([
    0, 25, 50, 56.5, 100, 100,
  ]);
});
