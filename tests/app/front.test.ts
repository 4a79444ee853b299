import { beforeAll, describe, expect, test } from 'vitest';
import late from '../../src/app/i18n/en.late.json';
import { addStrings } from '../../src/app/i18n/t.ts';
import { type Course, courseOf, heardOf } from '../../src/app/play/front/course.ts';
import { frontPartsOf } from '../../src/app/play/front/front-map.ts';
import {
  deadWords,
  heldWords,
  monthMarks,
  numberedDays,
  reportWords,
  snowWords,
  spokenDay,
} from '../../src/app/play/front/front-words.ts';
import { brigadesOn, deadOn, pointsOn } from '../../src/app/play/front/standing.ts';
import { mapViewOf } from '../../src/app/play/map-view.ts';
import type { Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import type { SlotName } from '../../src/engine/world/layout.ts';
import { layoutOf } from '../../src/engine/world/model.ts';
import { worldAt } from '../../src/engine/world/starts.ts';
import type { Heard } from '../../src/engine/world/world.ts';
import { ridgePack } from '../engine/world/campaign/ridge.ts';
import { frame } from './tiny-pack.ts';

const pack: Pack = {
  ...ridgePack,
  manifest: {
    ...ridgePack.manifest,
    maps: [
      ...ridgePack.manifest.maps,
      { id: 'ridge-map', title: 'The ridge', kind: 'front', file: 'f.json', campaign: 'ridge' },
    ],
  },
};
const start = pack.manifest.starts[0]!;
const campaign = pack.campaigns[0]!;

type Said = readonly (readonly [SlotName, number])[];

const pointAt = (id: string) => campaign.points.findIndex((point) => point.id === id);
const tally = (name: 'dead' | 'enemy_dead' | 'snow' | 'depth', value: number) =>
  [{ kind: 'tally', campaign: 'ridge', tally: name }, value] as const;
const held = (point: string, value = 1) => [{ kind: 'point', point, of: 'held' }, value] as const;
const garrison = (point: string, men: number) =>
  [{ kind: 'point', point, of: 'garrison' }, men] as const;
const brigade = (id: string, { men, at, state }: { men: number; at: string; state: number }) =>
  [
    [{ kind: 'brigade', brigade: id, of: 'men' }, men],
    [{ kind: 'brigade', brigade: id, of: 'at' }, pointAt(at)],
    [{ kind: 'brigade', brigade: id, of: 'state' }, state],
  ] as const;

function report(day: number, by: string, said: Said, rumour = false): Heard {
  const layout = layoutOf(pack);
  const [from, to] = layout.campaign(0);
  const slots = Array.from({ length: to - from }, () => 0);
  for (const [name, value] of said) slots[layout.slot(name) - from] = value;
  return { slots, day, by, rumour };
}

type DayReports = readonly [day: number, ...reports: Heard[]];

/** Frames on which reports arrive, each on its day. */
function frames(...days: DayReports[]): Frame[] {
  return days.map(([day, ...reports]) =>
    frame({
      world: { ...worldAt(pack, start), day },
      events: [
        {
          type: 'arrived',
          cause: { kind: 'rule', rule: 'time' },
          day,
          posts: reports.map((heard) => ({ arrives: day, campaign: 0, heard })),
        },
      ],
    }),
  );
}

const courseFrom = (...days: DayReports[]): Course => courseOf(pack, 'ridge-map', frames(...days))!;

const begun = [{ kind: 'operation', operation: 'push' }, 20] as const;
const advance = report(21, 'The miller', [
  begun,
  held('ford'),
  held('mill'),
  garrison('town', 150),
  garrison('castle', -1),
  tally('dead', 40),
  tally('enemy_dead', 30),
  tally('snow', 1630),
  tally('depth', 8),
  ...brigade('lions', { men: 280, at: 'mill', state: 2 }),
  ...brigade('bears', { men: -1, at: 'ford', state: 1 }),
  ...brigade('foxes', { men: 200, at: 'hut', state: 0 }),
]);

beforeAll(() => addStrings(late));

describe('the days of a front', () => {
  test('there are none on another map, and none before anything is heard', () => {
    expect(courseOf(pack, 'land', frames([20]))).toBeNull();
    expect(courseFrom([20]).days).toEqual([]);
    expect(frontPartsOf(courseFrom([20]), 20)).toBeNull();
  });

  test('they run from the beginning of the main operation to the frame’s day', () => {
    const early = report(12, 'The monk', []);
    expect(courseFrom([14, early]).days).toEqual([12, 13, 14]);
    expect(courseFrom([14, early], [23, advance]).days).toEqual([20, 21, 22, 23]);
  });

  test('a day is told by the latest first-hand report of it, whenever that came', () => {
    const old = report(19, 'The monk', []);
    const course = courseFrom([22, advance], [24, old]);
    expect(heardOf(course, 24).firm).toBe(advance);
    expect(heardOf(course, 20).firm).toBe(old);
    expect(heardOf(course, 18).firm).toBeNull();
  });

  test('a rumour counts while no first-hand word is newer', () => {
    const rumour = report(22, 'A pedlar', [], true);
    const later = report(23, 'The miller', []);
    expect(heardOf(courseFrom([22, advance, rumour]), 22).said).toBe(rumour);
    expect(heardOf(courseFrom([24, advance, rumour, later]), 24).said).toBeNull();
  });

  test('what was heard before the first frame is a report too', () => {
    const [one] = frames([21]);
    const world = { ...one!.world, heard: [advance] };
    expect(courseOf(pack, 'ridge-map', [{ ...one!, world }])?.reports).toEqual([advance]);
  });
});

describe('the strip of days', () => {
  const first = courseFrom([22, advance]).days[0]!;
  const strip = (count: number) => Array.from({ length: count }, (_, step) => first + step);

  test('within one month every day is numbered and no month is named', () => {
    expect(numberedDays(strip(5), 3)).toEqual(strip(5));
    expect(monthMarks(pack, strip(5))).toEqual([]);
  });

  test('a long one is numbered evenly, and names the months', () => {
    const days = strip(35);
    const [first = 0] = days;
    const even = days.filter((_, index) => index % 4 === 0);
    expect(numberedDays(days, first + 8)).toEqual(even);
    expect(monthMarks(pack, even).length).toBeGreaterThan(1);
    expect(even).toEqual(expect.arrayContaining([...monthMarks(pack, even)]));
  });

  test('the day looked at has a number, and no other stands close to it', () => {
    const days = strip(35);
    for (const now of days) {
      const numbered = numberedDays(days, now);
      expect(numbered).toContain(now);
      for (const day of numbered) {
        expect(day === now || Math.abs(day - now) >= 2).toBe(true);
      }
    }
  });
});

describe('what is drawn of a day', () => {
  test('men not counted are a question mark, a brigade without men is not drawn', () => {
    const { forces } = frontPartsOf(courseFrom([22, advance]), 22)!;
    expect(forces.map(({ id, figure }) => [id, figure])).toEqual([
      ['lions', undefined],
      ['bears', '?'],
      ['foxes', undefined],
      ['garrison/town', undefined],
      ['garrison/castle', '?'],
    ]);
  });

  test('arrows go from the base to where a brigade is; who waits has none', () => {
    const { arrows } = frontPartsOf(courseFrom([22, advance]), 22)!;
    expect(arrows.map(({ along, dotted }) => [along, dotted])).toEqual([
      [['camp', 'ford', 'mill'], false],
    ]);
  });

  test('a beaten brigade leaves a dotted arrow as far as it once came', () => {
    const back = report(23, 'The miller', [
      begun,
      ...brigade('lions', { men: 150, at: 'ford', state: 3 }),
      ...brigade('bears', { men: 90, at: 'ford', state: 2 }),
    ]);
    const { arrows, forces } = frontPartsOf(courseFrom([22, advance], [24, back]), 24)!;
    expect(arrows.map(({ along, dotted }) => [along, dotted])).toEqual([
      [['camp', 'ford'], false],
      [['ford', 'mill'], true],
    ]);
    expect(forces.find(({ id }) => id === 'lions')?.faint).toBe(true);
  });

  test('what only a rumour has taken is pale, with a dotted arrow to it', () => {
    const rumour = report(21, 'A pedlar', [held('ford'), held('mill'), held('town')], true);
    const { front, arrows } = frontPartsOf(courseFrom([22, advance, rumour]), 22)!;
    expect(front.held).toContainEqual({ point: 'mill', said: false });
    expect(front.held).toContainEqual({ point: 'town', said: true });
    expect(arrows).toContainEqual(
      expect.objectContaining({ along: ['mill', 'town'], dotted: true }),
    );
  });

  test('one who denies it against two does not undo it', () => {
    const denial = report(21, 'The monk', [held('mill', 0)]);
    const second = report(21, 'The smith', [held('mill')]);
    const course = courseFrom([22, advance, second, denial]);
    const mill = pointsOn(course, heardOf(course, 22)).find(({ point }) => point.id === 'mill');
    expect(mill?.held).toBe('yes');
  });

  test('men told of by rumour alone are doubtful', () => {
    const rumour = report(
      21,
      'A pedlar',
      [...brigade('lions', { men: 900, at: 'town', state: 2 })],
      true,
    );
    const { forces, arrows } = frontPartsOf(courseFrom([22, rumour]), 22)!;
    expect(forces[0]).toMatchObject({ id: 'lions', figure: '900?', faint: true });
    expect(arrows[0]).toMatchObject({ along: ['camp', 'ford', 'mill', 'town'], dotted: true });
  });

  test('the camera looks where the main operation goes, or where others alone are out', () => {
    const raid = report(16, 'The monk', brigade('scouts', { men: 60, at: 'farm', state: 1 }));
    expect(frontPartsOf(courseFrom([17, raid]), 17)?.front.focus).toEqual(['hut', 'farm']);
    const valley = ['camp', 'ford', 'mill', 'town', 'castle'];
    expect(frontPartsOf(courseFrom([22, advance]), 22)?.front.focus).toEqual(valley);
    const quiet = report(16, 'The monk', brigade('scouts', { men: 60, at: 'farm', state: 0 }));
    expect(frontPartsOf(courseFrom([17, quiet]), 17)?.front.focus).toEqual(valley);
  });

  test('men are rounded, and only brigades bear a name', () => {
    const counted = report(22, 'The monk', [
      ...brigade('lions', { men: 487, at: 'mill', state: 2 }),
      garrison('town', 1673),
      garrison('castle', 33),
    ]);
    const { forces } = frontPartsOf(courseFrom([22, counted]), 22)!;
    expect(forces.map(({ men }) => men)).toEqual([490, 1650, 35]);
    expect(forces.map(({ title }) => title)).toEqual(['lions Bde', undefined, undefined]);
  });

  test('the map of a front shows that, and of the regions nothing', () => {
    const all = frames([22, advance]);
    const parts = frontPartsOf(courseOf(pack, 'ridge-map', all)!, 22);
    const view = mapViewOf(pack, 'ridge-map', all[0]!, parts);
    expect(view.front?.snow).toBe(1630);
    expect(view.regions).toEqual([]);
    expect(mapViewOf(pack, 'ridge-map', all[0]!).forces).toEqual([]);
  });
});

describe('what is said of a day', () => {
  test('losses are a range over what was counted, in tens', () => {
    const more = report(22, 'The monk', [tally('dead', 100), tally('enemy_dead', -1)]);
    const course = courseFrom([22, advance, more]);
    expect(deadOn(course, heardOf(course, 22), 'dead')).toEqual({ from: 30, to: 120 });
    expect(deadOn(course, heardOf(course, 22), 'enemy_dead')).toEqual({ from: 20, to: 40 });
    expect(deadWords(course, heardOf(course, 22))).toBe('Dead: Guild 30 to 120, Crown 20 to 40.');
  });

  test('a rumour widens the range only where fewer than two have counted themselves', () => {
    const wild = report(22, 'A pedlar', [tally('dead', 400)], true);
    const more = report(22, 'The monk', [tally('dead', 50)]);
    const one = courseFrom([22, advance, wild]);
    expect(deadOn(one, heardOf(one, 22), 'dead')).toEqual({ from: 30, to: 480 });
    const two = courseFrom([22, advance, wild, more]);
    expect(deadOn(two, heardOf(two, 22), 'dead')).toEqual({ from: 30, to: 60 });
  });

  test('how many reports, how old, what is taken, how low the snow', () => {
    const course = courseFrom([23, advance]);
    const heard = heardOf(course, 23);
    expect(reportWords(course, heard)).toEqual({
      from: 'From one report',
      newest: 'the newest two days old',
    });
    expect(heldWords(course, heard)).toBe('Taken: ford, mill.');
    expect(snowWords(course, heard)).toBe('Snow line 1\u202f650\u00a0m');
    expect(brigadesOn(course, heard)).toHaveLength(3);
    const spoken = spokenDay(course, 23);
    expect(spoken).toContain('From one report, the newest two days old.');
    expect(spoken).toContain('2 brigades are out.');
    expect(spokenDay(course, 5)).toContain('Nobody has told you anything of it.');
  });
});
