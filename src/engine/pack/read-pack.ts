import type { LoadInk } from '../ink/compile.ts';
import { Chronology, Codex, Sources } from './history.ts';
import { Manifest } from './manifest.ts';
import { Orders } from './orders.ts';
import { type Problem, problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { checkReferences } from './references.ts';

/** What a pack says beside its Ink. */
export type History = {
  readonly chronology: Chronology;
  readonly codex: Codex;
  readonly sources: Sources;
};

export type PackFiles = {
  /** Null where a file that the story cannot do without is broken. */
  readonly value: {
    readonly manifest: Manifest;
    readonly orders: Orders;
    readonly history: History;
  } | null;
  readonly problems: readonly Problem[];
  /** The line of a path in one of the files; 1 where nothing is known of it. */
  lineOf(file: string, path: string): number;
};

/** Reads the JSON files of a pack and checks what refers to what, all problems at once. */
export function readPack(load: LoadInk): PackFiles {
  const file = <T extends Parameters<typeof readFile>[2]>(name: string, schema: T, empty: string) =>
    readFile(name, load(name) ?? empty, schema);
  const read = {
    'pack.json': file('pack.json', Manifest, 'null'),
    'orders.json': file('orders.json', Orders, '{}'),
    'chronology.json': file('chronology.json', Chronology, '[]'),
    'codex.json': file('codex.json', Codex, '[]'),
    'sources.json': file('sources.json', Sources, '[]'),
  };
  const lineOf = (name: string, path: string): number =>
    Object.entries(read)
      .find(([one]) => one === name)?.[1]
      .lineOf(path) ?? 1;
  const problems =
    load('pack.json') === null
      ? [problem('pack.json', 1, 'pack/missing', 'There is no pack.json.')]
      : Object.values(read).flatMap((one) => one.problems);
  const manifest = read['pack.json'].value;
  const orders = read['orders.json'].value;
  if (!manifest || !orders) return { value: null, problems, lineOf };
  const history = {
    chronology: read['chronology.json'].value ?? [],
    codex: read['codex.json'].value ?? [],
    sources: read['sources.json'].value ?? namedSources(load('sources.json') ?? ''),
  };
  problems.push(...checkReferences(manifest, orders, history, lineOf));
  for (const { id, file: name } of manifest.maps) {
    if (load(name) !== null) continue;
    const path = `maps.${id}.file`;
    const words = `${path}: there is no file ${name}.`;
    problems.push(problem('pack.json', lineOf('pack.json', path), 'pack/reference', words));
  }
  return { value: { manifest, orders, history }, problems, lineOf };
}

/** The sources that a broken file names: or each mention of one would be a problem besides. */
function namedSources(text: string): Sources {
  return [...text.matchAll(/"id"\s*:\s*"(S\d+|BK)"/g)].map(([, id = '']) => ({
    id,
    kind: '-',
    title: id,
    where: id,
  }));
}
