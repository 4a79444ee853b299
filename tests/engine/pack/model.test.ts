import { describe, expect, test } from 'vitest';
import type { Files } from '../builders.ts';
import { manifestWith } from '../builders.ts';
import { c, compileLand, flat, landManifest, told } from '../world/rules/land.ts';

const drift = (target: object = flat(6000), moves: object = { measure: 'gauge', of: 'fear' }) => ({
  ...told('dusk'),
  mechanism: 'drift',
  moves,
  target,
  rate: c(100),
});
const reads = (measure: object) => ({
  ...flat(0),
  terms: [{ reads: measure, weight: c(10) }],
});
const rule = (mechanism: string, over: object) => ({ ...told('dusk'), mechanism, ...over });
const muster = (over: object) => rule('muster', { from: 'band', rate: flat(10), ...over });
const yielding = (over: object) =>
  rule('yield', { in: 'department', from: 'guild', to: 'crown', rate: flat(10), ...over });
const vacancy = (over: object) =>
  rule('vacancy', {
    in: 'department',
    authority: 'crown',
    men: c(1),
    rate: flat(10),
    to: ['guild'],
    ...over,
  });
const contagion = (over: object) =>
  rule('contagion', { in: 'department', authorities: ['crown', 'guild'], rate: c(1), ...over });
const presence = (over: object) =>
  rule('presence', {
    in: 'department',
    sides: [
      { authority: 'crown', forces: { guards: c(100) } },
      { authority: 'guild', forces: { band: c(100) } },
    ],
    perThousand: c(1),
    most: c(1),
    ...over,
  });
const withdrawal = (over: object) =>
  rule('withdrawal', {
    in: ['north'],
    authority: 'crown',
    spread: c(1),
    rate: c(1),
    to: ['guild'],
    ...over,
  });
const reports = (over: object) =>
  rule('reports', {
    in: 'department',
    by: 'He',
    authority: 'crown',
    every: c(1),
    delay: c(1),
    bias: c(1),
    ...over,
  });

const said = (rules: unknown, over: Files = {}): string[] =>
  compileLand(rules, over).problems.map((one) => `${one.file}: ${one.text}`);

