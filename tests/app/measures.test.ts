import { describe, expect, test } from 'vitest';
import { thenAndNow } from '../../src/app/debrief/then-and-now.ts';
import { needWords } from '../../src/app/measure-words.ts';
import { marksOf } from '../../src/app/measures.ts';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';
import { whyOf } from '../../src/app/why/reasons.ts';
import type { Need } from '../../src/engine/run/frame.ts';
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
    const marks = marksOf(tinyPack, frames[1]!);
    expect(marks.map((mark) => [mark.name, mark.by])).toEqual([
      ['Bread', 100],
      ['Smiths', -300],
    ]);
  });

  test('what history did is no mark of a choice', () => {
    expect(marksOf(tinyPack, frames[0]!)).toEqual([]);
  });
});

test('why: the start and the causes sum to what stands', () => {
  const why = whyOf(tinyPack, frames, { kind: 'gauge', gauge: 'bread' });
  expect(why?.start).toBe(3000);
  expect(why?.now).toBe(4100);
  expect(why?.lines.map((one) => [one.by, one.after, one.date])).toEqual([
    [1000, 4000, '1944-06-15'],
    [200, 4200, '1944-06-16'],
    [-100, 4100, '1944-06-17'],
  ]);
  expect(why?.lines[1]?.words).toBe('Feed them.');
  expect(whyOf(tinyPack, frames, { kind: 'gauge', gauge: 'salt' })).toBeNull();
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

  test('memory has no figures to show', () => {
    expect(needWords(tinyPack, need({ subject: { kind: 'memory', name: 'm' } }))).toBeNull();
  });
});
