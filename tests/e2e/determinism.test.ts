import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import { hashText } from '../../src/engine/pack/edition.ts';
import { play } from '../../src/engine/run/open-run.ts';
import { compileToPlay } from '../../src/tools/pack/target.ts';
import { openPage } from './harness.ts';

/** The engine alone, as one classic script that a page and a worker can both run. */
async function bundleEngine(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'engine-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'frames-hash.ts'),
        formats: ['iife'],
        name: 'engine',
        fileName: () => 'engine.js',
      },
    },
  });
  return readFile(join(outDir, 'engine.js'), 'utf8');
}

test('the same run gives the same frames in Node, in the page and in a worker, byte for byte', async () => {
  const { pack, acts } = compileToPlay('toulouse-1944');
  const { run } = playOut(pack, acts, {
    entry: 'whole',
    seed: 1944,
    policy: policies.random,
    maxChoices: 200,
    stories: new Map(),
  });
  expect(run.choices.length).toBeGreaterThan(15);
  const here = hashText(JSON.stringify(play(pack, acts, run).frames));

  const script = await bundleEngine();
  const page = await openPage();
  const given = JSON.stringify({ pack, acts, run });
  const inPage = await page.evaluate(
    `(() => { ${script}; return engine.hashFrames(${given}); })()`,
  );
  // A worker from a blob, as a document without the game's policy may start one.
  const bare = await page.context().newPage();
  await bare.route('**/bare', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await bare.goto(`${inject('origin')}/bare`);
  const inWorker = await bare.evaluate(
    ({ source, data }) =>
      new Promise((resolve) => {
        const blob = new Blob([`${source}; postMessage(engine.hashFrames(${data}))`]);
        const worker = new Worker(URL.createObjectURL(blob));
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = (event) => resolve(event.message);
      }),
    { source: script, data: given },
  );
  expect(inPage).toBe(here);
  expect(inWorker).toBe(here);
});
