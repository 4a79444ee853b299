import { expect, test } from 'vitest';
import type { Pocket } from '../../src/app/parts/small-map-data.ts';
import { holdersIn, keyOf } from '../../src/app/parts/small-map-held.ts';
import { tinyPack } from './tiny-pack.ts';

const { manifest } = tinyPack;
const pocket = (region: string): Pocket => ({ region, authority: 'guild', d: '', land: '' });
const keyFor = (held: number[][], pockets: readonly Pocket[]) =>
  keyOf(manifest, holdersIn(manifest, held, pockets)).map(({ inks, names, isPocket }) => [
    inks.map(({ id }) => id).join('+'),
    names.join('+'),
    isPocket,
  ]);

test('a region is printed for its largest share, and for the next where that is not clearly it', () => {
  expect(
    keyFor(
      [
        [5_400, 4_600],
        [8_000, 2_000],
      ],
      [],
    ),
  ).toEqual([
    ['crown+guild', 'North', false],
    ['crown', 'South', false],
  ]);
});

test('what is held in a pocket is printed there and named so, never over the region', () => {
  const held = [
    [5_400, 2_600],
    [5_600, 100],
  ];
  const pockets = [pocket('north'), pocket('north'), pocket('south')];
  expect(holdersIn(manifest, held, pockets).map(({ pockets: cut }) => cut)).toEqual([
    [
      { pocket: 0, ink: 1 },
      { pocket: 1, ink: 1 },
    ],
    [{ pocket: 2, ink: 1 }],
  ]);
  expect(keyFor(held, pockets)).toEqual([
    ['crown', 'North+South', false],
    ['guild', 'North+South', true],
  ]);
});

test('who holds the region itself, or nothing of it, has no pocket there', () => {
  expect(
    keyFor(
      [
        [500, 9_500],
        [10_000, 0],
      ],
      [pocket('north'), pocket('south')],
    ),
  ).toEqual([
    ['guild', 'North', false],
    ['crown', 'South', false],
  ]);
});
