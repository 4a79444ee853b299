import { describe, expect, test } from 'vitest';
import { numberOf, partsOf } from '../../src/app/parts/document-parts.ts';
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

  test('numbered lines hang by their number', () => {
    expect(numberOf(line('Article 2. It is so.'))?.number).toBe('Article 2.');
    expect(numberOf(line('4. The officer will wait.'))?.number).toBe('4.');
    expect(numberOf(line('In 1944. It was so.'))).toBeNull();
  });
});
