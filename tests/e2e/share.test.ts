import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { keptBy, waitForKept } from './archive.ts';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage } from './harness.ts';
import {
  beginByKeyboard,
  isOver,
  openClose,
  playByKeys,
  shownOptions,
  stepOf,
  waitForStep,
} from './reader.ts';

const runsAt = async (page: Page) => {
  await page.goto(`${inject('origin')}/#/runs`);
  await page.locator('.import').waitFor();
  // The archive may still be opening.
  await page.waitForTimeout(300);
  return page.locator('.runs > li').count();
};

/** Presses a button by keyboard alone. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** The link that the page offers to send. */
async function linkOffered(page: Page): Promise<string> {
  await press(page, 'Send this road');
  const field = page.locator('dialog[open] textarea');
  await field.waitFor();
  return field.inputValue();
}

const atRoad = (page: Page) => page.locator('.road-at').innerText();

async function openRoad(page: Page): Promise<void> {
  await page.locator('.road .frame').waitFor();
}

/** Goes through a shared road to its last step, by keyboard. */
async function readToTheEnd(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next step' });
  while (await next.isVisible()) {
    const before = await atRoad(page);
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (was) => document.querySelector('.road-at')?.textContent?.toUpperCase() !== was.toUpperCase(),
      before,
    );
  }
}

test('a road is sent from its close, read in a fresh profile, and gone on from there', async () => {
  const page = await openPage();
  await beginByKeyboard(page, 'toulouse');
  await playByKeys(page);
  expect(await isOver(page)).toBe(true);
  const steps = await stepOf(page);
  const seventh = await page.locator('#step-7 .chosen-line').innerText();
  await openClose(page);
  const ending = await page.locator('.close-ending h2').innerText();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await linkOffered(page);
  expect(link).toMatch(/#\/road\/[\w-]+$/);
  expect(link.startsWith(inject('origin'))).toBe(true);
  expect(link.split('#/road/')[1]?.length).toBe(22 + steps);
  await page.locator('dialog[open] svg path').waitFor({ state: 'attached' });
  await expectAccessible(page);
  await press(page, 'Copy the link');
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });

  const fresh = await openPage({ width: 1440, height: 900 });
  await fresh.goto(link);
  await openRoad(fresh);
  expect(await fresh.locator('.road-head [role=alert]').count()).toBe(0);
  expect(await atRoad(fresh)).toMatch(new RegExp(`1 of ${steps + 1}$`, 'i'));
  await fresh.waitForFunction(() => window.__map?.ready === true);
  await expectAccessible(fresh);
  await expectNoSideways(fresh);
  await readToTheEnd(fresh);
  expect((await fresh.locator('.road-foot h2').innerText()).toLowerCase()).toBe(
    ending.toLowerCase(),
  );
  await expectAccessible(fresh);
  expect(await runsAt(fresh)).toBe(0);

  await fresh.goBack();
  await openRoad(fresh);
  await fresh.locator('.road-steps summary').focus();
  await fresh.keyboard.press('Enter');
  await fresh.locator('.road-step').nth(7).focus();
  await fresh.keyboard.press('Enter');
  await fresh.locator('#step-7').waitFor();
  expect(await fresh.locator('#step-7 .chosen-line').innerText()).toBe(seventh);
  await press(fresh, 'Go on from here');
  await waitForStep(fresh, 7);
  const open = (await shownOptions(fresh)).filter((option) => !option.locked);
  await fresh.keyboard.press(String(open.at(-1)?.number));
  await waitForStep(fresh, 8);
  await fresh.waitForTimeout(300);
  expect(await runsAt(fresh)).toBe(1);
  const seedOf = async (one: Page) =>
    /seed (\d+)/.exec(await one.locator('.runs-facts').first().innerText())?.[1];
  const seed = await seedOf(fresh);
  await runsAt(page);
  expect(await seedOf(page)).toBe(seed);
  expectQuiet(page);
  expectQuiet(fresh);
});

