import { describe, expect, test } from 'vitest';
import { compilePack, compilePlain } from '../../../src/engine/pack/compile-pack.ts';
import { compileTiny, manifestWith, orders, ready, tiny, tinyFiles } from '../builders.ts';
import { manifest } from '../tiny-manifest.ts';

const [start] = manifest.starts;
const said = (over: Readonly<Record<string, string | null>>): string[] =>
  compileTiny(over).problems.map((one) => `${one.file}: ${one.text}`);

test('P1 a pack without a fault compiles', () => {
  const { pack, acts, problems, decisions, endings, words } = compileTiny();
  expect(problems).toEqual([]);
  expect(pack?.manifest.id).toBe('tiny');
  expect(pack?.edition).toMatch(/^[0-9a-f]{64}$/);
  expect(acts.map((act) => act.id)).toEqual(['one', 'two']);
  expect(decisions.map((one) => one.id)).toEqual(['gate', 'yard', 'river', 'shore', 'again']);
  expect([...endings].sort()).toEqual(['home', 'lost']);
  expect(words).toBeGreaterThan(50);
});

test('P2 a folder without a manifest is one problem', () => {
  const { pack, problems } = compilePack(() => null);
  expect(pack).toBeNull();
  expect(problems).toMatchObject([{ file: 'pack.json', code: 'pack/missing' }]);
});

test('P3 all faults of all files come back at once, each with file and path', () => {
  const { pack, acts, problems } = compileTiny({
    'pack.json': manifestWith({ regions: 4, cast: [{ id: 'me' }, manifest.cast[1]], title: '' }),
    'orders.json': '{"feed": {"raise": {"bread": 1.5}, "spin": 1}, "muster": {}, "soothe": {}}',
    'chronology.json': '[{"id": "toll"}]',
    'codex.json': '{}',
    'sources.json': '[{"id": "S1", "kind": "E", "title": "T", "where": "W"}]',
  });
  const found = problems.map((one) => `${one.file} ${one.text.split(':')[0]}`);
  for (const place of [
    'pack.json regions',
    'pack.json cast.0.label',
    'pack.json cast.0.role',
    'pack.json title',
    'orders.json feed.raise.bread',
    'orders.json feed.spin',
    'chronology.json 0.date',
    'codex.json the whole file',
    'sources.json 0.kind',
  ]) {
    expect(found).toContain(place);
  }
  expect(problems.every((one) => one.severity === 'error' && one.line === 1)).toBe(true);
  expect(problems.filter((one) => /\n\s*at |\.ts:\d|node_modules/.test(one.text))).toEqual([]);
  expect([pack, acts]).toEqual([null, []]);
});

test('P3 faults of several acts and of the references come back together', () => {
  const { problems } = compileTiny({
    'pack.json': manifestWith({
      places: [...manifest.places, { id: 'mill', name: 'Mill', region: 'west' }],
    }),
    'ink/one.ink': 'INCLUDE world.ink\n-> nowhere\n',
    'ink/two.ink': 'INCLUDE world.ink\n~ raise(Gauge.bred, 1)\n-> END\n',
  });
  const files = problems.map((one) => `${one.file}:${one.line}`);
  for (const place of ['pack.json:1', 'ink/one.ink:2', 'ink/two.ink:2'])
    expect(files).toContain(place);
});

test('P3 each fault is at its line', () => {
  const text = (file: string) => JSON.stringify(JSON.parse(tinyFiles[file] ?? ''), null, 1);
  const lines = (file: string, whole: string) =>
    compileTiny({ [file]: whole }).problems.map((one) => whole.split('\n')[one.line - 1]?.trim());
  const pack = text('pack.json');
  expect(lines('pack.json', pack.replace('"icon": "rifle"', '"icon": "axe"'))).toEqual([
    '"icon": "axe",',
  ]);
  expect(lines('pack.json', pack.replace('"act": "two"', '"act": "ten"'))).toEqual([
    '"act": "ten",',
  ]);
  const orders = text('orders.json').replace('"bread": 5', '"joy": 5');
  expect(lines('orders.json', orders)).toEqual(['"raise": {']);
});

test.each([
  ['{\n "feed": {}\n "muster": {}\n}', 3],
  ['{\n "feed": {', 2],
])('P4 a file that is not JSON is a problem at its line %#', (text, line) => {
  const { pack, problems } = compileTiny({ 'orders.json': text });
  expect(pack).toBeNull();
  expect(problems).toMatchObject([{ file: 'orders.json', code: 'pack/json', line }]);
});

