import { Campaign } from '../../../../src/engine/pack/campaigns.ts';
import type { Pack } from '../../../../src/engine/pack/compiled.ts';
import { tiny } from '../../builders.ts';

const c = (value: number) => ({ value, basis: 'assumption' as const });
const sum = (base: number, terms: readonly object[] = [], bounds: object = {}) => ({
  base: c(base),
  ...(terms.length > 0 ? { terms } : {}),
  ...bounds,
});
const term = (weight: number, reads: object, from?: number) => ({
  reads,
  weight: c(weight),
  ...(from === undefined ? {} : { from }),
});
const lever = (of: string) => ({ measure: 'lever', of });
const point = (id: string, kind: string, height: number, km: number, garrison = 0, over = {}) => ({
  id,
  name: id,
  kind,
  height,
  km,
  region: km < 0 ? 'north' : 'south',
  garrison: c(garrison),
  ground: c(100),
  ...over,
});
const brigade = (id: string, operation: string, axis: string, men: number, over = {}) => ({
  id,
  name: id,
  short: id,
  operation,
  axis,
  force: 'levy',
  men: c(men),
  ...over,
});
const operation = (id: string, over = {}) => ({
  id,
  name: id,
  about: id,
  aim: 'hold',
  date: '1900-01-20',
  chances: [c(100)],
  men: c(100),
  until: '1900-02-10',
  ...over,
});
const reporter = (id: string, over = {}) => ({
  id,
  by: `The ${id}`,
  rumour: false,
  needs: 'campaign ridge phase >= 1',
  chance: c(40),
  least: c(1),
  most: c(3),
  attackers: c(100),
  defenders: c(100),
  losses: c(100),
  enemy_losses: c(100),
  luck: c(0),
  ...over,
});
const words = 'It moves.';

