import { Codes, MOST_OPTIONS, numbersOf } from './codes.ts';
import { type Problem, problem } from './problem.ts';
import { readFile } from './read-file.ts';
import type { StoryDecision } from './story-tags.ts';

export const CODES_FILE = 'codes.json';

export type ReadCodes = { readonly codes: Codes; readonly problems: readonly Problem[] };

/** Reads a pack's `codes.json`; a pack that has none has no numbers yet. */
export function readCodes(text: string | null): ReadCodes {
  const { value, problems, lineOf } = readFile(CODES_FILE, text ?? '{}', Codes);
  const twice = Object.entries(value ?? {}).flatMap(([decision, options]) => {
    const owners = new Map<number, string>();
    return Object.entries(options).flatMap(([option, number]) => {
      const owner = owners.get(number);
      if (owner === undefined) {
        owners.set(number, option);
        return [];
      }
      const path = `${decision}.${option}`;
      const words = `${path}: ${number} is the number of “${owner}” for ever.`;
      return [problem(CODES_FILE, lineOf(path), 'codes/number-twice', words)];
    });
  });
  return { codes: value ?? {}, problems: [...problems, ...twice] };
}

type Decision = Pick<StoryDecision, 'id'> & {
  readonly options: readonly { readonly id: string }[];
};

/** A code read against the wrong decision must stop: so many neighbours each way share no number. */
const NEAR = 7;

/**
 * The numbers with those added that the story's options still lack, new decisions last. What was
 * there stays as it is. An option past the 64th of its decision is left without.
 */
export function numberOptions(codes: Codes, decisions: readonly Decision[]): Codes {
  const all = new Map(
    Object.entries(codes).map(([id, options]) => [id, new Map(Object.entries(options))]),
  );
  decisions.forEach(({ id, options }, at) => {
    const own = all.get(id) ?? new Map<string, number>();
    all.set(id, own);
    const missing = options.filter((option) => option.id !== '' && !own.has(option.id));
    if (missing.length === 0) return;
    const costs = costsAt(at);
    for (const option of missing) {
      const taken = new Set(own.values());
      const free = costs.filter(({ number }) => !taken.has(number));
      const [first, ...others] = free;
      if (!first) return;
      const best = others.reduce((least, one) => (one.cost < least.cost ? one : least), first);
      own.set(option.id, best.number);
    }
  });
  return Object.fromEntries([...all].map(([id, own]) => [id, Object.fromEntries(own)]));

  /** What it costs to share each number: most with the nearest decisions, little with any other. */
  function costsAt(at: number): { readonly number: number; cost: number }[] {
    const costs = Array.from({ length: MOST_OPTIONS }, (_, number) => ({ number, cost: 0 }));
    const distances = new Map(decisions.map(({ id }, index) => [id, Math.abs(index - at)]));
    for (const [id, options] of all) {
      const distance = distances.get(id) ?? NEAR + 1;
      const cost = distance > NEAR ? 1 : 1_000 * (NEAR + 1 - distance);
      for (const number of options.values()) costs[number]!.cost += cost;
    }
    return costs;
  }
}

/** Options that share codes cannot tell yet, at their lines. */
export function unnumbered(codes: Codes, decisions: readonly StoryDecision[]): Problem[] {
  return decisions.flatMap(({ id, file, options }) => {
    const own = numbersOf(codes, id);
    return options
      .filter((option) => option.id !== '' && !Object.hasOwn(own, option.id))
      .map((option) =>
        Object.keys(own).length < MOST_OPTIONS
          ? problem(
              file,
              option.line,
              'codes/unnumbered',
              `“${option.id}” has no number for share codes yet: run “npm run codes”.`,
            )
          : problem(
              file,
              option.line,
              'codes/full',
              `“${id}” has had ${MOST_OPTIONS} options, and share codes tell no more apart: ` +
                `“${option.id}” needs a decision with another id.`,
            ),
      );
  });
}

/** `codes.json` as it is committed: a line for each number, so that two authors' lines merge. */
export const renderCodes = (codes: Codes): string => `${JSON.stringify(codes, null, 2)}\n`;
