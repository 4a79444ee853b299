import { describe, expect, test } from 'vitest';
import {
  answerFor,
  askedSteps,
  consequenceOf,
  formOf,
  goOnByItself,
  leadOf,
  meanwhileAfter,
  sceneOf,
} from '../../../src/engine/run/form.ts';
import type { Frame, Option } from '../../../src/engine/run/frame.ts';
import { openRun, play } from '../../../src/engine/run/open-run.ts';
import { newRun } from '../../../src/engine/run/parse-run.ts';
import { compileTiny, manifestWith, ready, tiny, tinyFiles } from '../builders.ts';
import { manifest } from '../tiny-manifest.ts';

const short = (decisions: readonly unknown[], over: object = {}) => ({
  ...manifest.entries[0],
  id: 'short',
  form: { minutes: 10, decisions },
  ...over,
});
const withForm = (decisions: readonly unknown[], over: object = {}) =>
  compileTiny({
    'pack.json': manifestWith({ entries: [...manifest.entries, short(decisions, over)] }),
  });
const asked = [
  { id: 'gate', lead: 'You come to a gate.' },
  { id: 'shore', lead: 'You are over the water.' },
];
const { pack, acts } = ready(withForm(asked));
const form = formOf(pack.manifest, 'short')!;

const option = (id: string, over: Partial<Option> = {}): Option => ({
  ...play(tiny.pack, tiny.acts, newRun(tiny.pack, 'whole', 1)).frames[0]!.options[1]!,
  id,
  ...over,
});
const [first] = play(pack, acts, newRun(pack, 'short', 1)).frames;
const frameWith = (over: Partial<Frame>): Frame => ({ ...first!, ...over });

describe('P15 a short form', () => {
  const said = (decisions: readonly unknown[], over: object = {}) => {
    const { pack: compiled, problems } = withForm(decisions, over);
    expect(compiled).toBeNull();
    expect(problems.every(({ file, line }) => file === 'pack.json' && line === 1)).toBe(true);
    return problems.map(({ text }) => text);
  };

  test('P15 asks decisions of the story', () => {
    expect(withForm(asked).problems).toEqual([]);
    expect(said([asked[0], { id: 'moon', lead: 'Far.' }])).toEqual([
      'entries.short.form.decisions.moon: there is no decision “moon”.',
    ]);
  });

  test('P15 asks at least two, each with its lead', () => {
    expect(said([asked[0]])[0]).toMatch(/^entries\.2\.form\.decisions: /);
    expect(said([asked[0], { id: 'shore' }])[0]).toMatch(/^entries\.2\.form\.decisions\.1\.lead: /);
  });

  test('P15 asks none twice, none too late, and in the story’s order', () => {
    expect(said([...asked, asked[0]])).toEqual([
      'entries.short.form.decisions.gate: it is asked twice.',
    ]);
    expect(said([asked[1], asked[0]])).toEqual([
      'entries.short.form.decisions.gate: “shore” comes after it.',
    ]);
    const yard = { id: 'yard', lead: 'A yard.' };
    expect(said([yard, asked[0]])).toEqual([
      'entries.short.form.decisions.gate: “yard” comes after it.',
    ]);
    expect(said(asked, { act: 'two', start: '1900-01-20' })).toEqual([
      'entries.short.form.decisions.gate: its act is over where the form begins.',
    ]);
  });
});

describe('P15 a short form of a story with a mistake', () => {
  const entries = [
    ...manifest.entries,
    short([asked[0], { id: 'yard', lead: 'A yard.' }, asked[1]]),
    short([asked[1], { id: 'again', lead: 'Again.' }], {
      id: 'late',
      act: 'two',
      start: '1900-01-20',
    }),
  ];
  const decisions = compileTiny().decisions.map(({ id }) => ({ id, title: `At the ${id}` }));
  const withMistake = (file: string, line: string) => {
    const ink = tinyFiles[file] ?? '';
    const over = { [file]: ink.replace(/^-> /m, `${line}\n-> `) };
    return compileTiny({ 'pack.json': manifestWith({ entries, decisions }), ...over }).problems;
  };

  test.each([
    ['ink/one.ink', '~ raise(Gauge.bread)'],
    ['ink/two.ink', '~ raise(Gauge.bread)'],
    ['ink/one.ink', '-> nowhere'],
    ['ink/two.ink', '-> nowhere'],
    ['ink/one.ink', '~ order(Order.fed)'],
    ['ink/one.ink', '~ m_coins = = 1'],
    ['ink/two.ink', 'INCLUDE lost.ink'],
  ])('P15 an act that does not compile is still in its place: %s %s', (file, line) => {
    expect(withMistake(file, line)).toMatchObject([{ file, code: 'ink/syntax' }]);
  });

  test('P15 a decision out of its order is told beside it', () => {
    const wrong = [...manifest.entries, short([asked[1], asked[0]])];
    const ink = (tinyFiles['ink/two.ink'] ?? '').replace('-> shore', '-> nowhere\n-> shore');
    const over = { 'pack.json': manifestWith({ entries: wrong }), 'ink/two.ink': ink };
    expect(
      compileTiny(over)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['ink/syntax', 'pack/form']);
  });
});

