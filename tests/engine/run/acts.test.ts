import { describe, expect, test } from 'vitest';
import type { CompiledAct, Pack } from '../../../src/engine/pack/compiled.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import {
  actOf,
  compileTiny,
  lastOf,
  linesOf,
  openTiny,
  ready,
  runOf,
  tiny,
  wholeRun,
  withActOne,
} from '../builders.ts';

const one = actOf(tiny.acts, 'one');
const two = actOf(tiny.acts, 'two');
const includes = 'INCLUDE world.ink\nINCLUDE memory.ink\n';

describe('acts on demand', () => {
  test('R11 the first act is asked for, then the next, and the frames are the same', () => {
    const open = openRun(tiny.pack, {}, runOf(wholeRun));
    expect(open.played).toEqual({ state: 'needs', act: 'one', frames: [] });
    expect(open.provide(one)).toMatchObject({ state: 'needs', act: 'two' });
    expect(open.played.frames).toHaveLength(3);
    expect(open.run.choices).toEqual(['pay', 'loaf']);
    expect(open.provide(two).state).toBe('ended');
    expect(JSON.stringify(open.played.frames)).toBe(
      JSON.stringify(openTiny(runOf(wholeRun)).played.frames),
    );
    expect(open.run).toEqual(runOf(wholeRun));
  });

  test('R11 a choice waits for its act', () => {
    const open = openRun(tiny.pack, { one }, runOf(['pay', 'loaf']));
    expect(open.choose('cross')).toMatchObject({ state: 'needs', act: 'two' });
    expect(open.choose('drown')).toBe(open.played);
    expect(open.provide(two).state).toBe('open');
    expect(open.run.choices).toEqual(['pay', 'loaf', 'cross']);
  });

  test.each([true, false])(
    'R11 one may go back instead of waiting (checkpoints: %s)',
    (checkpoints) => {
      const open = openRun(tiny.pack, { one }, runOf(['pay', 'loaf', 'cross']), { checkpoints });
      expect(open.goTo(2).state).toBe('open');
      expect(open.choose('drown').state).toBe('ended');
      expect(lastOf(open)).toMatchObject({ ending: 'lost', act: 'one' });
      expect(JSON.stringify(open.played.frames)).toBe(
        JSON.stringify(openTiny(runOf(['pay', 'loaf', 'drown'])).played.frames),
      );
    },
  );

  test('R11 another act does not help', () => {
    const open = openRun(tiny.pack, {}, runOf());
    expect(open.provide(two)).toMatchObject({ state: 'needs', act: 'one' });
    expect(open.provide({ ...one, id: '__proto__' })).toMatchObject({ state: 'needs', act: 'one' });
    expect(open.provide(one).state).toBe('open');
  });
});

describe('memory', () => {
  test('R12 numbers, words, truths and lists pass', () => {
    const open = openTiny(runOf(['push', 'loaf', 'cross']));
    expect(linesOf(lastOf(open))[1]).toBe(
      'nobody has 10 coins; paid: false; mood: angry; hopes: calm, angry.',
    );
    const paid = openTiny(runOf(['pay', 'loaf', 'cross']));
    expect(linesOf(lastOf(paid))[1]).toBe(
      'payer has 7 coins; paid: true; mood: ; hopes: calm, angry.',
    );
  });

  test('R12 a list’s own variable passes, and visit counts do not', () => {
    const { pack, acts } = ready(
      compileTiny({
        'chronology.json': '[]',
        'ink/one.ink': `${includes}-> hall\n=== hall\n~ Mood = Mood.calm\n~ m_hopes -= Mood.angry\n{hall} visit.\n~ next_act(Act.two)\n-> END\n`,
        'ink/two.ink': `${includes}{hall} visits; {Mood}; {m_hopes}.\n# ending: home\n-> END\n=== hall\n-> END\n`,
      }),
    );
    const { frames } = openRun(pack, acts, runOf()).played;
    expect(linesOf(frames[0]!)).toEqual(['1 visit.', '0 visits; calm; calm.']);
  });
});

describe('a next act', () => {
  test('R13 that the pack lacks is an error', () => {
    const { manifest } = tiny.pack;
    const short: Pack = {
      ...tiny.pack,
      manifest: { ...manifest, acts: manifest.acts.slice(0, 1) },
    };
    const open = openRun(short, { one }, runOf(['pay', 'loaf', 'cross']));
    expect(open.played).toMatchObject({
      state: 'failed',
      error: { code: 'act/unknown', detail: 'two' },
    });
    expect(open.played.frames).toHaveLength(3);
    expect(open.goTo(2).state).toBe('open');
    expect(open.choose('drown').state).toBe('ended');
  });

  test('R13 with a container missing is refused, and the frames before remain', () => {
    const story: object = JSON.parse(JSON.stringify(two.story).replace('"again":', '"never":'));
    const broken: CompiledAct = { id: 'two', story };
    const open = openRun(tiny.pack, { one }, runOf(['pay', 'loaf', 'cross']));
    const before = JSON.stringify(open.played.frames);
    expect(open.provide(broken)).toMatchObject({ state: 'failed', error: { code: 'act/invalid' } });
    expect(JSON.stringify(open.played.frames)).toBe(before);
    expect(open.goTo(1).state).toBe('open');
  });

  test('R13 that leads back for ever is an error', () => {
    const loop = ready(withActOne('~ next_act(Act.one)\n-> END\n'));
    expect(openRun(loop.pack, loop.acts, runOf()).played).toMatchObject({
      state: 'failed',
      error: { code: 'ink/endless' },
      frames: [],
    });
    const round = ready(
      compileTiny({
        'chronology.json': '[]',
        'ink/one.ink': 'INCLUDE world.ink\n~ next_act(Act.two)\n-> END\n',
        'ink/two.ink': 'INCLUDE world.ink\n~ next_act(Act.one)\n-> END\n',
      }),
    );
    const { played } = openRun(round.pack, round.acts, runOf());
    expect(played).toMatchObject({ state: 'failed', error: { code: 'ink/endless' } });
  });
});

test('R14 an entry begins in its act, at its start', () => {
  const open = openRun(tiny.pack, { two }, runOf([], { entry: 'second' }));
  const [frame] = open.played.frames;
  expect(frame).toMatchObject({ act: 'two', decision: 'shore', date: '1900-01-20' });
  const start = worldAt(tiny.pack, tiny.pack.manifest.starts[1]!);
  expect(frame?.world).toMatchObject({ day: start.day, known: start.known });
  expect(frame?.events.map((event) => event.type)).toEqual(['changed', 'drew']);
});
