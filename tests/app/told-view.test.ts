import { expect, test } from 'vitest';
import { regionsOf } from '../../src/app/parts/told-view.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import { frame, startWorld, tinyPack } from './tiny-pack.ts';

const pack: Pack = {
  ...tinyPack,
  manifest: {
    ...tinyPack.manifest,
    regimes: [
      { id: 'C', name: 'The Crown is obeyed', needs: 'control here crown >= 65' },
      { id: 'B', name: 'Both sit there', needs: 'control here crown >= 30' },
      { id: 'R', name: 'The street has it', needs: 'unrest here >= 10' },
    ],
  },
};
const governs = (world = startWorld): readonly (string | null)[] =>
  regionsOf(pack, frame({ world })).map((region) => region.governs);

test('who governs is read from what was told, and not from what is so', () => {
  // The Crown holds 60 of the north, and the pedlar said 70.
  expect(governs()).toEqual(['The Crown is obeyed', null]);
  const known = [{ control: [4000, 6000], day: 9, by: 'A pedlar' }, startWorld.known[1] ?? null];
  expect(governs({ ...startWorld, known })).toEqual(['Both sit there', null]);
});

test('nothing that was not told has a say in it', () => {
  const told = { control: [1000, 9000], day: 9, by: 'A pedlar' };
  expect(governs({ ...startWorld, known: [told, told] })).toEqual([null, null]);
});

test('a pack without words for it has none', () => {
  expect(regionsOf(tinyPack, frame()).map((region) => region.governs)).toEqual([null, null]);
});