describe('R22 what is asked', () => {
  test('R22 a form’s decisions are asked once each, where they are first met', () => {
    const { frames } = play(pack, acts, {
      ...newRun(pack, 'short', 1),
      choices: ['pay', 'loaf', 'cross', 'walk', 'stop'],
    });
    expect(askedSteps(form, frames)).toEqual([0, 3]);
    expect(askedSteps(form, [...frames, { ...frames[0]!, step: 6 }])).toEqual([0, 3]);
    expect(leadOf(form, 'shore')).toBe('You are over the water.');
    expect(leadOf(form, 'yard')).toBeNull();
  });

  test('R22 other entries ask all', () => {
    expect(formOf(pack.manifest, 'whole')).toBeNull();
    expect(formOf(pack.manifest, 'nowhere')).toBeNull();
  });
});

describe('R23 what a form answers by itself', () => {
  test('R23 as it was really done where that is open, else the first open option', () => {
    const options = [option('a'), option('b'), option('c', { historical: true })];
    expect(answerFor({}, frameWith({ options }))).toBe('c');
    expect(answerFor({}, frameWith({ options: options.slice(0, 2) }))).toBe('a');
    const closed = [option('a', { locked: true }), option('b')];
    expect(answerFor({}, frameWith({ options: closed }))).toBe('b');
    const real = option('c', { historical: true, locked: true });
    expect(answerFor({}, frameWith({ options: [...closed, real] }))).toBe('b');
    expect(answerFor({}, frameWith({ options: [closed[0]!, real] }))).toBeNull();
  });

  test('R23 what stands in where the record is silent is named by the manifest', () => {
    const options = [option('a'), option('b')];
    const decisions = [{ id: 'gate', title: 'A gate', silent: 'b' }];
    const frame = frameWith({ decision: 'gate', options });
    expect(answerFor({ decisions }, frame)).toBe('b');
    const real = option('c', { historical: true });
    expect(answerFor({ decisions }, { ...frame, options: [...options, real] })).toBe('c');
    const closed = [option('a'), option('b', { locked: true })];
    expect(answerFor({ decisions }, { ...frame, options: closed })).toBe('a');
    expect(answerFor({ decisions }, { ...frame, decision: 'shore' })).toBe('a');
  });

  test('R23 the run with its answers is an ordinary one', () => {
    const open = openRun(pack, acts, newRun(pack, 'short', 5));
    goOnByItself(pack.manifest, form, open);
    open.choose('push');
    const { frames } = goOnByItself(pack.manifest, form, open);
    expect(open.run.choices.length).toBeGreaterThan(1);
    const again = play(pack, acts, open.run);
    expect(JSON.stringify(again.frames)).toBe(JSON.stringify(frames));
    const whole = play(pack, acts, { ...open.run, entry: 'whole' });
    expect(JSON.stringify(whole.frames)).toBe(JSON.stringify(frames));
  });
});

describe('R24 on the way', () => {
  test('R24 it goes on by itself to what it asks next, and to the end', () => {
    const open = openRun(pack, acts, newRun(pack, 'short', 5));
    expect(goOnByItself(pack.manifest, form, open).frames).toHaveLength(1);
    open.choose('pay');
    const { frames } = goOnByItself(pack.manifest, form, open);
    expect(frames.at(-1)?.decision).toBe('shore');
    expect(meanwhileAfter(form, frames, 0).map((one) => [one.decision, one.option])).toEqual([
      ['yard', frames[2]?.chosen?.id],
      ['river', 'cross'],
    ]);
    open.choose('walk');
    const { state, frames: all } = goOnByItself(pack.manifest, form, open);
    expect(state).toBe('ended');
    expect(meanwhileAfter(form, all, 3)).toMatchObject([{ decision: 'again', historical: false }]);
    expect(meanwhileAfter(form, all, -1)).toEqual([]);
  });

  test('R24 an act that is not at hand is asked for, and it goes on from there', () => {
    const open = openRun(pack, { one: acts.one! }, newRun(pack, 'short', 5));
    open.choose('pay');
    expect(goOnByItself(pack.manifest, form, open)).toMatchObject({ state: 'needs', act: 'two' });
    open.provide(acts.two!);
    expect(goOnByItself(pack.manifest, form, open).frames.at(-1)?.decision).toBe('shore');
  });

  test('R24 a step back is asked again, and another answer gives another run', () => {
    const open = openRun(pack, acts, newRun(pack, 'short', 5));
    open.choose('pay');
    const before = goOnByItself(pack.manifest, form, open).frames;
    open.goTo(0);
    expect(goOnByItself(pack.manifest, form, open).frames).toHaveLength(1);
    open.choose('pay');
    expect(JSON.stringify(goOnByItself(pack.manifest, form, open).frames)).toBe(
      JSON.stringify(before),
    );
    open.goTo(0);
    open.choose('wait');
    expect(goOnByItself(pack.manifest, form, open).frames.at(-1)?.decision).toBe('shore');
  });
});

test('R24 an answer’s consequence ends where the next scene begins, and a decision has the last', () => {
  const line = (text: string) => ({ kind: 'line' as const, text, speaker: null, tags: [] });
  const scene = { kind: 'scene' as const, date: null, place: 'ford' };
  const blocks = [line('So.'), scene, line('On the road.'), scene, line('There.')];
  const frame = frameWith({ blocks });
  expect(consequenceOf(frame)).toEqual([line('So.')]);
  expect(sceneOf(frame)).toEqual([scene, line('There.')]);
  const bare = frameWith({ blocks: [line('So.')] });
  expect([consequenceOf(bare), sceneOf(bare)]).toEqual([[line('So.')], [line('So.')]]);
});
