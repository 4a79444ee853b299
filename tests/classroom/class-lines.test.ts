import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classLines, codesOnly } from '../../src/classroom/class-lines.ts';
import { csvOf } from '../../src/classroom/csv.ts';

const codes = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('E', 'F', 'G', 'H'), fc.stringMatching(/^[\w-]{25,70}$/))
    .map((it) => it.join('')),
  { minLength: 1, maxLength: 40 },
);

/** What a list, a table, a message or a careless hand leaves around a code. */
const around: ((code: string, nth: number) => string)[] = [
  (code) => code,
  (code) => `  ${code}\t`,
  (code, nth) => `${nth}. ${code}`,
  (code, nth) => `${nth}) ${code}`,
  (code) => `- ${code}`,
  (code) => `"${code}"`,
  (code) => `« ${code} »`,
  (code, nth) => `Group ${nth};"${code}";`,
  (code) => `https://a.example/game/#/road/${code}`,
  (code) => `Look: <https://a.example/#/road/${code}>, and well?`,
  (code, nth) => `${nth}.https://a.example/?x=1#/road/${code}.`,
];

describe('a pasted list', () => {
  test('gives every code once, with its line, whatever stands around it', () => {
    fc.assert(
      fc.property(
        codes,
        fc.array(fc.nat(around.length - 1), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n'),
        (all, ways, end) => {
          const lines = all.map((code, nth) => around[ways[nth] ?? 0]!(code, nth + 1));
          const read = classLines(`\ufeff${lines.join(end)}${end}`);
          expect(read.codes.map(({ code }) => code)).toEqual(all);
          const step = end === '\n\n' || end === '\n \n' ? 2 : 1;
          expect(read.codes.map(({ line }) => line)).toEqual(all.map((_, nth) => nth * step + 1));
          expect([read.repeated, read.bare]).toEqual([[], []]);
          expect(classLines(codesOnly(lines.join(end)))).toEqual(read);
        },
      ),
    );
  });

  test('tells what stands there again, and which lines hold no code, but not what they say', () => {
    const [one, two] = [`E${'a'.repeat(30)}`, `F${'b'.repeat(40)}`];
    const read = classLines(`Monday\n1. ${one}\n${two}\n\nhttps://a.example/#/road/${one}\nEabc`);
    expect(read).toEqual({
      codes: [
        { line: 2, code: one },
        { line: 3, code: two },
      ],
      repeated: [{ line: 5, code: one, first: 2 }],
      bare: [{ line: 1 }, { line: 6 }],
    });
  });

  test('a megabyte of anything is read at once', () => {
    const start = performance.now();
    for (const text of ['#/road/'.repeat(150_000), 'a'.repeat(1_000_000), '\n'.repeat(1_000_000)]) {
      classLines(text);
    }
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

/** Reads a table back as a spreadsheet does: quoted cells, doubled quotes, lines within cells. */
function readBack(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at]!;
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === separator || letter === '\n')) {
      row.push(cell);
      cell = '';
      if (letter === '\n') rows.push(row.splice(0));
    } else if (isQuoted || letter !== '\r') cell += letter;
  }
  return rows;
}

describe('a table for a spreadsheet', () => {
  test('is read back as it was written, with either separator', () => {
    const cell = fc.oneof(fc.nat(999), fc.string({ unit: 'grapheme' }), fc.constant(null));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom<';' | ','>(';', ','), (rows, separator) => {
        const text = csvOf(rows, separator);
        expect(text.startsWith('\ufeff')).toBe(true);
        const read = readBack(text, separator);
        const plain = rows.map((row) => row.map((it) => (it === null ? '' : String(it))));
        expect(
          read.map((row) => row.map((it) => it.replace(/^'(?=\s*[=+\-@\t\r\n])/, ''))),
        ).toEqual(plain.map((row) => row.map((it) => it.replace(/^'(?=\s*[=+\-@\t\r\n])/, ''))));
      }),
    );
  });

  test('runs nothing: a cell that begins like a formula is a text', () => {
    for (const text of ['=1+1', '+33', '-cmd', '@sum', ' =1', '\t=1']) {
      expect(csvOf([[text]], ';')).toBe(`\ufeff"'${text}"\r\n`);
    }
    expect(csvOf([['Été 44', -2, null, 'say "so"; or, not']], ';')).toBe(
      '\ufeff"Été 44";-2;;"say ""so""; or, not"\r\n',
    );
  });
});
