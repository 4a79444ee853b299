import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProject } from './project.ts';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

async function readLicence(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = (await readdir(folder)).find((entry) => /^(?:licen[sc]e|copying)/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}`;
}

async function readOwn(): Promise<string[]> {
  const files = [
    'LICENSE',
    'LICENSE-story',
    'assets/CREDITS.md',
    'assets/fonts/OFL-1.1.txt',
    'assets/fonts/Apache-2.0.txt',
  ];
  return Promise.all(files.map(async (file) => (await readFile(inProject(file), 'utf8')).trim()));
}

/** Writes licences.txt beside the page: the terms of everything that a build hands on to others. */
export function viteLicences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      // A bundler marks modules it makes up with a NUL; they are nobody's file.
      const folders = modules.flatMap((id) => PACKAGE.exec(id.replaceAll('\0', ''))?.[1] ?? []);
      const packages = await Promise.all([...new Set(folders)].sort().map(readLicence));
      const parts = [...(await readOwn()), ...packages];
      const source = `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
