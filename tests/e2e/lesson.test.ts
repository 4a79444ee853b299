import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage, printedPages, takeNoises } from './harness.ts';
import { atDecision, atVote, beginSession, countHands, heading, press } from './session.ts';

const sessionKeys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.session.')));

/** What stands outside the window, or is scrolled out of its own box. */
const cutOff = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const box = one.closest('ol, section')?.getBoundingClientRect();
      const least = Math.max(0, box?.top ?? 0) - 1;
      const most = Math.min(innerHeight, box?.bottom ?? innerHeight) + 1;
      return top >= least && bottom <= most ? [] : [`${one.className} ${top} ${bottom}`];
    }),
  );

/** Words of a screen that are too small to be read from the last row; papers keep their own hands. */
const tooSmall = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '') continue;
      if (parent.closest('.document, .hidden')) continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 18) {
        found.push(node.textContent ?? '');
      }
    }
    return found;
  });

/** How far the page itself can be scrolled. */
const pageOver = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** Against the hands, with a reason: then the vote takes the most room. */
async function decideAgainst(page: Page, option: number): Promise<void> {
  await page.locator('button.project-option').nth(option).focus();
  await page.keyboard.press('Enter');
  const reason = page.getByLabel('Against the hands. Why?');
  await reason.focus();
  await page.keyboard.type('To see where the other road would have led.');
  expect(await cutOff(page, '.project-options > li, .project-close')).toEqual([]);
  await page.keyboard.press('Enter');
}

const forms = [
  { form: 'Three decisions', decisions: 3 },
  { form: 'Five decisions', decisions: 5 },
  { form: 'Eight decisions', decisions: 8 },
];
const screens = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];
const shown = forms.flatMap((form) => screens.map((screen) => ({ ...form, ...screen })));

test.each(shown)('$form: every screen is whole at $width by $height', async (one) => {
  const { form, decisions, width, height } = one;
  const page = await openPage({ width, height });
  await beginSession(page, form);
  await page.evaluate(() => document.fonts.ready);
  expect(await pageOver(page)).toBe(0);
  expect(await cutOff(page, '.project-prediction, .project-set .project-main')).toEqual([]);
  await press(page, 'Begin');
  for (let n = 1; n <= decisions; n += 1) {
    await atDecision(page, n, decisions);
    expect(await cutOff(page, '.project-options > li, .project-close')).toEqual([]);
    // The text begins at its beginning, with the answers beside it.
    const turned = page.locator('.project-turn [role=status]');
    if (await turned.count()) expect(await turned.innerText()).toMatch(/^Page 1 of/);
    const answers = await page.locator('.project-hands').count();
    await countHands(
      page,
      Array.from({ length: answers }, (_, at) => at + 1),
    );
    if (n % 2 === 0) await decideAgainst(page, 0);
    await page.keyboard.press('Enter');
    await atVote(page, n, decisions);
    const parts = '.project-bars > li, .project-split .project-do, .project-really > *';
    expect(await cutOff(page, parts)).toEqual([]);
    expect(await tooSmall(page, '.project-reveal')).toEqual([]);
    expect(await pageOver(page)).toBe(0);
    await press(page, n === decisions ? 'Where it came to' : 'Next decision');
  }
  await heading(page, 'Where it came to');
  expect(await cutOff(page, '.project-votes > li, .project-to-sheet')).toEqual([]);
  expectQuiet(page);
});

