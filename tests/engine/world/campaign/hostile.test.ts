import { expect, test } from 'vitest';
import { checkCampaigns } from '../../../../src/engine/pack/campaign-references.ts';
import { Campaign, Campaigns } from '../../../../src/engine/pack/campaigns.ts';
import { namesOf } from '../../../../src/engine/pack/names.ts';
import { readFile } from '../../../../src/engine/pack/read-file.ts';
import { ridge, ridgePack } from './ridge.ts';

const { manifest, orders } = ridgePack;

/** What is wrong with a campaign that meets its schema. */
function faultsOf(...campaigns: readonly unknown[]): string[] {
  const all = campaigns.map((one) => Campaign.parse(one));
  const sources = [{ id: 'S1', kind: 'A' as const, title: 'Rolls', where: 'The archive' }];
  const names = namesOf({
    manifest,
    orders,
    rules: [],
    campaigns: all,
    chronology: [],
    codex: [],
    sources,
  });
  const faults: string[] = [];
  checkCampaigns(names, all, (_file, path, words) => faults.push(`${path}: ${words}`));
  return faults;
}

type Json = Record<string, unknown>;
/** The campaign with what stands at a path put in another's place. */
function changed(path: string, value: unknown): Json {
  const copy: Json = structuredClone(ridge) as unknown as Json;
  const steps = path.split('.');
  let at: unknown = copy;
  for (const step of steps.slice(0, -1)) at = Reflect.get(at as object, step);
  if (value === undefined) Reflect.deleteProperty(at as object, steps.at(-1)!);
  else Reflect.set(at as object, steps.at(-1)!, value);
  return copy;
}

const c = (value: unknown) => ({ value, basis: 'assumption' });

test('C1 a campaign without a fault is read', () => {
  expect(Campaigns.safeParse([ridge]).success).toBe(true);
  expect(faultsOf(ridge)).toEqual([]);
});

test.each([
  ['a key that is not known', 'extra', 1],
  ['a list that is none', 'points', {}],
  ['no points at all', 'points', []],
  ['a sentence that is missing', 'sentences.march', undefined],
  ['a number without a basis', 'march.pace', 20],
  ['a pace that is none', 'march.pace', c(0)],
  ['half a man', 'brigades.0.men', c(0.5)],
  ['fewer than no men', 'brigades.0.men', c(-1)],
  ['more men than there are', 'reliefs.0.men', c(1e9)],
  ['a chance above all', 'counter.chance', c(101)],
  ['a lever past its end', 'levers.0.start', c(120)],
  ['an id that is none', 'points.0.id', 'Camp 1'],
  ['an id that every object answers to', 'points.0.id', 'constructor'],
  ['a kind that is none', 'points.0.kind', 'moat'],
  ['a mountain too high', 'points.0.height', 99_999],
  ['a day that no calendar has', 'operations.0.date', '1900-02-30'],
  ['a road of one point', 'axes.0.points', ['camp']],
  ['snow of one day', 'weather.lines', [{ date: '1900-01-01', line: c(1) }]],
])('C1 what does not meet the schema is refused: %s', (_name, path, value) => {
  const text = JSON.stringify([changed(path, value)], null, 1);
  const { problems, value: read } = readFile('campaigns.json', text, Campaigns);
  expect(read).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]!.code).toBe('pack/schema');
  expect(problems[0]!.line).toBeGreaterThan(0);
});

test.each([
  ['an authority', 'attacker', 'nobody'],
  ['the defender', 'defender', 'nobody'],
  ['the defender’s force', 'defenders', 'nobody'],
  ['the main operation', 'main', 'nothing'],
  ['a region', 'points.0.region', 'west'],
  ['where they fall back to', 'points.4.falls', 'moat'],
  ['where they stand already', 'points.4.falls', 'mill'],
  ['a point of a road', 'axes.0.points', ['camp', 'ford', 'moat']],
  ['a road that begins nowhere', 'axes.0.points', ['ford', 'mill']],
  ['a road that goes in a circle', 'axes.0.points', ['camp', 'ford', 'camp']],
  ['a fight at the base', 'axes.0.points', ['camp', 'mill']],
  ['an operation that follows none', 'operations.2.after', 'nothing'],
  ['an operation that follows itself', 'operations.2.after', 'feint'],
  ['a raid without days', 'operations.0.stays', undefined],
  ['an operation that ends before it begins', 'operations.1.until', '1900-01-01'],
  ['an order of an operation', 'operations.1.order', 'nothing'],
  ['a condition that is none', 'operations.1.needs', 'if it please you'],
  ['a condition about nothing', 'operations.1.needs', 'lever nothing >= 3'],
  ['a reason to call off', 'operations.1.off', ['held moat']],
  ['the memory of a story', 'recalls.0.needs', 'memory gold >= 3'],
  ['a brigade’s operation', 'brigades.0.operation', 'nothing'],
  ['a brigade’s road', 'brigades.0.axis', 'nothing'],
  ['a brigade’s force, which does not muster', 'brigades.0.force', 'guards'],
  ['a force that musters', 'muster.forces.0.force', 'nobody'],
  ['a region to muster in', 'muster.forces.0.near', ['west']],
  ['what a relief is for', 'reliefs.0.to', 'moat'],
  ['what a relief comes by', 'reliefs.0.ways', ['moat']],
  ['what a relief comes after', 'reliefs.0.after', 'nothing'],
  ['what drifts', 'drifts.0.moves', { measure: 'lever', of: 'nothing' }],
  ['what a sum reads', 'fight.quality.terms.0.reads', { measure: 'gauge', of: 'nothing' }],
  [
    'a tally that is none',
    'fight.quality.terms.0.reads',
    { measure: 'tally', campaign: 'ridge', of: 'gold' },
  ],
  ['an order of an end', 'ends.2.order', 'nothing'],
  ['the end of a verdict', 'verdicts.0.end', 'nothing'],
  ['what is left', 'otherwise', 'nothing'],
  ['what somebody claims', 'reporters.1.claims', ['moat']],
  ['what somebody does not see', 'reporters.2.unseen', ['moat']],
  ['who arrives before he can', 'reporters.0.most', c(-0)],
  ['snow lines out of order', 'weather.lines.1.date', '1900-01-02'],
  ['a fall that ends before it begins', 'weather.falls.0.to', '1900-01-02'],
  ['a source', 'march.pace', { value: 20, basis: ['S9'] }],
  ['a lever twice', 'levers.1.id', 'gates'],
])('C1 what leads nowhere is told of, at its path: %s', (_name, path, value) => {
  const spoilt = path === 'reporters.0.most' ? changed('reporters.0.least', c(2)) : null;
  const faults = faultsOf(spoilt ?? changed(path, value));
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault).toMatch(/^[\w.]+: .*\.$/u);
});

test('C1 two campaigns do not share an id', () => {
  const faults = faultsOf(ridge, ridge);
  expect(faults.filter((fault) => fault.includes('stands twice'))).toHaveLength(
    1 + 2 + 3 + 4 + 8 + 3,
  );
});
