import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../../src/engine/errors.ts';
import { compilePlain } from '../../../src/engine/pack/compile-pack.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { newRun, parseRun } from '../../../src/engine/run/parse-run.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { lastOf, openTiny, ready, runOf, tiny, wholeRun, withActOne } from '../builders.ts';

/** Opens what may not be a run at all. */
const openAny = (value: unknown) => openRun(tiny.pack, tiny.acts, value as Run).played;

describe('an option that is gone', () => {
  test('R6 stops the replay where it stood, and no other is taken', () => {
    const open = openTiny(runOf(['pay', 'dance', 'cross']));
    expect(open.played).toMatchObject({
      state: 'stopped',
      step: 2,
      error: { code: 'run/option-gone', detail: 'yard: dance' },
    });
    expect(open.played.frames).toHaveLength(2);
    expect(open.run.choices).toEqual(['pay']);
    expect(open.choose('loaf').state).toBe('open');
    expect(open.run.choices).toEqual(['pay', 'loaf']);
  });

  test('R6 is not found in another decision', () => {
    expect(openTiny(runOf(['loaf'])).played).toMatchObject({ error: { detail: 'gate: loaf' } });
  });

  test('R6 options are found by id, however they are ordered now', () => {
    const act = (options: string) =>
      ready(withActOne(`# decision: d\n${options}- \n# ending: home\nEnd.\n-> END\n`));
    const left = '* [Left # id: left]\n    You go left.\n';
    const right = '* [Right # id: right]\n    You go right.\n';
    for (const { pack, acts } of [act(left + right), act(right + left)]) {
      const { played } = openRun(pack, acts, runOf(['right']));
      expect(played.state).toBe('ended');
      expect(JSON.stringify(played.frames[1]?.blocks)).toContain('You go right.');
    }
  });

  test('R6 another edition does not matter', () => {
    const run = runOf(wholeRun, { edition: 'f'.repeat(64) });
    expect(openTiny(run).played.state).toBe('ended');
    expect(openTiny(run).run.edition).toBe(run.edition);
  });
});

test('R7 a locked option is not taken', () => {
  const { played } = openTiny(runOf(['push', 'soothe', 'cross']));
  expect(played).toMatchObject({
    state: 'stopped',
    step: 2,
    error: { code: 'run/option-locked', detail: 'yard: soothe' },
  });
  const open = openTiny(runOf(['push']));
  const before = open.played;
  expect(open.choose('soothe')).toMatchObject({
    state: 'stopped',
    error: { code: 'run/option-locked' },
  });
  expect(open.played).toBe(before);
  expect(open.choose('nothing')).toMatchObject({
    state: 'stopped',
    error: { code: 'run/option-gone' },
  });
  expect(open.played).toBe(before);
  expect(open.choose('loaf').state).toBe('open');
});

test('R8 choices after the end stop', () => {
  const { played } = openTiny(runOf(['pay', 'loaf', 'drown', 'swim']));
  expect(played).toMatchObject({
    state: 'stopped',
    error: { code: 'run/past-the-end', detail: 'swim' },
  });
  expect(played.frames).toHaveLength(4);
  const ended = openTiny(runOf(['pay', 'loaf', 'drown']));
  expect(ended.choose('swim')).toBe(ended.played);
});

test('R9 a run of another pack, or of an entry that is not there', () => {
  expect(openTiny(runOf([], { pack: 'other' })).played).toMatchObject({
    state: 'failed',
    error: { code: 'run/other-pack', detail: 'other' },
    frames: [],
  });
  expect(openTiny(runOf([], { entry: 'third' })).played).toMatchObject({
    state: 'failed',
    error: { code: 'run/unknown-entry', detail: 'third' },
  });
});

