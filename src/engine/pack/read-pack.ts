import type { LoadInk } from '../ink/compile.ts';
import { type Campaign, Campaigns } from './campaigns.ts';
import { Chronology, Codex, Sources } from './history.ts';
import { Manifest } from './manifest.ts';
import { checkMaps } from './map-points.ts';
import { type Names, namesOf, type ReadableFiles } from './names.ts';
import { Orders } from './orders.ts';
import { type Problem, problem } from './problem.ts';
import { type Read, readFile } from './read-file.ts';
import { checkReferences } from './references.ts';
import { type Rule, Rules } from './rules.ts';
import { checkTeach, Teach } from './teach.ts';

/** What a pack says beside its Ink. */
export type History = {
  readonly chronology: Chronology;
  readonly codex: Codex;
  readonly sources: Sources;
  /** Null where the pack has nothing for a class. */
  readonly teach: Teach | null;
};

/** A pack as the JSON files have it that decide how a run goes. */
export type PackParts = {
  readonly manifest: Manifest;
  readonly orders: Orders;
  readonly rules: Rules;
  readonly campaigns: readonly Campaign[];
};

/** An act to compile: its id, empty where it is lost, and its file of Ink. */
export type ActFile = { readonly id: string; readonly ink: string };

/** A pack's folder: the text of a file by its path, null where there is none, and every file of Ink. */
export type Folder = { readonly load: LoadInk; list(): readonly string[] };

export type PackFiles = {
  /** Null where a file that the story cannot do without is broken. */
  readonly value: PackParts | null;
  readonly history: History;
  /** What could be read of the files, broken or not. */
  readonly readable: ReadableFiles;
  readonly names: Names;
  /** Every act whose file of Ink is known. */
  readonly acts: readonly ActFile[];
  readonly problems: readonly Problem[];
  /** The line of a path in one of the files; 1 where nothing is known of it. */
  lineOf(file: string, path: string): number;
  /** Whether a name may be an id of the lists that Ink is given, lost with what could not be read. */
  mayBeLost(name: string): boolean;
};

/** Reads the JSON files of a pack and checks what refers to what. Null without a manifest. */
export function readPack(folder: Folder): PackFiles | null {
  const { load } = folder;
  const text = load('pack.json');
  if (text === null) return null;
  const file = <T extends Parameters<typeof readFile>[2]>(name: string, schema: T, empty: string) =>
    readFile(name, load(name) ?? empty, schema);
  const lessons = load('teach.json');
  const read = {
    'pack.json': readFile('pack.json', text, Manifest),
    'orders.json': file('orders.json', Orders, '{}'),
    'rules.json': file('rules.json', Rules, '[]'),
    'campaigns.json': file('campaigns.json', Campaigns, '[]'),
    'chronology.json': file('chronology.json', Chronology, '[]'),
    'codex.json': file('codex.json', Codex, '[]'),
    'sources.json': file('sources.json', Sources, '[]'),
    ...(lessons !== null && { 'teach.json': readFile('teach.json', lessons, Teach) }),
  };
  const lineOf = (name: string, path: string): number =>
    Object.entries(read)
      .find(([one]) => one === name)?.[1]
      .lineOf(path) ?? 1;
  const readable: ReadableFiles = {
    manifest: read['pack.json'].readable,
    orders: read['orders.json'].readable,
    rules: read['rules.json'].readable,
    campaigns: read['campaigns.json'].readable,
    chronology: read['chronology.json'].readable,
    codex: read['codex.json'].readable,
    sources: read['sources.json'].readable,
  };
  const names = namesOf(readable);
  const problems = Object.values(read).flatMap((one) => one.problems);
  const sound = {
    rules: soundOf<Rule>(read['rules.json']),
    campaigns: soundOf<Campaign>(read['campaigns.json']),
    chronology: soundOf<Chronology[number]>(read['chronology.json']),
  };
  problems.push(...checkReferences(readable, names, sound, lineOf));
  checkTeach(read['teach.json']?.readable, names, (path, words) => {
    const line = lineOf('teach.json', path);
    problems.push(problem('teach.json', line, 'pack/reference', `${path}: ${words}`));
  });
  checkMaps(readable.manifest, load, (path, words) => {
    const line = lineOf('pack.json', path);
    problems.push(problem('pack.json', line, 'pack/reference', `${path}: ${words}`));
  });
  const ofIds = [text, load('orders.json') ?? '', load('campaigns.json') ?? ''];
  const { manifest, orders, campaigns } = readable;
  const isUnread = !manifest || !orders || !campaigns;
  return {
    value: partsOf({
      manifest: read['pack.json'].value,
      orders: read['orders.json'].value,
      rules: read['rules.json'].value,
      campaigns: read['campaigns.json'].value,
    }),
    history: {
      chronology: read['chronology.json'].value ?? [],
      codex: read['codex.json'].value ?? [],
      sources: read['sources.json'].value ?? [],
      teach: read['teach.json']?.value ?? null,
    },
    readable,
    names,
    acts: actsOf(manifest, text, folder),
    problems,
    lineOf,
    mayBeLost: (name) => isUnread || ofIds.some((one) => one.includes(`"${name}"`)),
  };
}

type Broken<T> = { readonly [Key in keyof T]: T[Key] | null };

function partsOf({ manifest, orders, rules, campaigns }: Broken<PackParts>): PackParts | null {
  return manifest && orders && rules && campaigns ? { manifest, orders, rules, campaigns } : null;
}

/** The items of a list that nothing is wrong with, each at its index. */
function soundOf<One>({ readable, isSound }: Read<readonly One[]>): (One | undefined)[] {
  return (readable ?? []).map((one, index) => (isSound(index) ? (one as One) : undefined));
}

/**
 * The acts that could be read. Where some were lost, besides, those files of `list` that may be
 * theirs: named in the text of the manifest or as an act is, or, if it does not parse, included by no
 * other.
 */
function actsOf(
  manifest: ReadableFiles['manifest'],
  text: string,
  { load, list }: Folder,
): readonly ActFile[] {
  const { acts, entries } = manifest ?? {};
  const found = (acts ?? []).flatMap((act): ActFile[] =>
    act?.ink === undefined ? [] : [{ id: act.id ?? '', ink: act.ink }],
  );
  if (found.length > 0 && found.length === acts?.length) return found;
  const files = list();
  const ids = [...(acts ?? []).map((one) => one?.id), ...(entries ?? []).map((one) => one?.act)];
  const included = manifest
    ? null
    : files.flatMap((file) =>
        [...(load(file) ?? '').matchAll(/^\s*INCLUDE\s+(.*\S)/gm)].map(([, one = '']) => stem(one)),
      );
  const others = files.filter(
    (ink) =>
      !found.some((one) => one.ink === ink) &&
      (text.includes(`"${ink}"`) ||
        ids.includes(stem(ink)) ||
        (included && !included.includes(stem(ink)))),
  );
  return [...found, ...others.map((ink) => ({ id: '', ink }))];
}

/** The name of a file of Ink, written as an act's id is. */
const stem = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.ink$/, '')
    .replaceAll('-', '_');
