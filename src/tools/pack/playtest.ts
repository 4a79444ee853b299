import { type Exploration, explore, policies } from '../../engine/explore/explore.ts';
import type { Compilation } from '../../engine/pack/compile-pack.ts';
import { type Problem, problem } from '../../engine/pack/problem.ts';
import { looseWords, placeOf } from './place.ts';

/** Enough to meet what most players would; `explore` looks further. */
const RUNS = 40;
const MOST_CHOICES = 500;
/** An author mends one at a time, and a turn that never ends takes long to be given up. */
const PATIENCE = 4;

/**
 * What only shows in playing a story, from each of its entries: acts that never end or end nowhere,
 * turns that fail, a story that runs out. One problem for each, at the line where the story stood.
 */
export function playtest(compilation: Compilation): Problem[] {
  const { pack, acts, inkFiles } = compilation;
  if (!pack) return [];
  const byId = Object.fromEntries(acts.map((act) => [act.id, act]));
  const problems = new Map<string, Problem>();
  for (const { id: entry } of pack.manifest.entries) {
    const settings = { entry, runs: RUNS, seed: 1, policy: policies.random };
    const bounds = { maxChoices: MOST_CHOICES, patience: PATIENCE };
    const found = explore(pack, byId, { ...settings, ...bounds });
    for (const { seed, error } of found.errors) {
      const { file, line } = placeOf(error, byId) ??
        compilation.decisions.find((one) => one.id === error.detail) ?? {
          file: pack.scripted ? 'pack.json' : (inkFiles[0] ?? ''),
          line: 1,
        };
      const of = pack.scripted ? `entry ${entry}, seed ${seed}` : `seed ${seed}`;
      const words = `${wordsOf(error.code)}: ${error.detail} (${of}).`;
      const key = `${file}:${line} ${error.code}`;
      if (!problems.has(key)) problems.set(key, problem(file, line, error.code, words));
    }
    for (const one of looseEnds(found, compilation)) problems.set(`${one.file}:${one.line}`, one);
    // A plain story may well be meant to go round for ever.
    if (pack.scripted && found.steps.most >= MOST_CHOICES) {
      const words = `A run from “${entry}” has not ended after ${MOST_CHOICES} choices.`;
      problems.set(entry, problem('pack.json', 1, 'story/never-ends', words));
    }
  }
  return [...problems.values()];
}

/** Where runs ran out, but for lines that Ink itself has warned of. */
function looseEnds({ loose }: Exploration, { acts, problems }: Compilation): Problem[] {
  const byId = Object.fromEntries(acts.map((act) => [act.id, act]));
  return loose.flatMap((one): Problem[] => {
    const place = placeOf(one, byId, one.act);
    if (!place) return [];
    const { file, line } = place;
    const isKnown = problems.some(
      (other) => other.code === 'ink/warning' && other.file === file && other.line === line,
    );
    const found = problem(file, line, 'story/runs-out', looseWords(one));
    return isKnown ? [] : [{ ...found, severity: 'warning' }];
  });
}

function wordsOf(code: string): string {
  switch (code) {
    case 'ink/dead-end':
      return 'The story stops here without an ending or a next act, after';
    case 'ink/endless':
      return 'A turn never ends';
    case 'ink/too-long':
      return 'A turn prints more than anyone can read';
    case 'act/invalid':
      return 'The story cannot be told';
    default:
      return 'The story fails in playing';
  }
}
