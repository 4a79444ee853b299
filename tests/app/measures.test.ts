import { describe, expect, test } from 'vitest';
import { thenAndNow } from '../../src/app/debrief/then-and-now.ts';
import { needWords } from '../../src/app/measure-words.ts';
import { type Mark, marksBetween, marksOf } from '../../src/app/measures.ts';
import { fewOf } from '../../src/app/parts/few-marks.ts';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';
import { toneOf } from '../../src/app/parts/tone.ts';
import type { Need } from '../../src/engine/run/frame.ts';
import { ridgePack } from '../engine/world/campaign/ridge.ts';
import { changed, frame, option, slot, startWorld, tinyPack, worldAfter } from './tiny-pack.ts';

await loadLateStrings();

const bread = slot({ kind: 'gauge', gauge: 'bread' });
const smiths = slot({ kind: 'stance', faction: 'smiths' });
const crown = slot({ kind: 'control', region: 'south', authority: 'crown' });
const guild = slot({ kind: 'control', region: 'south', authority: 'guild' });
const taken = { kind: 'option', decision: 'd', option: 'feed' } as const;
const interim = { kind: 'interim', start: 'first' } as const;

const first = [changed(interim, [[bread, 1000]], 9)];
const second = [
  changed(taken, [
    [smiths, -300],
    [bread, 200],
    [crown, 500],
    [guild, -500],
  ]),
  { type: 'passed', cause: taken, day: 10, days: 1 } as const,
  changed({ kind: 'rule', rule: 'hunger' }, [[bread, -100]], 11),
];
const frames = [
  frame({ events: first, world: worldAfter(startWorld, first) }),
  frame({
    step: 1,
    chosen: option('feed', { text: 'Feed _them_.' }),
    events: second,
    world: worldAfter(startWorld, [...first, ...second]),
  }),
];

describe('marks', () => {
  test('gauges first, then factions by their short names; shares stay unseen', () => {
    const { chosen } = marksOf(tinyPack, frames[1]!);
    expect(chosen.map((mark) => [mark.name, mark.by])).toEqual([
      ['Bread', 200],
      ['Smiths', -300],
    ]);
  });

  test('those of the days that passed stand apart', () => {
    const { passed, days } = marksOf(tinyPack, frames[1]!);
    expect(passed.map((mark) => [mark.name, mark.by])).toEqual([['Bread', -100]]);
    expect(days).toBe(1);
  });

  test('what history did is no mark of a choice', () => {
    expect(marksOf(tinyPack, frames[0]!)).toEqual({ chosen: [], passed: [], days: 0 });
    expect(marksOf(tinyPack, frames[1]!).chosen).toHaveLength(2);
  });

  test('it has marks of its own', () => {
    expect(marksBetween(tinyPack, frames[0]!).map(({ name, by }) => [name, by])).toEqual([
      ['Bread', 1000],
    ]);
    expect(marksBetween(tinyPack, frames[1]!)).toEqual([]);
  });

  const marks = (...sizes: readonly number[]): Mark[] =>
    sizes.map((by, index) => ({
      slot: { kind: 'gauge', gauge: `${index}` },
      name: `${index}`,
      by,
    }));

  test('no more than four are shown at once, the largest, and two of either kind have a place', () => {
    const few = fewOf({
      chosen: marks(100, -900, 300, 200, 50),
      passed: marks(10, 70, -80),
      days: 3,
    });
    expect(few.chosen.map((mark) => mark.by)).toEqual([-900, 300]);
    expect(few.passed.map((mark) => mark.by)).toEqual([70, -80]);
    expect(few.left).toBe(4);
  });

  test('what moved a gauge goes before what moved a faction more', () => {
    const faction = { slot: { kind: 'stance', faction: 'f' }, name: 'f', by: 999 } as const;
    const few = fewOf({ chosen: [...marks(100, 200), faction], passed: marks(5, 6), days: 1 });
    expect(few.chosen.map((mark) => mark.by)).toEqual([100, 200]);
  });

  test('what one kind does not need the other may have', () => {
    expect(fewOf({ chosen: marks(1), passed: marks(1, 2, 3, 4), days: 1 }).passed).toHaveLength(3);
    expect(fewOf({ chosen: marks(1, 2, 3, 4), passed: [], days: 0 }).left).toBe(0);
  });
});

