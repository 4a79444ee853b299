import { beforeEach, expect, test } from 'vitest';
import { records } from '../../src/app/archive/kept.ts';
import { defaultSettings, parseSettings, settings } from '../../src/app/settings.ts';
import { game, pack } from '../../src/app/store.ts';
import { lockNow, lockOf, mayTake } from '../../src/app/undo-lock.ts';
import { compileTiny } from '../engine/builders.ts';

const edition = '0'.repeat(64);
const record = (story: string, ending: string | null) => ({
  id: `${story}-${ending}`,
  run: { format: 1 as const, pack: story, edition, entry: 'whole', seed: 1, choices: [] },
  cursor: 0,
  title: '',
  date: null,
  ending,
  updatedAt: 0,
});

beforeEach(() => {
  settings.value = defaultSettings;
  records.value = [];
  game.value = null;
  pack.value = compileTiny().pack;
});

test('answers may be changed at any time, once an ending was reached, or never', () => {
  expect([lockOf('free', false), lockOf('free', true)]).toEqual([null, null]);
  expect([lockOf('ending', false), lockOf('ending', true)]).toEqual(['ending', null]);
  expect([lockOf('permanent', false), lockOf('permanent', true)]).toEqual([
    'permanent',
    'permanent',
  ]);
});

test('under a lock a step that was answered takes that answer and no other', () => {
  expect(mayTake('permanent', 'left', 'right')).toBe(false);
  expect(mayTake('ending', 'left', 'right')).toBe(false);
  expect(mayTake('permanent', 'left', 'left')).toBe(true);
  expect(mayTake('permanent', null, 'right')).toBe(true);
  expect(mayTake(null, 'left', 'right')).toBe(true);
});

test('the lock opens with the first ending of this story, and of no other', () => {
  settings.value = { ...defaultSettings, undo: 'ending' };
  const id = pack.value?.manifest.id ?? '';
  records.value = [record(id, null), record('another', 'home')];
  expect(lockNow()).toBe('ending');
  records.value = [...records.value, record(id, 'home')];
  expect(lockNow()).toBeNull();
  settings.value = { ...defaultSettings, undo: 'permanent' };
  expect(lockNow()).toBe('permanent');
});

test('the setting is kept, free where it is odd', () => {
  expect(parseSettings({ undo: 'permanent' }).undo).toBe('permanent');
  expect(parseSettings({ undo: 'now and then' }).undo).toBe('free');
});
