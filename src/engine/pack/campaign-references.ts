import { parseNeeds } from '../ink/needs.ts';
import { tallies } from '../world/layout.ts';
import type { Campaign } from './campaigns.ts';
import type { Sum } from './measures.ts';
import { faultsOfMeasure, type Report } from './model-references.ts';
import { mayHave, type NameList, type Names } from './names.ts';
import { unknownIn } from './subjects.ts';

type Named = readonly { readonly id: string }[];
/** Says what is wrong at a path within the campaign. */
type Tell = (path: string, words: string) => void;

const FILE = 'campaigns.json';
/** A campaign goes on without a story that would remember anything. */
const NO_MEMORY: NameList = { ids: [], whole: true };

/**
 * Checks what the campaigns refer to, in themselves and in the rest of the pack; one that does not
 * meet its schema is left out.
 */
export function checkCampaigns(
  names: Names,
  campaigns: readonly (Campaign | undefined)[],
  report: Report,
): void {
  const sound = campaigns.filter((campaign) => campaign !== undefined);
  for (const list of [
    sound,
    sound.flatMap(({ levers }) => levers),
    sound.flatMap(({ operations }) => operations),
    sound.flatMap(({ brigades }) => brigades),
    sound.flatMap(({ points }) => points),
    sound.flatMap(({ ends }) => ends),
  ]) {
    for (const id of twiceIn(list)) report(FILE, id, `“${id}” stands twice.`);
  }
  for (const campaign of sound) {
    const tell: Tell = (path, words) => {
      const at = `${campaign.id}.${path}`;
      report(FILE, at, words);
    };
    checkGround(campaign, names, tell);
    checkPlan(campaign, names, tell);
    checkOutcome(campaign, names, tell);
    checkReads(campaign, names, tell);
  }
}

