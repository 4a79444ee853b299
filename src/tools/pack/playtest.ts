import { explore, policies } from '../../engine/explore/explore.ts';
import type { Compilation } from '../../engine/pack/compile-pack.ts';
import { type Problem, problem } from '../../engine/pack/problem.ts';
import { placeOf } from './place.ts';

/** Enough to meet what most players would; `explore` looks further. */
const RUNS = 40;
const MOST_CHOICES = 500;

/**
 * What only shows in playing a pack, from each of its entries: acts that never end or end nowhere,
 * turns that fail. One problem for each, at the line where the story stood.
 */
export function playtest({ pack, acts, decisions }: Compilation): Problem[] {
  if (!pack?.scripted) return [];
  const byId = Object.fromEntries(acts.map((act) => [act.id, act]));
  const problems = new Map<string, Problem>();
  for (const { id: entry } of pack.manifest.entries) {
    const settings = { entry, runs: RUNS, seed: 1, policy: policies.random };
    const found = explore(pack, byId, { ...settings, maxChoices: MOST_CHOICES });
    for (const { seed, error } of found.errors) {
      const { file, line } = placeOf(error, byId) ??
        decisions.find((one) => one.id === error.detail) ?? { file: 'pack.json', line: 1 };
      const words = `${wordsOf(error.code)}: ${error.detail} (entry ${entry}, seed ${seed}).`;
      problems.set(`${file}:${line} ${error.code}`, problem(file, line, error.code, words));
    }
    if (found.steps.most >= MOST_CHOICES) {
      const words = `A run from “${entry}” has not ended after ${MOST_CHOICES} choices.`;
      problems.set(entry, problem('pack.json', 1, 'story/never-ends', words));
    }
  }
  return [...problems.values()];
}

function wordsOf(code: string): string {
  switch (code) {
    case 'ink/dead-end':
      return 'The story stops here without an ending or a next act, after';
    case 'ink/endless':
      return 'A turn never ends';
    case 'ink/too-long':
      return 'A turn prints more than anyone can read';
    default:
      return 'The story fails in playing';
  }
}
