import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPackMaps } from './pack.ts';

const usage = `Builds the map files of the packs from the sources in their map/source folders.

  npm run map [-- <pack folder>...] [--check]

  --check   write nothing; fail where a committed file differs from what its sources give
`;

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--check');
  if (unknown !== undefined) {
    process.stderr.write(`unknown option ${unknown}\n\n${usage}`);
    return 2;
  }
  const isCheck = args.includes('--check');
  const named = args.filter((arg) => !arg.startsWith('-'));
  const folders = named.length > 0 ? named : everyPack();
  let differing = 0;
  for (const folder of folders) {
    for (const { file, text } of buildPackMaps(folder)) {
      const path = join(folder, 'map', file);
      const size = `${(gzipSync(text).length / 1024).toFixed(1)} KiB gzip`;
      if (!isCheck) {
        writeFileSync(path, text);
        process.stdout.write(`${path}: ${size}\n`);
      } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
        differing++;
        process.stderr.write(`${path}: not what its sources give; run npm run map\n`);
      } else {
        process.stdout.write(`${path}: as its sources give it, ${size}\n`);
      }
    }
  }
  return differing === 0 ? 0 : 1;
}

function everyPack(): string[] {
  const root = resolve(import.meta.dirname, '../../../story');
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, 'map/source')));
}

process.exitCode = main(process.argv.slice(2));
