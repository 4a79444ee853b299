import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineError } from '../../src/engine/errors.ts';
import { errorCodes } from '../../src/engine/errors.ts';
import type { CompiledAct } from '../../src/engine/pack/compiled.ts';
import { boundEachTest } from './brief.ts';
import { compileFixture, compileText, open, runOf } from './plain.ts';

boundEachTest();

const whole = compileText(
  'VAR n = 1\nLIST L = (p), q\n-> a\n=== a\nText {n} {L}. # tag\n{f(n)}\n-> t ->\n<- th\n' +
    '+ (again) [Go {a.again} # go]\n    -> a\n* {n > 0} Stop\n- -> END\n' +
    '=== t\nTunnel {&one|two}.\n->->\n=== th\n+ [Thread] -> END\n=== function f(x)\n~ return x + 1\n',
);

/** Plays a compiled story a few steps, there and back; gives its error, if it had one. */
function tryOut(story: object): EngineError | null {
  const run = open({ id: 'story', story }, runOf(3));
  for (let step = 0; step < 4 && run.played.state === 'open'; step += 1) {
    const options = run.played.frames.at(-1)?.options ?? [];
    run.choose(options[step % Math.max(1, options.length)]?.id ?? '');
  }
  const { played } = run;
  run.goTo(0);
  if (played.state !== 'failed') return null;
  expect(errorCodes).toContain(played.error.code);
  expect(played.error.detail).not.toBe('');
  return played.error;
}

const json = (text: string): object => JSON.parse(text);
/** A story whose knot `k` holds the given content. */
const storyOf = (...content: unknown[]): object => ({
  inkVersion: 21,
  root: [[{ '->': 'k' }, null], 'done', { k: [...content, { '#f': 1 }] }],
  listDefs: { L: { p: 1, q: 2 } },
});

const nested = (depth: number): unknown => {
  let at: unknown = ['^x', null];
  for (let level = 0; level < depth; level += 1) at = [at, null];
  return at;
};

const notStories: Record<string, object> = {
  'an array': [],
  'an empty object': {},
  'a number as root': { ...whole.story, root: 3 },
  'an empty root': { ...whole.story, root: [] },
  'an object as root': { ...whole.story, root: {} },
  'no list definitions': { inkVersion: 21, root: [['done', null], 'done', null] },
  'an array of list definitions': { ...whole.story, listDefs: [] },
  'a list that is a number': { ...whole.story, listDefs: { L: 3 } },
  'a list that is nothing': { ...whole.story, listDefs: { L: null } },
  'an item that is text': { ...whole.story, listDefs: { L: { p: 'one' } } },
  'version 19': { ...whole.story, inkVersion: 19 },
  'version 22': { ...whole.story, inkVersion: 22 },
  'a version in words': { ...whole.story, inkVersion: '21' },
  'a version that is no number': { ...whole.story, inkVersion: Number.NaN },
  'containers 5,000 deep': storyOf(nested(5_000)),
  'an unknown command': storyOf('frobnicate'),
  'an empty command': storyOf(''),
  nothing: storyOf(null),
  'an unknown object': storyOf({ frob: 1 }),
  'an empty object as content': storyOf({}),
  'a container without an end': { ...whole.story, root: [['^x', 3], 'done', null] },
  'a named thing that is no container': storyOf(['^x', { 'c-0': 7 }]),
  'a divert to nowhere': storyOf({ '->': 'nowhere' }),
  'a divert to a missing child': storyOf({ '->': 'k.c-9' }),
  'a divert past the end': storyOf({ '->': 'k.99' }),
  'a relative divert out of the story': storyOf({ '->': '.^.^.^.^.^.x' }),
  'an empty divert': storyOf({ '->': '' }),
  'a divert to a number': storyOf({ '->': 4 }),
  'a divert to nothing': storyOf({ '->': null }),
  'a divert to __proto__': storyOf({ '->': '__proto__' }),
  'a divert to constructor': storyOf({ '->': 'constructor' }),
  'a tunnel to nowhere': storyOf({ '->t->': 'nowhere' }),
  'a function from nowhere': storyOf('ev', { 'f()': 'nowhere' }, 'out', '/ev'),
  'a choice to nowhere': storyOf('ev', 'str', '^x', '/str', '/ev', { '*': '.^.c-0', flg: 4 }),
  'a count of nowhere': storyOf('ev', { 'CNT?': 'nowhere' }, 'out', '/ev'),
  'a target nowhere': storyOf('ev', { '^->': 'nowhere' }, '/ev', { 'temp=': 'x' }),
};

