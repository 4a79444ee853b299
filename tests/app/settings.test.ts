import { expect, test } from 'vitest';
import { parseRoute } from '../../src/app/routes.ts';
import { defaultSettings, parseSettings } from '../../src/app/settings.ts';

test('odd settings cost only themselves', () => {
  expect(parseSettings(null)).toEqual(defaultSettings);
  expect(parseSettings({ size: 9, face: 'comic', contrast: 'high', volume: 'loud' })).toEqual({
    ...defaultSettings,
    size: 4,
    contrast: 'high',
  });
});

test.each([
  ['', { page: 'title' }],
  ['#/', { page: 'title' }],
  ['#/play/abc', { page: 'play', id: 'abc' }],
  ['#/play/', { page: 'title' }],
  ['#/play/%E0%A4%A', { page: 'title' }],
  ['#/new/whole', { page: 'new', entry: 'whole' }],
  ['#/runs', { page: 'runs' }],
  ['#/nowhere/at/all', { page: 'title' }],
])('the address %j is %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
