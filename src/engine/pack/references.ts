import type { Sources } from './history.ts';
import type { Manifest, Start } from './manifest.ts';
import type { Order, Orders } from './orders.ts';
import { type Problem, problem } from './problem.ts';
import type { History } from './read-pack.ts';

type Ids = ReadonlySet<string>;
type Report = (file: string, path: string, words: string) => void;

const idsOf = (things: readonly { readonly id: string }[]): Ids =>
  new Set(things.map((one) => one.id));

/**
 * Every id that refers to another, checked: each that leads nowhere is a problem naming its path, at
 * the line that `lineOf` gives for a file's path.
 */
export function checkReferences(
  manifest: Manifest,
  orders: Orders,
  history: History,
  lineOf: (file: string, path: string) => number,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, words) =>
    problems.push(problem(file, lineOf(file, path), 'pack/reference', `${path}: ${words}`));
  checkManifest(manifest, report);
  for (const start of manifest.starts) checkStart(start, manifest, history.sources, report);
  for (const dimension of manifest.dimensions) checkDimension(dimension, manifest, report);
  checkOrders(manifest, orders, report);
  checkHistory(history, report);
  return problems;
}

/** Things of one list are told apart by their ids. */
function checkTwice(
  file: string,
  path: string,
  things: readonly { readonly id: string }[],
  report: Report,
): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    const at = path === '' ? `${index}` : path;
    if (seen.has(id)) report(file, at, `“${id}” stands twice.`);
    seen.add(id);
  });
}

function checkManifest(manifest: Manifest, report: Report): void {
  const { authorities, regions, factions, gauges, forces, places, cast } = manifest;
  const { acts, entries, maps, starts, dimensions, endings } = manifest;
  const lists = {
    authorities,
    regions,
    factions,
    gauges,
    forces,
    places,
    cast,
    acts,
    entries,
    maps,
    starts,
    dimensions,
    endings,
  };
  for (const [name, list] of Object.entries(lists)) checkTwice('pack.json', name, list, report);
  const want = (path: string, id: string | undefined, among: readonly { id: string }[]): void => {
    if (id !== undefined && !idsOf(among).has(id)) {
      report('pack.json', path, `there is no “${id}”.`);
    }
  };
  for (const one of forces) want(`forces.${one.id}.authority`, one.authority, authorities);
  for (const one of places) {
    want(`places.${one.id}.region`, one.region, regions);
    want(`places.${one.id}.map`, one.map, maps);
  }
  for (const one of acts) {
    want(`acts.${one.id}.start`, one.start, starts);
    want(`acts.${one.id}.map`, one.map, maps);
  }
  for (const one of entries) {
    want(`entries.${one.id}.act`, one.act, acts);
    want(`entries.${one.id}.start`, one.start, starts);
  }
}

type Dimension = Manifest['dimensions'][number];

function checkDimension({ id, reads, bands }: Dimension, manifest: Manifest, report: Report): void {
  const path = `dimensions.${id}`;
  const { gauges, factions, regions, authorities } = manifest;
  const of = { gauge: gauges, stance: factions, control: regions, support: regions };
  for (const { measure, of: thing, authority } of reads) {
    if (!idsOf(of[measure]).has(thing)) report('pack.json', path, `there is no “${thing}”.`);
    if (measure === 'control' && !idsOf(authorities).has(authority ?? '')) {
      report(
        'pack.json',
        path,
        `control is of an authority, and there is no “${authority ?? ''}”.`,
      );
    }
  }
  if (bands.some((band, index) => index > 0 && band.from <= bands[index - 1]!.from)) {
    report('pack.json', `${path}.bands`, 'its bands go from the lowest up.');
  }
}

