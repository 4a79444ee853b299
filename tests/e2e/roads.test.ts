import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { keptBy, waitForKept } from './archive.ts';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage } from './harness.ts';
import {
  beginByKeyboard,
  isOver,
  playByKeys,
  shownOptions,
  stepOf,
  waitForStep,
} from './reader.ts';

/** Goes to an address of the game without loading it anew. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Waits until all of the tree is drawn, and its heading has the focus. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.road-mark').first().waitFor();
  await page.waitForFunction(
    () =>
      document.activeElement?.matches('.roads-head h1') &&
      !/still to be drawn/i.test(document.querySelector('.roads-head')?.textContent ?? ''),
  );
}

/** Goes to the tree of roads. */
async function openRoads(page: Page): Promise<void> {
  await goTo(page, '#/roads');
  await drawn(page);
}

/** Presses an arrow until the place that has the focus is of a step; gives its own name. */
async function walkTo(page: Page, step: number): Promise<void> {
  await page.locator('.road-mark[tabindex="0"]').first().focus();
  for (let presses = 0; presses < 80; presses += 1) {
    const words = await page.locator('.road-card .label').allInnerTexts();
    if (words.some((word) => new RegExp(`decision ${step + 1}$`, 'i').test(word))) return;
    await page.keyboard.press('ArrowRight');
  }
  expect.fail(`no place of step ${step}`);
}

/** Answers otherwise than the last time: the last open option, not the one that the reader takes. */
async function answerOtherwise(page: Page, step: number): Promise<void> {
  const open = (await shownOptions(page)).filter((option) => !option.locked);
  const usual = step % open.length;
  const other = open[(usual + 1) % open.length];
  await page.keyboard.press(String(other?.number));
  await waitForStep(page, step + 1);
}

async function linkOf(page: Page, id: string): Promise<string> {
  await goTo(page, `#/close/${id}`);
  await page.getByRole('button', { name: 'Send this road' }).first().click();
  const field = page.locator('dialog[open] textarea');
  await field.waitFor();
  const link = await field.inputValue();
  await page.keyboard.press('Escape');
  return link;
}

test('a road is forked at step 7 from the tree, both are kept, and laid side by side', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page);
  expect(await isOver(page)).toBe(true);
  const steps = await stepOf(page);
  const [first] = await waitForKept(page, 1, steps);
  expect(first?.ending).not.toBeNull();

  await openRoads(page);
  await page.locator('.roads-head', { hasText: /1 kept/i }).waitFor();
  // What was really done is drawn beside it.
  expect(await page.locator('.road-tip[data-real="true"]').count()).toBe(1);
  await walkTo(page, 7);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on from here');
  await page.keyboard.press('Enter');
  await waitForStep(page, 7);
  const forked = await waitForKept(page, 2);
  expect(forked.find(({ id }) => id === first?.id)?.run).toEqual(first?.run);
  const second = forked.find(({ id }) => id !== first?.id);
  expect(second?.run.seed).toBe(first?.run.seed);
  expect(second?.run.choices).toEqual(first?.run.choices.slice(0, 7));
  await answerOtherwise(page, 7);
  await playByKeys(page, 12);
  const kept = await waitForKept(page, 2, 12);
  expect(kept.find(({ id }) => id === first?.id)?.run).toEqual(first?.run);
  expect(kept.find(({ id }) => id === second?.id)?.run.choices[7]).not.toBe(first?.run.choices[7]);

  await openRoads(page);
  await page.locator('.roads-head', { hasText: /2 kept/i }).waitFor();
  await page.reload();
  await drawn(page);
  await walkTo(page, 7);
  expect(await page.locator('.road-answers li[data-own="true"]').count()).toBe(2);

  await goTo(page, `#/compare/${second?.id}/${first?.id}`);
  await page.locator('.compare-parted h3').waitFor();
  expect(await page.locator('.compare-parted').innerText()).toMatch(/decision 8/i);
  const sides = await page.locator('.compare-parted .compare-two p:last-child').allInnerTexts();
  expect(new Set(sides).size).toBe(2);
  expect(await page.locator('.compare-text .compare-two > div').count()).toBe(2);
  expect(await page.locator('.compare-lines li').count()).toBeGreaterThan(0);
  expect(await page.locator('.compare-parting').count()).toBeGreaterThan(0);
  const before = await keptBy(page);
  await page.reload();
  await page.locator('.compare-parted h3').waitFor();
  await page.getByRole('button', { name: 'Go on from here' }).click();
  await waitForStep(page, 7);
  expect((await waitForKept(page, before.length + 1)).length).toBe(before.length + 1);
  expectQuiet(page);
});

