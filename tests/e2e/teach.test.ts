import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { playClass } from './class-codes.ts';
import { expectNoSideways, openPage, printedPages } from './harness.ts';
import { isOver, playByKeys, shownOptions, stepOf, waitForStep } from './reader.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** Every sheet of the lesson with five decisions, and how many pages of paper it may take. */
const sheets = [
  { sheet: 'minutes', pages: 1 },
  { sheet: 'decisions', pages: 3 },
  { sheet: 'reading', pages: 5 },
  { sheet: 'words', pages: 1 },
  { sheet: 'ticket', pages: 1 },
  { sheet: 'questions', pages: 1 },
  { sheet: 'key', pages: 1 },
  { sheet: 'rubric', pages: 1 },
  { sheet: 'data', pages: 1 },
  { sheet: 'failure', pages: 1 },
];

async function openTeach(path: string, size = sizes[1]): Promise<Page> {
  const page = await openPage({ ...size, path: `#/teach${path}` });
  await page.locator(path.split('/').length > 2 ? '.sheet' : '.teach-plan').waitFor();
  return page;
}

/** Leaves the page for another of the game. */
const go = (page: Page, hash: string) => page.goto(`${inject('origin')}/${hash}`);

test.each(sizes)('the page for a class is legible to all at $width by $height', async (size) => {
  const page = await openTeach('', size);
  await expectAccessible(page);
  await expectNoSideways(page);
});

test('the title page leads there, and the length of the lesson chooses form and minutes', async () => {
  const page = await openPage({ width: 1280, height: 720 });
  await page.getByRole('link', { name: 'In class' }).click();
  const minutes = () => page.locator('.teach-minutes').allInnerTexts();
  const form = () =>
    page.locator('.teach-ways a[href^="#/new/"]').evaluate((link) => link.getAttribute('href'));
  await page.locator('.teach-tabs a[aria-current]').waitFor();
  expect(await page.locator('.teach-tabs a[aria-current]').innerText()).toBe('50 minutes');
  expect([(await minutes()).at(-1), await form()]).toEqual([
    expect.stringMatching(/^45–50/),
    '#/new/short-5',
  ]);
  await page.getByRole('link', { name: '45 minutes' }).click();
  await page.locator('.teach-tabs a[aria-current]', { hasText: '45' }).waitFor();
  expect([(await minutes()).at(-1), await form()]).toEqual([
    expect.stringMatching(/^40–45/),
    '#/new/short-3',
  ]);
});

test('the guide is printed on two pages, without what only a screen can use', async () => {
  const page = await openTeach('/minutes-50');
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.bar', '.teach-tabs', '.teach-ways', '.teach-sheets', '.teach-lock']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
});

test.each(sheets)('the sheet “$sheet” is legible, and printed on $pages at most', async (one) => {
  const page = await openTeach(`/minutes-50/${one.sheet}`);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectNoSideways(page);
    await expectAccessible(page);
  }
  const pages = await printedPages(page);
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(one.pages);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.bar').isVisible()).toBe(false);
  expect(await page.locator('.sheet-tools').isVisible()).toBe(false);
  expect(await page.locator('.sheet').isVisible()).toBe(true);
  // Printed with its backgrounds, the rest of a page stays as white as the paper.
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).background);
  expect(ground).toMatch(/^rgba\(0, 0, 0, 0\) none/);
});

test.each(['minutes', 'questions'])(
  'of the longest lesson “%s” is still one page',
  async (sheet) => {
    const page = await openTeach(`/two-lessons/${sheet}`);
    expect(await printedPages(page)).toBe(1);
  },
);

test.each([
  ['minutes-45', 3],
  ['minutes-50', 5],
  ['two-lessons', 8],
])('the decision sheets of %s hold the %i decisions, as the game asks them', async (plan, n) => {
  const page = await openTeach(`/${plan}/decisions`);
  expect(await page.locator('.sheet-decision').count()).toBe(n);
  expect(await page.locator('.sheet-lead').count()).toBe(n);
  const onPaper = await page
    .locator('.sheet-decision')
    .first()
    .locator('.sheet-answers li')
    .evaluateAll((rows) => rows.map((row) => row.children[1]?.firstChild?.textContent));
  await go(page, `#/new/short-${n}`);
  await page.locator('.options .option').first().waitFor();
  const asked = await shownOptions(page);
  expect(onPaper).toEqual(asked.map(({ text }) => text));
});

