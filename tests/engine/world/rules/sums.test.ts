import { describe, expect, test } from 'vitest';
import { Measure, Sum } from '../../../../src/engine/pack/measures.ts';
import { conditionsOf } from '../../../../src/engine/world/conditions.ts';
import { layoutOf } from '../../../../src/engine/world/model.ts';
import { regimeOf } from '../../../../src/engine/world/regime.ts';
import { readerOf, readerOfSum } from '../../../../src/engine/world/terms.ts';
import { ridge, ridgePack } from '../campaign/ridge.ts';
import { c, type Standing, stand, withRules } from './land.ts';

const pack = withRules();
const layout = layoutOf(pack);
const set: Standing = {
  control: { north: [6000, 3000, 1000], south: [0, 10_000, 0], east: [2001, 2999, 5000] },
  gauge: { fear: 2050 },
  stance: { smiths: -1234 },
  men: { guards: 500, band: 230 },
  at: { band: 'north' },
};
const { slots } = stand(pack, set);
const [NORTH, SOUTH, EAST, ABROAD] = [0, 1, 2, 3];
const sum = (value: object, day = 9, here = NORTH) =>
  readerOfSum(pack, layout, Sum.parse(value))(slots, day, here);
const fear = { measure: 'gauge', of: 'fear' };
const term = (weight: number, reads: object, from?: number) => ({
  reads,
  weight: c(weight),
  ...(from === undefined ? {} : { from }),
});

describe('a sum', () => {
  test('M4 is its base and its measures by weight, above a threshold', () => {
    expect(sum({ base: c(700) })).toBe(700);
    expect(sum({ base: c(700), terms: [term(40, fear)] })).toBe(700 + 820);
    expect(sum({ base: c(700), terms: [term(40, fear, 20), term(-100, fear)] })).toBe(
      700 + 20 - 2050,
    );
    // Below the threshold it takes away.
    expect(sum({ base: c(700), terms: [term(50, fear, 30)] })).toBe(700 - 475);
  });

  test('M4 is whole, each part cut off towards 0', () => {
    expect(sum({ base: c(0), terms: [term(33, fear)] })).toBe(676);
    expect(sum({ base: c(0), terms: [term(-33, fear)] })).toBe(-676);
  });

  test('M4 is kept between its least and its most', () => {
    expect(sum({ base: c(5000), most: 400 })).toBe(400);
    expect(sum({ base: c(-5000), least: -300, most: 400 })).toBe(-300);
    expect(sum({ base: c(100), least: -300, most: 400 })).toBe(100);
  });
});

