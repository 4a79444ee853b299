import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OPTIONS } from '../../../src/engine/pack/codes.ts';
import { numberOptions } from '../../../src/engine/pack/number-options.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { newRun } from '../../../src/engine/run/parse-run.ts';
import {
  type Coded,
  type Decoded,
  decodeRun,
  encodeRun,
  entriesAlike,
  runOfCode,
} from '../../../src/engine/run/share-code.ts';
import { followCode } from '../../../src/engine/run/share-code-follow.ts';
import { headerBits, readCode, writeCode } from '../../../src/engine/run/share-code-text.ts';
import {
  actOf,
  compileTiny,
  manifestWith,
  openTiny,
  ready,
  runOf,
  tiny,
  wander,
  wholeRun,
  withActOne,
} from '../builders.ts';

const story: Coded = {
  pack: tiny.pack,
  codes: numberOptions({}, compileTiny().decisions),
};

function codeOf(choices: readonly string[], over: Parameters<typeof runOf>[1] = {}): string {
  const open = openTiny(runOf(choices, over));
  const encoded = encodeRun(story, open.run, open.played.frames);
  if (!encoded.ok) throw new Error(encoded.error.code);
  return encoded.text;
}

const whole = codeOf(wholeRun, { seed: 0xdead_beef });
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const refusalOf = (decoded: Decoded): string => (decoded.ok ? 'opened' : decoded.error.code);

/** A code of 40 choices, as a whole game has; what they mean does not matter to its text. */
const long = writeCode({
  header: { ...headerOf(whole), count: 40 },
  numbers: Array.from({ length: 40 }, (_, at) => (at * 29 + 3) % 64),
});

function headerOf(text: string) {
  const read = readCode(text);
  if (!read.ok) throw new Error(read.detail);
  return read.header;
}

test('S5 a code has 22 characters and one for each choice, and begins with a letter', () => {
  expect(Object.values(headerBits).reduce((sum: number, bits) => sum + bits, 0) / 6).toBe(18);
  expect(codeOf([])).toHaveLength(22);
  expect(whole).toHaveLength(26);
  expect(long).toHaveLength(62);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
      expect(codeOf(wholeRun, { seed })).toMatch(/^[A-Za-z][\w-]{25}$/);
    }),
    { numRuns: 30 },
  );
});

test('S6 a code that is followed gives the run and its frames', () => {
  const run = fc.record({
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    entry: fc.constantFrom('whole', 'second'),
    picks: fc.array(fc.nat(9), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(run, ({ seed, entry, picks }) => {
      const open = wander(openTiny(runOf([], { seed, entry })), picks);
      const encoded = encodeRun(story, open.run, open.played.frames);
      const decoded = decodeRun(tiny.pack, encoded.ok ? `\n ${encoded.text}\n` : '');
      if (!decoded.ok) throw new Error(decoded.error.code);
      expect(decoded).toMatchObject({ code: { edition: tiny.pack.edition }, warning: null });
      const again = openTiny(runOfCode(tiny.pack, decoded.code));
      expect(followCode(story, decoded.code, again)).toEqual({ state: 'whole' });
      expect(again.run).toEqual(open.run);
      expect(JSON.stringify(again.played.frames)).toBe(JSON.stringify(open.played.frames));
    }),
    { numRuns: 100 },
  );
});

describe('a damaged code', () => {
  const isRefused = (text: string) =>
    /^code\/(damaged|malformed)$/.test(refusalOf(decodeRun(tiny.pack, text)));

  test.each([
    ['short', whole],
    ['long', long],
  ])('S7 a %s one is refused for any one character', (_, code) => {
    const opened: string[] = [];
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of `${ALPHABET}é +`) {
        if (letter === code[at]) continue;
        const text = code.slice(0, at) + letter + code.slice(at + 1);
        if (!isRefused(text)) opened.push(text);
      }
    }
    expect(opened).toEqual([]);
  });

  test.each([
    ['short', whole],
    ['long', long],
  ])('S7 a %s one is refused with any two exchanged, any missing or doubled', (_, code) => {
    const opened: string[] = [];
    const refuse = (text: string) => {
      if (text !== code && !isRefused(text)) opened.push(text);
    };
    for (let at = 0; at < code.length; at += 1) {
      for (let to = at + 1; to < code.length; to += 1) {
        const letters = [...code];
        [letters[at], letters[to]] = [letters[to]!, letters[at]!];
        refuse(letters.join(''));
        refuse(code.slice(0, at) + code.slice(to));
        refuse(code.slice(0, to) + code.slice(at));
      }
      refuse(code.slice(0, at));
      refuse(code.slice(at + 1));
    }
    for (const letter of ALPHABET) refuse(code + letter);
    refuse(code + code);
    expect(opened).toEqual([]);
  });

  test('S7 a count that does not fit is refused though the checksum does', () => {
    const header = { ...headerOf(whole), count: 2 ** headerBits.count - 1 };
    expect(refusalOf(decodeRun(tiny.pack, writeCode({ header, numbers: [1, 2] })))).toBe(
      'code/damaged',
    );
  });
});