describe('a compiled story that is not well formed is refused', () => {
  test.each(Object.entries(notStories))('I18 %s', (_, story) => {
    expect(tryOut(story)).toMatchObject({ code: 'act/invalid' });
  });

  test('I18 a divert that leads nowhere is named by its path, as inkjs writes it', () => {
    const inner = ['^y', { '->': 'gone' }, { '#n': 'g-0' }];
    const root = [['^x', ['^z', inner, null], null], 'done', null];
    expect(tryOut({ ...whole.story, root })).toMatchObject({
      code: 'act/invalid',
      path: '0.1.g-0.1',
    });
    const knot = { k: [{ '->': 'gone' }, null] };
    expect(tryOut({ ...whole.story, root: [['^x', null], 'done', knot] })).toMatchObject({
      path: 'k.0',
    });
  });

  test('I18 a loop in the global declarations', () => {
    const root = (declarations: unknown[]) => ({
      ...whole.story,
      root: [['^x', 'done', null], 'done', { 'global decl': [...declarations, null] }],
    });
    const loops = [
      [{ '->': 'global decl' }],
      [[{ '->': '.^.0' }, null]],
      ['ev', { 'f()': 'global decl' }, '/ev', 'end'],
      [{ '->t->': 'global decl' }, 'end'],
      ['ev', { '^->': 'global decl' }, { 'VAR=': 'v' }, '/ev', { '->': 'v', var: true }],
      ['ev', { '^->': 'global decl' }, { 'temp=': 'v' }, '/ev', { 'f()': 'v', var: true }],
      ['ev', 'str', '^x', '/str', '/ev', { '*': 'global decl', flg: 24 }],
      ['ev', { '^->': 'global decl' }, '/ev', '->->'],
    ];
    for (const loop of loops) expect(tryOut(root(loop))).not.toBeNull();
  });

  test('keys that JavaScript knows', () => {
    tryOut(json('{"__proto__": {"inkVersion": 21, "root": [], "listDefs": {}}}'));
    tryOut(
      json(
        '{"inkVersion":21,"root":[["^x","done",null],"done",{"__proto__":["^y",null]}],"listDefs":{"__proto__":{"__proto__":1}}}',
      ),
    );
    tryOut(
      json(
        '{"inkVersion":21,"root":[["^x",{"->":"constructor"},null],"done",{"constructor":["^y","done",{"#n":"__proto__","#f":7}]}],"listDefs":{"constructor":{"prototype":1}}}',
      ),
    );
    expect(Reflect.get({}, 'root')).toBeUndefined();
    expect(Reflect.get({}, 'inkVersion')).toBeUndefined();
  });
});

/** Each does something that no compiler writes; inkjs meets it while running. */
const misbehaved: Record<string, unknown[]> = {
  'out of nothing': ['ev', 'out', '/ev'],
  'plus of nothing': ['ev', '+', 'out', '/ev'],
  'an end of evaluation alone': ['/ev', '^x'],
  'evaluation left open': ['ev', 1, 2],
  'a string left open': ['ev', 'str', '^x'],
  'a string closed alone': ['/str'],
  'a return outside a function': ['~ret'],
  'a return from no tunnel': ['ev', 'void', '/ev', '->->'],
  'a pop of nothing': ['pop', 'du'],
  'a tag closed alone': ['/#', '^x'],
  'a tag left open': ['#', '^x'],
  'a variable that is not there': ['ev', { 'VAR?': 'none' }, 'out', '/ev'],
  'an assignment to nothing': ['ev', 1, '/ev', { 'VAR=': 'none', re: true }],
  'an assignment of nothing': [{ 'temp=': 'x' }],
  'a divert by a missing variable': [{ '->': 'none', var: true }],
  'a divert by a number': ['ev', 1, '/ev', { 'temp=': 'x' }, { '->': 'x', var: true }],
  'a condition of nothing': [{ '->': 'k', c: true }],
  'a pointer to nothing': [
    'ev',
    { '^var': 'none', ci: 99 },
    '/ev',
    { 'temp=': 'x' },
    'ev',
    { 'VAR?': 'x' },
    'out',
    '/ev',
  ],
  'a list of strangers': ['ev', { list: { 'M.z': 1 } }, 'out', '/ev'],
  'a list that is none': ['ev', { list: 3 }, 'out', '/ev'],
  'a list range of words': [
    'ev',
    { list: { 'L.p': 1 } },
    'str',
    '^a',
    '/str',
    'str',
    '^b',
    '/str',
    'range',
    'out',
    '/ev',
  ],
  'a random item of a number': ['ev', 3, 'lrnd', 'out', '/ev'],
  'a random number of words': ['ev', 'str', '^a', '/str', 4, 'rnd', 'out', '/ev'],
  'a random number upside down': ['ev', 9, 1, 'rnd', 'out', '/ev'],
  'a seed of nothing': ['ev', 'srnd', 'out', '/ev'],
  'a shuffle of none': ['ev', 0, 0, 'seq', 'out', '/ev'],
  'a shuffle of minus two': ['ev', 0, -2, 'seq', 'out', '/ev'],
  'a shuffle of millions': ['ev', 0, 50_000_000, 'seq', 'out', '/ev'],
  'a late round of a shuffle of many': ['ev', 999_999_999, 100_000, 'seq', 'out', '/ev'],
  'turns since a number': ['ev', 3, 'turns', 'out', '/ev'],
  'a count of words': ['ev', 'str', '^a', '/str', 'readc', 'out', '/ev'],
  'a number made a list': ['ev', 'str', '^None', '/str', 1, 'listInt', 'out', '/ev'],
  'an external that nobody binds': ['ev', { 'x()': 'nobody', exArgs: 2 }, 'out', '/ev'],
  'an external with too many arguments': ['ev', { 'x()': 'k', exArgs: 1e9 }, 'out', '/ev'],
  'a choice without words': [{ '*': 'k', flg: 31 }],
  'a choice with strange flags': ['ev', 1, '/ev', { '*': 'k', flg: 'x' }],
  'a choice into a function': [
    'ev',
    'str',
    '^x',
    '/str',
    '/ev',
    { '*': 'k', flg: 4 },
    { 'f()': 'k' },
  ],
  'threads without end': ['thread', 'thread', 'thread', 'done'],
  'a divert into itself': [{ '->': 'k' }],
  'a function of itself': ['ev', { 'f()': 'k' }, '/ev'],
  'numbers beyond numbers': [
    'ev',
    1e308,
    1e308,
    '*',
    'out',
    '/ev',
    'ev',
    -1e308,
    10,
    '*',
    'INT',
    'out',
    '/ev',
  ],
  'a power of millions': ['ev', 1e9, 1e9, 'POW', 'out', '/ev'],
  'a remainder of nothing': ['ev', 7, 0, '%', 'out', '/ev'],
  'a legacy tag that is a number': ['^x', { '#': 3 }],
  'text that is half a character': ['^\ud800', '\n', '^\u0000\u2028'],
  'a flag of words': ['^x', ['^y', { '#f': 'x', '#n': 4 }]],
};

