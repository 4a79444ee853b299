import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../src/engine/pack/compile-pack.ts';
import { manifestWith, orders, tinyFiles } from '../builders.ts';
import { manifest } from '../tiny-manifest.ts';

type Over = Readonly<Record<string, string | null>>;

/** Every problem of the tiny pack's folder with some of its files replaced. */
function problemsOf(over: Over) {
  const files: Readonly<Record<string, string | null>> = { ...tinyFiles, ...over };
  const load = (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const list = () => Object.keys(files).filter((path) => path.endsWith('.ink') && load(path));
  return compilePack(load, list).problems;
}
const codes = (over: Over): string[] =>
  problemsOf(over).map((one) => `${one.file}:${one.line} ${one.code}`);
const said = (over: Over): string[] => problemsOf(over).map((one) => `${one.file}: ${one.text}`);

const one = tinyFiles['ink/one.ink'] ?? '';
/** The first act with some of its words replaced; each stands there. */
function oneWith(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((ink, [from, to]) => {
    expect(ink).toContain(from);
    return ink.replace(from, to);
  }, one);
}
const lineOf = (text: string): number => one.slice(0, one.indexOf(text)).split('\n').length;
const misspelt = oneWith(['- -> yard', '- -> yurd']);
const knot = `ink/one.ink:${lineOf('- -> yard')} ink/syntax`;

type Path = readonly string[];
const pathsIn = (json: unknown): Path[] =>
  typeof json !== 'object' || json === null
    ? []
    : Object.entries(json).flatMap(([key, value]) => [
        [key],
        ...pathsIn(value).map((path) => [key, ...path]),
      ]);

/** A JSON file with another value at a path. */
function jsonWith(file: string, path: Path, value: unknown): string {
  const json: unknown = JSON.parse(tinyFiles[file] ?? '');
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), json);
  Reflect.set(Object(holder), path.at(-1)!, value);
  return JSON.stringify(json);
}

const jsonFiles = Object.keys(tinyFiles).filter((file) => /^\w+\.json$/.test(file));
const fields = jsonFiles.flatMap((file) =>
  pathsIn(JSON.parse(tinyFiles[file] ?? '')).map((path) => [file, path] as const),
);

test('P3 whichever field is broken, it is one problem, and a misspelt knot another', () => {
  expect(fields.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.constantFrom(4.5, null), ([file, path], value) => {
      const found = codes({ [file]: jsonWith(file, path, value), 'ink/one.ink': misspelt });
      expect(found).toEqual([`${file}:1 pack/schema`, knot]);
    }),
    { numRuns: 40, seed: 1944 },
  );
}, 30_000);

