import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/server/security.ts';
import { inProject } from '../../src/tools/project.ts';
import { vitePolicy } from '../../src/tools/vite-policy.ts';

const page = await readFile(inProject('index.html'), 'utf8');
const said = /http-equiv="content-security-policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';

test('the page states the policy of the server, but for what only a header can say', () => {
  const header = SECURITY_HEADERS['content-security-policy'] ?? '';
  const lines = header.split('; ').filter((line) => !line.startsWith('frame-ancestors'));
  expect(said.split('; ')).toEqual(lines);
});

test('the policy lets no code in but the files of the origin', () => {
  expect(said).toContain("default-src 'self'");
  expect(said).not.toMatch(/unsafe|script-src|https?:|\*/);
});

test('while developing, and only then, styles may stand in the page', () => {
  const { apply, transformIndexHtml } = vitePolicy();
  expect(apply).toBe('serve');
  if (typeof transformIndexHtml !== 'function') throw new Error('not a function');
  const changed = Reflect.apply(transformIndexHtml, undefined, [page, {}]);
  expect(changed).toContain("style-src 'self' 'unsafe-inline'");
});
