import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, openPage, takeNoises } from './harness.ts';
import { openOlderRun } from './older-run.ts';
import {
  beginByKeyboard,
  isOver,
  playByKeys,
  shownOptions,
  stepOf,
  textNow,
  waitForStep,
} from './reader.ts';

test('a whole run from the first entry to its ending, by keyboard alone', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'whole');
  await expectAccessible(page);
  // Once by the arrows and Enter, then by the number keys.
  const [first] = await shownOptions(page);
  expect(first?.locked).toBe(false);
  await page.locator('.options .option').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await waitForStep(page, 1);
  await playByKeys(page);
  expect(await isOver(page)).toBe(true);
  // The months between the first act and the second are told, and what they moved.
  await page.locator('.leap').waitFor();
  expect(await page.locator('.leap').count()).toBe(1);
  expect(await page.locator('.leap-words').innerText()).toMatch(/^three months later$/i);
  expect(await page.locator('.leap .mark').count()).toBeGreaterThan(4);
  expect(await stepOf(page)).toBeGreaterThan(15);
  await expectAccessible(page);
  // The way to the close answers like an option: to the arrows and Enter, and to its number.
  await page.locator('.to-close .option').scrollIntoViewIfNeeded();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.close-ending h2').waitFor();
  await page.goBack();
  await page.locator('.to-close .option').waitFor();
  await page.keyboard.press('1');
  await page.locator('.close-ending h2').waitFor();
  expect(await page.locator('.close h2').count()).toBeGreaterThan(2);
  expect(await page.locator('.close-count').innerText()).toMatch(/1 of the \d+ endings/);
  expect(await page.locator('.close-ways > *').count()).toBe(3);
  await page.locator('.outcome-really').first().waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);
});

/** A pin of the map that stands still and answers, of an option that is open; null where there is none. */
async function openPin(page: Page): Promise<{ x: number; y: number } | null> {
  const look = () =>
    page.evaluate(() => {
      const open = [...document.querySelectorAll<HTMLElement>('.options > li')]
        .filter((item) => item.dataset.locked !== 'true')
        .map((item) => item.dataset.option);
      return window.__map?.pins.filter(({ option }) => open.includes(option)).at(-1) ?? null;
    });
  // Longer than what would make it the second press of a double click, which zooms.
  await page.waitForTimeout(250);
  for (let before = await look(), tries = 0; tries < 12; tries += 1) {
    await page.waitForTimeout(150);
    const now = await look();
    const isStill = now?.at.x === before?.at.x && now?.at.y === before?.at.y;
    if (now !== null && now.option === before?.option && isStill) return now.at;
    before = now;
  }
  return null;
}

test('the whole game by clicking pins on the map wherever an open option has one', async () => {
  const page = await openPage({ width: 1440, height: 900, path: '#/new/whole' });
  await waitForStep(page, 0);
  await page.waitForFunction(() => window.__map?.ready === true);
  let [byPin, byKey] = [0, 0];
  while (!(await isOver(page))) {
    const step = await stepOf(page);
    const pin = await openPin(page);
    const open = (await shownOptions(page)).filter((option) => !option.locked);
    if (pin !== null) await page.mouse.click(pin.x, pin.y);
    else await page.keyboard.press(String(open[0]?.number));
    // A pin that is pressed must choose: there is no second try.
    await waitForStep(page, step + 1);
    if (pin === null) byKey += 1;
    else byPin += 1;
  }
  expect(byPin).toBeGreaterThanOrEqual(30);
  expect(byKey).toBeLessThanOrEqual(4);
});

test('a reload in mid-run goes on at the same step with the same text', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 4);
  const before = await textNow(page);
  await page.reload();
  await waitForStep(page, 4);
  expect(await textNow(page)).toBe(before);
});

test('undo: an earlier step is gone back to, another answer taken, and the first road is kept', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 3);
  await page.getByRole('button', { name: 'History' }).click();
  await page.locator('.history .link').nth(1).click();
  await waitForStep(page, 1);
  const open = (await shownOptions(page)).filter((option) => !option.locked);
  await page.keyboard.press(String(open.at(-1)?.number));
  await waitForStep(page, 2);
  await page.goto(`${page.url().split('#')[0]}#/runs`);
  await page.locator('.runs > li').nth(1).waitFor();
  expect(await page.locator('.runs > li').count()).toBe(2);
});

test('a run is exported to a file and brought in again in a fresh profile; wrong files are refused in words', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 3);
  const before = await textNow(page);
  await page.goto(`${page.url().split('#')[0]}#/runs`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Save|^Export/ })
      .first()
      .click(),
  ]);
  const file = await download.path();
  const run: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(run).toMatchObject({ format: 1, pack: 'toulouse-1944', entry: 'toulouse' });

  const fresh = await openPage({ path: '#/runs' });
  await fresh.locator('input[type=file]').waitFor({ state: 'attached' });
  const bring = (name: string, text: string) =>
    fresh
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const hostile = [
    'not json',
    '[]',
    '{"__proto__":{"x":1}}',
    JSON.stringify({ ...Object(run), pack: 'another' }),
  ];
  for (const text of hostile) {
    await bring('wrong.json', text);
    await fresh.locator('[role=alert]').first().waitFor();
    expect(fresh.url()).toContain('#/runs');
  }
  await bring('run.json', JSON.stringify(run));
  await waitForStep(fresh, 3);
  expect(await textNow(fresh)).toBe(before);
});

test('a run whose story has changed stops at the step and says so; it can be gone on with', async () => {
  const { page } = await openOlderRun(['no-such-option']);
  await page.locator('[role=alert]').first().waitFor();
  const open = (await shownOptions(page)).filter((option) => !option.locked);
  await page.keyboard.press(String(open[0]?.number));
  await waitForStep(page, 2);
});

test('an act that cannot be fetched is said, and fetched on the second try', async () => {
  const page = await openPage();
  await page.context().route('**/pack/acts/*', (route) => route.abort());
  await page.locator('a[href="#/new/toulouse"]').click();
  await page.locator('[role=alert]').first().waitFor();
  await page.context().unroute('**/pack/acts/*');
  await page.getByRole('button', { name: /again/i }).click();
  await waitForStep(page, 0);
  takeNoises(page, /ERR_FAILED/);
});

test.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])(
  'axe finds nothing on any screen or panel at $width by $height, and nothing scrolls sideways',
  async (size) => {
    const page = await openPage({ ...size, path: '#/new/toulouse' });
    await waitForStep(page, 0);
    await playByKeys(page, 2);
    await page.waitForTimeout(500);
    const narrow = size.width < 600;
    const judge = async () => {
      await expectAccessible(page);
      await expectNoSideways(page);
    };
    if (narrow) {
      await page.locator('.map-strip').click();
      await page.waitForFunction(() => window.__map?.ready === true);
    }
    await judge();
    await page.getByRole('button', { name: 'Table' }).click();
    await judge();
    for (const name of ['People', 'Codex', 'History', 'Why', 'Menu']) {
      if (narrow && name !== 'Menu') await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name, exact: true }).last().click();
      await page.locator('dialog[open]').waitFor();
      await judge();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    const home = page.url().split('#')[0];
    for (const path of ['', '#/runs', '#/settings', '#/about']) {
      await page.goto(`${home}${path}`);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(200);
      await judge();
    }
  },
);