/** Plays a few steps, and opens the second of them again from the history. */
async function lookBack(page: Page): Promise<void> {
  await go(page, '#/new/toulouse');
  await waitForStep(page, 0);
  await playByKeys(page, 3);
  await page.getByRole('button', { name: 'History' }).click();
  await page.locator('.history li').nth(1).getByRole('button').click();
  await page.locator('#step-1[data-now="true"]').waitFor();
}

async function setLock(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('radio', { name: words }).check();
  await page.locator('.radio input:checked').first().waitFor();
}

/** The number of an open option that was not given at the step being read again. */
const otherThanGiven = (page: Page): Promise<number> =>
  page
    .locator('.options > li')
    .evaluateAll(
      (items) =>
        items.findIndex((it) => it.dataset.given !== 'true' && it.dataset.locked !== 'true') + 1,
    );

test('permanent choices are read again and not answered otherwise, and the page says why', async () => {
  const page = await openTeach('');
  await setLock(page, /permanent/);
  await lookBack(page);
  await page.locator('.behind', { hasText: 'made permanent in the settings' }).waitFor();
  expect(await page.getByRole('button', { name: 'Answer otherwise' }).count()).toBe(0);
  const other = await otherThanGiven(page);
  expect(other).toBeGreaterThan(0);
  const button = page
    .locator('.options > li')
    .nth(other - 1)
    .locator('button');
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press(String(other));
  await button.click({ force: true });
  await page.waitForTimeout(300);
  expect(await stepOf(page)).toBe(1);
  await expectAccessible(page);
  // The answer that was given leads on, and the road is one still.
  await page.locator('.options > li[data-given="true"] button').click();
  await waitForStep(page, 2);
  await go(page, '#/runs');
  await page.locator('.runs > li').first().waitFor();
  expect(await page.locator('.runs > li').count()).toBe(1);
  // Nor does the tree of roads begin another from the middle of it.
  await go(page, '#/roads');
  await page.getByRole('button', { name: 'As a list' }).click();
  await page.locator('.road-line').nth(1).click();
  await page.locator('.road-card', { hasText: 'made permanent in the settings' }).waitFor();
  expect(await page.locator('.road-card .road-go').count()).toBe(0);
  // The same setting stands on the page of settings, and it outlasts a reload.
  await go(page, '#/settings');
  await page.reload();
  await page.locator('.settings').waitFor();
  expect(await page.getByRole('radio', { name: /permanent/ }).isChecked()).toBe(true);
});

test('where choices are permanent a road that was sent is read, and gone on from only where it stands', async () => {
  const page = await openTeach('');
  await setLock(page, /permanent/);
  const { code, choices } = playClass('short-3', 1)[0]!;
  await go(page, `#/road/${code}`);
  await page.locator('.road-foot .fine', { hasText: 'made permanent' }).waitFor();
  const goOn = page.getByRole('button', { name: /^Go on|^Keep/ });
  expect(await goOn.count()).toBe(0);
  await expectAccessible(page);
  await page.locator('.road-steps summary').click();
  await page.locator('.road-step').last().click();
  await goOn.waitFor();
  expect(choices.length).toBeGreaterThan(3);
});

test('free undo answers otherwise on a road of its own', async () => {
  const page = await openTeach('');
  await lookBack(page);
  await page.locator('.behind', { hasText: 'Another answer here' }).waitFor();
  await page.keyboard.press(String(await otherThanGiven(page)));
  await waitForStep(page, 2);
  await go(page, '#/runs');
  await page.locator('.runs > li').nth(1).waitFor();
  expect(await page.locator('.runs > li').count()).toBe(2);
});

test('undo after the first ending is shut before it and open after it', async () => {
  const page = await openTeach('');
  await setLock(page, /Once you have reached/);
  await lookBack(page);
  await page.locator('.behind', { hasText: 'until you have reached an ending' }).waitFor();
  await go(page, '#/new/short-3');
  await page.locator('.options .option').first().waitFor();
  for (let asked = 0; asked < 4 && !(await isOver(page)); asked += 1) {
    const before = await stepOf(page);
    await page.locator('.options > li:not([data-locked="true"]) button').first().click();
    await page.waitForFunction(
      (step) => document.querySelector(`#step-${step}[data-now="true"]`) === null,
      before,
    );
    await page.locator('.options .option, .to-close .option').first().waitFor();
  }
  expect(await isOver(page)).toBe(true);
  await page.waitForTimeout(300);
  await lookBack(page);
  await page.locator('.behind', { hasText: 'Another answer here' }).waitFor();
  await page.keyboard.press(String(await otherThanGiven(page)));
  await waitForStep(page, 2);
});
