import { type CompiledInk, compileInk, type LoadInk } from '../ink/compile.ts';
import type { Codes } from './codes.ts';
import { compileActs, listItems } from './compile-acts.ts';
import type { CompiledAct, Pack } from './compiled.ts';
import { editionOf } from './edition.ts';
import { checkForms } from './forms.ts';
import { Slug } from './ids.ts';
import type { Manifest } from './manifest.ts';
import { MEMORY_FILE, memoryOf } from './memory.ts';
import { CODES_FILE, readCodes } from './number-options.ts';
import { type Problem, problem } from './problem.ts';
import { type History, readPack } from './read-pack.ts';
import { readTags, type StoryDecision } from './story-tags.ts';
import { checkTitles } from './titles.ts';

/** What compiling a target gives besides what is played: for `check`, `explore` and the shell. */
export type Compilation = {
  /** Null if anything is an error. */
  readonly pack: Pack | null;
  readonly acts: readonly CompiledAct[];
  readonly history: History;
  readonly decisions: readonly StoryDecision[];
  readonly endings: readonly string[];
  /** How many choices the Ink has, each counted once where it is written. */
  readonly choices: number;
  /** The options' numbers for share codes, as far as they were given. */
  readonly codes: Codes;
  readonly words: number;
  /** Every file of Ink that was read. */
  readonly inkFiles: readonly string[];
  readonly problems: readonly Problem[];
};

const noHistory = { chronology: [], codex: [], sources: [], teach: null };

const failed = (problems: readonly Problem[]): Compilation => ({
  pack: null,
  acts: [],
  history: noHistory,
  decisions: [],
  endings: [],
  choices: 0,
  codes: {},
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
 * Compiles a pack from its folder's files. All problems that can be found come back at once: what is
 * broken keeps nothing else from being looked at. `list` gives the paths of all Ink in the folder,
 * for a manifest that does not even parse.
 */
export function compilePack(load: LoadInk, list: () => readonly string[] = () => []): Compilation {
  const files = readPack({ load, list });
  if (!files) return failed([problem('pack.json', 1, 'pack/missing', 'There is no pack.json.')]);
  const { value, history, names, readable, lineOf } = files;
  const acts = compileActs({ ...files, load });
  const kept = load(MEMORY_FILE);
  const isKept = kept !== null || acts.gappy.size === 0;
  const memory = memoryOf(kept ?? '', Object.values(listItems(names)).flat(), isKept);
  const tags = readTags(acts.lines, { names, memory }, acts.gappy);
  const numbered = readCodes(load(CODES_FILE));
  const problems = [
    ...files.problems,
    ...numbered.problems,
    ...acts.problems,
    ...tags.problems.filter((one) => !isUnread(one, acts.problems)),
  ];
  // What could not be read hides its decisions: only a whole story can lack one.
  const isWhole =
    acts.whole && tags.whole && names.acts.whole && files.acts.length === names.acts.ids.length;
  (isWhole ? (readable.chronology ?? []) : []).forEach((entry, index) => {
    const { decision } = entry ?? {};
    if (decision === undefined || tags.decisions.some((one) => one.id === decision)) return;
    const path = entry?.id ?? `${index}`;
    const line = lineOf('chronology.json', `${path}.decision`);
    const words = `${path}: there is no decision “${decision}”.`;
    problems.push(problem('chronology.json', line, 'pack/reference', words));
  });
  (isWhole ? (history.teach?.decisions ?? []) : []).forEach(({ decision }, index) => {
    if (tags.decisions.some((one) => one.id === decision)) return;
    const path = `decisions.${index}.decision`;
    const words = `${path}: there is no decision “${decision}”.`;
    problems.push(problem('teach.json', lineOf('teach.json', path), 'pack/reference', words));
  });
  if (isWhole) {
    const story = { decisions: tags.decisions, acts: acts.acts };
    const ofManifest = (path: string) => lineOf('pack.json', path);
    problems.push(...checkForms(readable.manifest, { ...story, lineOf: ofManifest }));
    problems.push(...checkTitles(readable.manifest, { ...story, lineOf: ofManifest }));
  }
  const decisive = new Map(
    ['pack.json', 'rules.json', 'orders.json', 'campaigns.json', ...acts.files].flatMap((name) => {
      const text = load(name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  const broken = value === null || problems.some((one) => one.severity === 'error');
  return {
    pack: broken
      ? null
      : {
          ...value,
          edition: editionOf(decisive),
          memory: memory.variables.ids,
          scripted: true,
        },
    acts: broken ? [] : acts.compiled.map((ink) => ink.act),
    history,
    decisions: tags.decisions,
    endings: tags.endings,
    choices: acts.lines.filter(({ choice }) => choice).length,
    codes: numbered.codes,
    words: acts.compiled.reduce((sum, ink) => sum + wordsIn(ink), 0),
    inkFiles: acts.files,
    // Acts that share a file find the same in it.
    problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()],
  };
}

/** Whether an option lacks its id because the line could not be read. */
const isUnread = ({ code, file, line }: Problem, known: readonly Problem[]): boolean =>
  code === 'tags/no-id' &&
  known.some((one) => one.code === 'ink/syntax' && one.file === file && one.line === line);

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
    pack: {
      manifest,
      orders: {},
      rules: [],
      campaigns: [],
      edition: editionOf(files),
      memory: [],
      scripted: false,
    },
    acts: [compiled.act],
    choices: compiled.anatomy.lines.filter(({ choice }) => choice).length,
    words: wordsIn(compiled),
    inkFiles: compiled.files,
  };
}
