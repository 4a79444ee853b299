import { describe, expect, test } from 'vitest';
import late from '../../src/app/i18n/en.late.json' with { type: 'json' };
import strings from '../../src/app/i18n/en.model.json' with { type: 'json' };
import { addStrings } from '../../src/app/i18n/t.ts';
import { type Fact, factsOf, filtered } from '../../src/app/model/facts.ts';
import { groupsOf } from '../../src/app/model/groups.ts';
import { simulatedWords } from '../../src/app/model/simulated.ts';
import type { BacktestRow } from '../../src/engine/explore/backtest.ts';
import type { Chronology } from '../../src/engine/pack/history.ts';
import { compilation, readyStory } from '../story/target.ts';
import { tinyPack } from './tiny-pack.ts';

addStrings({ ...late, ...strings });

const { pack } = readyStory();
const groups = groupsOf(pack, pack);
const told = groups.flatMap((group) => group.rules);
const figures = told.flatMap((rule) => rule.figures);

/** Every number of a part of the model that says what it rests on. */
function numbersIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  if ('basis' in node && 'value' in node) return 1;
  return Object.values(node).reduce((sum: number, one) => sum + numbersIn(one), 0);
}

describe('the rules of the shipped pack, as the page tells them', () => {
  test('every rule and every step of a campaign stands once, with a name and a sentence', () => {
    const ids = told.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(pack.rules.length + 8 * pack.campaigns.length);
    expect(told.filter((rule) => rule.title === '' || rule.sentence === '')).toEqual([]);
  });

  test('every number stands there, but for bases of nothing', () => {
    const all = numbersIn(pack.rules) + numbersIn(pack.campaigns);
    const bare = (node: unknown): number => {
      if (typeof node !== 'object' || node === null) return 0;
      const here =
        'base' in node &&
        'terms' in node &&
        Array.isArray(node.terms) &&
        node.terms.length > 0 &&
        Reflect.get(Object(node.base), 'value') === 0;
      return Object.values(node).reduce((sum: number, one) => sum + bare(one), here ? 1 : 0);
    };
    expect(figures).toHaveLength(all - bare(pack.rules) - bare(pack.campaigns));
  });

  test('nothing is left in the words of the files', () => {
    const words = [
      ...figures.flatMap((one) => [one.of ?? '', one.words, one.value]),
      ...told.flatMap((rule) => [rule.title, rule.when ?? '']),
      ...groups.flatMap((group) => [group.title, group.about ?? '']),
    ];
    const raw = /[{}_]|NaN|undefined|\b(figure|unit|term|where|reads|model)\.|>=|<=/;
    expect(words.filter((one) => raw.test(one))).toEqual([]);
    const bare = figures.filter((one) => /^[\d\u2212.\u202f]+$/.test(one.value));
    expect(bare).toEqual([]);
  });

  test('what rests on a source names it', () => {
    const known = new Set(compilation.history.sources.map((source) => source.id));
    const cited = figures.flatMap((one) => one.sources);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((id) => id !== 'BK' && !known.has(id))).toEqual([]);
  });
});

const check = (id: string, test: object) => ({
  id,
  title: id,
  expected: 'as it was',
  grade: 'S' as const,
  sources: ['S1'],
  test,
});
const chronology = [
  {
    id: 'fact',
    date: '1944-06-20',
    place: 'north',
    title: 'A fact',
    fact: 'It was so.',
    grade: 'S',
    sources: ['S1'],
    checks: [
      check('who', { kind: 'regime', date: '1944-06-22', region: 'north', accepts: ['B', 'C'] }),
      check('when', {
        kind: 'when',
        needs: 'control south crown >= 50',
        from: '1944-06-18',
        to: '1944-06-30',
      }),
    ],
  },
] as Chronology;
const row = (id: string, share: number, simulated: string): BacktestRow => ({
  id,
  date: '1944-06-30',
  fact: 'fact',
  title: id,
  expected: 'as it was',
  grade: 'S',
  source: ['S1'],
  share,
  simulated,
  holds: share >= 0.8,
});
const tiny = {
  ...tinyPack,
  manifest: {
    ...tinyPack.manifest,
    regimes: [
      { id: 'B', name: 'Both sit there', needs: 'control here crown >= 30' },
      { id: 'C', name: 'The Crown is obeyed', needs: 'control here crown >= 65' },
    ],
  },
};
const report = {
  facts: 2,
  seeds: 20,
  enough: 80,
  holds: 1,
  withoutRules: { holds: 0 },
  rows: [row('who', 1, 'B 100%'), row('when', 0.4, '1944-06-19 to 1944-06-21')],
};

describe('the table of facts', () => {
  const facts = factsOf(tiny, report, chronology);

  test('what does not fit stands first', () => {
    expect(facts.map((fact) => [fact.id, fact.holds])).toEqual([
      ['when', false],
      ['who', true],
    ]);
  });

  test('who governs is asked and answered in the words of the map', () => {
    const who = facts.find((fact) => fact.id === 'who');
    expect(who?.title).toContain('North');
    expect(who?.expected).toBe('Both sit there, or: The Crown is obeyed');
    expect(who?.simulated).toBe('Both sit there');
  });

  test('it can be narrowed to a region, and to what does not fit', () => {
    const ids = (about: string | null, unfit: boolean): readonly string[] =>
      filtered(facts, { about, unfit }).map((fact: Fact) => fact.id);
    expect(ids(null, false)).toEqual(['when', 'who']);
    expect(ids('north', false)).toEqual(['who']);
    expect(ids('south', false)).toEqual(['when']);
    expect(ids('north', true)).toEqual([]);
  });

  test.each([
    ['1944-06-19 to 1944-06-21', '19 Jun to 21 Jun'],
    ['1944-06-19', '19 Jun'],
    ['12000', '12\u202f000'],
    ['-3 to 4', '\u22123 to 4'],
    ['never 100%', 'never'],
    ['yes 60%, no 40%', 'so it was (60 in 100); it was not so (40 in 100)'],
    ['B 97%, C 3%', 'Both sit there (97 in 100); The Crown is obeyed (3 in 100)'],
  ])('what the seeds gave reads: %s', (simulated, words) => {
    const first = chronology[0]?.checks?.[0]?.test ?? null;
    expect(simulatedWords(tiny, first, simulated)).toBe(words);
  });
});
