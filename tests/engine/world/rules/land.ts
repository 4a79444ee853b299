import type { Compilation } from '../../../../src/engine/pack/compile-pack.ts';
import type { Pack } from '../../../../src/engine/pack/compiled.ts';
import { type Rule, Rules } from '../../../../src/engine/pack/rules.ts';
import { passDay } from '../../../../src/engine/world/day.ts';
import { layoutOf } from '../../../../src/engine/world/model.ts';
import { controlOf, menOf, slotOf } from '../../../../src/engine/world/select.ts';
import { worldAt } from '../../../../src/engine/world/starts.ts';
import type { Event, World } from '../../../../src/engine/world/world.ts';
import { compileTiny, type Files, manifestWith, ready } from '../../builders.ts';
import { passDays } from '../../pass-days.ts';
import { manifest } from '../../tiny-manifest.ts';

const basis = 'assumption' as const;
/** A coefficient. */
export const c = (value: number) => ({ value, basis });
/** A sum that is one number. */
export const flat = (value: number) => ({ base: c(value) });
/** What every rule has. */
export const told = (id: string) => ({ id, title: 'A rule', sentence: 'It moves.' });

const force = (id: string, authority: string) =>
  ({ id, name: id, authority, icon: 'rifle', about: 'Men.' }) as const;
const place = { support: 40, unrest: 20, bread: 50, basis };
const [north, south] = manifest.regions;
const east = { ...south!, id: 'east', name: 'East', unit: 'east', seat: 'Easton' };
const abroad = { ...south!, id: 'abroad', name: 'Abroad', unit: 'abroad', kind: 'province' };

/** The tiny manifest with a road of three departments, a province beyond it, and more forces. */
export const landManifest = {
  regions: [
    { ...north!, seat: 'Norton', neighbours: ['south'] },
    { ...south!, neighbours: ['north', 'east'] },
    { ...east, neighbours: ['south', 'abroad'] },
    { ...abroad, neighbours: ['east'] },
  ],
  forces: [
    ...manifest.forces,
    force('band', 'guild'),
    force('monks', 'temple'),
    force('youths', 'guild'),
  ],
  regimes: [
    { id: 'C', name: 'The crown rules', needs: 'control here crown >= 60' },
    { id: 'T', name: 'The temple is felt', needs: 'control here temple >= 20, unrest here < 50' },
    { id: 'G', name: 'Nobody else', needs: 'not control here guild < 0' },
  ],
  starts: manifest.starts.map((start) => ({
    ...start,
    regions: {
      ...start.regions,
      east: { ...place, control: { crown: 20, guild: 30, temple: 50 } },
      abroad: { ...place, control: { temple: 100 } },
    },
    forces: {
      ...start.forces,
      band: { men: 200, at: 'south', basis },
      monks: { men: 0, at: 'east', basis },
      youths: { men: 1000, at: 'abroad', basis },
    },
  })),
};

/** The land's files that are not the tiny pack's. */
export const landFiles = (rules: unknown): Files => ({
  'pack.json': manifestWith(landManifest),
  'rules.json': JSON.stringify(rules),
});

/** Compiles the land with rules, and with other files replaced. */
export const compileLand = (rules: unknown, over: Files = {}): Compilation =>
  compileTiny({ ...landFiles(rules), ...over });

const land = ready(compileLand([]));

/** The land with these rules; what the schema refuses is thrown. */
export const withRules = (...rules: readonly Rule[]): Pack => ({
  ...land.pack,
  rules: Rules.parse(rules),
});

/** What stands otherwise than at the start, in the measures' own units. */
export type Standing = {
  readonly control?: Readonly<
    Record<string, readonly [crown: number, guild: number, temple: number]>
  >;
  readonly men?: Readonly<Record<string, number>>;
  readonly at?: Readonly<Record<string, string>>;
  readonly gauge?: Readonly<Record<string, number>>;
  readonly stance?: Readonly<Record<string, number>>;
  readonly unrest?: Readonly<Record<string, number>>;
};

/** The World of a pack's first start, on day 9, with some of it set. */
export function stand(pack: Pack, set: Standing = {}): World {
  const world = worldAt(pack, pack.manifest.starts[0]!);
  const layout = layoutOf(pack);
  const slots = world.slots.slice();
  const each = <T>(record: Readonly<Record<string, T>> = {}) => Object.entries(record);
  for (const [region, shares] of each(set.control)) {
    const first = layout.shares(layout.regions.indexOf(region));
    slots.splice(first, shares.length, ...shares);
  }
  for (const [id, men] of each(set.men)) slots[slotOf(pack, { kind: 'men', force: id })] = men;
  for (const [id, region] of each(set.at)) {
    slots[slotOf(pack, { kind: 'at', force: id })] = layout.regions.indexOf(region);
  }
  for (const [gauge, level] of each(set.gauge))
    slots[slotOf(pack, { kind: 'gauge', gauge })] = level;
  for (const [faction, by] of each(set.stance)) {
    slots[slotOf(pack, { kind: 'stance', faction })] = by;
  }
  for (const [region, level] of each(set.unrest)) {
    slots[slotOf(pack, { kind: 'unrest', region })] = level;
  }
  return { ...world, slots };
}

/** The World some days on. */
export const daysOn = (pack: Pack, world: World, days = 1, seed = 7): World =>
  passDays(pack, world, seed, days);

/** Every World from the one given to that many days on. */
export function daily(pack: Pack, world: World, days: number, seed = 7): World[] {
  const all = [world];
  for (let day = 0; day < days; day += 1) all.push(daysOn(pack, all.at(-1)!, 1, seed));
  return all;
}

/** The events of the next day. */
export const eventsOf = (pack: Pack, world: World, seed = 7): Event[] =>
  passDay(pack, world, seed, { kind: 'option', decision: 'd', option: 'o' });

/** Shares of a region: crown, guild, temple. */
export const shares = (pack: Pack, world: World, region: string): number[] =>
  controlOf(pack, world, region);

/** Men of guards, band, monks, youths. */
export const men = (pack: Pack, world: World): number[] =>
  ['guards', 'band', 'monks', 'youths'].map((id) => menOf(pack, world, id));

/** The sum of numbers. */
export const sumOf = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
