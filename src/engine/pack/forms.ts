import type { Manifest } from './manifest.ts';
import { type Problem, problem } from './problem.ts';
import type { Readable } from './readable.ts';
import type { StoryDecision } from './story-tags.ts';

type Story = {
  readonly decisions: readonly StoryDecision[];
  readonly acts: readonly { readonly id: string; readonly files: readonly string[] }[];
  lineOf(path: string): number;
};

/**
 * What short forms ask, held against the decisions of the story: each must exist, in the act that the
 * form begins in or a later one, and none before one that comes earlier. How an act goes on from file
 * to file only playing can tell: within it the lines of one file are compared.
 */
export function checkForms(
  manifest: Readable<Manifest> | undefined,
  { decisions, acts, lineOf }: Story,
): Problem[] {
  const problems: Problem[] = [];
  const order = (manifest?.acts ?? []).map((act) => act?.id);
  const actOf = ({ file }: StoryDecision): number =>
    order.indexOf(acts.find(({ files }) => files.includes(file))?.id);
  (manifest?.entries ?? []).forEach((entry, at) => {
    const first = order.indexOf(entry?.act);
    let before: StoryDecision | null = null;
    const seen = new Set<string>();
    (entry?.form?.decisions ?? []).forEach((asked) => {
      if (asked?.id === undefined) return;
      const path = `entries.${entry?.id ?? at}.form.decisions.${asked.id}`;
      const report = (words: string): void => {
        problems.push(problem('pack.json', lineOf(path), 'pack/form', `${path}: ${words}`));
      };
      const found = decisions.find((one) => one.id === asked.id);
      if (!found) report(`there is no decision “${asked.id}”.`);
      else if (seen.has(asked.id)) report('it is asked twice.');
      else if (isBefore(actOf(found), first)) report('its act is over where the form begins.');
      else if (before && comesAfter(before, found)) report(`“${before.id}” comes after it.`);
      seen.add(asked.id);
      if (found) before = found;
    });
  });
  return problems;

  function comesAfter(one: StoryDecision, other: StoryDecision): boolean {
    if (one.file === other.file) return one.line > other.line;
    return isBefore(actOf(other), actOf(one));
  }
}

/** Whether an act comes before another; of one that could not be read nobody knows. */
const isBefore = (one: number, other: number): boolean => one >= 0 && other >= 0 && one < other;
