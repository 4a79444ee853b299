import { checkCampaigns } from './campaign-references.ts';
import type { Manifest } from './manifest.ts';
import { checkModel, type Report, type SoundModel } from './model-references.ts';
import {
  idsIn,
  isWhole,
  mayHave,
  type Named,
  type NamedList,
  type NameList,
  type Names,
  namedLists,
  type ReadableFiles,
} from './names.ts';
import type { Order } from './orders.ts';
import { type Problem, problem } from './problem.ts';
import type { Readable } from './readable.ts';

type One<List extends NamedList> = Readable<Manifest[List][number]>;

/** How a path names a thing of a list: by its id, or by where it stands. */
const step = (one: Named, index: number): string => one?.id ?? `${index}`;

/**
 * Every id that refers to another, checked as far as the files could be read: each that leads nowhere
 * is a problem naming its path, at the line that `lineOf` gives for a file's path.
 */
export function checkReferences(
  files: ReadableFiles,
  names: Names,
  sound: SoundModel,
  lineOf: (file: string, path: string) => number,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, words) =>
    problems.push(problem(file, lineOf(file, path), 'pack/reference', `${path}: ${words}`));
  const { starts, dimensions, regimes } = files.manifest ?? {};
  checkManifest(files.manifest ?? {}, names, report);
  starts?.forEach((one, index) => {
    if (one) checkStart(one, `starts.${step(one, index)}`, names, report);
  });
  dimensions?.forEach((one, index) => {
    if (one) checkDimension(one, `dimensions.${step(one, index)}`, names, report);
  });
  checkOrders(files.orders, names, report);
  checkHistory(files, names, report);
  checkModel(names, sound, regimes, report);
  checkCampaigns(names, sound.campaigns, report);
  checkTwice('rules.json', '', files.rules, report);
  checkTwice('pack.json', 'regimes.', regimes, report);
  return problems;
}

/** Things of one list are told apart by their ids. */
function checkTwice(
  file: string,
  path: string,
  things: readonly Named[] | undefined,
  report: Report,
): void {
  const seen = new Set<string>();
  things?.forEach((one, index) => {
    if (one?.id === undefined) return;
    if (seen.has(one.id)) report(file, `${path}${index}`, `“${one.id}” stands twice.`);
    seen.add(one.id);
  });
}

function checkManifest(manifest: Readable<Manifest>, names: Names, report: Report): void {
  for (const name of namedLists) checkTwice('pack.json', `${name}.`, manifest[name], report);
  const want = (path: string, id: string | undefined, among: NameList): void => {
    if (id !== undefined && !mayHave(among, id)) {
      report('pack.json', path, `there is no “${id}”.`);
    }
  };
  manifest.regions?.forEach((one, index) => {
    for (const other of one?.neighbours ?? []) {
      want(`regions.${step(one, index)}.neighbours`, other, names.regions);
    }
  });
  manifest.maps?.forEach((one, index) => {
    want(`maps.${step(one, index)}.campaign`, one?.campaign, names.campaigns);
  });
  manifest.forces?.forEach((one, index) => {
    want(`forces.${step(one, index)}.authority`, one?.authority, names.authorities);
  });
  manifest.places?.forEach((one, index) => {
    want(`places.${step(one, index)}.region`, one?.region, names.regions);
    want(`places.${step(one, index)}.map`, one?.map, names.maps);
  });
  manifest.acts?.forEach((one, index) => {
    want(`acts.${step(one, index)}.start`, one?.start, names.starts);
    want(`acts.${step(one, index)}.map`, one?.map, names.maps);
  });
  manifest.entries?.forEach((one, index) => {
    want(`entries.${step(one, index)}.act`, one?.act, names.acts);
    want(`entries.${step(one, index)}.start`, one?.start, names.starts);
  });
}

function checkDimension(
  { reads, bands }: One<'dimensions'>,
  path: string,
  names: Names,
  report: Report,
): void {
  const { gauges, factions, regions, authorities } = names;
  const of = { gauge: gauges, stance: factions, control: regions, support: regions };
  for (const read of reads ?? []) {
    if (read?.measure === undefined) continue;
    if (read.of !== undefined && !mayHave(of[read.measure], read.of)) {
      report('pack.json', path, `there is no “${read.of}”.`);
    }
    // One key more than those all have is the authority's, if only misspelt.
    const isLost = read.authority === undefined && Object.keys(read).length > 3;
    if (read.measure === 'control' && !isLost) {
      const authority = read.authority ?? '';
      if (authority !== '' && mayHave(authorities, authority)) continue;
      report('pack.json', path, `control is of an authority, and there is no “${authority}”.`);
    }
  }
  const froms = (bands ?? []).map((band) => band?.from ?? Number.NaN);
  if (froms.some((from, index) => index > 0 && from <= froms[index - 1]!)) {
    report('pack.json', `${path}.bands`, 'its bands go from the lowest up.');
  }
}

