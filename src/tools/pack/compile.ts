import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../../engine/pack/problem.ts';
import { root } from '../project.ts';
import { compileAt, findTarget } from './target.ts';

export type CompiledTarget =
  | {
      readonly ok: true;
      /** What the browser fetches, by path under `pack/`. */
      readonly files: Map<string, string | Uint8Array>;
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

/** Compiles a target to the files the browser fetches. Positions stay behind: they are for authors. */
export async function compileTarget(name: string): Promise<CompiledTarget> {
  const target = findTarget(name);
  const { pack, acts, history, inkFiles, problems } = compileAt(target);
  if (!pack) return { ok: false, problems: [...problems] };
  const files = new Map<string, string | Uint8Array>();
  // Where a start's figures come from is for authors and tests: nobody reads it on the screen.
  files.set(
    'pack.json',
    JSON.stringify(pack, (key, value: unknown) => (key === 'basis' ? undefined : value)),
  );
  for (const { id, story } of acts) files.set(`acts/${id}.json`, JSON.stringify({ id, story }));
  for (const [id, entries] of Object.entries(history))
    files.set(`${id}.json`, JSON.stringify(entries));
  if (target.kind === 'pack') {
    for (const file of mapFiles(target.path)) {
      files.set(`map/${file}`, readFileSync(join(target.path, 'map', file)));
    }
  }
  const watched = target.kind === 'pack' ? everyFile(target.path) : [...inkFiles];
  return { ok: true, files, watched, problems: [...problems] };
}