describe('a measure', () => {
  const read = (value: object, day = 9, here = NORTH, of = slots) =>
    readerOf(pack, layout, Measure.parse(value))(of, day, here);

  test('M5 is of the region at hand, of one that is named, or the mean of a kind', () => {
    const guild = { measure: 'control', authority: 'guild' };
    expect([NORTH, SOUTH, EAST, ABROAD].map((here) => read(guild, 9, here))).toEqual([
      3000, 10_000, 2999, 0,
    ]);
    expect(read({ ...guild, of: 'east' })).toBe(2999);
    // 15,999 by three departments; the province is none.
    expect(read({ ...guild, of: 'department' })).toBe(5333);
    expect(read({ measure: 'support', of: 'department' })).toBe(4000);
    expect(read({ measure: 'unrest' }, 9, EAST)).toBe(2000);
    expect(read({ measure: 'bread', of: 'south' })).toBe(5000);
  });

  test('M5 is read in hundredths of a point', () => {
    expect(read(fear)).toBe(2050);
    expect(read({ measure: 'stance', of: 'smiths' })).toBe(-1234);
    expect(read({ measure: 'strength', of: 'smiths' })).toBe(4000);
    expect(read({ measure: 'resolve', of: 'smiths' })).toBe(5000);
  });

  test('M5 counts a hundred men or a day as a point, and an order that was given as a hundred', () => {
    expect(read({ measure: 'men', of: 'guards' })).toBe(500);
    expect(read({ measure: 'present', authority: 'guild' })).toBe(230);
    expect(read({ measure: 'present', authority: 'guild' }, 9, SOUTH)).toBe(0);
    expect(read({ measure: 'since', of: '1900-01-08' }, 9)).toBe(200);
    expect(read({ measure: 'since', of: '1900-01-31' }, 9)).toBe(0);
    const done = { measure: 'done', of: 'feed' };
    const given = slots.slice();
    given[layout.slot({ kind: 'done', order: 'feed' })] = 3;
    expect([read(done), read(done, 9, NORTH, given)]).toEqual([0, 10_000]);
  });

  test('M5 may be of a campaign', () => {
    const at = layoutOf(ridgePack);
    const levers = at.names.map((name): number => (name.kind === 'lever' ? 4321 : 0));
    levers[at.slot({ kind: 'tally', campaign: 'ridge', tally: 'inside' })] = 1200;
    const of = (value: object) => readerOf(ridgePack, at, Measure.parse(value))(levers, 9, NORTH);
    expect(of({ measure: 'lever', of: ridge.levers[0]!.id })).toBe(4321);
    expect(of({ measure: 'tally', campaign: 'ridge', of: 'inside' })).toBe(1200);
  });
});

describe('a condition', () => {
  const met = (text: string) => conditionsOf(pack, layout, text)(slots);

  test.each([
    ['', true],
    ['gauge fear >= 21', true],
    ['gauge fear > 21', false],
    ['stance smiths == -12', true],
    ['control east crown == 20, control east temple >= 50', true],
    ['control east crown == 20, men guards > 500', false],
    ['men guards >= 500', true],
    ['not men guards >= 500', false],
    ['done feed', false],
    ['not done feed', true],
    ['unrest north < 21, bread north >= 50, support north >= 50', true],
    ['memory m_paid', false],
    ['not memory m_paid', false],
    ['gauge fear', false],
    ['fear >= 0', false],
  ])('M24 “%s”: %s', (text, expected) => {
    expect(met(text)).toBe(expected);
  });

  test('M24 an end is one of its own campaign only', () => {
    const [campaign] = ridgePack.campaigns;
    const other = {
      ...campaign!,
      id: 'other',
      ends: [{ ...campaign!.ends[0]!, id: 'elsewhere' }],
    };
    const two = { ...ridgePack, campaigns: [campaign!, other] };
    const at = layoutOf(two);
    const begun = stand(two).slots.slice();
    const ended = (end: string) => conditionsOf(two, at, `ended ${end}`)(begun);
    const ends = campaign!.ends.map(({ id }) => id);
    expect([...ends, 'elsewhere', 'nowhere'].filter(ended)).toEqual([]);
    begun[at.slot({ kind: 'tally', campaign: 'ridge', tally: 'end' })] = 2;
    expect([...ends, 'elsewhere'].filter(ended)).toEqual([ends[1]]);
  });
});

test('M25 the regime of a region is the first whose conditions hold there', () => {
  const of = (region: number, over: Standing = {}) =>
    regimeOf(pack, stand(pack, { ...set, ...over }).slots, region);
  expect([NORTH, SOUTH, EAST, ABROAD].map((region) => of(region))).toEqual(['C', 'G', 'T', 'T']);
  expect(of(EAST, { unrest: { east: 5000 } })).toBe('G');
  expect(of(NORTH, { control: { north: [5949, 2051, 2000] } })).toBe('T');
  // 59.5 is shown as 60.
  expect(of(NORTH, { control: { north: [5960, 2040, 2000] } })).toBe('C');
  const { regimes: _regimes, ...manifest } = pack.manifest;
  expect(regimeOf({ ...pack, manifest }, slots, NORTH)).toBeNull();
});