function checkStart(start: One<'starts'>, path: string, names: Names, report: Report): void {
  const file = 'pack.json';
  if (start.id !== undefined && start.date !== undefined && start.id !== start.date) {
    report(file, `${path}.date`, 'the id of a start is its date.');
  }
  for (const name of ['regions', 'factions', 'gauges', 'forces'] as const) {
    const given = start[name];
    if (given === undefined) continue;
    const unknown = idsIn(given).filter((id) => !mayHave(names[name], id));
    for (const id of unknown) report(file, `${path}.${name}`, `there is no “${id}”.`);
    for (const id of idsIn(given)) {
      const basis = given[id]?.basis;
      for (const source of typeof basis === 'object' ? basis : []) {
        if (source !== undefined && !mayHave(names.sources, source)) {
          report(file, `${path}.${name}.${id}.basis`, `there is no source ${source}.`);
        }
      }
    }
    // A key that leads nowhere may have been meant for an id that seems to be missing.
    const absent = names[name].ids.filter((id) => !Object.hasOwn(given, id));
    if (!isWhole(given) || absent.length <= unknown.length) continue;
    for (const id of absent) report(file, `${path}.${name}`, `“${id}” is missing.`);
  }
  const sumsTo100 = (at: string, control: Readable<Record<string, number>> | undefined): void => {
    for (const id of idsIn(control)) {
      if (!mayHave(names.authorities, id)) report(file, at, `there is no “${id}”.`);
    }
    if (control === undefined || !isWhole(control)) return;
    const sum = Object.values(control).reduce<number>((x, y) => x + (y ?? Number.NaN), 0);
    if (!Number.isNaN(sum) && sum !== 100) {
      report(file, at, `its shares sum to ${sum}, not 100.`);
    }
  };
  const wantRegion = (at: string, id: string | undefined): void => {
    if (id !== undefined && !mayHave(names.regions, id)) {
      report(file, at, `there is no “${id}”.`);
    }
  };
  for (const id of idsIn(start.regions)) {
    sumsTo100(`${path}.regions.${id}`, start.regions?.[id]?.control);
  }
  for (const id of idsIn(start.forces)) {
    wantRegion(`${path}.forces.${id}.at`, start.forces?.[id]?.at);
  }
  start.told?.forEach((told, index) => {
    wantRegion(`${path}.told`, told?.region);
    sumsTo100(`${path}.told.${told?.region ?? index}`, told?.control);
  });
}

function checkOrders(orders: ReadableFiles['orders'], names: Names, report: Report): void {
  const of = {
    shift: names.regions,
    rally: names.regions,
    sway: names.factions,
    stiffen: names.factions,
    raise: names.gauges,
    press: names.levers,
    feed: names.regions,
    calm: names.regions,
    send: names.forces,
    enlist: names.forces,
    tell: names.regions,
  } satisfies Record<keyof Order, NameList>;
  for (const id of idsIn(orders)) {
    const order = orders?.[id] ?? {};
    const want = (effect: string, target: string, among: NameList): void => {
      if (!mayHave(among, target)) {
        report('orders.json', `${id}.${effect}`, `there is no “${target}”.`);
      }
    };
    for (const [effect, among] of Object.entries(of)) {
      for (const target of idsIn(Reflect.get(order, effect))) want(effect, target, among);
    }
    for (const region of idsIn(order.shift)) {
      for (const one of idsIn(order.shift?.[region])) want('shift', one, names.authorities);
    }
    for (const force of idsIn(order.send)) {
      const region = order.send?.[force];
      if (region !== undefined) want('send', region, names.regions);
    }
  }
}

function checkHistory(files: ReadableFiles, names: Names, report: Report): void {
  const { chronology, codex, sources } = files;
  checkTwice('chronology.json', '', chronology, report);
  checkTwice('codex.json', '', codex, report);
  checkTwice('sources.json', '', sources, report);
  const cite = (file: string, path: string, cited: readonly (string | undefined)[] = []): void => {
    for (const id of cited) {
      if (id !== undefined && !mayHave(names.sources, id)) {
        report(file, path, `there is no source ${id}.`);
      }
    }
  };
  const checks = new Set<string>();
  chronology?.forEach((entry, index) => {
    const path = step(entry, index);
    for (const { id } of (entry?.checks ?? []).flatMap((one) => one ?? [])) {
      if (id === undefined) continue;
      if (checks.has(id)) report('chronology.json', `${path}.checks`, `“${id}” stands twice.`);
      checks.add(id);
    }
    cite('chronology.json', path, entry?.sources);
    for (const check of entry?.checks ?? []) cite('chronology.json', path, check?.sources);
    for (const order of entry?.orders ?? []) {
      if (order !== undefined && !mayHave(names.orders, order)) {
        report('chronology.json', `${path}.orders`, `there is no “${order}”.`);
      }
    }
  });
  const opens = new Map<string, string>();
  codex?.forEach((article, index) => {
    const path = step(article, index);
    cite('codex.json', path, article?.sources);
    for (const see of article?.see ?? []) {
      if (see !== undefined && !mayHave(names.articles, see)) {
        report('codex.json', path, `there is no article “${see}”.`);
      }
    }
    for (const word of article?.opens ?? []) {
      if (word === undefined) continue;
      const other = opens.get(word);
      if (other) report('codex.json', path, `“${word}” opens “${other}” already.`);
      opens.set(word, path);
    }
  });
}
