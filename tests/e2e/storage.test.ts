import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { keptBy, waitForKept } from './archive.ts';
import { expectAccessible } from './axe.ts';
import { expectQuiet, openPage, takeNoises } from './harness.ts';
import { openOlderRun } from './older-run.ts';
import { beginByKeyboard, playByKeys, shownOptions, waitForStep } from './reader.ts';

/** Opens an address of the same profile in another tab. */
async function anotherTab(page: Page, address = page.url()): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(address);
  return tab;
}

async function take(page: Page, which: number): Promise<void> {
  const open = (await shownOptions(page)).filter((option) => !option.locked);
  await page.keyboard.press(String(open.at(which)?.number));
}

/** Saves the run as a file by the button that stands beside the text. */
async function savedFile(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.aside button').click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

test('two tabs that answer one run differently at once keep both roads', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 3);
  const [before] = await waitForKept(page, 1, 3);
  const tab = await anotherTab(page);
  await waitForStep(tab, 3);
  await Promise.all([take(page, 0), take(tab, -1)]);
  await Promise.all([waitForStep(page, 4), waitForStep(tab, 4)]);
  const parted = await waitForKept(page, 2, 4);
  const fourth = (kept: typeof parted) => kept.map(({ run }) => run.choices[3]);
  expect(new Set(fourth(parted)).size).toBe(2);
  // Each goes on with its own, many answers at once, and nothing of either is lost.
  await Promise.all([playByKeys(page, 9), playByKeys(tab, 9)]);
  await page.waitForTimeout(500);
  const kept = await keptBy(page);
  expect(kept.map(({ run }) => run.choices.length)).toEqual([9, 9]);
  expect(new Set(fourth(kept))).toEqual(new Set(fourth(parted)));
  for (const { run } of kept) {
    expect(run.choices.slice(0, 3)).toEqual(before?.run.choices);
    expect(run.seed).toBe(before?.run.seed);
  }
  expect(new Set([page.url(), tab.url()]).size).toBe(2);
  await Promise.all([page.reload(), tab.reload()]);
  await Promise.all([waitForStep(page, 9), waitForStep(tab, 9)]);
  expectQuiet(page);
});

test('two tabs that begin runs at once keep both, and each knows of the other', async () => {
  const page = await openPage();
  const tab = await anotherTab(page);
  await Promise.all([beginByKeyboard(page, 'toulouse'), beginByKeyboard(tab, 'toulouse')]);
  await Promise.all([playByKeys(page, 5), playByKeys(tab, 6)]);
  await waitForKept(page, 2, 6);
  await page.waitForTimeout(500);
  const kept = await keptBy(page);
  expect(kept.map(({ run }) => run.choices.length).toSorted((a, b) => a - b)).toEqual([5, 6]);
  await page.evaluate(() => {
    location.hash = '#/runs';
  });
  await page.locator('.runs > li').nth(1).waitFor();
});

