import type { EngineError } from '../errors.ts';
import type { Pack } from '../pack/compiled.ts';
import { Run } from './run.ts';

export type ParsedRun =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly error: EngineError };

/** Reads a run from anywhere (a file, a link, a store): nothing in it is trusted. */
export function parseRun(value: unknown, pack: Pack): ParsedRun {
  const parsed = Run.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('run/malformed', issue?.path.join('.') || 'the run');
  }
  const run = parsed.data;
  if (run.pack !== pack.manifest.id) return refuse('run/other-pack', run.pack);
  if (!pack.manifest.entries.some((entry) => entry.id === run.entry)) {
    return refuse('run/unknown-entry', run.entry);
  }
  return { ok: true, run };
}

const refuse = (code: EngineError['code'], detail: string): ParsedRun => ({
  ok: false,
  error: { code, detail },
});

/** A run of an entry with nothing chosen yet; `seed` is an unsigned 32-bit number. */
export function newRun(pack: Pack, entry: string, seed: number): Run {
  return {
    format: 1,
    pack: pack.manifest.id,
    edition: pack.edition,
    entry,
    seed: seed >>> 0,
    choices: [],
  };
}
