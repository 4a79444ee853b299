import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Codes, MOST_OPTIONS } from '../../../src/engine/pack/codes.ts';
import {
  numberOptions,
  readCodes,
  renderCodes,
  unnumbered,
} from '../../../src/engine/pack/number-options.ts';
import { compileTiny } from '../builders.ts';

const decision = (id: string, options: readonly string[]) => ({
  id,
  file: 'ink/one.ink',
  line: 1,
  options: options.map((option, at) => ({
    id: option,
    line: at + 2,
    free: true,
    historical: false,
  })),
});

const slugs = (letter: string) => fc.nat(14).map((at) => `${letter}${at}`);
const edition = fc
  .uniqueArray(fc.tuple(slugs('d'), fc.uniqueArray(slugs('o'), { maxLength: 12 })), {
    selector: ([id]) => id,
    maxLength: 12,
  })
  .map((all) =>
    all.map(([id, options]) =>
      decision(
        id,
        options.map((one) => `${id}-${one}`),
      ),
    ),
  );

test('S1 numbering adds what is missing and leaves the rest as it is, whatever an author did', () => {
  fc.assert(
    fc.property(fc.array(edition, { minLength: 1, maxLength: 5 }), (editions) => {
      let codes: Codes = {};
      for (const decisions of editions) {
        const before = codes;
        codes = numberOptions(before, decisions);
        expect(Object.keys(codes).slice(0, Object.keys(before).length)).toEqual(
          Object.keys(before),
        );
        for (const [id, options] of Object.entries(before)) {
          expect(codes[id]).toMatchObject(options);
        }
        for (const options of Object.values(codes)) {
          const numbers = Object.values(options);
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(numbers.every((one) => Number.isInteger(one) && one >= 0 && one < 64)).toBe(true);
        }
        expect(unnumbered(codes, decisions)).toEqual([]);
        expect(numberOptions(codes, decisions)).toEqual(codes);
        expect(readCodes(renderCodes(codes))).toEqual({ codes, problems: [] });
      }
    }),
    { numRuns: 100 },
  );
});

test('S1 a decision that comes back has its numbers again, and one renamed has its own', () => {
  const first = numberOptions({}, [decision('a', ['x', 'y']), decision('b', ['z', 'w'])]);
  const renamed = numberOptions(first, [decision('c', ['x', 'y']), decision('b', ['z', 'w'])]);
  expect(renamed).toMatchObject(first);
  expect(Object.keys(renamed)).toEqual(['a', 'b', 'c']);
  expect(numberOptions(renamed, [decision('a', ['x', 'y'])])).toEqual(renamed);
});

test('S2 decisions near one another share no number', () => {
  const story = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      decision(`d${at}`, [`d${at}-a`, `d${at}-b`, `d${at}-c`, `d${at}-d`]),
    );
  const sharing = (codes: Codes, order: readonly { readonly id: string }[]) =>
    order.flatMap(({ id }, at) =>
      order
        .slice(at + 1, at + 8)
        .filter((other) =>
          Object.values(codes[id] ?? {}).some((one) =>
            Object.values(codes[other.id] ?? {}).includes(one),
          ),
        )
        .map((other) => `${id} ${other.id}`),
    );
  const all = story(60);
  const codes = numberOptions({}, all);
  expect(sharing(codes, all)).toEqual([]);
  const between = all.toSpliced(30, 0, decision('between', ['yes', 'no']));
  expect(sharing(numberOptions(codes, between), between)).toEqual([]);
});

const gate = { pay: 0, push: 1, wait: 2 };
const file = (value: unknown) => ({ 'codes.json': JSON.stringify(value, null, 1) });

test('S3 the numbers are read with the pack, and its edition does not ask for them', () => {
  const { pack, codes, problems } = compileTiny(file({ gate }));
  expect(problems).toEqual([]);
  expect(codes).toEqual({ gate });
  expect(pack?.edition).toBe(compileTiny().pack?.edition);
  expect(compileTiny().codes).toEqual({});
});

test.each([
  ['a number that is another’s', { gate: { ...gate, wait: 0 } }, 5, 'codes/number-twice'],
  ['one that was another’s', { gate: { gone: 2, ...gate } }, 6, 'codes/number-twice'],
  ['one too high', { gate: { pay: 64 } }, 3, 'pack/schema'],
  ['one below nought', { gate: { pay: -1 } }, 3, 'pack/schema'],
  ['one and a half', { gate: { pay: 1.5 } }, 3, 'pack/schema'],
  ['a key that is no id', { gate: { 'Pay!': 1 } }, 3, 'pack/schema'],
  ['a key of every object', { gate, constructor: {} }, 7, 'pack/schema'],
])('S3 %s is a problem at its line', (_, value, line, code) => {
  const { pack, problems } = compileTiny(file(value));
  expect(pack).toBeNull();
  expect(problems).toMatchObject([{ file: 'codes.json', line, code }]);
});

test.each([
  ['{"gate": {"pay": 0}, "gate": {}}', 'pack/twice'],
  ['{"gate": {"__proto__": 0}}', 'pack/schema'],
  ['[]', 'pack/schema'],
  ['{', 'pack/json'],
])('S3 %s is a problem', (text, code) => {
  const { problems } = compileTiny({ 'codes.json': text });
  expect(problems.map((one) => one.code)).toEqual([code]);
});

test('S4 an option without a number is told at its line', () => {
  const decisions = [decision('gate', ['pay', 'push', 'wait', 'climb'])];
  expect(unnumbered({ gate }, decisions)).toMatchObject([
    { file: 'ink/one.ink', line: 5, code: 'codes/unnumbered', severity: 'error' },
  ]);
  expect(unnumbered({}, decisions)).toHaveLength(4);
});

test('S4 an option after the 64th of its decision has no number, and that is told', () => {
  const ids = Array.from({ length: MOST_OPTIONS }, (_, at) => `o${at}`);
  const full = numberOptions({}, [decision('hub', ids)]);
  expect(new Set(Object.values(full.hub ?? {})).size).toBe(64);
  // However many of the old ones are gone.
  const decisions = [decision('hub', ['o0', 'late'])];
  expect(numberOptions(full, decisions)).toEqual(full);
  expect(unnumbered(full, decisions)).toMatchObject([{ line: 3, code: 'codes/full' }]);
});
