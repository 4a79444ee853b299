import type { Pack } from '../../src/engine/pack/compiled.ts';
import type { Block, Frame, Option } from '../../src/engine/run/frame.ts';
import { eachChange } from '../../src/engine/world/changes.ts';
import { slotOf } from '../../src/engine/world/select.ts';
import { worldAt } from '../../src/engine/world/starts.ts';
import type { Cause, Event, World } from '../../src/engine/world/world.ts';

const authority = (id: string, name: string) =>
  ({ id, name, short: name, ink: 'blue', pattern: 'lines', about: name }) as const;
const region = (id: string, name: string) =>
  ({ id, name, unit: `u-${id}`, kind: 'department', group: 'All', seat: name }) as const;
const start = {
  id: 'first',
  date: '1944-06-16',
  regions: {
    north: {
      control: { crown: 60, guild: 40 },
      support: 50,
      unrest: 20,
      bread: 50,
      basis: 'assumption' as const,
    },
    south: {
      control: { crown: 20, guild: 80 },
      support: 30,
      unrest: 20,
      bread: 50,
      basis: 'assumption' as const,
    },
  },
  factions: {
    smiths: { stance: -10, strength: 40, resolve: 50, basis: 'assumption' as const },
  },
  gauges: { bread: { level: 30, basis: 'assumption' as const } },
  forces: { guards: { men: 500, at: 'north', basis: 'assumption' as const } },
  told: [
    { region: 'north', date: '1944-06-10', by: 'A pedlar', control: { crown: 70, guild: 30 } },
  ],
};

/** A pack with two of everything that matters, in no place at all. */
export const tinyPack: Pack = {
  manifest: {
    format: 1,
    id: 'tiny',
    title: 'Tiny',
    subtitle: 'A test',
    blurb: 'Two regions.',
    language: 'en',
    dayZero: '1944-06-06',
    authorities: [authority('crown', 'The Crown'), authority('guild', 'Guild')],
    regions: [region('north', 'North'), region('south', 'South')],
    factions: [{ id: 'smiths', name: 'The smiths', short: 'Smiths', about: 'They wait.' }],
    gauges: [{ id: 'bread', name: 'Bread', about: 'To eat.', low: 'None.', high: 'Enough.' }],
    forces: [{ id: 'guards', name: 'Guards', authority: 'crown', icon: 'rifle', about: 'Men.' }],
    places: [
      { id: 'gate', name: 'The gate', region: 'north', map: 'town' },
      { id: 'ford', name: 'The ford', region: 'south' },
    ],
    cast: [
      { id: 'me', label: 'You', name: 'You', role: 'The player', player: true },
      { id: 'porter', label: 'Porter', name: 'The porter', role: 'At the gate' },
    ],
    acts: [{ id: 'one', title: 'One', ink: 'one.ink', map: 'land' }],
    entries: [{ id: 'whole', title: 'All', about: 'All of it.', act: 'one', start: 'first' }],
    maps: [
      { id: 'land', title: 'The land', kind: 'region', file: 'map/land.json' },
      { id: 'town', title: 'The town', kind: 'city', file: 'map/town.json' },
    ],
    starts: [start],
    dimensions: [],
    endings: [],
    credits: [],
  },
  orders: { feed: { raise: { bread: 5 } } },
  rules: [],
  campaigns: [],
  edition: '0'.repeat(64),
  memory: [],
  scripted: true,
};

export const startWorld: World = worldAt(tinyPack, start);
export const slot = (name: Parameters<typeof slotOf>[1]) => slotOf(tinyPack, name);

export function option(id: string, over: Partial<Option> = {}): Option {
  return {
    id,
    text: `Do ${id}.`,
    historical: false,
    plausibility: null,
    pin: null,
    locked: false,
    needs: [],
    because: null,
    tags: [],
    ...over,
  };
}

export const changed = (
  cause: Cause,
  changes: readonly (readonly [number, number])[],
  day = 10,
): Event => ({ type: 'changed', cause, day, changes: changes.flat(), order: null });

/** The World after events, for frames built by hand. */
export function worldAfter(world: World, events: readonly Event[]): World {
  const slots = [...world.slots];
  for (const event of events) {
    if (event.type !== 'changed') continue;
    eachChange(event.changes, (at, by) => {
      slots[at] = (slots[at] ?? 0) + by;
    });
  }
  return { ...world, slots };
}

export function frame(over: Partial<Frame> = {}): Frame {
  return {
    step: 0,
    act: 'one',
    chosen: null,
    answered: null,
    blocks: [],
    date: null,
    place: null,
    sources: [],
    decision: null,
    options: [],
    ending: null,
    ended: false,
    world: startWorld,
    events: [],
    ...over,
  };
}

export const line = (text: string, speaker: string | null = null): Block => ({
  kind: 'line',
  text,
  speaker,
  tags: [],
});
