import * as z from 'zod/mini';
import { Basis } from './coefficient.ts';
import { CalendarDate, Identifier, Percent, Points, Slug, Text, Whole } from './ids.ts';

const Authority = z.strictObject({
  id: Identifier,
  name: Text,
  short: Text,
  /** Ink of the map: a colour token of the app and a pattern, so that nothing rests on colour. */
  ink: z.enum(['blue', 'violet', 'red', 'gold', 'black', 'ochre', 'green']),
  pattern: z.enum([
    'lines',
    'dots',
    'diagonals',
    'counter-diagonals',
    'hatching',
    'crosses',
    'waves',
  ]),
  about: Text,
});

const Region = z.strictObject({
  id: Identifier,
  name: Text,
  /** The unit of the map data that draws it. */
  unit: Text,
  /** Regions of one kind are listed together: a department, a place far away, a province abroad. */
  kind: z.enum(['department', 'place', 'province']),
  group: Text,
  seat: Text,
  /** The regions it borders on, as the map has them. */
  neighbours: z.optional(z.array(Identifier)),
});

const Faction = z.strictObject({ id: Identifier, name: Text, short: Text, about: Text });
const Gauge = z.strictObject({
  id: Identifier,
  name: Text,
  about: Text,
  low: Text,
  high: Text,
  /** For a gauge whose rise is bad for the player; without, its rise is good. */
  better: z.optional(z.literal('low')),
});
const Force = z.strictObject({
  id: Identifier,
  name: Text,
  authority: Identifier,
  icon: z.enum(['rifle', 'sten', 'banner', 'kepi', 'wire', 'gun', 'lorry', 'beret']),
  about: Text,
  /** Men who are counted and stand nowhere together: no map shows them. */
  pool: z.optional(z.boolean()),
});

/** A named place of the story: the heading of a scene, and a point on one of the pack's maps. */
const Place = z.strictObject({
  id: Slug,
  name: Text,
  region: z.optional(Identifier),
  map: z.optional(Slug),
});

const Person = z.strictObject({
  id: Slug,
  /** How the name stands above a line of speech. */
  label: Text,
  name: Text,
  /** What they are at the time, in a few words. */
  role: Text,
  player: z.optional(z.boolean()),
});

const Act = z.strictObject({
  id: Identifier,
  title: Text,
  ink: Text,
  /** The dated start this act begins at, if it begins at one. */
  start: z.optional(CalendarDate),
  /** The map shown where a scene's place names none. */
  map: z.optional(Slug),
});

/** A short form: of all the decisions on the way only these are asked, in the story's order. */
const Form = z.strictObject({
  /** How long a class needs for it, the talk about it left out. */
  minutes: z.int().check(z.gte(1), z.lte(240)),
  decisions: z
    .array(
      z.strictObject({
        id: Slug,
        /** Where we are and what happened meanwhile: true whatever was answered before. */
        lead: Text,
      }),
    )
    .check(z.minLength(2)),
});
export type Form = z.infer<typeof Form>;

const Entry = z.strictObject({
  id: Slug,
  title: Text,
  about: Text,
  act: Identifier,
  start: CalendarDate,
  form: z.optional(Form),
});

const MapFile = z.strictObject({
  id: Slug,
  title: Text,
  kind: z.enum(['region', 'city', 'front']),
  file: Text,
  /** The campaign that a front shows. */
  campaign: z.optional(Identifier),
  /** What only this map's legend has to explain: a line each. */
  legend: z.optional(z.array(Text)),
});

/**
 * Who governs, in a word: the first whose conditions hold of a region (`here` stands for it) says
 * what its shares amount to. Historians' readings are compared with these.
 */
const Regime = z.strictObject({ id: Text, name: Text, needs: Text });

const RegionStart = z.strictObject({
  /** Whole per cents by authority; what is missing is 0; they sum to 100. */
  control: z.record(Identifier, Percent),
  /** How far the people would come out for the player's side, 0-100. */
  support: Percent,
  /** How near the people are to the street, 0-100. */
  unrest: Percent,
  /** What there is to eat, 0-100. */
  bread: Percent,
  basis: Basis,
});

const Start = z.strictObject({
  id: CalendarDate,
  date: CalendarDate,
  regions: z.record(Identifier, RegionStart),
  factions: z.record(
    Identifier,
    z.strictObject({ stance: Points, strength: Percent, resolve: Percent, basis: Basis }),
  ),
  gauges: z.record(Identifier, z.strictObject({ level: Percent, basis: Basis })),
  forces: z.record(
    Identifier,
    z.strictObject({ men: z.int().check(z.gte(0)), at: Identifier, basis: Basis }),
  ),
  /** What the player has been told by then: of a region, on a day, by someone, as shares in per cent. */
  told: z.array(
    z.strictObject({
      region: Identifier,
      date: CalendarDate,
      by: Text,
      control: z.record(Identifier, Percent),
    }),
  ),
});
export type Start = z.infer<typeof Start>;

/** A line of the close: a mean of measures, and words for its bands from the lowest up. */
const Dimension = z.strictObject({
  id: Slug,
  title: Text,
  reads: z
    .array(
      z.strictObject({
        measure: z.enum(['gauge', 'stance', 'control', 'support']),
        of: Identifier,
        authority: z.optional(Identifier),
        weight: Whole,
      }),
    )
    .check(z.minLength(1)),
  bands: z.array(z.strictObject({ from: Points, text: Text })).check(z.minLength(2)),
});

/** What a decision is called in lists and trees: the question, not an answer to it. */
const DecisionTitle = z.strictObject({
  id: Slug,
  title: Text,
  /** The option that stands in where the record is silent: the one that changes least. */
  silent: z.optional(Slug),
});

const Ending = z.strictObject({ id: Slug, title: Text, close: Text });

export const Manifest = z.strictObject({
  format: z.literal(1),
  id: Slug,
  title: Text,
  subtitle: Text,
  /** What a newcomer reads before the first scene. */
  blurb: Text,
  language: Text,
  dayZero: CalendarDate,
  authorities: z.array(Authority).check(z.minLength(1)),
  regions: z.array(Region),
  factions: z.array(Faction),
  gauges: z.array(Gauge),
  forces: z.array(Force),
  places: z.array(Place),
  cast: z.array(Person),
  acts: z.array(Act).check(z.minLength(1)),
  entries: z.array(Entry).check(z.minLength(1)),
  maps: z.array(MapFile),
  starts: z.array(Start),
  regimes: z.optional(z.array(Regime)),
  /** Titles of the decisions: of all of them, or of none. */
  decisions: z.optional(z.array(DecisionTitle)),
  dimensions: z.array(Dimension),
  endings: z.array(Ending),
  credits: z.array(Text),
});
export type Manifest = z.infer<typeof Manifest>;