test.each([
  '',
  ' ',
  '__proto__',
  'constructor',
  'Hello, world!',
  '{"format":1}',
  '<script>alert(1)</script>',
  `${'A'.repeat(21)}\u0000`,
  '𝔸'.repeat(22),
  'A'.repeat(1_000_000),
  ' '.repeat(1_000_000),
  '🙂'.repeat(250_000),
])('S8 %#: what is no code is refused', (text) => {
  expect(refusalOf(decodeRun(tiny.pack, text))).toBe('code/malformed');
});

test('S8 a code of a version to come is refused', () => {
  const header = { ...headerOf(whole), version: 2 };
  expect(decodeRun(tiny.pack, writeCode({ header, numbers: [0, 0, 0, 0] }))).toMatchObject({
    error: { code: 'code/malformed', detail: 'version 2' },
  });
});

test('S8 any text is refused or read, and never throws', () => {
  const texts = fc.oneof(fc.string({ maxLength: 100 }), fc.string({ unit: 'grapheme' }));
  const letters = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 100 });
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        letters.map((all) => all.join('')),
      ),
      (text) => {
        expect(refusalOf(decodeRun(tiny.pack, text))).toMatch(/^code\/(malformed|damaged)$/);
      },
    ),
    { numRuns: 500 },
  );
});

test('S9 a code of another pack, or of an entry that is not there, opens nothing', () => {
  const other = ready(compileTiny({ 'pack.json': manifestWith({ id: 'small' }) })).pack;
  expect(refusalOf(decodeRun(other, whole))).toBe('code/other-pack');
  const second = codeOf(['rest'], { entry: 'second' });
  const entries = tiny.pack.manifest.entries.filter((one) => one.id !== 'second');
  const short = { ...tiny.pack, manifest: { ...tiny.pack.manifest, entries } };
  expect(refusalOf(decodeRun(short, second))).toBe('code/unknown-entry');
});

test('S9 entries that codes cannot tell apart are told', () => {
  expect(entriesAlike(tiny.pack)).toEqual([]);
  const [entry] = tiny.pack.manifest.entries;
  const entries = Array.from({ length: 1_000 }, (_, at) => ({ ...entry!, id: `e${at}` }));
  const alike = entriesAlike({ ...tiny.pack, manifest: { ...tiny.pack.manifest, entries } });
  expect(alike[0]).toMatchObject({ file: 'pack.json', code: 'codes/entries' });
  expect(alike.length).toBeLessThan(200);
});

test('S10 a code of another edition is followed, with a warning', () => {
  const bread = 'The bread is white.';
  const edited = ready(withActOne(oneWith(bread)));
  expect(edited.pack.edition).not.toBe(tiny.pack.edition);
  const decoded = decodeRun(edited.pack, whole);
  if (!decoded.ok) throw new Error(decoded.error.code);
  expect(decoded).toMatchObject({
    code: { edition: null },
    warning: { code: 'code/other-edition', detail: 'tiny' },
  });
  const open = openRun(edited.pack, edited.acts, runOfCode(edited.pack, decoded.code));
  expect(followCode({ ...story, pack: edited.pack }, decoded.code, open)).toEqual({
    state: 'whole',
  });
  expect(open.run).toMatchObject({ choices: wholeRun, edition: edited.pack.edition });
});

