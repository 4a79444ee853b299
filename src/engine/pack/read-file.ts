import * as z from 'zod/mini';
import { type Problem, problem } from './problem.ts';

z.config(z.locales.en());

/** Reads one JSON file of a pack by its schema; every fault is a problem naming its path. */
export function readFile<T extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: T,
): { readonly value: z.infer<T> | null; readonly problems: readonly Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(words)?.[1] ?? 0);
    const line = text.slice(0, at).split('\n').length;
    return { value: null, problems: [problem(file, line, 'pack/json', words)] };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues.map((issue) =>
      problem(
        file,
        1,
        'pack/schema',
        `${issue.path.join('.') || 'the whole file'}: ${issue.message}`,
      ),
    ),
  };
}
