import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';

export type FetchedFile = { readonly path: string; readonly bytes: number };

/** What a newcomer's browser fetches, as gzip, before the first option can take focus. */
export type FirstText = {
  readonly bytes: number;
  /** Fonts are swapped in and counted apart. */
  readonly fontBytes: number;
  readonly files: readonly FetchedFile[];
  /** From the click on an entry to the option; a figure of this machine. */
  readonly openMs: number;
};

const OPTION = '.options button';
const ENTRY = 'a[href^="#/new/"]';

/** Notes, in the page itself, the moment at which the first option is there. */
const watchForOption = `new MutationObserver((_changes, observer) => {
  if (!document.querySelector(${JSON.stringify(OPTION)})) return;
  performance.mark('first-option');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });`;

/** Every file whose fetching began before the option was there, whole, as it came over the wire. */
function readFiles(page: Page): Promise<FetchedFile[]> {
  return page.evaluate(() => {
    const [option] = performance.getEntriesByName('first-option');
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    return entries
      .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
      .filter((entry) => entry.startTime <= (option?.startTime ?? Number.POSITIVE_INFINITY))
      .map(({ name, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
      }));
  });
}

function sum(files: readonly FetchedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Opens the game at `origin` as a newcomer does: the title page, the first entry, the first text. */
export async function measureFirstText(origin: string): Promise<FirstText> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
    await page.addInitScript(watchForOption);
    await page.goto(origin);
    const entry = page.locator(ENTRY).first();
    await entry.waitFor();
    const startMs = performance.now();
    await entry.click();
    await page.locator(OPTION).first().waitFor();
    const openMs = performance.now() - startMs;
    // A file begun before the option and still on its way counts whole.
    await page.waitForLoadState('networkidle');
    const files = await readFiles(page);
    const isFont = ({ path }: FetchedFile) => path.endsWith('.woff2');
    return {
      bytes: sum(files.filter((file) => !isFont(file))),
      fontBytes: sum(files.filter(isFont)),
      files,
      openMs,
    };
  } finally {
    await browser.close();
  }
}
