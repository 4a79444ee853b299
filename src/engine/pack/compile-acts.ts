import type { SourceLine } from '../ink/anatomy.ts';
import { type CompiledInk, compileInk, type InkCompilation, type LoadInk } from '../ink/compile.ts';
import { HEADER_FILE, inkHeader, type ListName, listNames } from '../ink/header.ts';
import { lintInk } from '../ink/lint.ts';
import { unknownName } from '../ink/unknown-name.ts';
import { Identifier } from './ids.ts';
import type { NameList, Names } from './names.ts';
import type { Problem } from './problem.ts';
import type { ActFile } from './read-pack.ts';

/** The Ink of a pack's acts, as far as it could be read. */
export type ReadActs = {
  readonly compiled: readonly CompiledInk[];
  /** Which files each act has, whether it compiled or not. */
  readonly acts: readonly { readonly id: string; readonly files: readonly string[] }[];
  readonly lines: readonly SourceLine[];
  /** Every file of Ink that was read. */
  readonly files: readonly string[];
  /** Files with lines that Ink could not read. */
  readonly gappy: ReadonlySet<string>;
  /** Whether every act was read to its last line. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
};

type Sources = {
  readonly acts: readonly ActFile[];
  readonly names: Names;
  readonly load: LoadInk;
  /** Whether a name may be an id that was lost with what could not be read. */
  mayBeLost(name: string): boolean;
};

/** Compiles each act of a pack with the lists of its ids, and looks at all Ink that they include. */
export function compileActs(sources: Sources): ReadActs {
  const acts = sources.acts.map((act) => ({ id: act.id, ...compileAct(act, sources) }));
  const files = [...new Set(acts.flatMap((act) => act.files))];
  const gappy = new Set(acts.flatMap((act) => [...act.gappy]));
  const said = acts.flatMap((act) => act.problems.flatMap(toAuthors));
  const problems = [
    ...said,
    ...files
      .flatMap((name) => lintInk(name, sources.load(name) ?? ''))
      .filter((one) => !said.some((other) => saysAlready(other, one))),
  ];
  const lines = new Map(
    acts.flatMap(({ anatomy }) =>
      (anatomy?.lines ?? [])
        .filter((line) => files.includes(line.file))
        .map((line) => [`${line.file}:${line.line}`, line] as const),
    ),
  );
  return {
    compiled: acts.map((act) => act.compiled).filter((one) => one !== null),
    acts,
    lines: [...lines.values()],
    files,
    gappy,
    whole: gappy.size === 0 && acts.every((act) => act.anatomy !== null),
    problems,
  };
}

/**
 * Compiles one act. An id that was lost with a broken file is unknown to Ink wherever an act uses it:
 * such names are taken for ids of the list that lost some, so that only what they cannot explain is
 * left.
 */
function compileAct(act: ActFile, { names, load, mayBeLost }: Sources): InkCompilation {
  const open = listNames.filter((list) => !listOf(names, list).whole);
  const items = listItems(names);
  for (;;) {
    const source = { id: act.id, main: act.ink, load, header: inkHeader(items) };
    const compilation = compileInk(source);
    const lost = open.length === 0 ? [] : compilation.problems.flatMap(({ text }) => lostIn(text));
    if (lost.length === 0) return compilation;
    for (const { list, item } of lost) items[list] = [...new Set([...items[list], item])];
  }

  function lostIn(message: string): { readonly list: ListName; readonly item: string }[] {
    const steps = (unknownName(message) ?? '').split('.');
    const item = steps.at(-1) ?? '';
    const list = steps.length === 2 ? open.find((one) => one === steps[0]) : open[0];
    if (!list || steps.length > 2 || !Identifier.safeParse(item).success) return [];
    if (items[list].includes(item) || (steps.length === 1 && !mayBeLost(item))) return [];
    return [{ list, item }];
  }
}

function listOf(names: Names, list: ListName): NameList {
  switch (list) {
    case 'Region':
      return names.regions;
    case 'Authority':
      return names.authorities;
    case 'Faction':
      return names.factions;
    case 'Gauge':
      return names.gauges;
    case 'Force':
      return names.forces;
    case 'Order':
      return names.orders;
    case 'Act':
      return names.acts;
    case 'Campaign':
      return names.campaigns;
    case 'Lever':
      return names.levers;
    case 'Operation':
      return names.operations;
    case 'Point':
      return names.points;
    case 'End':
      return names.ends;
    default:
      return list satisfies never;
  }
}

/** The pack's lists as Ink has them; one that lost ids stands even if none is left. */
export function listItems(names: Names): Record<ListName, readonly string[]> {
  const of = (list: ListName): readonly string[] => {
    const { ids, whole } = listOf(names, list);
    return ids.length === 0 && !whole ? [`lost_${list.toLowerCase()}`] : ids;
  };
  return {
    Region: of('Region'),
    Authority: of('Authority'),
    Faction: of('Faction'),
    Gauge: of('Gauge'),
    Force: of('Force'),
    Order: of('Order'),
    Act: of('Act'),
    Campaign: of('Campaign'),
    Lever: of('Lever'),
    Operation: of('Operation'),
    Point: of('Point'),
    End: of('End'),
  };
}

/** What the text alone shows of a call, and inkjs has said of its line: the call is one mistake. */
function saysAlready(known: Problem, found: Problem): boolean {
  if (known.code !== 'ink/syntax' || known.file !== found.file || known.line !== found.line) {
    return false;
  }
  const name = unknownName(known.text);
  return (
    found.code === 'lint/arguments' ||
    (found.code === 'lint/unqualified' && name !== null && found.text.includes(`.${name}.`))
  );
}

/**
 * A problem of the generated file is one of the pack's ids; what it warns of (a function that no
 * act calls) is nobody's business.
 */
function toAuthors(one: Problem): Problem[] {
  if (one.file.split('/').at(-1) !== HEADER_FILE) return [one];
  if (one.severity === 'warning') return [];
  return [{ ...one, file: 'pack.json', line: 1, text: `As lists of Ink: ${one.text}` }];
}
