import type { Problem } from '../engine/pack/problem.ts';

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** One problem as terminals and editors link it: `file:line: text (code)`. */
export function renderProblem({ file, line, text, code }: Problem): string {
  return `${file}:${line}: ${text} (${code})`;
}
