import { createServer as createHttpServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen, parsePort } from '../../src/server/listen.ts';
import { createServer } from '../../src/server/server.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Takes a port that the system gave, so that the next one has to be found. */
async function occupyPort(): Promise<number> {
  const other = createHttpServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => other.close(resolve)));
  const place = other.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return place.port;
}

test.each([
  [undefined, { ok: true, port: 1944, fixed: false }],
  ['', { ok: true, port: 1944, fixed: false }],
  ['0', { ok: true, port: 0, fixed: true }],
  ['8080', { ok: true, port: 8080, fixed: true }],
])('PORT=%s is %o', (text, choice) => {
  expect(parsePort(text)).toEqual(choice);
});

test.each(['65536', '-1', '80.5', '1e3', 'http', ' 80'])('PORT=%s is refused in words', (text) => {
  expect(parsePort(text)).toMatchObject({ ok: false, text: expect.stringContaining(text) });
});

test('where the usual port is taken the next free one serves, on this machine alone', async () => {
  const taken = await occupyPort();
  const { server, address } = await listen(() => createServer(new Map()), {
    port: taken,
    fixed: false,
  });
  closing.push(() => server.close());
  const url = new URL(address);
  expect(url.hostname).toBe('127.0.0.1');
  expect(Number(url.port)).toBeGreaterThan(taken);
  expect((await fetch(address)).status).toBe(404);
});

test('a port that was asked for and is taken is a failure', async () => {
  const taken = await occupyPort();
  const attempt = listen(() => createServer(new Map()), { port: taken, fixed: true });
  await expect(attempt).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