test('then and now: only what moved since the last dated start', () => {
  const compared = thenAndNow(tinyPack, frames);
  expect(compared?.since).toBe('1944-06-15');
  expect(compared?.measures.map(({ before, now }) => [before, now])).toEqual([
    [-1000, -1300],
    [4000, 4100],
  ]);
  expect(compared?.regions).toEqual([{ region: 'south', before: [2000, 8000], now: [2500, 7500] }]);
});

describe('why an option is closed', () => {
  const need = (over: Partial<Need>): Need => ({
    text: '',
    subject: { kind: 'control', region: 'north', authority: 'crown' },
    operator: '>=',
    wanted: 40,
    found: 34,
    met: false,
    ...over,
  });

  test('in figures', () => {
    const words = needWords(tinyPack, need({}));
    expect(words).toContain('34 of North');
    expect(words).toContain('the Crown');
    expect(words).toContain('40');
  });

  test('bounds other than "at least" say so', () => {
    const words = needWords(
      tinyPack,
      need({ operator: '<', subject: { kind: 'gauge', gauge: 'bread' } }),
    );
    expect(words).toContain('less than 40');
  });

  test('a figure below nothing has a minus, not a hyphen, found or wanted', () => {
    const subject = { kind: 'stance', faction: 'smiths' } as const;
    const words = needWords(tinyPack, need({ subject, found: -20, wanted: -5 }));
    expect(words).toContain('\u221220');
    expect(words).toContain('\u22125');
    expect(words).not.toContain('-');
  });

  test('memory has no figures to show', () => {
    expect(needWords(tinyPack, need({ subject: { kind: 'memory', name: 'm' } }))).toBeNull();
  });
});

describe('the tone of a movement', () => {
  const { manifest } = tinyPack;
  const bread = { kind: 'gauge', gauge: 'bread' } as const;
  const low = {
    ...tinyPack,
    manifest: {
      ...manifest,
      gauges: manifest.gauges.map((gauge) => ({ ...gauge, better: 'low' as const })),
    },
  };
  const pressed = (better?: 'low' | 'high') => ({
    ...ridgePack,
    campaigns: ridgePack.campaigns.map((campaign) => ({
      ...campaign,
      levers: campaign.levers.map(({ better: _own, ...lever }) =>
        better === undefined ? lever : { ...lever, better },
      ),
    })),
  });
  const gates = { kind: 'lever', lever: 'gates' } as const;

  test('a gauge that rises is good, unless it is better low', () => {
    expect([1, -1, 0].map((by) => toneOf(tinyPack, bread, by))).toEqual(['good', 'bad', 'neutral']);
    expect([1, -1].map((by) => toneOf(low, bread, by))).toEqual(['bad', 'good']);
  });

  test('a lever is neither, unless it says which end is better', () => {
    const tones = [undefined, 'high' as const, 'low' as const].map((better) =>
      [5, -5].map((by) => toneOf(pressed(better), gates, by)),
    );
    expect(tones).toEqual([
      ['neutral', 'neutral'],
      ['good', 'bad'],
      ['bad', 'good'],
    ]);
  });

  test('who holds a region, and how many men, are what one player wants and another does not', () => {
    const shares = { kind: 'control', region: 'south', authority: 'crown' } as const;
    expect(toneOf(tinyPack, shares, 900)).toBe('neutral');
    expect(toneOf(tinyPack, { kind: 'men', force: 'guards' }, 900)).toBe('neutral');
    expect(toneOf(tinyPack, { kind: 'unrest', region: 'south' }, 900)).toBe('bad');
  });
});