/** The first act of the tiny pack with a line more. */
function oneWith(line: string): string {
  return `-> gate
=== gate
# decision: gate
* [Pay the porter. # id: pay]
    ${line}
* [Push past him. # id: push]
    You push.
- -> yard
=== yard
# decision: yard
* [Loaf. # id: loaf]
    You loaf.
* [Soothe them. # id: soothe]
    They calm down.
- -> river
=== river
# decision: river
* [Drown. # id: drown]
    # ending: lost
    You drown.
    -> END
* [Cross. # id: cross]
    You cross.
    ~ next_act(Act.two)
    -> END
`;
}

test('S11 a code stops where its option is closed now', () => {
  const act = oneWith('You pay.').replace('# id: loaf', '# id: loaf # needs: gauge fear >= 99');
  const free = act.replace('They calm down.', 'Calm.\n* [Sleep. # id: sleep]\n    You sleep.');
  const { pack, acts } = ready(withActOne(free));
  const decoded = decodeRun(pack, whole);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const open = openRun(pack, acts, runOfCode(pack, decoded.code));
  expect(followCode({ ...story, pack }, decoded.code, open)).toEqual({
    state: 'stopped',
    step: 2,
    error: { code: 'run/option-locked', detail: 'yard: loaf' },
  });
  expect(open.run.choices).toEqual(['pay']);
  expect(open.choose('soothe').state).toBe('open');
});

test('S14 an act that is not at hand is asked for, and following goes on with it', () => {
  const decoded = decodeRun(tiny.pack, whole);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const { code } = decoded;
  const open = openRun(tiny.pack, {}, runOfCode(tiny.pack, code));
  expect(followCode(story, code, open)).toEqual({ state: 'needs', act: 'one' });
  open.provide(actOf(tiny.acts, 'one'));
  expect(followCode(story, code, open)).toEqual({ state: 'needs', act: 'two' });
  expect(followCode(story, code, open)).toEqual({ state: 'needs', act: 'two' });
  open.provide(actOf(tiny.acts, 'two'));
  expect(followCode(story, code, open)).toEqual({ state: 'whole' });
  expect(open.run.choices).toEqual(wholeRun);
  expect(followCode(story, code, open)).toEqual({ state: 'whole' });
});

describe('a run that no code can tell', () => {
  test('S15 has a choice without a number', () => {
    const { frames } = openTiny(runOf(wholeRun)).played;
    const { yard: _, ...codes } = story.codes;
    expect(encodeRun({ ...story, codes }, runOf(), frames)).toEqual({
      ok: false,
      error: { code: 'code/unnumbered', detail: 'yard: loaf' },
    });
  });

  test('S15 has more choices than a run may have', () => {
    const first = openTiny(runOf(['pay'])).played.frames;
    const frames = Array.from({ length: 2_001 }, () => first[1]!);
    expect(encodeRun(story, newRun(tiny.pack, 'whole', 1), frames)).toMatchObject({
      error: { code: 'code/too-long', detail: '2001' },
    });
    expect(encodeRun(story, newRun(tiny.pack, 'whole', 1), frames.slice(1)).ok).toBe(true);
  });

  test('S15 has a 65th option of a plain decision', () => {
    const [before, after] = openTiny(runOf(['pay'])).played.frames;
    const options = Array.from({ length: MOST_OPTIONS }, (_, at) => ({
      ...before!.options[0]!,
      id: `x${at}`,
    }));
    const pack = { ...tiny.pack, scripted: false };
    const frames = [{ ...before!, options: [...options, before!.options[0]!] }, after!];
    expect(encodeRun({ pack, codes: {} }, runOf(), frames)).toMatchObject({
      error: { code: 'code/unnumbered', detail: 'gate: pay' },
    });
  });
});
