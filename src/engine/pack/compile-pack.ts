import { type CompiledInk, compileInk, type LoadInk } from '../ink/compile.ts';
import { HEADER_FILE, inkHeader } from '../ink/header.ts';
import { lintInk } from '../ink/lint.ts';
import type { CompiledAct, Pack } from './compiled.ts';
import { editionOf } from './edition.ts';
import { Slug } from './ids.ts';
import type { Manifest } from './manifest.ts';
import { type Problem, problem } from './problem.ts';
import { type History, readPack } from './read-pack.ts';
import { readTags, type StoryDecision } from './story-tags.ts';

/** What compiling a target gives besides what is played: for `check`, `explore` and the shell. */
export type Compilation = {
  /** Null if anything is an error. */
  readonly pack: Pack | null;
  readonly acts: readonly CompiledAct[];
  readonly history: History;
  readonly decisions: readonly StoryDecision[];
  readonly endings: readonly string[];
  readonly words: number;
  /** Every file of Ink that was read. */
  readonly inkFiles: readonly string[];
  readonly problems: readonly Problem[];
};

const MEMORY_FILE = 'ink/memory.ink';
const noHistory = { chronology: [], codex: [], sources: [] };

const failed = (problems: readonly Problem[]): Compilation => ({
  pack: null,
  acts: [],
  history: noHistory,
  decisions: [],
  endings: [],
  words: 0,
  inkFiles: [],
  problems,
});

const wordsIn = (ink: CompiledInk): number =>
  ink.anatomy.lines
    .filter((line) => ink.files.includes(line.file))
    .reduce(
      (sum, line) => sum + (line.text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
      0,
    );

/**
 * A problem of the generated file is one of the pack's ids; what it warns of (a function that no
 * act calls) is nobody's business.
 */
function toAuthors(one: Problem): Problem[] {
  if (one.file.split('/').at(-1) !== HEADER_FILE) return [one];
  if (one.severity === 'warning') return [];
  return [{ ...one, file: 'pack.json', line: 1, text: `As lists of Ink: ${one.text}` }];
}

/** The names of the variables that a file declares, in its order. */
const variablesOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:VAR|LIST)\s+([A-Za-z_]\w*)/gm)].map((match) => match[1]!);

/** Compiles a pack from its folder's files. All problems that can be found come back at once. */
export function compilePack(load: LoadInk): Compilation {
  const { value: files, problems: found, lineOf } = readPack(load);
  if (!files) return failed(found);
  const problems: Problem[] = [...found];
  const { manifest, orders, history } = files;

  const header = inkHeader(manifest, orders);
  const compiled: CompiledInk[] = [];
  const inkFiles = new Set<string>();
  for (const act of manifest.acts) {
    const source = { id: act.id, main: act.ink, load, header };
    const { compiled: ink, files, problems: found } = compileInk(source);
    for (const name of files) inkFiles.add(name);
    problems.push(...found.flatMap(toAuthors));
    if (ink) compiled.push(ink);
  }
  for (const name of inkFiles) problems.push(...lintInk(name, load(name) ?? ''));
  const memory = variablesOf(load(MEMORY_FILE) ?? '');
  const lines = new Map(
    compiled.flatMap((ink) =>
      ink.anatomy.lines
        .filter((line) => inkFiles.has(line.file))
        .map((line) => [`${line.file}:${line.line}`, line]),
    ),
  );
  const tags = readTags([...lines.values()], {
    manifest,
    orders,
    memory,
    sources: history.sources.map((source) => source.id),
  });
  problems.push(...tags.problems);
  // An act that does not compile hides its decisions: only a whole story can lack one.
  const whole = compiled.length === manifest.acts.length;
  for (const entry of whole ? history.chronology : []) {
    if (entry.decision !== undefined && !tags.decisions.some((one) => one.id === entry.decision)) {
      problems.push(
        problem(
          'chronology.json',
          lineOf('chronology.json', `${entry.id}.decision`),
          'pack/reference',
          `${entry.id}: there is no decision “${entry.decision}”.`,
        ),
      );
    }
  }
  const decisive = new Map(
    ['pack.json', 'rules.json', 'orders.json', 'campaigns.json', ...inkFiles].flatMap((name) => {
      const text = load(name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  // Acts that share a file find the same in it.
  const once = [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
  const broken = problems.some((one) => one.severity === 'error');
  return {
    pack: broken
      ? null
      : { manifest, orders, edition: editionOf(decisive), memory, scripted: true },
    acts: broken ? [] : compiled.map((ink) => ink.act),
    history,
    decisions: tags.decisions,
    endings: tags.endings,
    words: compiled.reduce((sum, ink) => sum + wordsIn(ink), 0),
    inkFiles: [...inkFiles],
    problems: once,
  };
}

const ACT = 'story';

/** Compiles one plain `.ink` file: a pack without a manifest, a World or a map. */
export function compilePlain(main: string, title: string, load: LoadInk): Compilation {
  const { compiled, problems } = compileInk({ id: ACT, main, load, header: null });
  if (!compiled) return failed(problems);
  const slug = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  const manifest: Manifest = {
    format: 1,
    id: Slug.safeParse(slug).success ? slug : ACT,
    title,
    subtitle: '',
    blurb: title,
    language: 'en',
    dayZero: '2000-01-01',
    authorities: [],
    regions: [],
    factions: [],
    gauges: [],
    forces: [],
    places: [],
    cast: [],
    acts: [{ id: ACT, title, ink: main.slice(main.lastIndexOf('/') + 1) }],
    entries: [{ id: 'whole', title, about: title, act: ACT, start: '2000-01-01' }],
    maps: [],
    starts: [],
    dimensions: [],
    endings: [],
    credits: [],
  };
  const files = new Map(compiled.files.map((name, index) => [`${index}`, load(name) ?? '']));
  return {
    ...failed(problems),
    pack: { manifest, orders: {}, edition: editionOf(files), memory: [], scripted: false },
    acts: [compiled.act],
    words: wordsIn(compiled),
    inkFiles: compiled.files,
  };
}