function twiceIn(things: Named): string[] {
  const ids = things.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Tells of an id that a list of the pack, or of the campaign itself, lacks. */
function want(tell: Tell, path: string, id: string | undefined, among: Named | NameList): void {
  if (id === undefined) return;
  const isThere = 'ids' in among ? mayHave(among, id) : among.some((one) => one.id === id);
  if (!isThere) tell(path, `there is no “${id}”.`);
}

/** Points, roads and snow. */
function checkGround(campaign: Campaign, names: Names, tell: Tell): void {
  const { axes, points, reliefs, reporters, weather } = campaign;
  for (const list of [axes, reliefs, reporters]) {
    for (const id of twiceIn(list)) tell(id, `“${id}” stands twice.`);
  }
  for (const { id, region, falls } of points) {
    want(tell, `points.${id}.region`, region, names.regions);
    want(tell, `points.${id}.falls`, falls, points);
    if (falls === id) tell(`points.${id}.falls`, 'nobody falls back to where he is.');
  }
  for (const { id, points: road } of axes) {
    const at = `axes.${id}.points`;
    for (const point of road) want(tell, at, point, points);
    if (new Set(road).size < road.length) tell(at, 'a road leads to each of its points once.');
    const [base, first] = road.map((one) => points.find((point) => point.id === one));
    if (base && base.kind !== 'base') tell(at, 'a road begins at a base.');
    if (first && first.garrison.value > 0) tell(at, 'nobody fights from his base.');
  }
  const dates = weather.lines.map(({ date }) => date);
  if (dates.some((date, index) => index > 0 && date <= dates[index - 1]!)) {
    tell('weather.lines', 'the lines go from the earliest day on.');
  }
  weather.falls.forEach(({ from, to }, index) => {
    if (from > to) tell(`weather.falls.${index}`, 'it ends before it begins.');
  });
}

/** Operations, brigades and those who come to meet them. */
function checkPlan(campaign: Campaign, names: Names, tell: Tell): void {
  const { axes, brigades, muster, operations, points, reliefs } = campaign;
  const { authorities, forces, regions } = names;
  want(tell, 'attacker', campaign.attacker, authorities);
  want(tell, 'defender', campaign.defender, authorities);
  want(tell, 'defenders', campaign.defenders, forces);
  want(tell, 'main', campaign.main, operations);
  for (const { id, after, aim, date, order, stays, until } of operations) {
    const at = `operations.${id}`;
    want(tell, `${at}.after`, after, operations);
    if (after === id) tell(`${at}.after`, 'nothing comes after itself.');
    if (aim === 'raid' && !stays) tell(at, 'a raid says how many days it stays.');
    if (until < date) tell(`${at}.until`, 'it ends before it begins.');
    want(tell, `${at}.order`, order, names.orders);
  }
  const mustered = muster.forces.map(({ force }) => ({ id: force }));
  for (const { force, near } of muster.forces) {
    want(tell, 'muster.forces', force, forces);
    for (const region of near) want(tell, 'muster.forces', region, regions);
  }
  for (const id of twiceIn(mustered)) tell('muster.forces', `“${id}” stands twice.`);
  for (const { id, axis, force, operation } of brigades) {
    want(tell, `brigades.${id}.operation`, operation, operations);
    want(tell, `brigades.${id}.axis`, axis, axes);
    want(tell, `brigades.${id}.force`, force, mustered);
  }
  for (const { id, after, to, ways } of reliefs) {
    want(tell, `reliefs.${id}.to`, to, points);
    want(tell, `reliefs.${id}.after`, after, operations);
    for (const way of ways) want(tell, `reliefs.${id}.ways`, way, points);
  }
}

/** Ends and reports. */
function checkOutcome(campaign: Campaign, names: Names, tell: Tell): void {
  const { brigades, drifts, ends, otherwise, points, reporters, verdicts } = campaign;
  for (const { id, order } of ends) want(tell, `ends.${id}.order`, order, names.orders);
  verdicts.forEach(({ end }, index) => {
    want(tell, `verdicts.${index}.end`, end, ends);
  });
  want(tell, 'otherwise', otherwise, ends);
  for (const { id, claims, denies, least, most, unseen } of reporters) {
    const at = `reporters.${id}`;
    for (const point of [...(claims ?? []), ...(denies ?? [])]) want(tell, at, point, points);
    for (const one of unseen ?? []) want(tell, at, one, [...brigades, ...points]);
    if (most.value < least.value) tell(`${at}.most`, 'it arrives before it can.');
  }
  drifts.forEach(({ moves: { measure, of } }, index) => {
    const { factions, gauges } = names;
    const among = measure === 'lever' ? campaign.levers : measure === 'gauge' ? gauges : factions;
    want(tell, `drifts.${index}.moves`, of, among);
  });
}

/** Every condition of a campaign, with where it stands. */
function needsOf(campaign: Campaign): [path: string, needs: string][] {
  const { drifts, operations, recalls, reporters, verdicts } = campaign;
  const lists: [string, readonly { readonly needs?: string | undefined }[]][] = [
    ['drifts', drifts],
    ['operations', operations],
    ['recalls', recalls],
    ['verdicts', verdicts],
    ['reporters', reporters],
  ];
  return [
    ...lists.flatMap(([name, list]) =>
      list.flatMap(({ needs }, index): [string, string][] =>
        needs === undefined ? [] : [[`${name}.${index}.needs`, needs]],
      ),
    ),
    ...operations.flatMap(({ off }, index) =>
      (off ?? []).map((needs): [string, string] => [`operations.${index}.off`, needs]),
    ),
  ];
}

/** Every sum of a campaign, with where it stands. */
function sumsOf(campaign: Campaign): [path: string, sum: Sum][] {
  const { drifts, fight, home, muster, operations, recalls } = campaign;
  return [
    ...drifts.map(({ by }, index): [string, Sum] => [`drifts.${index}.by`, by]),
    ...operations.flatMap(({ readiness }, index): [string, Sum][] =>
      readiness ? [[`operations.${index}.readiness`, readiness]] : [],
    ),
    ...muster.forces.map(({ share }): [string, Sum] => ['muster.forces', share]),
    ...recalls.map(({ chance }, index): [string, Sum] => [`recalls.${index}.chance`, chance]),
    ['fight.quality', fight.quality],
    ['home.stragglers', home.stragglers],
  ];
}

/** What conditions and sums are about, and the sources of every number. */
function checkReads(campaign: Campaign, names: Names, tell: Tell): void {
  for (const [path, text] of needsOf(campaign)) {
    const needs = parseNeeds(text);
    if (!needs) tell(path, `“${text}” is no condition.`);
    for (const { subject } of needs ?? []) {
      for (const words of unknownIn(subject, names, NO_MEMORY)) tell(path, words);
    }
  }
  for (const [path, { terms }] of sumsOf(campaign)) {
    for (const { reads } of terms ?? []) {
      for (const words of faultsOfMeasure(reads, names)) tell(path, words);
      if (reads.measure === 'tally' && !tallies.some((one) => one === reads.of)) {
        tell(path, `there is no tally “${reads.of}”.`);
      }
    }
  }
  for (const [path, id] of basesIn(campaign, '')) {
    if (!mayHave(names.sources, id)) tell(path, `there is no source ${id}.`);
  }
}

/** Every source that a number is based on, with its path. */
function basesIn(value: unknown, path: string): [path: string, id: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return key === 'basis' && Array.isArray(one)
      ? one.map((id): [string, string] => [at, String(id)])
      : basesIn(one, at);
  });
}