const [north, south] = manifest.regions;
describe('P3 ids that are lost with something broken take nothing with them', () => {
  test.each<[string, Over]>([
    ['regions that are no list', { 'pack.json': manifestWith({ regions: 4 }) }],
    ['acts that are no list', { 'pack.json': manifestWith({ acts: {} }) }],
    ['orders that are no record', { 'orders.json': '[]' }],
    [
      'an id that is a number',
      { 'pack.json': manifestWith({ regions: [{ ...north, id: 4 }, south] }) },
    ],
    ['an entry that is nothing', { 'pack.json': manifestWith({ regions: [null, south] }) }],
    [
      'an id that no id is spelt like',
      { 'pack.json': manifestWith({ regions: [{ ...north, id: '__proto__' }, south] }) },
    ],
    [
      'an id that stands twice',
      { 'pack.json': manifestWith({ regions: [north, { ...south, id: 'north' }] }) },
    ],
    [
      'a list that stands twice',
      { 'pack.json': JSON.stringify(manifest).replace('{', '{"gauges": [], ') },
    ],
    ['a key that is no id', { 'orders.json': JSON.stringify({ ...orders, Feed: {} }) }],
    ['an effect that is none', { 'orders.json': JSON.stringify({ ...orders, feed: 5 }) }],
    ['a source that is none', { 'sources.json': '[5]' }],
    ['sources that do not parse', { 'sources.json': '[' }],
    ['rules that are no list', { 'rules.json': '5' }],
    ['a campaign that is nothing', { 'campaigns.json': '[null]' }],
    [
      'a key misspelt',
      { 'pack.json': JSON.stringify(manifest).replace('"subtitle"', '"subtitel"') },
    ],
  ])('P3 %s: one problem, and a misspelt knot another', (_, over) => {
    const [found, ...others] = codes({ ...over, 'ink/one.ink': misspelt });
    expect(found).toMatch(/^(pack|orders|sources|rules|campaigns)\.json:1 pack\//);
    expect(others).toEqual([knot]);
  });

  test('P3 what no lost id explains is told', () => {
    const ink = oneWith(['Gauge.bread', 'Gauge.bred'], ['# place: ford', '# place: fjord']);
    expect(
      codes({
        'pack.json': manifestWith({
          regions: 4,
          places: [...manifest.places, { id: 'mill', name: 'Mill', map: 'sea' }],
        }),
        'orders.json': JSON.stringify({
          feed: { raise: { joy: 1 }, spin: 1 },
          muster: 4,
          soothe: {},
        }),
        'ink/one.ink': ink,
      }).sort(),
    ).toEqual([
      `ink/one.ink:${lineOf('# place: ford')} tags/reference`,
      `ink/one.ink:${lineOf('Gauge.bread')} ink/syntax`,
      'orders.json:1 pack/reference',
      'orders.json:1 pack/schema',
      'orders.json:1 pack/schema',
      'pack.json:1 pack/reference',
      'pack.json:1 pack/schema',
    ]);
  });

  test('P3 a lost id that stands without its list is known by the JSON that names it', () => {
    const ink = tinyFiles['ink/memory.ink'] ?? '';
    const memory = `${ink}VAR m_at = Region.west\nVAR m_from = south\nVAR m_to = suoth\n`;
    const over = { 'pack.json': manifestWith({ regions: null }), 'ink/memory.ink': memory };
    const line = memory.split('\n').length - 1;
    expect(codes(over)).toEqual(['pack.json:1 pack/schema', `ink/memory.ink:${line} ink/syntax`]);
  });
});

test('P3 a branch of a union that was meant is told by its own path', () => {
  const path = ['starts', '0', 'gauges', 'bread', 'basis'];
  expect(said({ 'pack.json': jsonWith('pack.json', path, ['S1', 'Rolls']) })).toEqual([
    'pack.json: starts.0.gauges.bread.basis.1: S and a number, or BK',
  ]);
});

test('P3 each unknown key is told at its line', () => {
  const text = '{"muster": {}, "soothe": {},\n"feed": {\n"spin": 1,\n"spun": 2}}';
  expect(problemsOf({ 'orders.json': text }).map((it) => `${it.line} ${it.text}`)).toEqual([
    '3 feed.spin: this key is not known here.',
    '4 feed.spun: this key is not known here.',
  ]);
});

test('P3 a thousand problems are a thousand', () => {
  const many = <T>(of: (index: number) => T): T[] => Array.from({ length: 1000 }, (_, i) => of(i));
  const regions = [...manifest.regions, ...many((id) => ({ ...north, id }))];
  expect(codes({ 'pack.json': manifestWith({ regions }) })).toHaveLength(1000);
  const knots = many((i) => `=== k_${i}\n# frob: x\n-> lost_${i}\n`).join('');
  expect(codes({ 'orders.json': '5', 'ink/one.ink': one + knots })).toHaveLength(2001);
});

describe('P3 what is wrong in one act comes back at once', () => {
  test('P3 lines unread, names unknown, lint and tags', () => {
    const ink = oneWith(
      ['# sound: bell', '# sounnd: bell'],
      ['~ m_coins -= 3', '~ m_coins -= = 3'],
      ['~ advance(1)', '~ advance(0)'],
      ['- -> yard', '- -> yurd'],
      ['# place: ford', '# place: fjord'],
      ['Gauge.bread', 'Gauge.bred'],
      ['They rise.', 'They <> rise.'],
    );
    expect(codes({ 'ink/one.ink': ink }).sort()).toEqual(
      [
        `ink/one.ink:${lineOf('~ m_coins')} ink/syntax`,
        `ink/one.ink:${lineOf('~ advance')} lint/days`,
        knot,
        `ink/one.ink:${lineOf('# place: ford')} tags/reference`,
        `ink/one.ink:${lineOf('Gauge.bread')} ink/syntax`,
        `ink/one.ink:${lineOf('They rise.')} lint/glue`,
        `ink/one.ink:${lineOf('# sound')} tags/unknown`,
      ].sort(),
    );
  });

  test.each<[string, readonly [string, string]]>([
    ['a decision without a name', ['# decision: gate', '# decision: The gate']],
    ['a decision misspelt', ['# decision: gate', '# decison: gate']],
    ['an option’s id', ['# id: pay', '# id: Pay it']],
    ['a document', ['# document: decree', '# document: napkin']],
    ['the end of one', ['# end', '# end: now']],
  ])('P3 a tag malformed is one problem: %s', (_, change) => {
    expect(codes({ 'ink/one.ink': oneWith(change) })).toEqual([
      `ink/one.ink:${lineOf(change[0])} tags/unknown`,
    ]);
  });

  test('P3 an option that cannot be read is not told to lack its id', () => {
    const from = '* [Loaf. # id: loaf]';
    expect(codes({ 'ink/one.ink': oneWith([from, '* [Loaf.']) })).toEqual([
      `ink/one.ink:${lineOf(from)} ink/syntax`,
    ]);
  });

  test.each<[string, readonly [string, string]]>([
    ['a variable that cannot be read', ['VAR m_paid = false', 'VAR m_paid = = false']],
    ['a variable without a value', ['VAR m_paid = false', 'VAR m_paid false']],
    ['an item that no list has', ['(Mood.calm,', '(Mood.clam,']],
    ['a first value that is unknown', ['m_mood = ()', 'm_mood = Moods.calm']],
  ])('P3 a line of the memory is one problem: %s', (_, [from, to]) => {
    const memory = tinyFiles['ink/memory.ink'] ?? '';
    const line = memory.slice(0, memory.indexOf(from)).split('\n').length;
    expect(codes({ 'ink/memory.ink': memory.replace(from, to) })).toEqual([
      `ink/memory.ink:${line} ink/syntax`,
    ]);
  });

  test('P3 a memory that is not there is a problem of each act that includes it', () => {
    expect(codes({ 'ink/memory.ink': null })).toEqual([
      'ink/one.ink:2 ink/syntax',
      'ink/two.ink:2 ink/syntax',
    ]);
  });

  test('P3 the same mistake in two files of an act is told of both', () => {
    const ink = `INCLUDE more.ink\n${oneWith(['-> opening', '-> openning'])}`;
    const line = ink.slice(0, ink.indexOf('-> openning')).split('\n').length;
    const more = `=== mill\n${'\n'.repeat(line - 2)}-> openning\n`;
    expect(codes({ 'ink/one.ink': ink, 'ink/more.ink': more }).sort()).toEqual([
      `ink/more.ink:${line} ink/syntax`,
      `ink/one.ink:${line} ink/syntax`,
    ]);
  });
});

describe('P4 a file that does not parse', () => {
  const ink = oneWith(
    ['# speaker: porter', '# speaker: Mr Porter'],
    ['They rise.', 'They <> rise.'],
  );
  const own = [
    `ink/one.ink:${lineOf('They rise.')} lint/glue`,
    `ink/one.ink:${lineOf('# speaker')} tags/unknown`,
  ];

  test.each([1, 40, 700, 2000])('P4 cut after %i letters, it hides no act', (length) => {
    const whole = tinyFiles['pack.json'] ?? '';
    const found = codes({ 'pack.json': whole.slice(0, length), 'ink/one.ink': ink });
    expect(found).toEqual(['pack.json:1 pack/json', ...own]);
  });

  test('P4 all of them broken, each is a problem', () => {
    const over = Object.fromEntries(jsonFiles.map((file) => [file, '{"a": [}']));
    const found = codes({ ...over, 'ink/one.ink': ink });
    expect([...found].sort()).toEqual(
      [...jsonFiles.map((file) => `${file}:1 pack/json`), ...own].sort(),
    );
  });

  test.each([
    ['deep lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['nothing', 'null'],
  ])('P4 %s instead of a record is one problem', (_, text) => {
    expect(codes({ 'pack.json': text })).toEqual(['pack.json:1 pack/schema']);
  });
});
