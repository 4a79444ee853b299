const authority = (id: string, name: string) =>
  ({ id, name, short: name, ink: 'blue', pattern: 'lines', about: name }) as const;
const region = (id: string, name: string) =>
  ({ id, name, unit: id, kind: 'department', group: 'All', seat: name }) as const;
const basis = 'assumption' as const;

const starts = [
  {
    id: '1900-01-10',
    date: '1900-01-10',
    regions: {
      north: {
        control: { crown: 60, guild: 30, temple: 10 },
        support: 50,
        unrest: 20,
        bread: 50,
        basis,
      },
      south: { control: { guild: 100 }, support: 30, unrest: 20, bread: 50, basis },
    },
    factions: { smiths: { stance: -10, strength: 40, resolve: 50, basis } },
    gauges: { bread: { level: 35, basis }, fear: { level: 20, basis } },
    forces: { guards: { men: 500, at: 'north', basis } },
    told: [
      { region: 'north', date: '1900-01-08', by: 'A pedlar', control: { crown: 70, guild: 30 } },
    ],
  },
  {
    id: '1900-01-20',
    date: '1900-01-20',
    regions: {
      north: {
        control: { crown: 50, guild: 30, temple: 20 },
        support: 45,
        unrest: 20,
        bread: 50,
        basis,
      },
      south: { control: { crown: 20, guild: 80 }, support: 40, unrest: 20, bread: 50, basis },
    },
    factions: { smiths: { stance: -5, strength: 45, resolve: 60, basis } },
    gauges: { bread: { level: 30, basis }, fear: { level: 25, basis } },
    forces: { guards: { men: 400, at: 'south', basis } },
    told: [
      { region: 'north', date: '1900-01-09', by: 'A late letter', control: { crown: 100 } },
      { region: 'south', date: '1900-01-19', by: 'A ferryman', control: { guild: 100 } },
    ],
  },
];

/** A pack with two of everything that matters, two acts and two dated starts, in no place at all. */
export const manifest = {
  format: 1 as const,
  id: 'tiny',
  title: 'Tiny',
  subtitle: 'A test',
  blurb: 'Two regions and a gate.',
  language: 'en',
  dayZero: '1900-01-01',
  authorities: [
    authority('crown', 'Crown'),
    authority('guild', 'Guild'),
    authority('temple', 'Temple'),
  ],
  regions: [region('north', 'North'), region('south', 'South')],
  factions: [{ id: 'smiths', name: 'The smiths', short: 'Smiths', about: 'They wait.' }],
  gauges: [
    { id: 'bread', name: 'Bread', about: 'To eat.', low: 'None.', high: 'Enough.' },
    { id: 'fear', name: 'Fear', about: 'At night.', low: 'Calm.', high: 'Panic.' },
  ],
  forces: [{ id: 'guards', name: 'Guards', authority: 'crown', icon: 'rifle', about: 'Men.' }],
  places: [
    { id: 'gate', name: 'The gate', region: 'north', map: 'land' },
    { id: 'ford', name: 'The ford', region: 'south' },
  ],
  cast: [
    { id: 'me', label: 'You', name: 'You', role: 'The player', player: true },
    { id: 'porter', label: 'Porter', name: 'The porter', role: 'At the gate' },
  ],
  acts: [
    { id: 'one', title: 'One', ink: 'ink/one.ink', map: 'land' },
    { id: 'two', title: 'Two', ink: 'ink/two.ink', start: '1900-01-20' },
  ],
  entries: [
    { id: 'whole', title: 'All', about: 'All of it.', act: 'one', start: '1900-01-10' },
    { id: 'second', title: 'Two', about: 'The end.', act: 'two', start: '1900-01-20' },
  ],
  maps: [{ id: 'land', title: 'The land', kind: 'region', file: 'map/land.json' }],
  starts,
  dimensions: [
    {
      id: 'peace',
      title: 'Peace',
      reads: [
        { measure: 'gauge', of: 'bread', weight: 1 },
        { measure: 'gauge', of: 'fear', weight: -1 },
      ],
      bands: [
        { from: -100, text: 'War.' },
        { from: 0, text: 'Truce.' },
        { from: 10, text: 'Peace.' },
      ],
    },
  ],
  endings: [
    { id: 'home', title: 'Home', close: 'You are home.' },
    { id: 'lost', title: 'Lost', close: 'You are lost.' },
  ],
  credits: ['All of it is invented.'],
};
