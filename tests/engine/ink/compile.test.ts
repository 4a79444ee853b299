import { describe, expect, test } from 'vitest';
import { bridgeFunctions, inkHeader } from '../../../src/engine/ink/header.ts';
import { lintInk } from '../../../src/engine/ink/lint.ts';
import type { Compilation } from '../../../src/engine/pack/compile-pack.ts';
import { compileTiny, tiny, withActOne } from '../builders.ts';

const { manifest, orders } = tiny.pack;
const ids = (things: readonly { readonly id: string }[]) => things.map((one) => one.id);
const items = {
  Region: ids(manifest.regions),
  Authority: ids(manifest.authorities),
  Faction: ids(manifest.factions),
  Gauge: ids(manifest.gauges),
  Force: ids(manifest.forces),
  Order: Object.keys(orders),
  Act: ids(manifest.acts),
  Campaign: [],
  Lever: [],
  Operation: [],
  Point: [],
  End: [],
};
/** Where and what the errors of a compilation are. */
const codes = ({ problems }: Compilation): string[] =>
  problems
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.file}:${one.line} ${one.code}`);
const rest = '# ending: home\n-> END\n';

describe('the header', () => {
  test('I1 it declares the lists of the pack and the functions of the bridge', () => {
    const lines = inkHeader(items).split('\n');
    expect(lines).toContain('LIST Region = north, south');
    expect(lines).toContain('LIST Order = feed, muster, soothe');
    for (const name of Object.keys(bridgeFunctions)) {
      expect(lines.filter((line) => line.startsWith(`EXTERNAL ${name}(`))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith(`=== function ${name}(`))).toHaveLength(1);
    }
  });

  test('I1 a list without items is left out', () => {
    expect(inkHeader({ ...items, Force: [], Order: [] })).not.toMatch(/LIST (Force|Order)/);
  });
});

test.each([
  '~ raise(Gauge.bred, 1)',
  '~ order(Order.fed)',
  '{control(Region.west, Authority.crown) > 3: Yes.}',
])('I2 a misspelt item is an error at its line: %s', (line) => {
  expect(codes(withActOne(`\n${line}\n${rest}`))).toContain('ink/one.ink:4 ink/syntax');
});

test.each([
  ['~ raise(Region.north, 1)', 'lint/wrong-list'],
  ['{control(Authority.crown, Region.north)}', 'lint/wrong-list'],
  ['~ order(Gauge.bread)', 'lint/wrong-list'],
  ['~ raise(bread, 1)', 'lint/unqualified'],
  ['~ raise(Gauge.bread)', 'ink/syntax'],
  ['~ advance(1, 2)', 'ink/syntax'],
  ['~ advance(0)', 'lint/days'],
  ['~ advance(- 3)', 'lint/days'],
  ['{advance(-1)}', 'lint/days'],
  ['{m_paid: {advance(-1)}}', 'lint/days'],
  ['~ temp t_x = advance(367)', 'lint/days'],
  ['{chance("snow", 150)}', 'lint/percent'],
  ['{chance("snow", 101): Snow.}', 'lint/percent'],
  ['~ temp t_x = chance("snow", -1)', 'lint/percent'],
])('I3 a call that is not the bridge’s is an error at its line: %s', (line, code) => {
  expect(codes(withActOne(`${line}\n${rest}`))).toContain(`ink/one.ink:3 ${code}`);
});

test.each(['~ raise(Gauge.bread)', '~ raise(1)', '~ raise(bred, 1)'])(
  'I3 a call is one mistake, whoever tells of it: %s',
  (line) => {
    expect(codes(withActOne(`${line}\n${rest}`))).toEqual(['ink/one.ink:3 ink/syntax']);
  },
);

test('I3 a chance may be sure, or worked out', () => {
  const calls = ['chance("snow", 0)', 'chance("snow", 100)', 'chance("snow", m_coins * 20)'];
  const lines = calls.map((call, index) => `~ temp t_${index} = ${call}\n`).join('');
  expect(codes(withActOne(`${lines}${rest}`))).toEqual([]);
});

test('I3 arguments are counted where Ink has not come as far as that', () => {
  expect(codes(withActOne(`~ raise(Gauge.bread)\n~ m_coins = = 1\n${rest}`)).sort()).toEqual([
    'ink/one.ink:3 lint/arguments',
    'ink/one.ink:4 ink/syntax',
  ]);
});

test('I3 a call in a branch of a block is one at its line', () => {
  const block = '{\n- m_paid: ~ advance(0)\n- else: ~ advance(-2)\n}\n~ advance(1)\n';
  expect(codes(withActOne(`${block}${rest}`))).toEqual([
    'ink/one.ink:4 lint/days',
    'ink/one.ink:5 lint/days',
  ]);
});

const forbidden: readonly [string, string][] = [
  ['CONST half = 0.5', 'lint/float'],
  ['~ temp t_x = 1.25', 'lint/float'],
  ['{m_coins > 2.5: Rich.}', 'lint/float'],
  ['~ m_coins = m_coins / 2', 'lint/divide'],
  ['{m_coins / 2} coins.', 'lint/divide'],
  ['{m_coins / 2 > 1: Rich, {m_name}.}', 'lint/divide'],
  ['~ m_coins = POW(m_coins, 2)', 'lint/pow'],
  ['~ m_coins = RANDOM(1, 6)', 'lint/random'],
  ['~ SEED_RANDOM(4)', 'lint/random'],
  ['{LIST_RANDOM(m_hopes)}', 'lint/random'],
  ['{~One|Two}', 'lint/shuffle'],
  ['{!~One|Two}', 'lint/shuffle'],
  ['{&~One|Two}', 'lint/shuffle'],
  ['{shuffle:\n- One.\n- Two.\n}', 'lint/shuffle'],
  ['{stopping shuffle:\n- One.\n- Two.\n}', 'lint/shuffle'],
  ['{shuffle once:\n- One.\n- Two.\n}', 'lint/shuffle'],
  ['One <>', 'lint/glue'],
];
test.each(forbidden)(
  'I4 what differs between machines is an error at its line: %j',
  (line, code) => {
    expect(codes(withActOne(`${line}\n${rest}`))).toContain(`ink/one.ink:3 ${code}`);
  },
);

test('I4 a branch of a block is logic too', () => {
  const block = '{\n- m_coins / 2 > 1: Rich.\n- else: Poor: and/or hungry.\n}';
  expect(codes(withActOne(`${block}\n${rest}`))).toEqual(['ink/one.ink:4 lint/divide']);
});

test('I4 all of them come back at once', () => {
  const found = codes(withActOne(`${forbidden.map(([line]) => line).join('\n')}\n${rest}`));
  for (const [, code] of forbidden) expect(found.some((one) => one.endsWith(code))).toBe(true);
});

test.each([
  ['VAR constructor = 1', 'lint/name'],
  ['~ temp prototype = 1', 'lint/name'],
  ['=== toString', 'lint/name'],
  ['= __proto__', 'lint/name'],
  ['VAR x = -> nowhere', 'lint/divert-value'],
])('I5 hostile names and kept diverts are errors: %s', (line, code) => {
  expect(lintInk('a.ink', `\n\n${line}\n`)).toMatchObject([{ file: 'a.ink', line: 3, code }]);
});

test.each([
  '// RANDOM(1, 6) and 1.5 / 2',
  'Text. /* {~a|b} <> */ More.',
  '/* one\n{~a|b}\n3 / 4\n*/ Text.',
  'They ask for 2.5 francs and/or bread (RANDOM they call it).',
  '~ m_name = "either/or 1.5"',
  '{&Spring|Autumn} {!once} {stopping|next}',
  '~ temp t_crowd = 3',
])('I6 comments, quotes and text are no logic: %j', (text) => {
  expect(lintInk('a.ink', text)).toEqual([]);
});

test('I7 an INCLUDE of a file that is not there is an error at its line', () => {
  expect(codes(withActOne(`INCLUDE lost.ink\n${rest}`))).toEqual(['ink/one.ink:3 ink/syntax']);
  const { pack, problems } = compileTiny({ 'ink/two.ink': null });
  expect(pack).toBeNull();
  expect(problems).toMatchObject([{ file: 'ink/two.ink', text: 'There is no file ink/two.ink.' }]);
});
