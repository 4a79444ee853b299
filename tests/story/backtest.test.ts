import { expect, test } from 'vitest';
import { deedsBySeed } from '../../src/engine/explore/backtest.ts';
import { reportOf, usual } from '../../src/engine/explore/report.ts';
import { compilation, readyStory } from './target.ts';

const { pack, acts } = readyStory();
const { chronology } = compilation.history;
const start = pack.manifest.starts.map(({ id }) => id).sort()[0]!;
const settings = { seeds: 40, seed: usual.seed, start };
const deeds = deedsBySeed(pack, acts, chronology, settings);
const report = reportOf(pack, chronology, deeds, settings);

test('the chronology has its facts, and holds the model to enough of them', () => {
  expect(chronology.length).toBeGreaterThanOrEqual(70);
  expect(report.facts).toBeGreaterThanOrEqual(40);
});

test('with the choices really made the model gives history back, nine facts of ten', () => {
  const lost = report.rows.filter((row) => !row.holds).map((row) => `${row.id} ${row.share}`);
  expect(report.holds / report.facts, lost.join(', ')).toBeGreaterThanOrEqual(0.9);
});

test('without its rules it gives back fewer than half of them', () => {
  expect(report.withoutRules.holds / report.facts).toBeLessThan(0.5);
});