describe('what is not a run', () => {
  const whole = runOf(wholeRun);
  const json = JSON.stringify(whole);
  test.each<[string, unknown, string]>([
    ['nothing', null, 'the run'],
    ['a word', 'run', 'the run'],
    ['a list', [], 'the run'],
    ['an empty object', {}, 'format'],
    ['another format', { ...whole, format: 2 }, 'format'],
    ['a seed below 0', { ...whole, seed: -1 }, 'seed'],
    ['a seed beyond 32 bits', { ...whole, seed: 2 ** 32 }, 'seed'],
    ['a broken seed', { ...whole, seed: 1.5 }, 'seed'],
    ['a seed that is no number', { ...whole, seed: Number.NaN }, 'seed'],
    ['an edition that is no hash', { ...whole, edition: 'x' }, 'edition'],
    ['choices that are no list', { ...whole, choices: 'pay' }, 'choices'],
    ['a choice that is a number', { ...whole, choices: ['pay', 2] }, 'choices.1'],
    ['a choice of a megabyte', { ...whole, choices: ['x'.repeat(1_000_000)] }, 'choices.0'],
    [
      'choices without end',
      { ...whole, choices: Array.from({ length: 2_001 }, () => 'x') },
      'choices',
    ],
    ['a field too many', { ...whole, cheat: true }, 'the run'],
    ['an entry called __proto__', { ...whole, entry: '__proto__' }, 'entry'],
    ['a pack called constructor', { ...whole, pack: 'constructor' }, 'pack'],
    ['a key __proto__', JSON.parse(json.replace('{', '{"__proto__":{"seed":1},')), 'the run'],
    ['only a prototype', JSON.parse(`{"__proto__":${json}}`), 'format'],
  ])('R10 %s is malformed', (_, value, detail) => {
    expect(openAny(value)).toEqual({
      state: 'failed',
      error: { code: 'run/malformed', detail },
      frames: [],
    });
    expect(parseRun(value, tiny.pack).ok).toBe(false);
    expect(Reflect.get({}, 'seed')).toBeUndefined();
  });

  test('R10 nothing can be done with it', () => {
    const open = openRun(tiny.pack, tiny.acts, null as unknown as Run);
    const before = open.played;
    expect(open.choose('pay')).toBe(before);
    expect(open.goTo(0)).toBe(before);
    expect(open.provide(tiny.acts.one!)).toBe(before);
  });

  test('R10 a new run is one, whatever its seed', () => {
    for (const seed of [0, 1, 2 ** 32 - 1, 2 ** 32, -1, 1.5]) {
      expect(parseRun(newRun(tiny.pack, 'whole', seed), tiny.pack).ok).toBe(true);
    }
  });

  test('R10 choices JavaScript knows are only options that are gone', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(openTiny(runOf([id])).played).toMatchObject({ error: { code: 'run/option-gone' } });
    }
  });
});

test('R17 a turn with no options, ending or next act is a dead end', () => {
  const { pack, acts } = ready(withActOne('Text.\n-> END\n'));
  const { played } = openRun(pack, acts, runOf());
  expect(played).toEqual({
    state: 'failed',
    error: { code: 'ink/dead-end', detail: 'one' },
    frames: [],
  });
  for (const code of ['ink/dead-end', 'run/option-gone']) expect(errorCodes).toContain(code);
});

describe('a failure', () => {
  const { pack, acts } = ready(
    withActOne(
      '# decision: d\n* [Loop # id: loop]\n    -> round\n* [Break # id: break]\n    ~ temp t_x = ()\n' +
        '    ~ raise(t_x, 1)\n    -> END\n* [Halt # id: halt]\n    -> END\n* [Go # id: go]\n' +
        '    # ending: home\n    Home.\n    -> END\n=== round\n-> round\n',
    ),
  );

  test.each([
    ['loop', 'ink/endless', true],
    ['loop', 'ink/endless', false],
    ['break', 'ink/error', true],
    ['break', 'ink/error', false],
    ['halt', 'ink/dead-end', true],
    ['halt', 'ink/dead-end', false],
  ])('R18 after “%s” fails with %s one may go back (checkpoints: %s)', (id, code, checkpoints) => {
    const open = openRun(pack, acts, runOf(), { checkpoints });
    const first = JSON.stringify(open.played.frames);
    expect(open.choose(id)).toMatchObject({ state: 'failed', error: { code } });
    expect(JSON.stringify(open.played.frames)).toBe(first);
    expect(open.run.choices).toEqual([]);
    expect(open.goTo(0).state).toBe('open');
    expect(JSON.stringify(open.played.frames)).toBe(first);
    expect(open.choose('go').state).toBe('ended');
    expect(lastOf(open).events).toEqual([]);
    expect(open.run.choices).toEqual(['go']);
  });
});

describe('a plain story', () => {
  const story = (ink: string) =>
    ready(compilePlain('s.ink', 'S', (path) => (path === 's.ink' ? ink : null)));
  const ink =
    'One.\n+ [Same]\n    First.\n+ [Same]\n    Second.\n+ [Other]\n- -> k\n=== k\n+ [On] -> END\n';
  const { pack, acts } = story(ink);
  const run = (choices: readonly string[]): Run => ({
    ...newRun(pack, 'whole', 1),
    choices: [...choices],
  });
  const ids = openRun(pack, acts, run([])).played.frames[0]!.options.map((option) => option.id);

  test('R21 ids are made of place and text, twins told apart by their order', () => {
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[0-9a-z]+(~\d+)?$/.test(id))).toBe(true);
    const second = openRun(pack, acts, run([ids[1]!])).played;
    expect(JSON.stringify(second.frames[1]?.blocks)).toContain('Second.');
    expect(second.frames[1]?.decision).toBe('k');
  });

  test('R21 a run stops where an edit changed the text', () => {
    const edited = story(ink.replace('[Other]', '[Another]'));
    const open = openRun(edited.pack, edited.acts, { ...run([ids[2]!]), edition: pack.edition });
    expect(open.played).toMatchObject({
      state: 'stopped',
      step: 1,
      error: { code: 'run/option-gone' },
    });
    expect(openRun(edited.pack, edited.acts, run([ids[0]!])).played.state).toBe('open');
  });
});
