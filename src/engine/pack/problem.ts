/** Something an author should mend, at its place. `file` is a path within the target. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  /** `area/reason`. */
  readonly code: string;
  readonly text: string;
  readonly severity: 'error' | 'warning';
};

/** A problem that keeps the pack from being played. */
export const problem = (file: string, line: number, code: string, text: string): Problem => ({
  file,
  line,
  code,
  text,
  severity: 'error',
});
