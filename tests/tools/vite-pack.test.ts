import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Compiler, vitePack } from '../../src/tools/vite-pack.ts';

/** A story of one file: its text is the pack, and a line with “wrong” in it is a mistake. */
let folder: string;
let story: string;
let server: ViteDevServer | undefined;

const makeLate = vi.fn(async () => '{"late":true}');

const compiler: Compiler = async (target) => {
  const text = await readFile(target, 'utf8');
  if (text.includes('crash')) throw new Error('the compiler fell over');
  const problems = text.split('\n').flatMap((line, i) =>
    line.includes('wrong')
      ? [
          {
            file: target,
            line: i + 1,
            code: 'ink/wrong',
            text: 'this is wrong',
            severity: 'error' as const,
          },
        ]
      : [],
  );
  if (problems.length > 0) return { ok: false, problems };
  const files = new Map([
    ['pack.json', JSON.stringify({ text })],
    ['acts/one.json', '[1]'],
  ]);
  const slow = new Map([['late.json', makeLate]]);
  return { ok: true, files, slow, watched: [target], problems };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
  story = join(folder, 'story.ink');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>A page</title>');
  await writeFile(story, 'first');
});

afterEach(async () => {
  makeLate.mockClear();
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

async function serve() {
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [vitePack(story, compiler)],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const sent: unknown[] = [];
  vi.spyOn(server.environments.client.hot, 'send').mockImplementation((...message) => {
    sent.push(message[0]);
  });
  const origin = server.resolvedUrls?.local[0] ?? '';
  return { sent, get: (path: string) => fetch(`${origin}${path}`) };
}

const settled = { timeout: 10_000, interval: 50 };

test('the pack is served as the pages ask for it', async () => {
  const { get } = await serve();
  const answer = await get('pack/pack.json');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await answer.json()).toEqual({ text: 'first' });
  expect(await (await get('pack/acts/one.json?again')).json()).toEqual([1]);
  expect((await get('pack/acts/two.json')).status).toBe(404);
  expect((await get('pack/%')).status).toBe(404);
});

test('what takes long is made when it is asked for', async () => {
  const { get } = await serve();
  await get('pack/pack.json');
  expect(makeLate).not.toHaveBeenCalled();
  expect(await (await get('pack/late.json')).json()).toEqual({ late: true });
  makeLate.mockRejectedValueOnce(new Error('it stopped'));
  expect((await get('pack/late.json')).status).toBe(404);
});

test('a change of the story is served, and the page loads again', async () => {
  const { get, sent } = await serve();
  await get('pack/pack.json');
  await writeFile(story, 'second');
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), settled);
  expect(await (await get('pack/pack.json')).json()).toEqual({ text: 'second' });
}, 30_000);

test('a mistake is shown at its file and line, and goes when it is mended', async () => {
  await writeFile(story, 'right\nwrong');
  const { get, sent } = await serve();
  expect((await get('pack/pack.json')).status).toBe(404);
  const message = `${story}:2: this is wrong (ink/wrong)`;
  const shown = { type: 'error', err: { message, loc: { file: story, line: 2 } } };
  expect(sent.at(-1)).toMatchObject(shown);
  await writeFile(story, 'mended');
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), settled);
  await writeFile(story, 'right\nwrong');
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject(shown), settled);
}, 30_000);

test('a compiler that falls over does not take the server with it', async () => {
  await writeFile(story, 'crash');
  const { get, sent } = await serve();
  expect((await get('pack/pack.json')).status).toBe(404);
  expect(JSON.stringify(sent.at(-1))).toContain('the compiler fell over');
});

function buildStory() {
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [vitePack(story, compiler)],
  });
}

test('a build writes the pack beside the page', async () => {
  await buildStory();
  expect(await readFile(join(folder, 'dist/pack/pack.json'), 'utf8')).toBe('{"text":"first"}');
  expect(await readFile(join(folder, 'dist/pack/acts/one.json'), 'utf8')).toBe('[1]');
  expect(await readFile(join(folder, 'dist/pack/late.json'), 'utf8')).toBe('{"late":true}');
});

test('a build stops where what takes long fails', async () => {
  makeLate.mockRejectedValueOnce(new Error('it stopped'));
  await expect(buildStory()).rejects.toThrow(/it stopped/);
});

test('a build stops at a mistake and names every one', async () => {
  await writeFile(story, 'wrong\nright\nwrong');
  await expect(buildStory()).rejects.toThrow(/story\.ink:1: .*story\.ink:3: /s);
});
