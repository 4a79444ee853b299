import * as z from 'zod/mini';
import { faultsIn } from './faults.ts';
import { type JsonLines, jsonLines } from './json-lines.ts';
import { type Problem, problem } from './problem.ts';
import { type Readable, withoutFaults } from './readable.ts';

z.config(z.locales.en());

export type Read<T> = {
  /** Null where anything is wrong. */
  readonly value: T | null;
  /** What could be read all the same; undefined where nothing could. */
  readonly readable: Readable<T> | undefined;
  /** Whether nothing is wrong with an item of a list. */
  isSound(index: number): boolean;
  readonly problems: readonly Problem[];
  /** The line of a path, for what is found wrong with the value later. */
  readonly lineOf: JsonLines['lineOf'];
};

/** Reads one JSON file of a pack by its schema; every fault is a problem at its line and path. */
export function readFile<T extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: T,
): Read<z.infer<T>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const problems = [problem(file, lineIn(words, text), 'pack/json', words)];
    const isSound = () => false;
    return { value: null, readable: undefined, isSound, problems, lineOf: () => 1 };
  }
  const { lineOf, twice, hidden } = jsonLines(text);
  const problems = [
    ...twice.map(({ path, line }) =>
      problem(file, line, 'pack/twice', `${path}: this key stands twice.`),
    ),
    // A key that JavaScript takes for something else: the schema would not even see it.
    ...hidden.map(({ path, line }) =>
      problem(file, line, 'pack/schema', `${path}: “__proto__” cannot be a key.`),
    ),
  ];
  const parsed = schema.safeParse(json);
  if (parsed.success && problems.length === 0) {
    const readable = parsed.data as Readable<z.infer<T>>;
    return { value: parsed.data, readable, isSound: () => true, problems, lineOf };
  }
  const faults = faultsIn(json, parsed.error?.issues ?? []);
  for (const { steps, words } of faults) {
    const path = steps.join('.');
    const said = `${path || 'the whole file'}: ${words}`;
    problems.push(problem(file, lineOf(path), 'pack/schema', said));
  }
  const lost = [
    ...faults.filter((one) => one.isLost).map((one) => one.steps),
    ...twice.map(({ path }) => path.split('.')),
  ];
  const readable = withoutFaults(json, lost) as Readable<z.infer<T>> | undefined;
  const marred = new Set(
    [...faults.map((one) => one.steps), ...lost].map(([first]) => `${String(first)}`),
  );
  const isSound = (index: number) => !marred.has(`${index}`);
  return { value: null, readable, isSound, problems, lineOf };
}

/** The line that the words of a JSON parser speak of; the last where the text ends too early. */
function lineIn(words: string, text: string): number {
  const at = /position (\d+)/.exec(words)?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}