test('an answer outlives a tab that is closed in the very moment it is given', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  for (let step = 0; step < 3; step += 1) {
    const open = (await shownOptions(page)).filter((option) => !option.locked);
    await page.evaluate(
      (key) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        location.reload();
      },
      String(open.at(-1)?.number),
    );
    await waitForStep(page, step + 1);
  }
  const kept = await waitForKept(page, 1, 3);
  expect(kept.map(({ run }) => run.choices.length)).toEqual([3]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

const laterActs = /pack\/acts\/(?!bayeux)/;

/** Answers the whole game from its beginning until the pages of its second act are waited for. */
async function playToSeam(page: Page): Promise<number> {
  await beginByKeyboard(page, 'whole');
  for (let step = 1; ; step += 1) {
    await take(page, 0);
    const seam = page.locator('.fetching, [role=alert]').first();
    await Promise.race([waitForStep(page, step), seam.waitFor()]);
    if (await seam.isVisible()) return step;
  }
}

test('an answer whose pages never come is there when the tab is opened again', async () => {
  const page = await openPage();
  const held: Route[] = [];
  await page.context().route(laterActs, (route) => {
    held.push(route);
  });
  const step = await playToSeam(page);
  expect(held.length).toBeGreaterThan(0);
  await page.context().unroute(laterActs);
  await page.reload();
  await waitForStep(page, step);
});

test('pages that come late are not given to the run that was opened meanwhile', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 1);
  const [other] = await waitForKept(page, 1, 1);
  const late = Promise.withResolvers<void>();
  await page.context().route(laterActs, async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.goto(inject('origin'));
  const step = await playToSeam(page);
  const waiting = new URL(page.url()).hash;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/play/${other?.id}`);
  await page.locator('.fetching').waitFor({ state: 'detached' });
  late.resolve();
  await waitForStep(page, 1);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, waiting);
  await waitForStep(page, step);
  const kept = await waitForKept(page, 2, step);
  expect(kept.map(({ run }) => run.choices.length).toSorted()).toEqual([1, step].toSorted());
  expect(kept.find(({ id }) => id === other?.id)?.run).toEqual(other?.run);
});

test('where the next pages fail, one goes back, and another answer is another road', async () => {
  const page = await openPage();
  await page.context().route(laterActs, (route) => route.abort());
  const step = await playToSeam(page);
  await page.getByRole('button', { name: 'History' }).click();
  await page.locator('.history .link').first().click();
  await waitForStep(page, 0);
  await page.reload();
  await page.locator('[role=alert]').waitFor();
  await page.context().unroute(laterActs);
  await take(page, -1);
  await waitForStep(page, step);
  const kept = await waitForKept(page, 2, step);
  expect(kept.map(({ run }) => run.choices.length)).toEqual([step, step]);
  expect(new Set(kept.map(({ run }) => run.choices.at(-1))).size).toBe(2);
  takeNoises(page, /ERR_FAILED/);
});

test('where the browser refuses to keep anything, the game plays, says so and offers the file', async () => {
  const refuse = (context: BrowserContext) =>
    context.addInitScript(() => {
      const refused = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: refused });
      Object.defineProperty(window, 'localStorage', { get: refused });
    });
  const page = await openPage();
  await refuse(page.context());
  await page.reload();
  await beginByKeyboard(page, 'toulouse');
  await page.getByText('refuses to keep anything').waitFor();
  await playByKeys(page, 6);
  await expectAccessible(page);
  const run = await savedFile(page);
  expect(run).toMatchObject({ format: 1, entry: 'toulouse' });
  expect(run).toHaveProperty('choices.length', 6);
  // As long as the page lasts, its runs do, with the tree of their roads.
  await page.evaluate(() => {
    location.hash = '#/runs';
  });
  await page.locator('.runs > li').waitFor();
  await page.getByText('refuses to keep anything').waitFor();
  await page.evaluate(() => {
    location.hash = '#/roads';
  });
  await page.locator('.road-mark').first().waitFor();
  expectQuiet(page);
});

test('a full disk is said, the run goes on and is offered as a file, and is kept once there is room', async () => {
  const page = await openPage();
  await page.context().addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...asked) {
      const request = put.apply(this, asked);
      // As the browser does it: what was asked seems done, and then the whole of it is undone.
      if (sessionStorage.getItem('full') !== null) {
        request.addEventListener('success', () => this.transaction.abort());
        Object.defineProperty(this.transaction, 'error', {
          value: new DOMException('full', 'QuotaExceededError'),
        });
      }
      return request;
    };
  });
  await page.reload();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page, 3);
  const [before] = await waitForKept(page, 1, 3);
  expect(await page.locator('.aside').count()).toBe(0);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await playByKeys(page, 6);
  await page.getByText('no room left').waitFor();
  await expectAccessible(page);
  expect(await savedFile(page)).toHaveProperty('choices.length', 6);
  expect(await keptBy(page)).toEqual([before]);
  // What was kept before is not harmed; what is played now is in the list as long as the page lasts.
  await page.evaluate(() => {
    location.hash = '#/runs';
  });
  await page.getByText('6 choices').waitFor();
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.goBack();
  await waitForStep(page, 6);
  await playByKeys(page, 7);
  await page.locator('.aside').waitFor({ state: 'detached' });
  const kept = await waitForKept(page, 1, 7);
  expect(kept.map(({ id }) => id)).toEqual([before?.id]);
  await page.reload();
  await waitForStep(page, 7);
  expectQuiet(page);
});

test('a run of an earlier edition is drawn as far as the story holds, as such, and stays as it was', async () => {
  const { page, run } = await openOlderRun(['no-such-option', 'nor-this']);
  const [before] = await waitForKept(page, 1);
  expect(before?.run).toEqual(run);
  await page.evaluate(() => {
    location.hash = '#/roads';
  });
  await page.locator('.road-mark').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.roads-head h1'));
  // From the beginning to where it stands: one decision on.
  await page.locator('.road-mark[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.locator('.road-comers').waitFor();
  expect(await page.locator('.road-comers').innerText()).toMatch(/earlier edition/i);
  await expectAccessible(page);
  for (const hash of [`#/compare/${before?.id}/history`, `#/days/${before?.id}`]) {
    await page.goto(`${inject('origin')}/${hash}`);
    await page.locator('.compare-text, .days-line').waitFor();
    await page.reload();
    await page.locator('.compare-text, .days-line').waitFor();
  }
  const [after, ...others] = await keptBy(page);
  expect(others).toEqual([]);
  expect(after?.run).toEqual(run);
  expect(after?.title).toBe(before?.title);
  expectQuiet(page);
});