function checkStart(start: Start, manifest: Manifest, sources: Sources, report: Report): void {
  const path = `starts.${start.id}`;
  const file = 'pack.json';
  const authorities = idsOf(manifest.authorities);
  const regions = idsOf(manifest.regions);
  const lists = {
    regions,
    factions: idsOf(manifest.factions),
    gauges: idsOf(manifest.gauges),
    forces: idsOf(manifest.forces),
  };
  const known = idsOf(sources);
  if (start.id !== start.date) report(file, `${path}.date`, 'the id of a start is its date.');
  for (const [name, ids] of Object.entries(lists)) {
    const given: Readonly<Record<string, { readonly basis: Start['gauges'][string]['basis'] }>> =
      Reflect.get(start, name);
    for (const [id, { basis }] of Object.entries(given)) {
      if (!ids.has(id)) report(file, `${path}.${name}`, `there is no “${id}”.`);
      for (const source of basis === 'assumption' ? [] : basis) {
        if (!known.has(source)) {
          report(file, `${path}.${name}.${id}.basis`, `there is no source ${source}.`);
        }
      }
    }
    for (const id of ids) {
      if (!Object.hasOwn(given, id)) report(file, `${path}.${name}`, `“${id}” is missing.`);
    }
  }
  const sumsTo100 = (at: string, control: Readonly<Record<string, number>>): void => {
    for (const id of Object.keys(control)) {
      if (!authorities.has(id)) report(file, at, `there is no “${id}”.`);
    }
    const sum = Object.values(control).reduce((x, y) => x + y, 0);
    if (sum !== 100) report(file, at, `its shares sum to ${sum}, not 100.`);
  };
  for (const [id, one] of Object.entries(start.regions)) {
    sumsTo100(`${path}.regions.${id}`, one.control);
  }
  for (const [id, one] of Object.entries(start.forces)) {
    if (!regions.has(one.at)) report(file, `${path}.forces.${id}.at`, `there is no “${one.at}”.`);
  }
  for (const told of start.told) {
    if (!regions.has(told.region)) report(file, `${path}.told`, `there is no “${told.region}”.`);
    sumsTo100(`${path}.told.${told.region}`, told.control);
  }
}

function checkOrders(manifest: Manifest, orders: Orders, report: Report): void {
  const of = {
    shift: idsOf(manifest.regions),
    rally: idsOf(manifest.regions),
    sway: idsOf(manifest.factions),
    stiffen: idsOf(manifest.factions),
    raise: idsOf(manifest.gauges),
    send: idsOf(manifest.forces),
    enlist: idsOf(manifest.forces),
    tell: idsOf(manifest.regions),
  } satisfies Record<keyof Order, Ids>;
  const authorities = idsOf(manifest.authorities);
  for (const [id, order] of Object.entries(orders)) {
    for (const [effect, ids] of Object.entries(of)) {
      for (const target of Object.keys(Reflect.get(order, effect) ?? {})) {
        if (!ids.has(target)) report('orders.json', `${id}.${effect}`, `there is no “${target}”.`);
      }
    }
    for (const shares of Object.values(order.shift ?? {})) {
      for (const authority of Object.keys(shares)) {
        if (!authorities.has(authority))
          report('orders.json', `${id}.shift`, `there is no “${authority}”.`);
      }
    }
    for (const region of Object.values(order.send ?? {})) {
      if (!of.shift.has(region)) report('orders.json', `${id}.send`, `there is no “${region}”.`);
    }
  }
}

function checkHistory({ chronology, codex, sources }: History, report: Report): void {
  checkTwice('chronology.json', '', chronology, report);
  checkTwice('codex.json', '', codex, report);
  checkTwice('sources.json', '', sources, report);
  const known = idsOf(sources);
  const articles = idsOf(codex);
  const cite = (file: string, path: string, cited: readonly string[]): void => {
    for (const id of cited) if (!known.has(id)) report(file, path, `there is no source ${id}.`);
  };
  for (const entry of chronology) cite('chronology.json', entry.id, entry.sources);
  const opens = new Map<string, string>();
  for (const article of codex) {
    cite('codex.json', article.id, article.sources);
    for (const see of article.see ?? []) {
      if (!articles.has(see)) report('codex.json', article.id, `there is no article “${see}”.`);
    }
    for (const word of article.opens) {
      const other = opens.get(word);
      if (other) report('codex.json', article.id, `“${word}” opens “${other}” already.`);
      opens.set(word, article.id);
    }
  }
}
