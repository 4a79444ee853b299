import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../../engine/pack/problem.ts';
import { root } from '../project.ts';
import { backtestFile } from './backtest-file.ts';
import { partsOf } from './opening.ts';
import { compileAt, findTarget } from './target.ts';

export type CompiledTarget =
  | {
      readonly ok: true;
      /** What the browser fetches, by path under `pack/`. */
      readonly files: Map<string, string | Uint8Array>;
      /** Files that take long to make, by path: made when first asked for. */
      readonly slow: Map<string, () => Promise<string>>;
      readonly watched: string[];
      readonly problems: Problem[];
    }
  | { readonly ok: false; readonly problems: Problem[] };

/** The pack's map files that are shipped: what lies beside `source/`. */
function mapFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'map')).filter((name) =>
      statSync(join(folder, 'map', name)).isFile(),
    );
  } catch {
    return [];
  }
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Where a figure comes from decides nothing in a run: it is read on the page of the model alone. */
const isGrounds = (key: string, value: unknown): boolean =>
  key === 'basis'
    ? value === 'assumption' || Array.isArray(value)
    : key === 'reason' && typeof value === 'string';

const played = (part: object): string =>
  JSON.stringify(part, (key, value: unknown) => (isGrounds(key, value) ? undefined : value));

/** Compiles a target to the files the browser fetches. Positions stay behind: they are for authors. */
export async function compileTarget(name: string): Promise<CompiledTarget> {
  const target = findTarget(name);
  const { pack, acts, history, codes, inkFiles, problems } = compileAt(target);
  if (!pack) return { ok: false, problems: [...problems] };
  const files = new Map<string, string | Uint8Array>();
  const { opening, rest } = partsOf(pack, acts);
  files.set('pack.json', played(opening));
  if (rest) files.set('rest.json', played(rest));
  const { rules, campaigns } = pack;
  if (rules.length + campaigns.length > 0) {
    files.set('model.json', JSON.stringify({ rules, campaigns }));
  }
  for (const { id, story } of acts) files.set(`acts/${id}.json`, JSON.stringify({ id, story }));
  for (const [id, entries] of Object.entries(history))
    files.set(`${id}.json`, JSON.stringify(entries));
  if (target.kind === 'pack') {
    files.set('codes.json', JSON.stringify(codes));
    for (const file of mapFiles(target.path)) {
      files.set(`map/${file}`, readFileSync(join(target.path, 'map', file)));
    }
  }
  const slow = new Map<string, () => Promise<string>>();
  if (history.chronology.some((fact) => fact.checks !== undefined)) {
    const tested = { pack, acts, chronology: history.chronology };
    let made: Promise<string> | undefined;
    slow.set('backtest.json', () => {
      made ??= backtestFile(tested);
      return made;
    });
  }
  const watched = target.kind === 'pack' ? everyFile(target.path) : [...inkFiles];
  return { ok: true, files, slow, watched, problems: [...problems] };
}
