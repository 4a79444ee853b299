import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/engine/errors.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import { parseRun } from '../../src/engine/run/parse-run.ts';
import type { Played } from '../../src/engine/run/played.ts';
import { MOST_CHOICES } from '../../src/engine/run/run.ts';
import { boundEachTest } from './brief.ts';
import { compileText, pack, runOf } from './plain.ts';

boundEachTest();

const act = compileText(
  'VAR n = 0\n-> hub\n=== hub\n~ n++\nHub {n}.\n+ [Again] -> hub\n* [Once] -> hub\n+ {n > 5} [Stop] -> END\n',
);

/** Opens anything as if it were a run, as a file or a link may bring it. */
function play(value: unknown): Played {
  const run: Parameters<typeof openRun>[2] = JSON.parse(JSON.stringify(value) ?? 'null');
  const opened = openRun(pack, { story: act }, run);
  const { played } = opened;
  opened.goTo(0);
  opened.goTo(-1);
  opened.goTo(Number.NaN);
  opened.goTo(1e9);
  opened.choose('no such option');
  opened.choose('__proto__');
  return played;
}

const good = runOf(7);
const again = openRun(pack, { story: act }, good).played.frames[0]?.options[0]?.id ?? '';

const malformed: Record<string, unknown> = {
  null: null,
  'a number': 3,
  text: 'run',
  'an empty text': '',
  'an array': [good],
  'an empty object': {},
  'format 0': { ...good, format: 0 },
  'format 2': { ...good, format: 2 },
  'a format in words': { ...good, format: '1' },
  'no pack': { ...good, pack: undefined },
  'a pack that is a number': { ...good, pack: 4 },
  'a pack with a path in it': { ...good, pack: '../../etc' },
  'a huge pack': { ...good, pack: 'a'.repeat(5_000_000) },
  'no edition': { ...good, edition: undefined },
  'a short edition': { ...good, edition: 'abc' },
  'an edition that is not hexadecimal': { ...good, edition: 'z'.repeat(64) },
  'a huge edition': { ...good, edition: '0'.repeat(5_000_000) },
  'no entry': { ...good, entry: undefined },
  'an entry that is an object': { ...good, entry: { id: 'whole' } },
  'a seed that JSON makes null': { ...good, seed: Number.NaN },
  'an endless seed': { ...good, seed: Number.POSITIVE_INFINITY },
  'a broken seed': { ...good, seed: 1.5 },
  'a seed below zero': { ...good, seed: -1 },
  'a seed of 33 bits': { ...good, seed: 2 ** 32 },
  'a seed in words': { ...good, seed: '7' },
  'a seed in a list': { ...good, seed: [7] },
  'no choices': { ...good, choices: undefined },
  'choices that are text': { ...good, choices: again },
  'choices that are an object': { ...good, choices: { 0: again, length: 1 } },
  'an index for an option': { ...good, choices: [0] },
  'null for an option': { ...good, choices: [again, null] },
  'a list for an option': { ...good, choices: [[again]] },
  'an empty option': { ...good, choices: [''] },
  'a huge option': { ...good, choices: ['x'.repeat(5_000_000)] },
  '10,000 choices': { ...good, choices: Array.from({ length: 10_000 }, () => again) },
  '1,000,000 choices': { ...good, choices: Array.from({ length: 1_000_000 }, () => 'a') },
  'a field too many': { ...good, state: {} },
  'choices 3,000 deep': {
    ...good,
    choices: JSON.parse('['.repeat(3_000) + ']'.repeat(3_000)),
  },
};

describe('a malformed run is refused', () => {
  test.each(Object.entries(malformed))('R10 %s', (_, value) => {
    const played = play(value);
    expect(played).toMatchObject({ state: 'failed', error: { code: 'run/malformed' }, frames: [] });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -0.5, 2 ** 53])('R10 the seed %s', (seed) => {
    const { played } = openRun(pack, { story: act }, { ...good, seed });
    expect(played).toMatchObject({ state: 'failed', error: { code: 'run/malformed' } });
  });

  test('R10 keys that JavaScript knows', () => {
    const text = JSON.stringify(good);
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      const value = JSON.parse(text.replace('{', `{"${key}": {"polluted": true},`));
      const played = play(value);
      if (played.state === 'failed') expect(played.error.code).toBe('run/malformed');
      else expect(JSON.stringify(played.frames)).toBe(JSON.stringify(play(good).frames));
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('R9 another pack, another entry', () => {
    for (const name of ['other', 'tostring', 'valueof']) {
      expect(play({ ...good, pack: name })).toMatchObject({ error: { code: 'run/other-pack' } });
      expect(play({ ...good, entry: name })).toMatchObject({
        error: { code: 'run/unknown-entry' },
      });
    }
  });
});

describe('a run that does not fit the story stops there', () => {
  test('R6 at an option that is not offered', () => {
    for (const id of [
      'gone',
      '__proto__',
      'constructor',
      '0',
      '../x',
      '\u0000',
      '🐎',
      again.toUpperCase(),
    ]) {
      const played = play({ ...good, choices: [again, again, id, again] });
      expect(played).toMatchObject({
        state: 'stopped',
        step: 3,
        error: { code: 'run/option-gone' },
      });
      expect(played.frames).toHaveLength(3);
    }
  });

  test('R8 at the end', () => {
    const ended = compileText('Text.\n+ [Go] Gone.\n    -> END\n');
    const open = (choices: string[]) => openRun(pack, { story: ended }, runOf(7, choices)).played;
    const id = open([]).frames[0]?.options[0]?.id ?? '';
    expect(open([id]).state).toBe('ended');
    expect(open([id, id])).toMatchObject({
      state: 'stopped',
      step: 2,
      error: { code: 'run/past-the-end' },
    });
  });

  test('R8 beyond what a run keeps', () => {
    const loop = compileText('-> round\n== round\nRound.\n+ [On] -> round\n+ [Stop] -> END\n');
    const run = runOf(7, []);
    const open = openRun(pack, { story: loop }, run, { checkpoints: false });
    const on = () => open.choose(open.played.frames.at(-1)?.options[0]?.id ?? '');
    while (open.run.choices.length < MOST_CHOICES) on();
    expect(on()).toMatchObject({ state: 'stopped', error: { code: 'run/too-long' } });
    expect(open.played.state).toBe('open');
    expect(parseRun(open.run, pack).ok).toBe(true);
  });

  test('R10 never throws, whatever a file holds', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(again, [again], 7, 'whole', 'plain', 1),
    );
    const fields = fc.constantFrom('format', 'pack', 'edition', 'entry', 'seed', 'choices');
    fc.assert(
      fc.property(fc.array(fc.tuple(fields, odd), { maxLength: 3 }), (changes) => {
        const value: Record<string, unknown> = { ...good };
        for (const [field, what] of changes) value[field] = what;
        const played = play(value);
        const parsed = parseRun(value, pack);
        if (played.state === 'failed') expect(errorCodes).toContain(played.error.code);
        expect(parsed.ok).toBe(played.state !== 'failed');
      }),
      { numRuns: 300, seed: 1944 },
    );
  });
});
