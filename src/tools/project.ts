import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project, by its path from the project's folder. */
export function inProject(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/** Where builds, reports and pictures of failed tests go that nobody commits. */
export const cacheFolder = inProject('.cache');
export const distFolder = inProject('dist');

/** The pack that is built when none is named: `config.pack` of package.json. */
export async function defaultPack(): Promise<string> {
  const text = await readFile(inProject('package.json'), 'utf8');
  const { config } = JSON.parse(text) as { config: { pack: string } };
  return config.pack;
}

/** What the built game is made of: a change in any of these asks for a new build. */
const SOURCES = [
  'src',
  'story',
  'assets',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
];

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((it) => join(it.parentPath, it.name));
  } catch {
    return [path];
  }
}

/** A hash over the paths and bytes of all sources of the build. */
export async function hashSources(): Promise<string> {
  const lists = await Promise.all(SOURCES.map((source) => filesUnder(inProject(source))));
  const hash = createHash('sha256');
  for (const file of lists.flat().sort()) {
    hash.update(relative(root, file)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}
