import type { Manifest } from './manifest.ts';
import { type Problem, problem } from './problem.ts';
import type { Readable } from './readable.ts';
import type { StoryDecision } from './story-tags.ts';

type Story = {
  readonly decisions: readonly StoryDecision[];
  lineOf(path: string): number;
};

/** The titles of decisions, held against the story: where one has a title all have one, and one only. */
export function checkTitles(
  manifest: Readable<Manifest> | undefined,
  { decisions, lineOf }: Story,
): Problem[] {
  const titled = manifest?.decisions;
  if (titled === undefined) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const one of titled) {
    // What could not be read may be the title of any decision.
    if (one?.id === undefined) return problems;
    const { id } = one;
    const path = `decisions.${id}`;
    const report = (words: string): void => {
      problems.push(problem('pack.json', lineOf(path), 'pack/title', `${path}: ${words}`));
    };
    const decision = decisions.find((other) => other.id === id);
    if (seen.has(id)) report('it has two titles.');
    else if (decision === undefined) report(`there is no decision “${id}”.`);
    else if (one.silent && !decision.options.some((option) => option.id === one.silent)) {
      report(`it has no option “${one.silent}” to stand in where the record is silent.`);
    }
    seen.add(id);
  }
  for (const { id, file, line } of decisions) {
    if (seen.has(id)) continue;
    problems.push(problem(file, line, 'pack/title', `The decision “${id}” has no title.`));
  }
  return problems;
}
