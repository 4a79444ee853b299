import type { Chronology, Codex, Sources } from './history.ts';
import type { Manifest } from './manifest.ts';
import type { Order, Orders } from './orders.ts';
import { type Problem, problem } from './problem.ts';

type Ids = ReadonlySet<string>;
type Report = (file: string, path: string, words: string) => void;

const idsOf = (things: readonly { readonly id: string }[]): Ids =>
  new Set(things.map((one) => one.id));

/** Every id that refers to another, checked: each that leads nowhere is a problem naming its path. */
export function checkReferences(
  manifest: Manifest,
  orders: Orders,
  history: { readonly chronology: Chronology; readonly codex: Codex; readonly sources: Sources },
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, words) =>
    problems.push(problem(file, 1, 'pack/reference', `${path}: ${words}`));
  checkManifest(manifest, report);
  checkOrders(manifest, orders, report);
  checkHistory(history, report);
  return problems;
}

function checkManifest(manifest: Manifest, report: Report): void {
  const file = 'pack.json';
  const authorities = idsOf(manifest.authorities);
  const regions = idsOf(manifest.regions);
  const factions = idsOf(manifest.factions);
  const gauges = idsOf(manifest.gauges);
  const forces = idsOf(manifest.forces);
  const acts = idsOf(manifest.acts);
  const maps = idsOf(manifest.maps);
  const starts = idsOf(manifest.starts);
  const want = (path: string, id: string | undefined, ids: Ids): void => {
    if (id !== undefined && !ids.has(id)) report(file, path, `there is no “${id}”.`);
  };
  const { authorities: a, regions: r, factions: f, gauges: g, forces: o, places, cast } = manifest;
  const { acts: ac, entries, maps: m, starts: s, dimensions, endings } = manifest;
  const lists = {
    authorities: a,
    regions: r,
    factions: f,
    gauges: g,
    forces: o,
    places,
    cast,
    acts: ac,
    entries,
    maps: m,
    starts: s,
    dimensions,
    endings,
  };
  for (const [name, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) report(file, name, `“${id}” stands twice.`);
      seen.add(id);
    }
  }
  for (const one of manifest.forces) want(`forces.${one.id}.authority`, one.authority, authorities);
  manifest.places.forEach((one) => {
    want(`places.${one.id}.region`, one.region, regions);
    want(`places.${one.id}.map`, one.map, maps);
  });
  manifest.acts.forEach((one) => {
    want(`acts.${one.id}.start`, one.start, starts);
    want(`acts.${one.id}.map`, one.map, maps);
  });
  manifest.entries.forEach((one) => {
    want(`entries.${one.id}.act`, one.act, acts);
    want(`entries.${one.id}.start`, one.start, starts);
  });
  for (const dimension of manifest.dimensions) {
    const of = { gauge: gauges, stance: factions, control: regions, support: regions };
    for (const read of dimension.reads) {
      want(`dimensions.${dimension.id}`, read.of, of[read.measure]);
      want(`dimensions.${dimension.id}`, read.authority, authorities);
    }
  }
  const sumsTo100 = (path: string, control: Readonly<Record<string, number>>): void => {
    for (const id of Object.keys(control)) want(path, id, authorities);
    const sum = Object.values(control).reduce((x, y) => x + y, 0);
    if (sum !== 100) report(file, path, `its shares sum to ${sum}, not 100.`);
  };
  for (const start of manifest.starts) {
    const path = `starts.${start.id}`;
    const complete = (name: string, given: Readonly<Record<string, unknown>>, ids: Ids): void => {
      for (const id of Object.keys(given)) want(`${path}.${name}`, id, ids);
      for (const id of ids)
        if (!(id in given)) report(file, `${path}.${name}`, `“${id}” is missing.`);
    };
    complete('regions', start.regions, regions);
    complete('factions', start.factions, factions);
    complete('gauges', start.gauges, gauges);
    complete('forces', start.forces, forces);
    for (const [id, one] of Object.entries(start.regions))
      sumsTo100(`${path}.regions.${id}`, one.control);
    for (const [id, one] of Object.entries(start.forces))
      want(`${path}.forces.${id}.at`, one.at, regions);
    for (const told of start.told) {
      want(`${path}.told`, told.region, regions);
      sumsTo100(`${path}.told.${told.region}`, told.control);
    }
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

function checkHistory(
  { chronology, codex, sources }: { chronology: Chronology; codex: Codex; sources: Sources },
  report: Report,
): void {
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
