import { describe, expect, test } from 'vitest';
import { cuttingsOf, notesApart, numberOf, partsOf } from '../../src/app/parts/document-parts.ts';
import { noLinks, spansOf } from '../../src/app/parts/markup.ts';

const line = (text: string) => spansOf(text, noLinks, new Set());
const texts = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map((spans) => spans.map((span) => span.text).join(''));

describe('the parts of a document', () => {
  test('a telegram begins with its address', () => {
    const parts = partsOf('telegram', [line('NORTH TO SOUTH. ALL WELL STOP'), line('END')]);
    expect(texts(parts.head)).toEqual(['NORTH TO SOUTH.']);
    expect(texts(parts.body)).toEqual(['ALL WELL STOP', 'END']);
  });

  test('a telegram of one sentence is all body', () => {
    const parts = partsOf('telegram', [line('ALL WELL')]);
    expect(parts.head).toEqual([]);
    expect(texts(parts.body)).toEqual(['ALL WELL']);
  });

  test('leading capitals are the head of a report, and something is always left', () => {
    const parts = partsOf('report', [line('NOTES'), line('FOR OFFICERS'), line('He was late.')]);
    expect(texts(parts.head)).toEqual(['NOTES', 'FOR OFFICERS']);
    expect(texts(partsOf('report', [line('NOTES')]).body)).toEqual(['NOTES']);
  });

  test('a leading line in italics is the struck letterhead of a decree only', () => {
    const lines = [line('_OLD STATE_'), line('NEW STATE'), line('Article 1. It is so.')];
    const parts = partsOf('decree', lines);
    expect(texts(parts.struck)).toEqual(['OLD STATE']);
    expect(texts(parts.head)).toEqual(['NEW STATE']);
    expect(partsOf('letter', lines).struck).toEqual([]);
  });

  test('a remark that words are struck strikes them, up to what was written instead', () => {
    const line1 = line('(struck out in ink) OLD STATE. (by hand) NEW STATE');
    const parts = partsOf('decree', [line1, line('THE OFFICE'), line('Article 1. It is so.')]);
    expect(texts(parts.struck)).toEqual(['OLD STATE']);
    expect(texts(parts.head)).toEqual(['(by hand) NEW STATE', 'THE OFFICE']);
    const alone = partsOf('decree', [line('(struck) OLD STATE'), line('Article 1. It is so.')]);
    expect([texts(alone.struck), texts(alone.head)]).toEqual([['OLD STATE'], []]);
  });

  test('numbered lines hang by their number', () => {
    expect(numberOf(line('Article 2. It is so.'))?.number).toBe('Article 2.');
    expect(numberOf(line('4. The officer will wait.'))?.number).toBe('4.');
    expect(numberOf(line('In 1944. It was so.'))).toBeNull();
  });

  test('a heading is mostly capitals, remarks about the paper left aside', () => {
    const lines = [line('XVth OFFICE TO OFFICE, 23 May. (a copy, by hand)'), line('All is well.')];
    expect(texts(partsOf('report', lines).head)).toHaveLength(1);
    expect(partsOf('report', [line('Having SEEN the order;'), line('It is so.')]).head).toEqual([]);
  });

  test('a letter may begin with its place and date', () => {
    const parts = partsOf('letter', [
      line('The river, 22 May.'),
      line('Sir, it rained again today.'),
    ]);
    expect(texts(parts.head)).toEqual(['The river, 22 May.']);
    expect(texts(parts.body)).toEqual(['Sir, it rained again today.']);
  });

  test('a newspaper falls into cuttings, each under its masthead', () => {
    const lines = [
      'THE DAILY BREAD. One sheet.',
      'Rain.',
      'THE STAR. Two sheets.',
      'Sun.',
      'Wind.',
    ];
    const cuttings = cuttingsOf(lines.map(line));
    expect(cuttings.map(({ name }) => name && texts([name])[0])).toEqual([
      'THE DAILY BREAD',
      'THE STAR',
    ]);
    expect(cuttings.map(({ beside }) => texts([beside])[0])).toEqual(['One sheet.', 'Two sheets.']);
    expect(texts(cuttings[1]?.lines ?? [])).toEqual(['Sun.', 'Wind.']);
  });

  test('remarks about the paper are set apart', () => {
    const pieces = notesApart(line('(by hand) PAID. (Signed) Me'));
    expect(pieces.map((piece) => [piece.note, texts([piece.spans])[0]])).toEqual([
      [true, '(by hand)'],
      [false, ' PAID. (Signed) Me'],
    ]);
  });
});
