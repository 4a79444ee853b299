import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';

const folder = inProject('assets');
const credits = await readFile(join(folder, 'CREDITS.md'), 'utf8');
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => file !== 'CREDITS.md')
  .sort();

test('CREDITS.md names every file of assets/, and none that is not there', () => {
  const named = credits.matchAll(/`((?:fonts|audio|images)\/[\w./-]+\.\w+)`/g);
  expect([...new Set([...named].map(([, file]) => file))].sort()).toEqual(files);
});

test('the faces of the first page weigh 110 KB at most', async () => {
  const faces = ['eb-garamond', 'eb-garamond-italic', 'josefin-sans-600', 'league-gothic'];
  // A first scene may well open with a telegram.
  const sizes = [...faces, 'special-elite'].map(
    async (face) => (await stat(join(folder, 'fonts', `${face}.woff2`))).size,
  );
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(110_000);
});

test('every font file is declared, and swapped in', async () => {
  const css = await readFile(join(folder, 'fonts', 'fonts.css'), 'utf8');
  const declared = [...css.matchAll(/url\('\.\/([\w-]+\.woff2)'\)/g)].map(([, file]) => file);
  const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => file.slice(6));
  expect(declared.sort()).toEqual(fonts);
  expect(css.match(/font-display: swap/g)).toHaveLength(fonts.length);
});
