import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/server/security.ts';
import { createServer } from '../../src/server/server.ts';
import { readSite, withPack } from '../../src/server/site.ts';
import { createFolder, PAGE, SCRIPT, SECRET } from './folder.ts';

let server: FastifyInstance;
let address: string;
let removeFolder: () => Promise<void>;

beforeAll(async () => {
  const { folder, remove } = await createFolder();
  removeFolder = remove;
  server = createServer(withPack(await readSite(folder), new Map([['pack.json', '{"told":1}']])));
  address = await server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  await removeFolder();
});

/** The answer to a request written byte by byte, as no well-behaved client would send it. */
async function ask(
  path: string,
  headers: readonly string[] = [],
): Promise<{ head: string; body: Buffer }> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(
    [`GET ${path} HTTP/1.1`, 'host: localhost', 'connection: close', ...headers, '', ''].join(
      '\r\n',
    ),
  );
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  await once(socket, 'close');
  const all = Buffer.concat(parts);
  const end = all.indexOf('\r\n\r\n');
  return {
    head: all.subarray(0, end).toString('latin1').toLowerCase(),
    body: all.subarray(end + 4),
  };
}

test('the page is served at / with its type, and asked for again each time', async () => {
  const answer = await fetch(`${address}/?from=anywhere`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toBe(PAGE);
});

test.each([
  ['assets/app-abc123.js', 'text/javascript; charset=utf-8'],
  ['assets/app-abc123.css', 'text/css; charset=utf-8'],
  ['assets/text-abc123.woff2', 'font/woff2'],
  ['assets/wind-abc123.ogg', 'audio/ogg'],
  ['assets/wind-abc123.mp3', 'audio/mpeg'],
  ['assets/icon-abc123.svg', 'image/svg+xml; charset=utf-8'],
])('%s has its type and is kept for ever', async (path, type) => {
  const answer = await fetch(`${address}/${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('text is compressed as the reader asks, and its length is told', async () => {
  const path = '/assets/app-abc123.js';
  const brotli = await ask(path, ['accept-encoding: gzip, deflate, br']);
  expect(brotli.head).toContain('content-encoding: br');
  expect(brotli.head).toContain('vary: accept-encoding');
  expect(brotli.head).toContain(`content-length: ${brotli.body.length}`);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);

  const gzip = await ask(path, ['accept-encoding: br;q=0, gzip;q=0.5']);
  expect(gzip.head).toContain('content-encoding: gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);

  const plain = await ask(path);
  expect(plain.head).not.toContain('content-encoding');
  expect(plain.body.toString()).toBe(SCRIPT);
});

test('what is already compressed is sent as it is', async () => {
  const { head } = await ask('/assets/text-abc123.woff2', ['accept-encoding: br, gzip']);
  expect(head).not.toContain('content-encoding');
});

test('what has not changed is not sent again; each encoding has its own tag', async () => {
  const path = `${address}/`;
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) => {
      const answer = await fetch(path, { headers: { 'accept-encoding': encoding } });
      return { encoding, tag: answer.headers.get('etag') ?? '' };
    }),
  );
  expect(new Set(tags.map(({ tag }) => tag)).size).toBe(3);
  for (const { encoding, tag } of tags) {
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await fetch(path, {
        headers: { 'accept-encoding': encoding, 'if-none-match': header },
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
  }
  const changed = await fetch(path, { headers: { 'if-none-match': '"other"' } });
  expect(changed.status).toBe(200);
});

test('HEAD answers like GET, without the body', async () => {
  const answer = await fetch(`${address}/`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('');
});

test('a story laid over the site takes the place of every file of the built one', async () => {
  const answer = await fetch(`${address}/pack/pack.json`);
  expect(await answer.json()).toEqual({ told: 1 });
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${address}/pack/codex.json`)).status).toBe(404);
});

test('what is not there is a plain page in words', async () => {
  for (const path of ['/nothing', '/assets/', '/pack', '/index.html/']) {
    const answer = await fetch(`${address}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe('There is nothing at this address.\n');
  }
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is refused: one can only read',
  async (method) => {
    const answer = await fetch(`${address}/`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'OPTIONS' && { body: '{' }),
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  },
);

test.each([
  ['what is not HTTP', '\u0016\u0003\u0001', /^HTTP\/1\.1 400 /],
  [
    'headers without end',
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}`,
    /^HTTP\/1\.1 431 /,
  ],
  ['an unknown method', 'SHOUT / HTTP/1.1\r\nhost: x\r\n\r\n', /^HTTP\/1\.1 400 /],
])('%s is answered in words, with the same headers', async (_what, bytes, status) => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let answer = '';
  socket.on('data', (part) => {
    answer += part.toString();
  });
  await once(socket, 'close');
  expect(answer).toMatch(status);
  expect(answer).toContain("content-security-policy: default-src 'self'");
  expect(answer).toContain('This cannot be read.');
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/....//secret.txt',
  '/assets/%00',
  '/%',
  '/%c0%ae%c0%ae/secret.txt',
  '/.built-from',
  '/__proto__',
  '/constructor',
  'http://localhost/../secret.txt',
])('no path leads out of the site: %s', async (path) => {
  const { head, body } = await ask(path);
  expect(head).toMatch(/^http\/1\.1 4\d\d /);
  expect(body.toString()).not.toContain(SECRET);
});

test('every answer says what the page may do, errors included', async () => {
  for (const path of ['/', '/assets/app-abc123.js', '/pack/pack.json', '/nothing', '/%']) {
    const answer = await fetch(`${address}${path}`);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(answer.headers.get(name)).toBe(value);
    }
  }
});
