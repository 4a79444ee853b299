import { describe, expect, test } from 'vitest';
import {
  createLinker,
  heldTogether,
  noLinks,
  plainText,
  spansOf,
  wordsOf,
} from '../../src/app/parts/markup.ts';

const words = (text: string, linker = noLinks, opened = new Set<string>()) =>
  spansOf(text, linker, opened).map((span) => [span.text, span.italic, span.article]);

describe('italics', () => {
  test('a word between underscores', () => {
    expect(words('He said _mañana_, and left.')).toEqual([
      ['He said ', false, null],
      ['mañana', true, null],
      [', and left.', false, null],
    ]);
  });

  test('underscores inside words and single ones stay', () => {
    expect(words('snake_case_name _ alone')).toEqual([['snake_case_name _ alone', false, null]]);
  });

  test('plain text loses the markup', () => {
    expect(plainText('Take _this_ one.')).toBe('Take this one.');
  });
});

describe('words of the codex', () => {
  const linker = createLinker([
    { id: 'colonel', opens: ['Colonel Blimp', 'Blimp'] },
    { id: 'office', opens: ["the clerk's office"] },
    { id: 'second', opens: ['Blimp'] },
  ]);

  test('the longest words win, at the first mention only', () => {
    expect(words('Colonel Blimp met Blimp.', linker)).toEqual([
      ['Colonel Blimp', false, 'colonel'],
      [' met Blimp.', false, null],
    ]);
  });

  test('what was opened earlier in the frame is not opened again', () => {
    const opened = new Set<string>();
    words('Blimp', linker, opened);
    expect(words('Blimp again', linker, opened)).toEqual([['Blimp again', false, null]]);
  });

  test('parts of words are no mention, accents included', () => {
    expect(words('Blimps and éBlimp', linker)).toEqual([['Blimps and éBlimp', false, null]]);
  });

  test('either apostrophe is found, and italics keep their link', () => {
    expect(words('In the clerk’s office', linker).at(-1)).toEqual([
      'the clerk’s office',
      false,
      'office',
    ]);
    expect(words('_Blimp_', linker)).toEqual([['Blimp', true, 'colonel']]);
  });
});

describe('a plain story', () => {
  test('keeps its words as they are', () => {
    const text = 'He said "_no_", and that\'s that.';
    expect(wordsOf({ scripted: false }, text).map((span) => span.text)).toEqual([text]);
    expect(wordsOf({ scripted: true }, '_no_')).toMatchObject([{ text: 'no', italic: true }]);
  });
});

describe('what clings to a word of the codex', () => {
  const linker = createLinker([
    { id: 'office', opens: ['office'] },
    { id: 'clerk', opens: ['clerk'] },
  ]);
  const held = (text: string) =>
    heldTogether(spansOf(text, linker, new Set())).map(({ span, before, after }) => [
      span.text,
      before?.text ?? null,
      after?.text ?? null,
    ]);

  test('the stop, the quotation mark and the genitive after it, and the bracket before it', () => {
    expect(held('To the (office).')).toEqual([
      ['To the ', null, null],
      ['office', '(', ').'],
      ['', null, null],
    ]);
    expect(held('the office\u2019s door')).toEqual([
      ['the ', null, null],
      ['office', null, '\u2019s'],
      [' door', null, null],
    ]);
  });

  test('a dash is a place to break at, and a space holds nothing', () => {
    expect(held('office\u2014shut')[0]).toEqual(['office', null, null]);
    expect(held('office, clerk.')).toEqual([
      ['office', null, ','],
      [' ', null, null],
      ['clerk', null, '.'],
      ['', null, null],
    ]);
  });

  test('nothing is lost, and nothing said twice', () => {
    const text = '\u201coffice\u201d (the _clerk_)! Nobody else.';
    const said = heldTogether(spansOf(text, linker, new Set()))
      .flatMap(({ span, before, after }) => [before, span, after])
      .map((one) => one?.text ?? '');
    expect(said.join('')).toBe(plainText(text));
  });
});