test('the dialog and the road fit a telephone', async () => {
  const page = await openPage({ width: 390, height: 844, path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 2);
  await page.getByRole('button', { name: 'Menu' }).click();
  const link = await linkOffered(page);
  await page.locator('dialog[open] svg path').waitFor({ state: 'attached' });
  await expectAccessible(page);
  await expectNoSideways(page);
  const fresh = await openPage({ width: 390, height: 844, path: link.slice(link.indexOf('#')) });
  await openRoad(fresh);
  await expectAccessible(fresh);
  await expectNoSideways(fresh);
});

test('a link that is damaged, cut off or hostile opens nothing, and says so', async () => {
  const page = await openPage({ path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 3);
  await page.getByRole('button', { name: 'Menu' }).click();
  const link = await linkOffered(page);
  const code = link.split('#/road/')[1] ?? '';
  const other = code.startsWith('E') ? 'F' : 'E';
  const wrong = [
    code.slice(0, -1),
    code.slice(0, 8),
    `${code}A`,
    code.slice(0, 5) + (code[5] === 'x' ? 'y' : 'x') + code.slice(6),
    `${other}${code.slice(1)}`,
    '__proto__',
    encodeURIComponent('<img src=x onerror=alert(1)>'),
    'javascript:alert(1)',
    'A'.repeat(100_000),
  ];
  const fresh = await openPage();
  for (const text of wrong) {
    await fresh.goto('about:blank');
    await fresh.goto(`${inject('origin')}/#/road/${text}`);
    await fresh.getByRole('heading', { name: 'This link opens nothing' }).waitFor();
    const said = await fresh.getByRole('alert').innerText();
    expect(said).toMatch(/code/);
    expect(said).not.toMatch(/Something went wrong|undefined/);
    expect(await fresh.locator('.road, .frame').count()).toBe(0);
  }
  await expectAccessible(fresh);
  expect(await runsAt(fresh)).toBe(0);
});

test('a link or a code is pasted on the page of runs', async () => {
  const page = await openPage({ path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 2);
  await page.getByRole('button', { name: 'Menu' }).click();
  const link = await linkOffered(page);
  const fresh = await openPage({ path: '#/runs' });
  const field = fresh.locator('.import-link input');
  await field.fill(`${link.slice(0, -1)}`);
  await fresh.keyboard.press('Enter');
  await fresh.getByRole('alert').waitFor();
  expect(await fresh.locator('.import').count()).toBe(1);
  await expectAccessible(fresh);
  await field.fill(`Look at this: ${link} !`);
  await fresh.keyboard.press('Enter');
  await openRoad(fresh);
  await runsAt(fresh);
  await field.fill(link.split('#/road/')[1] ?? '');
  await fresh.keyboard.press('Enter');
  await openRoad(fresh);
});

/**
 * Serves another edition of the pack: what was edited is renamed in the story, and the new id has a
 * number of its own, appended.
 */
async function serveEdited(context: BrowserContext, renamed: string | null): Promise<void> {
  const edition = 'f'.repeat(64);
  await context.route(/\/pack\/(pack|rest)\.json$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), edition } });
  });
  if (renamed === null) return;
  await context.route(/\/pack\/acts\/[\w-]+\.json$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replaceAll(new RegExp(`id: ${renamed}(?![\\w-])`, 'g'), `id: ${renamed}-2`),
    });
  });
  await context.route('**/pack/codes.json', async (route) => {
    const response = await route.fetch();
    const codes = (await response.json()) as Record<string, Record<string, number>>;
    for (const options of Object.values(codes)) {
      if (renamed in options) options[`${renamed}-2`] = Math.max(...Object.values(options)) + 1;
    }
    await route.fulfill({ response, json: codes });
  });
}

test('a link of another edition is followed as far as it holds, and says where the story changed', async () => {
  const page = await openPage({ path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 5);
  await page.getByRole('button', { name: 'Menu' }).click();
  const link = await linkOffered(page);
  const [record] = await waitForKept(page, 1, 5);
  const fourth = record?.run.choices[3] ?? '';

  const whole = await openPage();
  await serveEdited(whole.context(), null);
  await whole.goto(link);
  await whole.reload();
  await openRoad(whole);
  expect(await whole.getByRole('status').allInnerTexts()).toEqual([
    expect.stringContaining('another edition'),
  ]);
  expect(await atRoad(whole)).toMatch(/1 of 6$/i);

  const changed = await openPage();
  await serveEdited(changed.context(), fourth);
  await changed.goto(link);
  await changed.reload();
  await openRoad(changed);
  expect(await atRoad(changed)).toMatch(/1 of 4$/i);
  const said = await changed.locator('.road-head [role=alert]').innerText();
  expect(said).toMatch(/changed.*step 4, “.{3,}”/);
  await expectAccessible(changed);
  await readToTheEnd(changed);
  await press(changed, 'Go on from here');
  await waitForStep(changed, 3);
  await playByKeys(changed, 4);
});

test('a kept run of an earlier edition shows as such and is not overwritten', async () => {
  const page = await openPage({ path: '#/new/toulouse' });
  await waitForStep(page, 0);
  await playByKeys(page, 4);
  const [before] = await waitForKept(page, 1, 4);
  await serveEdited(page.context(), null);
  expect(await runsAt(page)).toBe(1);
  await page.reload();
  await page.locator('.runs > li').waitFor();
  expect(await page.locator('.runs-facts').allInnerTexts()).toEqual([
    expect.anything(),
    expect.stringContaining('earlier edition'),
  ]);
  await page.locator('.runs h2 a').click();
  await waitForStep(page, 4);
  await playByKeys(page, 6);
  await page.waitForTimeout(300);
  expect(await runsAt(page)).toBe(2);
  const after = await keptBy(page);
  const old = after.find((one) => one.id === before?.id);
  expect(old?.run).toEqual(before?.run);
  expect(old?.title).toBe(before?.title);
  const own = after.find((one) => one.id !== before?.id);
  expect(own?.run).toMatchObject({ edition: 'f'.repeat(64) });
  expect(own?.run.choices.slice(0, 4)).toEqual(before?.run.choices);
});
