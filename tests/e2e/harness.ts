import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { BROWSER_FLAGS } from '../../src/tools/browser.ts';
import { cacheFolder } from '../../src/tools/project.ts';

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  /** True by default: tests wait for nothing that only pleases the eye. */
  readonly reducedMotion?: boolean;
  /** False runs a browser without any 3D, where the map has to draw on a plain canvas. */
  readonly webgl?: boolean;
  /** The file of a video that the browser has for a camera, and may use; without, it has none. */
  readonly camera?: string;
  /** What follows the origin: a hash route, for instance. */
  readonly path?: string;
};

/** An open page and what went wrong on it so far. */
type Watched = { readonly page: Page; readonly noises: string[] };

const browsers = new Map<string, Promise<Browser>>();
const contexts: BrowserContext[] = [];
const watched: Watched[] = [];

/** What a browser of a kind is started with; those of one kind are one. */
function flagsOf({ webgl = true, camera }: PageOptions): readonly string[] {
  const drawing = webgl
    ? BROWSER_FLAGS
    : [
        ...BROWSER_FLAGS.filter((flag) => !/-gl|swiftshader/.test(flag)),
        '--disable-gpu',
        '--disable-3d-apis',
      ];
  if (camera === undefined) return drawing;
  return [
    ...drawing,
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
  ];
}

function launch(options: PageOptions): Promise<Browser> {
  const args = [...flagsOf(options)];
  const kind = args.join(' ');
  const running =
    browsers.get(kind) ?? chromium.launch({ executablePath: inject('browserPath'), args });
  browsers.set(kind, running);
  return running;
}

/** Listens to a context: every error, and every request that would leave the game's own origin. */
function watch(context: BrowserContext, noises: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') noises.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => noises.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === inject('origin') || ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn) noises.push(`leaves the origin: ${request.url()}`);
  });
}

async function keepPictures(test: string): Promise<void> {
  const folder = join(cacheFolder, 'failed');
  await mkdir(folder, { recursive: true });
  const name = test.replace(/[^\w-]+/g, '-').slice(0, 80);
  for (const [i, { page }] of watched.entries()) {
    const path = join(folder, `${name}-${i + 1}.png`);
    await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
  }
}

/** Opens the game in a browser profile of its own. It is closed, and judged, after the test. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 720, reducedMotion = true, camera, path = '' } = options;
  const browser = await launch(options);
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    acceptDownloads: true,
    permissions: camera === undefined ? [] : ['camera'],
  });
  contexts.push(context);
  const noises: string[] = [];
  watch(context, noises);
  context.on('page', (page) => watched.push({ page, noises }));
  const page = await context.newPage();
  await page.goto(`${inject('origin')}/${path}`);
  return page;
}

/** Fails if the page has reported an error or asked anything of another origin. */
export function expectQuiet(page: Page): void {
  const noises = watched.find((it) => it.page === page)?.noises ?? [];
  expect(noises).toEqual([]);
}

/** Takes out the errors that a test provokes on purpose; there must be some. */
export function takeNoises(page: Page, pattern: RegExp): string[] {
  const noises = watched.find((it) => it.page === page)?.noises ?? [];
  const taken = noises.filter((noise) => pattern.test(noise));
  expect(taken).not.toEqual([]);
  noises.splice(0, noises.length, ...noises.filter((noise) => !pattern.test(noise)));
  return taken;
}

/** Fails where the page can be scrolled sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

afterEach(async ({ task }) => {
  const noises = watched.flatMap((it) => it.noises);
  if (task.result?.state === 'fail' || noises.length > 0) await keepPictures(task.name);
  watched.length = 0;
  for (const context of contexts.splice(0)) {
    // A request may be on its way through a test's route still.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
  expect(noises).toEqual([]);
});

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
});

/** The pages that a browser would print. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
