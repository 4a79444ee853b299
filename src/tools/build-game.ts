import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from './command.ts';
import { distFolder, hashSources, inProject, root } from './project.ts';

/** Beside the built files and not served: what they were built from. */
const STAMP = join(distFolder, '.built-from');

/** Builds the game into dist/. */
export async function buildGame(): Promise<void> {
  const sources = await hashSources();
  // Loaded late: a start that finds nothing to build should not wait for the bundler.
  const { build } = await import('vite');
  try {
    await build({
      root,
      configFile: inProject('vite.config.ts'),
      configLoader: 'native',
      logLevel: 'warn',
    });
  } catch (error) {
    // The bundler has printed nothing yet; its message holds the file and line.
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
  await writeFile(STAMP, sources);
}

/** Builds the game unless dist/ was made from exactly these sources. */
export async function buildIfChanged(): Promise<void> {
  const [sources, built] = await Promise.all([
    hashSources(),
    readFile(STAMP, 'utf8').catch(() => undefined),
  ]);
  if (sources === built) return;
  process.stderr.write('Building the game…\n');
  await buildGame();
}