describe('rules.json', () => {
  test('P1 rules of every mechanism compile', () => {
    const occasion = rule('occasion', { order: 'feed', chance: c(1) });
    const all = [
      drift(),
      muster({ to: 'guards', home: 'monks', lost: flat(1), floor: c(1), most: c(1) }),
      yielding({ luck: c(1), under: 'temple', since: '1900-01-12', needs: 'gauge fear >= 3' }),
      vacancy({}),
      contagion({ under: 'temple' }),
      presence({ under: 'temple' }),
      withdrawal({ named: 'temple', claim: c(1), floor: c(1) }),
      occasion,
      reports({}),
    ].map((one, index) => ({ ...one, id: `rule_${index}` }));
    expect(said(all)).toEqual([]);
    expect(compileLand(all).pack?.rules).toEqual(all);
  });

  const king = 'authority “king”';
  test.each<[string, object]>([
    ['gauge “joy”', drift(flat(1), { measure: 'gauge', of: 'joy' })],
    ['lever “joy”', drift(flat(1), { measure: 'lever', of: 'joy' })],
    ['faction “joy”', drift(flat(1), { measure: 'stance', of: 'joy' })],
    ['region “west”', drift(flat(1), { measure: 'unrest', in: ['west'] })],
    ['gauge “joy”', drift(reads({ measure: 'gauge', of: 'joy' }))],
    ['faction “joy”', drift(reads({ measure: 'resolve', of: 'joy' }))],
    ['lever “joy”', drift(reads({ measure: 'lever', of: 'joy' }))],
    ['force “joy”', drift(reads({ measure: 'men', of: 'joy' }))],
    ['order “joy”', drift(reads({ measure: 'done', of: 'joy' }))],
    ['region “west”', drift(reads({ measure: 'bread', of: 'west' }))],
    ['campaign “joy”', drift(reads({ measure: 'tally', campaign: 'joy', of: 'inside' }))],
    ['tally “joy”', drift(reads({ measure: 'tally', campaign: 'joy', of: 'joy' }))],
    [king, drift(reads({ measure: 'control', authority: 'king', of: 'north' }))],
    ['force “joy”', muster({ from: 'joy' })],
    ['force “joy”', muster({ to: 'joy' })],
    ['force “joy”', muster({ home: 'joy' })],
    ['order “joy”', muster({ lost: reads({ measure: 'done', of: 'joy' }) })],
    [king, yielding({ from: 'king' })],
    [king, yielding({ to: 'king' })],
    [king, yielding({ under: 'king' })],
    [king, yielding({ rate: reads({ measure: 'present', authority: 'king' }) })],
    ['region “west”', yielding({ in: ['north', 'west'] })],
    [king, vacancy({ authority: 'king' })],
    [king, vacancy({ to: ['king'] })],
    [king, contagion({ authorities: ['king', 'crown'] })],
    [king, presence({ under: 'king' })],
    [
      'force “joy”',
      presence({ sides: [{ authority: 'crown', forces: { joy: c(1) } }, side('guild')] }),
    ],
    [king, presence({ sides: [side('king'), side('guild')] })],
    [king, withdrawal({ authority: 'king' })],
    [king, withdrawal({ named: 'king' })],
    [king, withdrawal({ to: ['king'] })],
    ['order “joy”', rule('occasion', { order: 'joy', chance: c(1) })],
    [king, reports({ authority: 'king' })],
  ])('P5 what a rule names must exist: %s', (words, one) => {
    expect(said([one])).toContain(`rules.json: 0: dusk: there is no ${words}.`);
  });

  test('P7 a rule stands once, and each of its authorities', () => {
    expect(said([drift(), drift()])).toEqual(['rules.json: 1: “dusk” stands twice.']);
    for (const one of [
      contagion({ authorities: ['crown', 'crown'] }),
      contagion({ authorities: ['crown'] }),
      presence({ sides: [side('crown'), side('crown')] }),
      withdrawal({ to: ['guild', 'guild'] }),
      vacancy({ to: [] }),
      rule('spell', {}),
      { ...drift(), spin: 1 },
      { ...drift(), since: '1900-02-29' },
      { ...drift(), sentence: '' },
    ]) {
      const { pack, problems } = compileLand([one]);
      expect(pack).toBeNull();
      expect(`${problems[0]?.file} ${problems[0]?.text}`).toMatch(/^rules\.json 0/);
    }
  });

  test('P8 the edition changes with the rules', () => {
    const edition = (rules: unknown) => compileLand(rules).pack?.edition;
    expect(edition([drift()])).toBe(edition([drift()]));
    expect(edition([drift(flat(6001))])).not.toBe(edition([drift()]));
  });

  test('P11 the needs of a rule can be read and name what the pack has, not the memory', () => {
    const words = (needs: string) => said([{ ...drift(), needs }]);
    expect(words('gauge fear >= 3, not done feed')).toEqual([]);
    expect(words('gauge fear')).toEqual(['rules.json: 0: dusk: “gauge fear” is no condition.']);
    expect(words('gauge joy >= 3')).toEqual(['rules.json: 0: dusk: There is no gauge “joy”.']);
    expect(words('memory m_paid')).toEqual([
      'rules.json: 0: dusk: There is no variable of memory.ink “m_paid”.',
    ]);
    expect(words('control here crown >= 3')).toEqual([
      'rules.json: 0: dusk: There is no region “here”.',
    ]);
  });

  test.each([
    [1.5, 'assumption'],
    ['1', 'assumption'],
    [1, 'guess'],
    [1, []],
    [1, undefined],
  ])('P12 a coefficient is whole and has a basis: %s, %s', (value, basis) => {
    const problems = said([{ ...drift(), rate: { value, basis } }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^rules\.json: 0\.rate/);
  });

  test('P12 a basis that is none is told what one is', () => {
    const guessed = said([{ ...drift(), rate: { value: 1, basis: 'guess' } }]);
    expect(guessed).toEqual(['rules.json: 0.rate.basis: “assumption”, or a list of sources']);
  });

  test('P12 the sources that a coefficient is based on are listed', () => {
    const based = (basis: string[]) => said([drift({ base: { value: 1, basis } })]);
    expect(based(['S1'])).toEqual([]);
    expect(based(['S1', 'S2'])).toEqual(['rules.json: 0: dusk: there is no source S2.']);
  });

  test.each([
    { measure: 'control', authority: 'crown' },
    { measure: 'unrest' },
    { measure: 'present', authority: 'crown' },
  ])('P13 the region at hand is read where there is one: $measure', (measure) => {
    const words = `0: dusk: “${measure.measure}” is of the region at hand, and there is none.`;
    for (const one of [
      drift(reads(measure)),
      muster({ rate: reads(measure) }),
      muster({ lost: reads(measure) }),
    ]) {
      expect(said([one])).toEqual([`rules.json: ${words}`]);
    }
    expect(said([yielding({ rate: reads(measure) })])).toEqual([]);
    expect(said([drift(reads(measure), { measure: 'support', in: ['north'] })])).toEqual([]);
  });
});

function side(authority: string) {
  return { authority, forces: { guards: c(1) } };
}

describe('regimes', () => {
  const words = (regimes: unknown) =>
    said([], { 'pack.json': manifestWith({ ...landManifest, regimes }) });
  const regime = (needs: string) => [{ id: 'C', name: 'Crown', needs }];

  test('P11 their conditions can be read, with a region in place of “here”', () => {
    expect(words(regime('control here crown >= 3, unrest here < 4'))).toEqual([]);
    expect(words(regime('control here king >= 3'))).toEqual([
      'pack.json: regimes: C: There is no authority “king”.',
    ]);
    expect(words(regime('here'))).toEqual(['pack.json: regimes: C: “here” is no condition.']);
    expect(words(regime('not memory m_paid'))).toHaveLength(1);
  });

  test('P7 a regime stands once', () => {
    const [one] = regime('gauge fear >= 0');
    expect(words([one, one])).toEqual(['pack.json: regimes.1: “C” stands twice.']);
  });
});

describe('rows', () => {
  const row = (test: object, id = 'row') => ({
    id,
    title: 'A row',
    expected: 'So',
    grade: 'S',
    sources: ['S1'],
    test,
  });
  const words = (...tests: readonly object[]) =>
    said([], {
      'chronology.json': JSON.stringify([
        {
          id: 'feast',
          date: '1900-01-12',
          place: 'The gate',
          title: 'A feast',
          fact: 'So it was.',
          grade: 'S',
          sources: ['S1'],
          checks: tests.map((test, index) => row(test, `row-${index}`)),
        },
      ]),
    });
  const [date, from, to] = ['1900-01-12', '1900-01-12', '1900-01-14'];
  const within = (measure: object, least: number, most: number) => ({
    kind: 'within',
    date,
    reads: measure,
    least,
    most,
  });
  const fear = { measure: 'gauge', of: 'fear' };

  test('P1 rows of every kind compile', () => {
    expect(
      words(
        { kind: 'regime', date, region: 'north', accepts: ['C', 'T'] },
        { kind: 'needs', date, needs: 'done feed' },
        within(fear, 3, 3),
        { kind: 'when', needs: 'done feed', from, to: from },
        { kind: 'never', needs: 'not done feed', from, to },
      ),
    ).toEqual([]);
  });

  const at = 'chronology.json: feast.checks: row-0: ';
  test.each<[string, object]>([
    ['there is no region “west”.', { kind: 'regime', date, region: 'west', accepts: ['C'] }],
    ['there is no regime “X”.', { kind: 'regime', date, region: 'north', accepts: ['C', 'X'] }],
    ['there is no gauge “joy”.', within({ measure: 'gauge', of: 'joy' }, 0, 1)],
  ])('P5 what a row names must exist: %s', (text, one) => {
    expect(words(one)).toEqual([`${at}${text}`]);
  });

  test.each<[string, object]>([
    ['“done” is no condition.', { kind: 'needs', date, needs: 'done' }],
    ['There is no order “joy”.', { kind: 'when', needs: 'done joy', from, to }],
    [
      'There is no variable of memory.ink “m_paid”.',
      { kind: 'needs', date, needs: 'memory m_paid' },
    ],
  ])('P11 the needs of a row: %s', (text, one) => {
    expect(words(one)).toEqual([`${at}${text}`]);
  });

  test.each<[string, object]>([
    ['nothing lies between its least and its most.', within(fear, 4, 3)],
    ['its days end before they begin.', { kind: 'never', needs: 'done feed', from: to, to: from }],
    ['its days end before they begin.', { kind: 'when', needs: 'done feed', from: to, to: from }],
    ['“unrest” is of the region at hand, and there is none.', within({ measure: 'unrest' }, 1, 2)],
  ])('P13 a row can be met: %s', (text, one) => {
    expect(words(one)).toEqual([`${at}${text}`]);
  });

  test('P7 a row stands once in the whole chronology', () => {
    const one = { kind: 'needs', date, needs: 'done feed' };
    const fact = (id: string) => ({
      id,
      date,
      place: 'The gate',
      title: 'A feast',
      fact: 'So it was.',
      grade: 'S',
      sources: ['S1'],
      checks: [row(one)],
    });
    const chronology = JSON.stringify([fact('feast'), fact('fast')]);
    expect(said([], { 'chronology.json': chronology })).toEqual([
      'chronology.json: fast.checks: “row” stands twice.',
    ]);
  });
});