describe('a compiled story that misbehaves plays or is stopped', () => {
  test.each(Object.entries(misbehaved))('%s', (_, content) => {
    tryOut(storyOf(...content));
    tryOut(storyOf(...content, 'done'));
    tryOut(storyOf('^Text.', '\n', ...content, '^ More.', '\n', { '->': 'k' }));
  });

  test('200,000 pieces of text in one container', () => {
    const pieces: unknown = [...Array.from({ length: 200_000 }, () => '^x'), null];
    expect(tryOut(storyOf(pieces))).not.toBeNull();
  });

  test('10,000 labels in one container', () => {
    const labels = Array.from({ length: 10_000 }, (_, index) => ['^x', { '#n': `g-${index}` }]);
    expect(tryOut(storyOf([...labels, null], 'done'))).toBeNull();
  });
});

type Place = { readonly holder: object; readonly key: string };

function placesOf(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    placesOf(Reflect.get(value, key), found);
  }
  return found;
}

const scraps = fc.oneof(
  fc.constantFrom<unknown>(
    'ev',
    '/ev',
    'str',
    '/str',
    'out',
    '->->',
    '~ret',
    'thread',
    '#',
    '/#',
    'du',
    'pop',
    'seq',
  ),
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e9,
    true,
    '',
    '^',
    '^x',
    '\n',
    [],
    {},
    [null],
    '__proto__',
    { '->': 'a' },
  ),
  fc.constantFrom<unknown>(
    { '->': '.^.^' },
    { 'f()': 'f' },
    { '->t->': 't' },
    { 'VAR?': 'n' },
    { '*': 'a', flg: 24 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('a damaged compiled story plays or is stopped', () => {
  const acts: CompiledAct[] = [
    whole,
    compileFixture('nested-logic.ink'),
    compileFixture('threads-nested.ink'),
  ];
  test('whatever is replaced, removed or doubled', () => {
    const damage = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('put', 'cut', 'double'),
      what: scraps,
    });
    const damages = fc.array(damage, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...acts), damages, (act, list) => {
        const story: object = structuredClone(act.story);
        for (const { at, how, what } of list) {
          const places = placesOf(story);
          const { holder, key } = places[at % places.length] ?? { holder: {}, key: '' };
          const here: unknown = Reflect.get(holder, key);
          if (how === 'put') Reflect.set(holder, key, what);
          else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
          else if (how === 'cut') holder.splice(Number(key), 1);
          else holder.splice(Number(key), 0, structuredClone(here));
        }
        tryOut(story);
      }),
      { numRuns: 200, seed: 1944 },
    );
  });
});
