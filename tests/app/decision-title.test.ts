import { expect, test } from 'vitest';
import late from '../../src/app/i18n/en.late.json';
import { addStrings } from '../../src/app/i18n/t.ts';
import { decisionTitle, placeBeside } from '../../src/app/parts/decision-title.ts';
import { tinyPack } from './tiny-pack.ts';

addStrings(late);

/** What stands beside a title of a decision that is met at a place so called. */
function beside(title: string, name: string): string {
  const { manifest } = tinyPack;
  const decisions = [{ id: 'ask', title }];
  const places = [{ id: 'there', name, region: 'north' }];
  const pack = { ...tinyPack, manifest: { ...manifest, decisions, places } };
  return placeBeside(pack, { decision: 'ask', place: 'there', step: 0 });
}

test.each([
  ['The gate', 'The gate'],
  ['The gate on the avenue', 'The gate'],
  ['The cards at the table', 'The table'],
  ['Strangers along the frontier', 'The frontier'],
  ['The wall at Northwich', 'Northwich'],
  ['La barrière au bout de l’avenue', 'La barrière'],
  ['L’accord à l’usine', 'L’usine'],
  ['The steward’s list', 'The steward'],
  ['A1', 'A1'],
])('“%s” is not told beside “%s” again', (title, place) => {
  expect(beside(title, place)).toBe('');
});

test.each([
  ['The keeper’s chair', 'The gate'],
  ['Men at the bridge', 'The bridge, by wire'],
  ['The map on the bed', 'The room above the map-seller'],
  ['A gatekeeper', 'The gate'],
  ['Two', 'The sea'],
])('“%s” leaves something to be told by “%s”', (title, place) => {
  expect(beside(title, place)).toBe(place);
});

test('a decision without a title is called by its place, and by its number where it has none', () => {
  const met = { decision: 'ask', place: 'gate', step: 4 };
  expect(decisionTitle(tinyPack, met)).toBe('The gate');
  expect(placeBeside(tinyPack, met)).toBe('');
  expect(decisionTitle(tinyPack, { ...met, place: null })).toMatch(/5/);
  expect(placeBeside(tinyPack, { ...met, place: null })).toBe('');
});