/** A campaign over a ridge, in no place at all: two roads, a raid, a main attack and a feint. */
export const ridge = {
  id: 'ridge',
  name: 'Ridge',
  about: 'Over the ridge.',
  attacker: 'guild',
  defender: 'crown',
  defenders: 'guards',
  main: 'push',
  levers: [
    { id: 'gates', name: 'Gates', about: 'Shut.', low: 'Open.', high: 'Shut.', start: c(20) },
    { id: 'carts', name: 'Carts', about: 'Food.', low: 'None.', high: 'Many.', start: c(60) },
  ],
  drifts: [
    { moves: { measure: 'lever', of: 'carts' }, needs: 'campaign ridge phase == 2', by: sum(-300) },
    { moves: { measure: 'resolve', of: 'smiths' }, needs: 'held town', by: sum(50) },
    { moves: { measure: 'gauge', of: 'fear' }, needs: 'campaign ridge phase == 2', by: sum(20) },
  ],
  points: [
    point('camp', 'base', 300, -6),
    point('hut', 'base', 500, -8),
    point('ford', 'pass', 600, 0),
    point('saddle', 'pass', 2200, 0),
    point('mill', 'village', 700, 8, 30, { falls: 'town', share: 10 }),
    point('town', 'town', 800, 16, 150, { falls: 'castle', share: 30, ground: c(150) }),
    point('castle', 'works', 1000, 24, 200, { ground: c(250) }),
    point('farm', 'village', 900, 9, 20),
  ],
  axes: [
    { id: 'road', name: 'Road', points: ['camp', 'ford', 'mill', 'town', 'castle'] },
    { id: 'hills', name: 'Hills', points: ['hut', 'saddle', 'farm', 'castle'] },
  ],
  operations: [
    operation('foray', { aim: 'raid', stays: c(3), date: '1900-01-15', until: '1900-01-18' }),
    operation('push', {
      chances: [c(50), c(90)],
      men: c(300),
      readiness: sum(2000, [term(50, lever('carts')), term(-50, lever('gates'))]),
      enough: c(3000),
      needs: 'campaign ridge snow >= 500',
      off: ['men levy < 200'],
      order: 'soothe',
    }),
    operation('feint', { after: 'push' }),
  ],
  brigades: [
    brigade('scouts', 'foray', 'hills', 120, { crosses: c(50) }),
    brigade('lions', 'push', 'road', 300),
    brigade('bears', 'push', 'road', 300, { delay: c(1) }),
    brigade('foxes', 'feint', 'hills', 200),
  ],
  weather: {
    lines: [
      { date: '1900-01-11', line: c(2600) },
      { date: '1900-02-28', line: c(1500) },
    ],
    wander: c(100),
    melt: c(100),
    least: c(300),
    falls: [{ from: '1900-01-22', to: '1900-01-26', chance: c(40), drop: c(600), more: c(500) }],
  },
  muster: {
    from: '1900-01-11',
    pace: c(25),
    luck: c(30),
    turnout: c(5),
    massing: c(200),
    forces: [
      {
        force: 'levy',
        near: ['north'],
        far: c(30),
        share: sum(9000, [term(-60, lever('gates'), 20)], { least: 0, most: 10_000 }),
      },
    ],
  },
  march: { pace: c(20), snowed: c(50) },
  fight: {
    quality: sum(9000, [term(10, { measure: 'support' })]),
    surprise: c(30),
    dare: c(110),
    odds: c(100),
    luck: c(20),
    toll: c(500),
    enemy_toll: c(300),
    siege: c(8),
    skirmish: c(50),
    wounded: c(200),
    enemy_wounded: c(150),
    taken: c(40),
    cut_off: c(6),
    breaks: c(40),
  },
  reliefs: [
    {
      id: 'column',
      name: 'Column',
      to: 'town',
      ways: ['castle'],
      after: 'push',
      due: [c(0), c(1), c(1), c(1)],
      again: c(4),
      late: c(6),
      men: c(300),
      below: c(500),
    },
  ],
  counter: { after: c(5), odds: c(60), chance: c(60) },
  recalls: [
    { needs: 'campaign ridge days >= 8', chance: sum(6000) },
    { needs: 'lever carts < 10', chance: sum(9000) },
  ],
  home: { pace: c(2), stragglers: sum(800), dead: c(10) },
  ends: [
    { id: 'stayed', name: 'Stayed', text: 'They stayed.' },
    { id: 'spent', name: 'Spent', text: 'They came back.' },
    { id: 'throne', name: 'Throne', text: 'They have the castle.', order: 'muster' },
  ],
  verdicts: [
    { end: 'throne', needs: 'held castle, held town', chance: c(50) },
    { end: 'stayed', needs: 'campaign ridge phase == 4, not launched push', chance: c(100) },
  ],
  otherwise: 'spent',
  reporters: [
    reporter('miller', { luck: c(20), least: c(0), most: c(1) }),
    reporter('pedlar', { rumour: true, attackers: c(300), claims: ['castle'], denies: ['mill'] }),
    reporter('monk', { unseen: ['lions', 'town'], losses: c(0), least: c(2), most: c(4) }),
  ],
  sentences: {
    weather: words,
    muster: words,
    launch: words,
    march: words,
    relief: words,
    recall: words,
    end: words,
    reports: words,
  },
};

const basis = 'assumption' as const;
const { manifest } = tiny.pack;

/** The tiny pack with a force that musters, and a campaign in place of its own. */
export function packWith(campaign: unknown): Pack {
  return {
    ...tiny.pack,
    manifest: {
      ...manifest,
      forces: [
        ...manifest.forces,
        { id: 'levy', name: 'Levy', authority: 'guild', icon: 'rifle', about: 'Men.' },
      ],
      starts: manifest.starts.map((start) => ({
        ...start,
        forces: { ...start.forces, levy: { men: 1200, at: 'north', basis } },
      })),
    },
    rules: [],
    campaigns: [Campaign.parse(campaign)],
  };
}

export const ridgePack = packWith(ridge);

/** The campaign with some of it replaced. */
export const ridgeWith = (over: Partial<Record<keyof typeof ridge, unknown>>): Pack =>
  packWith({ ...ridge, ...over });
