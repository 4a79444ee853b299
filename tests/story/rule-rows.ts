import {
  everywhere,
  gathers,
  gauge,
  goes,
  leaves,
  none,
  october,
  type Row,
  rest,
  september,
} from './rule-row.ts';

/** What each rule says, as a World where it must move, and the way it must. */
export const rowsOf: Readonly<Record<string, readonly Row[]>> = {
  evacuation_southwest: [
    leaves('1944-08-20', 'tarn'),
    { ...leaves('1944-08-10', 'tarn'), up: [], down: [], still: ['control tarn germans'] },
  ],
  evacuation_landes: [leaves('1944-08-23', 'landes')],
  evacuation_rear: [leaves('1944-08-27', 'creuse')],
  evacuation_coast: [leaves('1944-08-22', 'herault')],
  evacuation_atlantic: [leaves('1944-08-29', 'gironde')],
  evacuation_pockets: [leaves('1944-09-06', 'charente_maritime')],
  evacuation_capital: [leaves('1944-08-26', 'seine')],
  evacuation_rhone: [leaves('1944-09-04', 'rhone')],
  evacuation_normandy: [
    {
      from: '1944-06-20',
      start: '1944-06-06',
      days: 30,
      up: ['control calvados republic', 'control calvados allied'],
      down: ['control calvados germans'],
    },
  ],
  occupier_gone: [{ from: '1944-08-20', start: '1944-06-14', down: ['men occupier'] }],
  into_the_ports: [goes('1944-08-20', 'occupier', 'pockets')],
  woods_fill: [
    goes('1944-07-01', 'recruits', 'ffi_r4'),
    {
      ...goes('1944-07-01', 'recruits', 'ffi_r4', { 'done comac_dissolved': 1 }),
      ...rest('ffi_r4'),
    },
  ],
  armbands: [goes('1944-08-20', 'recruits', 'ffi_r4')],
  city_rises: [goes('1944-08-20', 'recruits', 'ffi_toulouse')],
  limousin_rises: [goes('1944-07-10', 'recruits', 'ftp_limousin')],
  armagnac_fills: [goes('1944-07-10', 'recruits', 'armagnac')],
  alsace_forms: [goes('1944-08-30', 'recruits', 'alsace_lorraine')],
  militias_fill: [
    goes('1944-08-25', 'recruits', 'militias'),
    {
      ...goes('1944-11-05', 'recruits', 'militias', { 'done militias_dissolved': 1 }),
      ...rest('militias'),
    },
  ],
  spaniards_gather: [gathers('1944-07-01', 'agrupacion')],
  spaniards_gather_west: [gathers('1944-07-01', 'brigades_west')],
  spaniards_gather_inland: [gathers('1944-07-01', 'brigades_inland')],
  libertad_forms: [gathers('1944-09-01', 'libertad')],
  before_the_pockets: [goes(september, 'recruits', 'siege')],
  columns_east: [goes(september, 'ffi_r4', 'ffi_east')],
  volunteers_west: [goes('1944-09-20', 'ffi_r4', 'siege')],
  into_the_city: [goes(september, 'ftp_toulouse', 'ffi_r4')],
  city_empties: [goes('1944-09-25', 'ffi_toulouse', 'siege')],
  city_garrison_leaves: [goes('1944-09-25', 'ftp_toulouse', 'siege')],
  limousin_leaves: [goes('1944-09-25', 'ftp_limousin', 'siege')],
  contracts_west: [
    goes(october, 'siege', 'home_west', { 'men siege': 34_000, 'done integrate_contracts': 1 }),
    { ...goes(october, 'siege', 'home_west', { 'done integrate_contracts': 0 }), ...rest('siege') },
  ],
  contracts_east: [goes(october, 'ffi_east', 'home_east', { 'done integrate_contracts': 1 })],
  units_leave: [
    {
      ...goes(october, 'ffi_toulouse', 'siege', { 'done integrate_units': 1 }),
      up: ['men siege', 'men home_west'],
    },
    { from: october, given: { 'done integrate_units': 0 }, still: ['men ffi_toulouse'] },
  ],
  classes_called: [
    {
      from: october,
      given: { 'men ffi_r4': 15_000, 'done integrate_conscript': 1 },
      down: ['men ffi_r4'],
    },
    { from: october, given: { 'done integrate_conscript': 0 }, still: ['men ffi_r4'] },
  ],
  gendarmes_return: [goes('1944-09-10', 'barracked', 'gendarmes')],
  militias_wither: [
    {
      from: '1944-11-05',
      given: { 'men militias': 4000, 'done militias_dissolved': 1 },
      down: ['men militias'],
    },
    { from: '1944-11-05', given: { 'done militias_dissolved': 0 }, still: ['men militias'] },
  ],
  militias_return: [
    {
      from: '1944-11-10',
      given: { 'men militias': 2000, 'done civic_guards_let_be': 1 },
      up: ['men militias'],
    },
    { from: '1944-11-10', given: { 'men militias': 2000 }, still: ['men militias'] },
  ],
  militias_trusted: [
    goes(october, 'recruits', 'militias', { 'done lorries_militias': 1 }),
    { from: october, given: { 'done lorries_militias': 0 }, still: ['men militias'] },
  ],
  militias_absorbed: [
    goes(october, 'militias', 'gendarmes', { 'done barracks_pairs': 1 }),
    { from: october, given: { 'done barracks_pairs': 0 }, still: ['men militias'] },
  ],
  militias_by_force: [
    {
      from: october,
      given: { 'men militias': 4000, 'done bertaux_general': 1 },
      down: ['men militias'],
    },
    { from: october, given: { 'done bertaux_general': 0 }, still: ['men militias'] },
  ],
  men_in_place: [
    {
      from: october,
      given: { ...none('haute_garonne'), 'men gendarmes': 9000 },
      up: ['control haute_garonne republic'],
      down: ['control haute_garonne party'],
    },
    {
      from: october,
      given: { 'men ftp_limousin': 9000, 'control haute_vienne party': 1000 },
      up: ['control haute_vienne party'],
      down: ['control haute_vienne republic'],
    },
    { from: october, given: { 'control lozere party': 3000 }, still: ['control lozere party'] },
  ],
  unpaid_prefect: [
    {
      from: september,
      given: gauge('writ', 5),
      up: ['control gers committee', 'control gers party'],
      down: ['control gers republic'],
    },
    { from: september, given: gauge('writ', 60), still: ['control gers republic'] },
  ],
  next_door: [
    {
      from: october,
      days: 7,
      given: { ...everywhere('control here republic', 9000), 'control tarn republic': 1000 },
      up: ['control tarn republic'],
      down: ['control haute_garonne republic'],
    },
    {
      from: october,
      days: 7,
      given: { ...everywhere('control here party', 0), 'control tarn party': 9000 },
      up: ['control haute_garonne party'],
      down: ['control tarn party'],
    },
  ],
  desk_and_telephone: [
    {
      from: october,
      up: ['control tarn republic'],
      down: ['control tarn committee'],
      still: ['control tarn party'],
    },
  ],
  party_to_committee: [
    {
      from: october,
      up: ['control tarn committee'],
      down: ['control tarn party'],
      still: ['control tarn republic'],
    },
  ],
  spaniards_leave: [
    { from: october, up: ['control ariege committee'], down: ['control ariege guerrilleros'] },
  ],
  harvest_and_trains: [
    {
      from: september,
      days: 3,
      given: { ...gauge('writ', 90), 'bread tarn': 2000 },
      up: ['bread tarn'],
    },
    {
      from: '1944-12-20',
      days: 3,
      given: { ...gauge('writ', 10), 'bread tarn': 5000 },
      down: ['bread tarn'],
    },
  ],
  queues: [
    {
      from: october,
      days: 3,
      given: {
        'bread tarn': 500,
        'unrest tarn': 2000,
        'control tarn party': 6000,
        ...gauge('writ', 10),
      },
      up: ['unrest tarn'],
    },
    {
      from: october,
      days: 3,
      given: {
        'bread tarn': 8000,
        'unrest tarn': 5000,
        'control tarn party': 0,
        ...gauge('writ', 90),
      },
      down: ['unrest tarn'],
    },
  ],
  memory_of_a_visit: [
    {
      from: october,
      days: 3,
      given: { 'bread tarn': 2000, 'unrest tarn': 7000, 'support tarn': 8000 },
      down: ['support tarn'],
    },
    {
      from: october,
      days: 3,
      given: { 'bread tarn': 7000, 'unrest tarn': 1000, 'support tarn': 3000 },
      up: ['support tarn'],
    },
  ],
  mean_bread: [
    { from: october, given: everywhere('bread here', 8000), up: ['gauge bread'] },
    { from: october, given: everywhere('bread here', 500), down: ['gauge bread'] },
  ],
  what_is_signed: [
    { from: october, given: everywhere('control here republic', 9000), up: ['gauge writ'] },
    { from: october, given: everywhere('control here republic', 500), down: ['gauge writ'] },
  ],
  settling_scores: [
    {
      from: october,
      given: { ...everywhere('unrest here', 9000), ...gauge('blood', 20) },
      up: ['gauge blood'],
    },
    {
      from: october,
      given: {
        ...everywhere('unrest here', 1000),
        ...everywhere('control here party', 0),
        ...gauge('writ', 80),
      },
      down: ['gauge blood'],
    },
  ],
  what_is_owed: [
    {
      from: october,
      given: { 'stance resistance': 9000, ...gauge('blood', 10) },
      up: ['gauge trust'],
    },
    {
      from: october,
      given: { 'stance resistance': -5000, ...gauge('blood', 90) },
      down: ['gauge trust'],
    },
  ],
  who_fights: [
    { from: october, given: { 'men siege': 40_000, 'men ffi_east': 30_000 }, up: ['gauge war'] },
    { from: october, given: { 'men siege': 0, 'men ffi_east': 0 }, down: ['gauge war'] },
  ],
  what_allies_read: [
    {
      from: october,
      given: { ...gauge('writ', 90), ...gauge('blood', 5), 'lever complicity': 0 },
      up: ['gauge confidence'],
    },
    {
      from: october,
      given: { ...gauge('blood', 95), 'lever complicity': 9000 },
      down: ['gauge confidence'],
    },
  ],
  notables_fear: [
    {
      from: october,
      given: { ...gauge('blood', 90), 'stance notables': 0 },
      down: ['stance notables'],
    },
    {
      from: october,
      given: { ...gauge('writ', 90), ...gauge('blood', 5), 'stance notables': 0 },
      up: ['stance notables'],
    },
  ],
  commissaires_standing: [
    {
      from: october,
      given: { ...gauge('writ', 90), 'strength state': 2000 },
      up: ['strength state'],
    },
    {
      from: october,
      given: { ...gauge('writ', 5), 'strength state': 6000, 'men gendarmes': 200 },
      down: ['strength state'],
    },
  ],
  prefects_nerve: [
    {
      from: october,
      given: { ...gauge('writ', 90), 'resolve state': 4000 },
      up: ['resolve state'],
    },
    {
      from: october,
      given: { ...gauge('writ', 5), 'resolve state': 4000 },
      down: ['resolve state'],
    },
  ],
  party_discipline: [
    {
      from: october,
      given: { 'done thorez_returns': 1, 'resolve pcf': 6000, ...gauge('war', 60) },
      down: ['resolve pcf'],
    },
    {
      from: october,
      given: { 'stance pcf': -6000, 'resolve pcf': 4000, ...gauge('war', 10) },
      up: ['resolve pcf'],
    },
  ],
  grievance_fades: [
    {
      from: october,
      given: { 'stance resistance': -5000, ...gauge('war', 80) },
      up: ['stance resistance'],
    },
    {
      from: october,
      given: { 'stance resistance': 5000, ...gauge('blood', 90) },
      down: ['stance resistance'],
    },
  ],
  party_waits: [
    {
      from: october,
      given: { 'stance pcf': -4000, 'done thorez_pardoned': 1 },
      up: ['stance pcf'],
    },
    { from: october, given: { 'stance pcf': 5000 }, down: ['stance pcf'] },
  ],
  workers_eat: [
    {
      from: october,
      given: { 'stance workers': 0, ...gauge('bread', 80) },
      up: ['stance workers'],
    },
    {
      from: october,
      given: { 'stance workers': 2000, ...gauge('bread', 5) },
      down: ['stance workers'],
    },
  ],
  recognition: [
    { from: '1944-10-18', days: 40, given: gauge('confidence', 70), up: ['done recognised'] },
    { from: '1944-10-18', days: 40, given: gauge('confidence', 20), still: ['done recognised'] },
    { from: '1944-09-01', days: 40, given: gauge('confidence', 90), still: ['done recognised'] },
  ],
};
