import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { waitForKept } from './archive.ts';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage } from './harness.ts';
import { beginByKeyboard, openClose, playByKeys, stepOf, waitForStep } from './reader.ts';

const dayNow = (page: Page) => page.locator('.days-day h2').innerText();

async function count(page: Page): Promise<{ day: number; all: number }> {
  const words = await page.locator('.days-count').innerText();
  const [, day, all] = /day (\d+) of (\d+)/i.exec(words) ?? [];
  return { day: Number(day), all: Number(all) };
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
}

test('a finished run is gone through day by day, and gone on from one of them', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page);
  const steps = await stepOf(page);
  const [first] = await waitForKept(page, 1, steps);
  await openClose(page);
  await page.getByRole('link', { name: 'Day by day, on the map' }).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.days-line').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.days-title'));
  const { day, all } = await count(page);
  expect(day).toBe(1);
  expect(all).toBeGreaterThan(20);
  const begin = await dayNow(page);
  await press(page, 'ArrowLeft');
  expect(await dayNow(page)).toBe(begin);
  await press(page, 'ArrowRight', 3);
  expect((await count(page)).day).toBe(4);
  expect(await dayNow(page)).not.toBe(begin);
  await press(page, 'ArrowLeft', 3);
  expect(await dayNow(page)).toBe(begin);
  // Decision by decision: several were asked on one day.
  await press(page, 'PageUp', 4);
  const asked = page.locator('.days-asked [data-here="true"] .days-place');
  await press(page, 'PageDown');
  const one = await asked.innerText();
  await press(page, 'PageDown');
  expect(await dayNow(page)).toBe(begin);
  expect(await asked.innerText()).not.toBe(one);
  // To the last evening, which has the ending.
  await press(page, 'ArrowRight', all);
  expect(await count(page)).toEqual({ day: all, all });
  await page.locator('.days-ending').waitFor();
  // Reduced motion: nothing goes by itself.
  expect(await page.locator('.days-play').count()).toBe(0);
  await page.getByRole('button', { name: 'As it was' }).focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('.map-table').waitFor();
  await expectAccessible(page);
  await page.locator('.days-title').focus();
  await press(page, 'PageUp', 4);
  const words = await page.locator('.days-go .fine').innerText();
  const step = Number(/decision (\d+)$/.exec(words)?.[1]) - 1;
  expect(step).toBeGreaterThan(7);
  await page.getByRole('button', { name: 'Go on from here' }).focus();
  await page.keyboard.press('Enter');
  await waitForStep(page, step);
  const kept = await waitForKept(page, 2);
  const second = kept.find(({ id }) => id !== first?.id);
  expect(second?.run.seed).toBe(first?.run.seed);
  expect(second?.run.choices).toEqual(first?.run.choices.slice(0, step));
  expect(kept.find(({ id }) => id === first?.id)?.run).toEqual(first?.run);
  expectQuiet(page);
});

test('the days go by themselves where that is wanted, and stop', async () => {
  const page = await openPage({ path: '#/new/toulouse', reducedMotion: false });
  await waitForStep(page, 0);
  await playByKeys(page, 24);
  const [record] = await waitForKept(page, 1, 24);
  await page.evaluate((id) => {
    location.hash = `#/days/${id}`;
  }, record?.id);
  await page.locator('.days-play').waitFor();
  const begin = await dayNow(page);
  await press(page, ' ');
  await page.waitForFunction(
    (was) => document.querySelector('.days-day h2')?.textContent !== was,
    begin,
  );
  await press(page, ' ');
  const stopped = await dayNow(page);
  await page.waitForTimeout(1_500);
  expect(await dayNow(page)).toBe(stopped);
  // An unfinished run is not told more than it was.
  expect(await page.getByRole('button', { name: 'As it was' }).count()).toBe(0);
  await page.reload();
  await page.locator('.days-line').waitFor();
  expectQuiet(page);
});

test.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('the days are accessible at $width by $height', async (size) => {
  const page = await openPage({ ...size, path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 9);
  await waitForKept(page, 1, 9);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Day by day, on the map' }).click();
  await page.waitForFunction(() => window.__map?.ready === true);
  await expectAccessible(page);
  await expectNoSideways(page);
  // By hand along the strip.
  const strip = page.locator('.days-strip input');
  const box = await strip.boundingBox();
  expect(box).not.toBeNull();
  if (box !== null) await page.mouse.click(box.x + box.width - 3, box.y + box.height / 2);
  const { day, all } = await count(page);
  expect(day).toBe(all);
  await page.locator('.map-top').getByRole('button').nth(1).click();
  await expectNoSideways(page);
});
