import * as z from 'zod/mini';
import { type JsonLines, jsonLines } from './json-lines.ts';
import { type Problem, problem } from './problem.ts';

z.config(z.locales.en());

type Read<T> = {
  readonly value: T | null;
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
    return { value: null, problems, lineOf: () => 1 };
  }
  const { lineOf, twice } = jsonLines(text);
  const problems = twice.map(({ path, line }) =>
    problem(file, line, 'pack/twice', `${path}: this key stands twice.`),
  );
  // A key that JavaScript takes for something else: the schema would not even see it.
  const hostile = text.search(/"__proto__"\s*:/);
  if (hostile >= 0) {
    const line = text.slice(0, hostile).split('\n').length;
    problems.push(problem(file, line, 'pack/schema', '“__proto__” cannot be a key.'));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success && problems.length === 0) return { value: parsed.data, problems, lineOf };
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.join('.');
    const key = issue.code === 'unrecognized_keys' ? `.${issue.keys[0]}` : '';
    const line = lineOf(`${path}${key}`.replace(/^\./, ''));
    problems.push(
      problem(file, line, 'pack/schema', `${path || 'the whole file'}: ${issue.message}`),
    );
  }
  return { value: null, problems, lineOf };
}

/** The line that the words of a JSON parser speak of; the last where the text ends too early. */
function lineIn(words: string, text: string): number {
  const at = /position (\d+)/.exec(words)?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}
