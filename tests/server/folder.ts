import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PAGE = '<!doctype html><title>A page</title>';
export const SCRIPT = `console.log(${JSON.stringify('text '.repeat(400))});`;

export const SECRET = 'nobody may read this';

const FILES = {
  'secret.txt': SECRET,
  'site/.built-from': SECRET,
  'site/index.html': PAGE,
  'site/assets/app-abc123.js': SCRIPT,
  'site/assets/app-abc123.css': 'p{margin:0}',
  'site/assets/text-abc123.woff2': 'font',
  'site/assets/wind-abc123.ogg': 'sound',
  'site/assets/wind-abc123.mp3': 'sound',
  'site/assets/icon-abc123.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site/pack/pack.json': '{"built":1}',
  'site/pack/codex.json': '[]',
};

/** A built site in a temporary folder, with a file beside it that nobody must reach. */
export async function createFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const top = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(top, 'site', 'assets'), { recursive: true });
  await mkdir(join(top, 'site', 'pack'));
  for (const [path, content] of Object.entries(FILES)) await writeFile(join(top, path), content);
  return { folder: join(top, 'site'), remove: () => rm(top, { recursive: true }) };
}
