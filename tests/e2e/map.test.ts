import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';
import { stepOf, waitForStep } from './reader.ts';

async function openMap(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/new/toulouse`);
  await waitForStep(page, 0);
  await page.waitForFunction(() => window.__map?.ready === true);
}

const zoomOf = (page: Page) => page.evaluate(() => window.__map?.zoom ?? 0);
const framesOf = (page: Page) => page.evaluate(() => window.__map?.frames ?? 0);

test('without any 3D the map is drawn on a plain canvas, and its pins choose', async () => {
  const page = await openPage({ webgl: false });
  await openMap(page);
  expect(await page.evaluate(() => window.__map?.renderer)).toBe('canvas');
  const pin = await page.evaluate(() => window.__map?.pins[0]);
  await page.mouse.click(pin?.at.x ?? 0, pin?.at.y ?? 0);
  await waitForStep(page, 1);
});

test('a pin that is pressed twice answers once, and the map comes no nearer for it', async () => {
  const zooms = new Set<number>();
  for (const clickCount of [1, 2]) {
    const page = await openPage();
    await openMap(page);
    const pin = await page.evaluate(() => window.__map?.pins[0]);
    await page.mouse.click(pin?.at.x ?? 0, pin?.at.y ?? 0, { clickCount });
    await waitForStep(page, 1);
    // Longer than what would be a second press, and than a zoom takes.
    await page.waitForTimeout(800);
    expect(await stepOf(page)).toBe(1);
    zooms.add(await zoomOf(page));
  }
  expect(zooms.size).toBe(1);
});

test('the wheel zooms about the pointer, a drag pans, and at rest no frame is drawn', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await openMap(page);
  const before = await zoomOf(page);
  await page.mouse.move(1000, 450);
  await page.mouse.wheel(0, -400);
  await page.waitForFunction((zoom) => (window.__map?.zoom ?? 0) > zoom, before);
  const at = () => page.evaluate(() => window.__map?.screenOf('capitole'));
  const stood = await at();
  await page.mouse.down();
  await page.mouse.move(1080, 500, { steps: 8 });
  await page.mouse.up();
  await page.waitForFunction(
    (x) => Math.abs((window.__map?.screenOf('capitole')?.x ?? x) - x) > 40,
    stood?.x ?? 0,
  );
  await page.waitForTimeout(1500);
  const drawn = await framesOf(page);
  await page.waitForTimeout(1500);
  expect(await framesOf(page)).toBe(drawn);
});

test('a lost drawing context comes back, and the map with it', async () => {
  const page = await openPage();
  await openMap(page);
  const restored = await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) return 'no extension';
    const event = (name: string) =>
      new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
    const lost = event('webglcontextlost');
    extension.loseContext();
    await lost;
    // A context may only be asked back once all have heard that it is lost.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const back = event('webglcontextrestored');
    extension.restoreContext();
    await back;
    return 'restored';
  });
  expect(restored).toBe('restored');
  const pin = await page.evaluate(() => window.__map?.pins[0]);
  await page.mouse.click(pin?.at.x ?? 0, pin?.at.y ?? 0);
  await waitForStep(page, 1);
});

test('nothing on the map covers another: pins, counters and names, at three sizes', async () => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    const page = await openPage(size);
    await page.goto(`${page.url().split('#')[0]}#/new/toulouse`);
    await waitForStep(page, 0);
    if (size.width < 600) await page.locator('.map-strip').click();
    await page.getByRole('button', { name: 'The Midi' }).click();
    await page.waitForFunction(() => window.__map?.ready === true && window.__map.boxes.length > 5);
    await page.waitForTimeout(800);
    const covered = await page.evaluate(() => {
      const boxes = window.__map?.boxes ?? [];
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.kind !== b.kind &&
              a.box.x < b.box.x + b.box.width &&
              b.box.x < a.box.x + a.box.width &&
              a.box.y < b.box.y + b.box.height &&
              b.box.y < a.box.y + a.box.height,
          )
          .map((b) => `${a.kind} ${a.id} and ${b.kind} ${b.id}`),
      );
    });
    expect(covered).toEqual([]);
  }
});

/** The pins whose heads lie outside the map or under something that the page lays over it. */
const hiddenPins = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.map-canvas')?.getBoundingClientRect();
    return (window.__map?.pins ?? [])
      .filter(({ at }) => {
        const isOut =
          !map || at.x < map.left || at.x > map.right || at.y < map.top || at.y > map.bottom;
        return isOut || document.elementFromPoint(at.x, at.y)?.closest('.map-canvas') === null;
      })
      .map(({ option }) => option);
  });

const firstPin = (page: Page) => page.evaluate(() => window.__map?.pins[0]?.at ?? { x: 0, y: 0 });

test('the first scene has all its pins in view, and an opened legend uncovers them', async () => {
  const page = await openPage({ width: 1000, height: 720 });
  await page.goto(`${page.url().split('#')[0]}#/new/whole`);
  await waitForStep(page, 0);
  await page.waitForFunction(() => window.__map?.ready === true);
  expect(await page.evaluate(() => window.__map?.pins.length)).toBe(4);
  expect(await hiddenPins(page)).toEqual([]);
  const before = await firstPin(page);
  await page.locator('.legend summary').click();
  await page.locator('.legend[open]').waitFor();
  await page.waitForTimeout(500);
  const after = await firstPin(page);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(10);
  expect(await hiddenPins(page)).toEqual([]);
});

test('a far pin leaves the map where the others are, and chooses from the edge', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await page.goto(`${page.url().split('#')[0]}#/new/pyrenees`);
  await waitForStep(page, 0);
  await page.waitForFunction(() => window.__map?.ready === true);
  expect(await zoomOf(page)).toBe(1);
  expect(await hiddenPins(page)).toEqual([]);
  const far = await page.evaluate(() =>
    window.__map?.pins.find(({ option }) => option === 'decree-classes'),
  );
  await page.mouse.click(far?.at.x ?? 0, far?.at.y ?? 0);
  await waitForStep(page, 1);
  await page.waitForFunction(() => window.__map?.pins.some(({ option }) => option === 'heir-bed'));
  expect(await hiddenPins(page)).toEqual([]);
});