describe('P5 every id that refers to another must exist', () => {
  const broken: readonly [string, Readonly<Record<string, unknown>>][] = [
    [
      'forces.guards.authority: there is no “king”',
      { forces: [{ ...manifest.forces[0], authority: 'king' }] },
    ],
    [
      'places.mill.region: there is no “west”',
      { places: [...manifest.places, { id: 'mill', name: 'M', region: 'west' }] },
    ],
    [
      'places.mill.map: there is no “sea”',
      { places: [...manifest.places, { id: 'mill', name: 'M', map: 'sea' }] },
    ],
    [
      'acts.one.start: there is no “1900-02-01”',
      { acts: [{ ...manifest.acts[0], start: '1900-02-01' }, manifest.acts[1]] },
    ],
    [
      'acts.one.map: there is no “sea”',
      { acts: [{ ...manifest.acts[0], map: 'sea' }, manifest.acts[1]] },
    ],
    [
      'entries.x.act: there is no “three”',
      { entries: [{ ...manifest.entries[0], id: 'x', act: 'three' }] },
    ],
    [
      'entries.x.start: there is no “1900-02-01”',
      { entries: [{ ...manifest.entries[0], id: 'x', start: '1900-02-01' }] },
    ],
    [
      'dimensions.peace: there is no “joy”',
      {
        dimensions: [
          { ...manifest.dimensions[0], reads: [{ measure: 'gauge', of: 'joy', weight: 1 }] },
        ],
      },
    ],
    [
      'starts.1900-01-10.told: there is no “west”',
      { starts: [{ ...start, told: [{ ...start!.told[0], region: 'west' }] }, manifest.starts[1]] },
    ],
    [
      'starts.1900-01-10.forces.guards.at: there is no “west”',
      {
        starts: [
          { ...start, forces: { guards: { ...start!.forces.guards, at: 'west' } } },
          manifest.starts[1],
        ],
      },
    ],
  ];
  test.each(broken)('P5 pack.json: %s', (words, over) => {
    expect(
      said({ 'pack.json': manifestWith(over) }).some((one) =>
        one.startsWith(`pack.json: ${words}`),
      ),
    ).toBe(true);
  });

  test.each([
    [
      'orders.json: feed.raise: there is no “joy”.',
      'orders.json',
      { ...orders, feed: { raise: { joy: 1 } } },
    ],
    [
      'orders.json: feed.shift: there is no “king”.',
      'orders.json',
      { ...orders, feed: { shift: { north: { king: 1 } } } },
    ],
    [
      'orders.json: feed.send: there is no “west”.',
      'orders.json',
      { ...orders, feed: { send: { guards: 'west' } } },
    ],
    [
      'orders.json: feed.tell: there is no “west”.',
      'orders.json',
      { ...orders, feed: { tell: { west: 'A carter' } } },
    ],
  ])('P5 %s', (words, file, value) => {
    expect(said({ [file]: JSON.stringify(value) })).toContain(words);
  });

  test('P5 the files of maps must be there', () => {
    expect(said({ 'map/land.json': null })).toEqual([
      'pack.json: maps.land.file: there is no file map/land.json.',
    ]);
  });

  test('P18 a place that names a map has a point there, or stands in its region', () => {
    const mill = { id: 'mill', name: 'The mill', map: 'land' };
    const withMill = (over: object, kind = 'region') =>
      manifestWith({
        places: [...manifest.places, { ...mill, ...over }],
        maps: [{ ...manifest.maps[0], kind }],
      });
    const lost = 'pack.json: places.mill.map: there is no point “mill” on map/land.json.';
    const points = (list: string) =>
      JSON.stringify({ [list]: [{ id: 'mill' }, { id: 'gate' }, { id: 'ford' }] });
    expect(said({ 'pack.json': withMill({}) })).toEqual([lost]);
    expect(said({ 'pack.json': withMill({ region: 'south' }) })).toEqual([]);
    expect(said({ 'pack.json': withMill({ region: 'south' }, 'city') })).toContain(lost);
    for (const list of ['towns', 'places', 'points']) {
      expect(said({ 'pack.json': withMill({}, 'city'), 'map/land.json': points(list) })).toEqual(
        [],
      );
    }
    const spots = JSON.stringify({ spots: { mill: {}, gate: {} } });
    expect(said({ 'pack.json': withMill({}, 'city'), 'map/land.json': spots })).toEqual([]);
  });

  test.each(['{', '[]', '{"towns": [1]}'])('P18 a file that is no map is a problem: %s', (text) => {
    expect(said({ 'map/land.json': text })).toEqual([
      'pack.json: maps.land.file: map/land.json is no map.',
    ]);
  });

  test('P5 history refers to sources, articles and decisions that are there', () => {
    const article = {
      id: 'ford',
      kind: 'place',
      title: 'Ford',
      opens: ['gate'],
      text: ['A ford.'],
      sources: ['S2'],
      see: ['mill'],
    };
    const codex = [...JSON.parse(tinyFiles['codex.json'] ?? '[]'), article];
    const [entry] = JSON.parse(tinyFiles['chronology.json'] ?? '[]');
    const found = said({
      'codex.json': JSON.stringify(codex),
      'chronology.json': JSON.stringify([{ ...entry, decision: 'moon', sources: ['S3'] }]),
    });
    expect([...found].sort()).toEqual([
      'chronology.json: toll: there is no decision “moon”.',
      'chronology.json: toll: there is no source S3.',
      'codex.json: ford: there is no article “mill”.',
      'codex.json: ford: there is no source S2.',
      'codex.json: ford: “gate” opens “gate” already.',
    ]);
  });
});