test('a plan of a lesson brings its form and its minutes, and a look at it leaves nothing', async () => {
  const page = await openPage({ path: '#/teach/minutes-45' });
  await press(page, /^One screen for all/);
  await heading(page, 'Three decisions');
  const minutes = page.getByLabel('Point to the debrief after how many minutes');
  expect(await minutes.inputValue()).toBe('18');
  expect(await sessionKeys(page)).toEqual([]);
  await page.goto(`${inject('origin')}/#/project//short-3`);
  await page.reload();
  await heading(page, 'Three decisions');
  expect(await minutes.inputValue()).toBe('15');
  for (const hash of ['#/project//nothing', '#/project//whole', '#/project//%E0%A4%A']) {
    await page.goto(`${inject('origin')}/${hash}`);
    await page.reload();
    await page.locator('.project-forms a').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  expect(await sessionKeys(page)).toEqual([]);
  expectQuiet(page);
});

test('sessions are told apart by their hour and by how far they came', async () => {
  const page = await openPage();
  await beginSession(page, 'Three decisions');
  await press(page, 'Begin');
  await atDecision(page, 1, 3);
  expect(await sessionKeys(page)).toHaveLength(1);
  const title = (await page.locator('h1').textContent())?.split(': ')[1] ?? '';
  await countHands(page, [4]);
  await press(page, 'Close the vote');
  await atVote(page, 1, 3);
  await page.goto(`${inject('origin')}/#/project`);
  const kept = page.locator('.project-kept > li');
  await kept.first().waitFor();
  expect(await kept.count()).toBe(1);
  expect(await kept.innerText()).toMatch(/\d\d:\d\d, 1 vote/);
  expect(await kept.innerText()).toContain(title);
  await expectAccessible(page);
});

test('two tabs of one session lose no vote', async () => {
  const first = await openPage();
  await beginSession(first, 'Three decisions');
  await press(first, 'Begin');
  await atDecision(first, 1, 3);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await atDecision(second, 1, 3);
  const elsewhere = (page: Page) => page.getByText('This session goes on in another tab.');

  await countHands(first, [9, 2]);
  await press(first, 'Close the vote');
  await atVote(first, 1, 3);
  await elsewhere(second).waitFor();
  await expectAccessible(second);
  // What it still shows cannot be answered any more.
  expect(await second.locator('main [inert] .project-options').count()).toBe(1);
  await press(second, 'Take it up here');
  await atVote(second, 1, 3);
  expect((await second.locator('.project-figure').allInnerTexts()).slice(0, 2)).toEqual(['9', '2']);
  await press(second, 'Next decision');
  await atDecision(second, 2, 3);
  await elsewhere(first).waitFor();

  // Nor does a tab that has heard nothing yet write over the other: it looks before it writes.
  await press(first, 'Take it up here');
  await atDecision(first, 2, 3);
  await first.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.includes('.session.')) ?? '';
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...kept, minutes: 7 }));
  });
  await countHands(first, [5]);
  await elsewhere(first).waitFor();
  const [key = ''] = await sessionKeys(first);
  const kept = await first.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}'), key);
  expect(kept).toMatchObject({ minutes: 7, counting: {} });
  expect(Object.values(kept.votes[0].tally)).toEqual([9, 2]);
  await press(first, 'Take it up here');
  await atDecision(first, 2, 3);
  expect(await elsewhere(first).count()).toBe(0);
});

const ahead = (page: Page) => page.getByText('All that a lesson needs has been fetched').waitFor();

test('a session goes on without a network, to the printed debrief', async () => {
  const page = await openPage({ path: '#/project//short-3' });
  await ahead(page);
  await press(page, 'Begin');
  await atDecision(page, 1, 3);
  await page.context().setOffline(true);
  for (let n = 1; n <= 3; n += 1) {
    await atDecision(page, n, 3);
    await countHands(page, [n, 8]);
    await press(page, 'Close the vote');
    await page.locator('.project-really .sources cite').first().waitFor();
    await press(page, n === 3 ? 'Where it came to' : 'Next decision');
  }
  await press(page, 'Open the debrief sheet');
  await page.locator('.debrief').waitFor();
  await page.locator('.small-map svg').first().waitFor();
  await expectNoSideways(page);
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
  expectQuiet(page);
});

test('from the teacher’s page every sheet and every way to play comes without a network', async () => {
  const page = await openPage({ path: '#/teach' });
  await ahead(page);
  await page.context().setOffline(true);
  const hashes = await page
    .locator('.teach-sheets a, .teach-tabs a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hashes.length).toBeGreaterThan(10);
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  for (const hash of hashes) {
    await go(hash);
    await page.locator(hash.split('/').length > 3 ? '.sheet' : '.teach-plan').waitFor();
  }
  await go('#/class');
  await page.locator('.class-steps').waitFor();
  await go('#/project');
  await page.locator('.project-forms a').first().waitFor();
  await go('#/project//minutes-50');
  await page.locator('.project-facts').waitFor();
  await press(page, 'Begin');
  await atDecision(page, 1, 5);
  expectQuiet(page);
  await go('#/new/short-5');
  await page.locator('.options .option').first().waitFor();
  for (let n = 1; n <= 5; n += 1) {
    await page.locator('.options > li:not([data-locked="true"]) button').first().click();
    if (n < 5) await page.locator('.form-lead').nth(n).waitFor();
  }
  await page.locator('.to-close a').click();
  await page.locator('.close-ending h2').waitFor();
  // The map’s drawing alone is left to the network: the same stands there in words.
  takeNoises(page, /ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/);
});