test('a road is compared with what was really done, and with one that was sent', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page);
  const [first] = await waitForKept(page, 1, await stepOf(page));
  await goTo(page, `#/compare/${first?.id}/history`);
  await page.locator('.compare-parted h3').waitFor();
  expect(await page.locator('.compare-key').innerText()).toMatch(/what was really done/i);
  const next = page.getByRole('button', { name: 'After' });
  await next.focus();
  await page.keyboard.press('Enter');
  // Both maps stand side by side, and outline the regions of the table that are far apart.
  await page.locator('.compare-maps svg').nth(1).waitFor();
  const far = await page
    .locator('.compare-map tbody td:last-child')
    .evaluateAll((cells) => cells.filter((cell) => Number(cell.textContent) >= 5).length);
  expect(await page.locator('.compare-maps .small-map-mark').count()).toBe(far > 0 ? 2 : 0);
  await expectAccessible(page);
  const link = await linkOf(page, first?.id ?? '');

  const fresh = await openPage({ path: '#/new/toulouse' });
  await waitForStep(fresh, 0);
  await answerOtherwise(fresh, 0);
  await playByKeys(fresh, 5);
  await waitForKept(fresh, 1, 5);
  await goTo(fresh, '#/compare//');
  await fresh.locator('.compare-paste input').fill(`It is here: ${link}`);
  await fresh.keyboard.press('Enter');
  await fresh.waitForURL((url) => url.hash.includes(link.split('#/road/')[1] ?? link));
  await fresh.locator('.compare-key', { hasText: /sent: /i }).waitFor();
  expect(await fresh.locator('.compare-parted').innerText()).toMatch(/decision 1\b/i);
  await expectAccessible(fresh);
  expect((await keptBy(fresh)).length).toBe(1);
  // A damaged link says so, and compares nothing.
  await goTo(fresh, `${new URL(fresh.url()).hash}x`);
  await fresh.getByRole('alert').waitFor();
  expect(await fresh.locator('.compare-parted').count()).toBe(0);
  expectQuiet(page);
  expectQuiet(fresh);
});

test('the list does without the picture what the picture does', async () => {
  const page = await openPage({ path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 9);
  const [first] = await waitForKept(page, 1, 9);
  await openRoads(page);
  await page.getByRole('button', { name: 'As a list' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-marked="true"] > .road-line').count()).toBe(10);
  // Found by its name, and brought into view.
  const name = await page
    .locator('[data-marked="true"] > .road-line .road-name')
    .nth(4)
    .innerText();
  await page.getByRole('button', { name: 'Find' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.road-find input:focus').waitFor();
  await page.keyboard.type(name.slice(0, 6));
  await page.keyboard.press('Enter');
  await page.locator('.road-card').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.road-card').waitFor({ state: 'detached' });
  await page.locator('[data-marked="true"] > .road-line').nth(7).focus();
  await page.keyboard.press('Enter');
  await page.locator('.road-card').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on from here');
  await page.keyboard.press('Enter');
  await waitForStep(page, 7);
  const kept = await waitForKept(page, 2);
  expect(kept.map(({ run }) => run.choices.length).toSorted((a, b) => a - b)).toEqual([7, 9]);
  expect(kept.find(({ id }) => id === first?.id)?.run).toEqual(first?.run);
});

test.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('roads and their comparison are accessible at $width by $height', async (size) => {
  const page = await openPage({ ...size, path: '#/roads' });
  const judge = async () => {
    await expectAccessible(page);
    await expectNoSideways(page);
  };
  await page.getByText('No road yet').waitFor();
  await judge();
  await goTo(page, '#/compare//');
  await page.getByText('No road yet').waitFor();
  await judge();
  await page.goto(`${inject('origin')}/#/new/toulouse`);
  await waitForStep(page, 0);
  await playByKeys(page);
  const [first] = await waitForKept(page, 1, await stepOf(page));
  await openRoads(page);
  await judge();
  await page.locator('.road-mark').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.road-card').waitFor();
  await judge();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find' }).click();
  await judge();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As a list' }).click();
  await page.locator('.road-line').first().click();
  await judge();
  await goTo(page, `#/compare/${first?.id}/history`);
  await page.locator('.compare-parted h3').waitFor();
  await judge();
});
