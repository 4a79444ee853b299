import { beforeAll, describe, expect, test } from 'vitest';
import late from '../../src/app/i18n/en.late.json';
import { addStrings } from '../../src/app/i18n/t.ts';
import { agesOf, forcesOf, regionsOf } from '../../src/app/parts/told-view.ts';
import { stripWords } from '../../src/app/play/map-strip.tsx';
import { mapOf, mapViewOf } from '../../src/app/play/map-view.ts';
import { changed, frame, option, slot, startWorld, tinyPack, worldAfter } from './tiny-pack.ts';

const byOption = { kind: 'option', decision: 'd', option: 'o' } as const;
const at = slot({ kind: 'at', force: 'guards' });

describe('which map', () => {
  test("the place's own, else the act's", () => {
    expect(mapOf(tinyPack, frame({ place: 'gate' }))).toBe('town');
    expect(mapOf(tinyPack, frame({ place: 'ford' }))).toBe('land');
    expect(mapOf(tinyPack, frame())).toBe('land');
  });

  test('none where the pack has none', () => {
    const bare = { ...tinyPack, manifest: { ...tinyPack.manifest, maps: [] } };
    expect(mapOf(bare, frame())).toBeNull();
  });
});

describe('what was told', () => {
  test('shares as told, not as they are, with their age and by whom', () => {
    const [north, south] = regionsOf(tinyPack, frame());
    expect(north?.shares).toEqual([7000, 3000]);
    expect(north?.ageDays).toBe(6);
    expect(north?.by).toBe('A pedlar');
    expect(south?.shares).toBeNull();
    expect(south?.ageDays).toBeNull();
  });

  test('a region told of in this frame is marked', () => {
    const known = { control: [2000, 8000], day: 10, by: 'You' };
    const told = frame({
      world: { ...startWorld, known: [startWorld.known[0] ?? null, known] },
      events: [{ type: 'told', cause: byOption, day: 10, region: 1, known }],
    });
    expect(regionsOf(tinyPack, told).map((region) => region.changed)).toEqual([false, true]);
  });

  test('nothing told has no age', () => {
    const blank = frame({ world: { ...startWorld, known: [null, null] } });
    expect(agesOf(tinyPack, blank)).toBeNull();
  });

  test('of what was told long ago only the regions of the pins are named, else those of the scene', () => {
    const known = { control: [2000, 8000], day: 10, by: 'You' };
    const world = { ...startWorld, known: [startWorld.known[0] ?? null, known] };
    const north = { newest: 0, silent: { region: 'North', since: '1944-06-10' } };
    const fresh = { newest: 0, silent: null };
    const pinnedTo = (pin: string) =>
      agesOf(tinyPack, frame({ world, options: [option('a', { pin })] }));
    expect(pinnedTo('north')).toEqual(north);
    expect(pinnedTo('gate')).toEqual(north);
    expect(pinnedTo('south')).toEqual(fresh);
    expect(agesOf(tinyPack, frame({ world, place: 'ford' }))).toEqual(north);
    const there = frame({ world, place: 'ford', options: [option('a', { pin: 'south' })] });
    expect(agesOf(tinyPack, there)).toEqual(fresh);
    // Whoever stands there needs no word of it.
    expect(agesOf(tinyPack, frame({ world, place: 'gate' }))).toEqual(fresh);
    const [first, second] = tinyPack.manifest.regions;
    const regions = [first!, { ...second!, group: 'Other' }];
    const parted = { ...tinyPack, manifest: { ...tinyPack.manifest, regions } };
    expect(agesOf(parted, frame({ world, place: 'ford' }))).toEqual(fresh);
    expect(agesOf(parted, frame({ world }))).toEqual(fresh);
  });

  test('a force without men is not drawn', () => {
    expect(forcesOf(tinyPack, frame())).toEqual([
      { id: 'guards', name: 'Guards', at: 'north', men: 500, authority: 0, icon: 'rifle' },
    ]);
    const men = slot({ kind: 'men', force: 'guards' });
    const world = worldAfter(startWorld, [changed(byOption, [[men, -500]])]);
    expect(forcesOf(tinyPack, frame({ world }))).toEqual([]);
  });
});

describe('pins', () => {
  const options = [
    option('a', { pin: 'gate' }),
    option('b', { pin: 'south', locked: true, text: 'Go _south_.' }),
    option('c'),
    option('d', { pin: 'nowhere' }),
  ];

  test('on a map of regions a place of another map stands in its region', () => {
    const { pins } = mapViewOf(tinyPack, 'land', frame({ options }));
    expect(pins.map((pin) => [pin.option, pin.number, pin.at, pin.locked])).toEqual([
      ['a', 1, 'north', false],
      ['b', 2, 'south', true],
    ]);
    expect(pins[1]?.label).toBe('Go south.');
    expect(pins[1]?.place).toBe('South');
  });

  test('on a map of a city only places, and no forces', () => {
    const view = mapViewOf(tinyPack, 'town', frame({ options, place: 'gate' }));
    expect(view.pins.map((pin) => pin.at)).toEqual(['gate']);
    expect(view.here).toBe('gate');
    expect(view.forces).toEqual([]);
  });

  test('once all is over it is about no place', () => {
    expect(mapViewOf(tinyPack, 'town', frame({ place: 'gate', ended: true })).here).toBeNull();
  });
});

describe('arrows', () => {
  test('a force that changed its place in this frame', () => {
    const events = [changed(byOption, [[at, 1]])];
    const moved = frame({ step: 1, events, world: worldAfter(startWorld, events) });
    expect(mapViewOf(tinyPack, 'land', moved).arrows).toEqual([
      { from: 'north', to: 'south', label: 'Guards' },
    ]);
  });

  test('what history did between two dated starts is no movement', () => {
    const events = [changed({ kind: 'interim', start: 'first' }, [[at, 1]])];
    const moved = frame({ step: 1, events, world: worldAfter(startWorld, events) });
    expect(mapViewOf(tinyPack, 'land', moved).arrows).toEqual([]);
  });
});

describe('the folded map', () => {
  beforeAll(() => addStrings(late));

  test('says how many pins it has and how old the newest word is, those of the last frame', () => {
    const options = [option('a', { pin: 'north' }), option('b', { pin: 'gate' }), option('c')];
    expect(stripWords(tinyPack, [frame(), frame({ options })])).toEqual([
      '2 pins',
      'newest six days old',
    ]);
    expect(stripWords(tinyPack, [frame()])).toEqual(['newest six days old']);
  });

  test('a town is named, with the pins that stand in it', () => {
    const options = [option('a', { pin: 'gate' }), option('b', { pin: 'south' })];
    expect(stripWords(tinyPack, [frame({ place: 'gate', options })])).toEqual([
      'The town',
      '1 pin',
    ]);
  });

  test('nothing is said where nothing was told, or where there is no map', () => {
    const blank = frame({ world: { ...startWorld, known: [null, null] } });
    expect(stripWords(tinyPack, [blank])).toEqual([]);
    const bare = { ...tinyPack, manifest: { ...tinyPack.manifest, maps: [] } };
    expect(stripWords(bare, [frame()])).toEqual([]);
  });
});