test('P6 a start is whole, and its shares sum to 100', () => {
  const found = said({
    'pack.json': manifestWith({
      starts: [
        {
          ...start,
          regions: { north: { ...start!.regions.north, control: { crown: 60, guild: 30 } } },
          gauges: { bread: start!.gauges.bread },
          told: [{ ...start!.told[0], control: { crown: 101 - 2 } }],
        },
        manifest.starts[1],
      ],
    }),
  });
  expect([...found].sort()).toEqual([
    'pack.json: starts.1900-01-10.gauges: “fear” is missing.',
    'pack.json: starts.1900-01-10.regions.north: its shares sum to 90, not 100.',
    'pack.json: starts.1900-01-10.regions: “south” is missing.',
    'pack.json: starts.1900-01-10.told.north: its shares sum to 99, not 100.',
  ]);
});

describe('P7 ids', () => {
  test('P7 a key written twice is refused', () => {
    const twice = (tinyFiles['orders.json'] ?? '').replace('{', '{"soothe": {},\n');
    expect(compileTiny({ 'orders.json': twice })).toMatchObject({
      pack: null,
      problems: [{ file: 'orders.json', line: 2, code: 'pack/twice' }],
    });
  });

  test.each(['1900-02-29', '1900-04-31', '1900-13-01', 'today'])(
    'P7 “%s” is no date',
    (dayZero) => {
      const found = said({ 'pack.json': manifestWith({ dayZero }) });
      expect(found.some((one) => one.startsWith('pack.json: dayZero:'))).toBe(true);
    },
  );

  test('P7 an id stands once in its list', () => {
    const twice = { regions: [...manifest.regions, manifest.regions[0]] };
    expect(said({ 'pack.json': manifestWith(twice) })).toContain(
      'pack.json: regions.2: “north” stands twice.',
    );
  });

  test.each(['North', 'the north', '9north', '', 'constructor', '__proto__', 'nörth'])(
    'P7 “%s” is no id of a region',
    (id) => {
      const regions = [...manifest.regions, { ...manifest.regions[0], id }];
      const found = said({ 'pack.json': manifestWith({ regions }) });
      expect(found.some((one) => one.startsWith('pack.json: regions.2.id:'))).toBe(true);
    },
  );

  test('P7 keys that are unknown, or that JavaScript knows, are refused', () => {
    const put = (file: string, key: string) =>
      (tinyFiles[file] ?? '').replace('{', `{${JSON.stringify(key)}: {},`);
    for (const file of ['pack.json', 'orders.json']) {
      for (const key of ['__proto__', 'constructor', 'Colour']) {
        const { pack, problems } = compileTiny({ [file]: put(file, key) });
        expect(pack).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.every((one) => one.file === file)).toBe(true);
      }
    }
    expect(Reflect.get({}, 'id')).toBeUndefined();
  });
});

describe('P8 the edition', () => {
  const edition = (over: Readonly<Record<string, string>>) => ready(compileTiny(over)).pack.edition;
  const file = (name: string) => tinyFiles[name] ?? '';

  test.each(['pack.json', 'orders.json', 'ink/one.ink', 'ink/memory.ink'])(
    'P8 it changes with %s',
    (name) => {
      expect(edition({ [name]: `${file(name)}\n` })).not.toBe(tiny.pack.edition);
    },
  );

  test.each(['codex.json', 'chronology.json', 'sources.json'])(
    'P8 it does not change with %s',
    (name) => {
      expect(edition({ [name]: `${file(name)}\n` })).toBe(tiny.pack.edition);
    },
  );

  test('P8 line ends do not count', () => {
    const name = 'ink/two.ink';
    expect(edition({ [name]: file(name).replaceAll('\n', '\r\n') })).toBe(tiny.pack.edition);
  });
});

test('P9 the memory is what memory.ink declares', () => {
  expect(tiny.pack.memory).toEqual(['m_coins', 'm_name', 'm_paid', 'Mood', 'm_mood', 'm_hopes']);
});

test('P10 a plain file is a pack without a World', () => {
  const text = 'One two three.\n+ [Four] -> END\n';
  const at = (path: string) =>
    compilePlain(path, 'Élan vital 3', (name) => (name === path ? text : null));
  const { pack, acts, problems, words } = at('/here/story.ink');
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ scripted: false, memory: [], orders: {} });
  expect(pack?.manifest).toMatchObject({ id: 'elan-vital-3', regions: [], starts: [] });
  expect(pack?.manifest.entries).toHaveLength(1);
  expect([acts.length, words]).toEqual([1, 4]);
  expect(at('/elsewhere/other.ink').pack?.edition).toBe(pack?.edition);
  expect(compilePlain('lost.ink', 'Lost', () => null)).toMatchObject({ pack: null, acts: [] });
});
