import { describe, expect, test } from 'vitest';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';
import { leapWords } from '../../src/app/parts/leap-words.ts';
import { noLinks } from '../../src/app/parts/markup.ts';
import { passagesOf } from '../../src/app/parts/passages.ts';
import { stepsOf } from '../../src/app/parts/steps.ts';
import { peopleMet } from '../../src/app/standing/people.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import { frame, line, option, tinyPack } from './tiny-pack.ts';

const setting = { pack: tinyPack, linker: noLinks, placeBefore: null };

describe('setting a frame', () => {
  test('the heading of a place stands where the place changes, the date always', () => {
    const blocks = [
      { kind: 'scene', date: '1944-06-16T10:00', place: 'gate' },
      { kind: 'scene', date: '1944-06-16T11:00', place: 'gate' },
    ] as const;
    const passages = passagesOf(frame({ blocks }), setting);
    expect(passages).toEqual([
      { kind: 'scene', date: '1944-06-16T10:00', heading: 'The gate', leap: null },
      { kind: 'scene', date: '1944-06-16T11:00', heading: null, leap: null },
    ]);
    const again = passagesOf(frame({ blocks: [blocks[0]] }), { ...setting, placeBefore: 'gate' });
    expect(again[0]).toMatchObject({ heading: null });
  });

  test('a scene of two weeks after the one before is leapt to, in a frame or from the one before', () => {
    const scene = (date: string | null) => ({ kind: 'scene', date, place: 'gate' }) as const;
    const leaps = (dates: readonly (string | null)[], dateBefore: string | null) =>
      passagesOf(frame({ blocks: dates.map(scene) }), { ...setting, dateBefore }).map(
        (passage) => passage.kind === 'scene' && passage.leap,
      );
    expect(leaps(['1944-06-14T23:00', '1944-06-28T01:00', '1944-07-11'], null)).toEqual([
      null,
      14,
      null,
    ]);
    expect(leaps(['1944-09-16T10:00'], '1944-06-14T16:00')).toEqual([94]);
    expect(leaps(['1944-06-01'], '1944-09-16')).toEqual([null]);
  });

  test('a speaker is named once while he goes on', () => {
    const blocks = [
      line('One.', 'porter'),
      line('Two.', 'porter'),
      line('He stops.'),
      line('Three.', 'porter'),
    ];
    const passages = passagesOf(frame({ blocks }), setting);
    expect(passages.map((passage) => passage.kind === 'line' && passage.label)).toEqual([
      'Porter',
      null,
      null,
      'Porter',
    ]);
  });

  test('sounds are not set', () => {
    expect(passagesOf(frame({ blocks: [{ kind: 'sound', cue: 'wind' }] }), setting)).toEqual([]);
  });
});

test('how long is leapt over, in the largest measure that there are two of', async () => {
  await loadLateStrings();
  expect([14, 24, 45, 46, 94, 400, 1000].map(leapWords)).toEqual([
    'two weeks later',
    'three weeks later',
    'six weeks later',
    'two months later',
    'three months later',
    '13 months later',
    'three years later',
  ]);
});

test('people met are those who spoke, without the player', () => {
  const frames = [frame({ blocks: [line('I.', 'me'), line('You.', 'porter')] })];
  expect(peopleMet(tinyPack, frames)).toEqual(['porter']);
});

describe('the steps of a run', () => {
  const frames = [
    frame({ place: 'gate', decision: 'first' }),
    frame({ step: 1, chosen: option('a'), place: 'ford', decision: 'second' }),
  ];
  const told = (pack: Pack) =>
    stepsOf(pack, frames).map(({ title, place, chosen }) => [title, place, chosen]);

  test('an answer each, the last one open; without titles they go by their places', () => {
    expect(told(tinyPack)).toEqual([
      ['The gate', '', 'Do a.'],
      ['The ford', '', null],
    ]);
  });

  test('with titles, places stand beside them', () => {
    const decisions = [
      { id: 'first', title: 'Whose turn' },
      { id: 'second', title: 'The ford' },
    ];
    expect(told({ ...tinyPack, manifest: { ...tinyPack.manifest, decisions } })).toEqual([
      ['Whose turn', 'The gate', 'Do a.'],
      ['The ford', '', null],
    ]);
  });
});
