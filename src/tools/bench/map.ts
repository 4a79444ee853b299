import { type CDPSession, chromium, type Page } from 'playwright-core';
import type {} from '../../app/map/reading.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';

export type MapSpeed = {
  /** Milliseconds of script for each frame that is drawn while the map is dragged. */
  readonly scriptMs: number;
  readonly frames: number;
  /** Frames drawn in two seconds in which nothing happens. */
  readonly framesAtRest: number;
};

const REST_MS = 2000;
const STROKES = 3;

function countFrames(page: Page): Promise<number> {
  return page.evaluate(() => window.__map?.frames ?? 0);
}

/** Seconds of script since the page began, as the browser's own accounts have them. */
async function readScriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** Drags the map to and fro by its middle, as a hand would. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('The map has no canvas.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 160, middle.y + 90, { steps: 40 });
    await page.mouse.move(middle.x, middle.y, { steps: 40 });
    await page.mouse.up();
  }
}

async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__map?.ready === true);
  let seen = -1;
  while (seen !== (await countFrames(page))) {
    seen = await countFrames(page);
    await page.waitForTimeout(500);
  }
}

/** Opens `entry` of the game at `origin`, drags its map and then leaves it alone. */
export async function measureMap(origin: string, entry: string): Promise<MapSpeed> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${origin}/#/new/${encodeURIComponent(entry)}`);
    await waitForRest(page);

    const before = { frames: await countFrames(page), script: await readScriptSeconds(session) };
    await drag(page);
    const frames = (await countFrames(page)) - before.frames;
    const scriptMs = ((await readScriptSeconds(session)) - before.script) * 1000;

    await waitForRest(page);
    const resting = await countFrames(page);
    await page.waitForTimeout(REST_MS);
    const framesAtRest = (await countFrames(page)) - resting;
    return { scriptMs: scriptMs / Math.max(1, frames), frames, framesAtRest };
  } finally {
    await browser.close();
  }
}
