import type { EngineError } from '../engine/errors.ts';
import { has, type Params, t } from './i18n/t.ts';

/** A failure of the shell itself: fetching, storing, reading a file. */
export type ShellCode =
  | 'fetch/pack' // the pack cannot be had
  | 'fetch/act' // the next act cannot be had
  | 'fetch/extra' // codex, sources or map cannot be had; the story goes on
  | 'run/not-kept' // the archive has no run of that id
  | 'file/not-json'; // the imported file is not JSON

/** Something went wrong, as data: words for people come from the strings. */
export type Problem = {
  readonly code: EngineError['code'] | ShellCode;
  readonly detail: string;
  /** The step at which a run had to stop. */
  readonly step?: number;
};

export function problemOf(error: EngineError, step?: number): Problem {
  return step === undefined
    ? { code: error.code, detail: error.detail }
    : { code: error.code, detail: error.detail, step };
}

/** The sentence for a problem; an unknown code still gives a sentence that names it. */
export function sentenceOf(problem: Problem): string {
  const key = `problem.${problem.code}`;
  const params: Params = { detail: problem.detail, step: problem.step ?? '' };
  return has(key) ? t(key, params) : t('problem.other', { ...params, code: problem.code });
}

/** Whether trying again may help: only what came over the network. */
export function canRetry(problem: Problem): boolean {
  return problem.code === 'fetch/pack' || problem.code === 'fetch/act';
}
