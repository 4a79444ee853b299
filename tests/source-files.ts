import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One import of a file: what it names, and where that lies if it is the project's own. */
export type Import = {
  readonly name: string;
  /** A path in the project; null for a package. */
  readonly path: string | null;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
};

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

const statement = /^(?:import|export)\s(type\s)?[^'"`;]*?from\s*'([^']+)'|^import\s*'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

function importsOf(path: string, text: string): Import[] {
  const at = (name: string): string | null =>
    name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : null;
  const still = [...text.matchAll(statement)].map(([, type, from, bare]): Import => {
    const name = from ?? bare ?? '';
    return { name, path: at(name), typeOnly: type !== undefined, lazy: false };
  });
  const lazy = [...text.matchAll(dynamic)].map(
    ([, name = '']): Import => ({ name, path: at(name), typeOnly: false, lazy: true }),
  );
  return [...still, ...lazy];
}

/** Every text file of a folder of the project, with its imports. */
export function filesUnder(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|json|ink|md)$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: /\.(ts|tsx|mjs)$/.test(path) ? importsOf(path, text) : [] };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Code without its comments and quoted words, for looking at the words of the language itself. */
export const codeOnly = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
