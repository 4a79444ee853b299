import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage, printedPages } from './harness.ts';
import { openClose, shownOptions, waitForStep } from './reader.ts';
import {
  atDecision,
  atVote,
  beginSession,
  countHands,
  handsOf,
  heading,
  press,
} from './session.ts';

const sizes = [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const;

const inkOf = (page: Page) =>
  page
    .locator('.project-hands input')
    .first()
    .evaluate((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'));

test('a class plays five decisions before one screen, by keyboard, to the debrief', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await beginSession(page, 'Five decisions');
  await press(page, 'Begin');
  await atDecision(page, 1, 5);
  const title = (await page.locator('h1').textContent())?.split(': ')[1] ?? '';
  await countHands(page, [12, 7]);
  expect(await inkOf(page)).toBe('disc');
  await page.getByText('19 hands counted.').waitFor();
  expect(await page.locator('.project-bars').count()).toBe(0);
  await press(page, 'Close the vote');

  await atVote(page, 1, 5);
  const figures = () => page.locator('.project-figure').allInnerTexts();
  expect((await figures()).slice(0, 3)).toEqual(['12', '7', '0']);
  await page.getByText('19 hands counted. Most hands decided.').waitFor();
  expect(await page.locator('.project-came').innerText()).not.toBe('');
  expect(await page.locator('.project-marks li').count()).toBeLessThanOrEqual(4);
  await page.getByText('What was really done').waitFor();
  expect(await page.locator('.project-really .sources li').count()).toBeGreaterThan(0);
  await page.reload();
  await atVote(page, 1, 5);
  expect((await figures()).slice(0, 2)).toEqual(['12', '7']);

  await press(page, 'Next decision');
  await atDecision(page, 2, 5);
  await countHands(page, [9, 9]);
  await page.getByText('The hands are even: the teacher decides').waitFor();
  const close = page.getByRole('button', { name: 'Close the vote' });
  expect(await close.getAttribute('aria-disabled')).toBe('true');
  // Hands that were counted are there again after a reload; nobody has seen them.
  await page.reload();
  await atDecision(page, 2, 5);
  expect(await handsOf(page, 1).inputValue()).toBe('9');
  expect(await inkOf(page)).toBe('disc');
  await page.locator('button.project-option').nth(1).focus();
  await page.keyboard.press('Enter');
  await press(page, 'Close the vote');
  await page.getByText('The hands were even, and the teacher decided.').waitFor();

  await press(page, 'Next decision');
  await atDecision(page, 3, 5);
  await countHands(page, [20, 4]);
  await page.locator('button.project-option').nth(1).focus();
  await page.keyboard.press('Enter');
  expect(await close.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Against the hands. Why?').focus();
  await page.keyboard.type('To see the other road.');
  await page.keyboard.press('Enter');
  await atDecision(page, 3, 5);
  await page.keyboard.press('Enter');
  await page.getByText('The teacher decided against the hands:').waitFor();
  await page.getByText('To see the other road.').waitFor();

  await press(page, 'Take this vote again');
  await atDecision(page, 3, 5);
  expect(await handsOf(page, 0).inputValue()).toBe('20');
  await press(page, 'Close the vote');
  await page.getByText('24 hands counted. Most hands decided.').waitFor();
  await press(page, 'Next decision');
  await atDecision(page, 4, 5);
  await press(page, 'Back to the last vote');
  await atVote(page, 3, 5);
  await press(page, 'Next decision');

  for (const n of [4, 5]) {
    await atDecision(page, n, 5);
    await page.locator('button.project-option').first().focus();
    await page.keyboard.press('Enter');
    await press(page, 'Close the vote');
    await page.getByText('The hands were not counted.').waitFor();
    await press(page, n === 4 ? 'Next decision' : 'Where it came to');
  }
  await heading(page, 'Where it came to');
  expect(await page.locator('.project-votes li').count()).toBe(5);
  const titles = await page.locator('.project-votes h3').allInnerTexts();
  expect(new Set(titles).size).toBe(5);
  expect(titles).toContain(title);
  await page.reload();
  await heading(page, 'Where it came to');
  await press(page, 'Open the debrief sheet');
  await heading(page, /./);
  await page.locator('main').getByText(/12/).first().waitFor();
  await page
    .locator('main')
    .getByText(/hands were even/)
    .first()
    .waitFor();
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
  await expectAccessible(page);
  expectQuiet(page);
});

test('Enter goes from field to field, and the vote stays open behind the last', async () => {
  const page = await openPage();
  await beginSession(page, 'Three decisions');
  await press(page, 'Begin');
  await atDecision(page, 1, 3);
  const fields = await page.locator('.project-hands input').count();
  const hands = Array.from({ length: fields }, (_, at) => at + 2);
  await countHands(page, hands);
  await page.waitForTimeout(200);
  await atDecision(page, 1, 3);
  expect(await page.locator('.project-bars').count()).toBe(0);
  const close = page.getByRole('button', { name: 'Close the vote' });
  expect(await close.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await atVote(page, 1, 3);
  const counted = page.locator('li:not([data-locked="true"]) > .project-figure');
  expect(await counted.allInnerTexts()).toEqual(hands.map(String));
});

test('each screen of a session fits three sizes', async () => {
  for (const [width, height] of sizes) {
    const page = await openPage({ width, height });
    const look = async () => {
      await expectAccessible(page);
      await expectNoSideways(page);
    };
    await page.goto(`${inject('origin')}/#/project`);
    await page.locator('.project-forms a').first().waitFor();
    await look();
    await beginSession(page, 'Three decisions');
    await look();
    await press(page, 'Begin');
    await atDecision(page, 1, 3);
    await look();
    await countHands(page, [3, 11]);
    await press(page, 'Show the figures');
    await press(page, 'Close the vote');
    await page.locator('.project-bars').waitFor();
    await look();
    await press(page, 'To the debrief');
    await heading(page, 'Where it came to');
    await page.getByText('2 decisions were not put to the class.').waitFor();
    await look();
    expectQuiet(page);
  }
});

test('the clock locks nothing, and what was really done can wait for the debrief', async () => {
  const page = await openPage();
  await beginSession(page, 'Three decisions');
  await page.getByLabel('Keep what was really done for the debrief').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Point to the debrief after how many minutes').fill('1');
  await press(page, 'Begin');
  await atDecision(page, 1, 3);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('conditionnel.session.'));
    const kept = JSON.parse(localStorage.getItem(key ?? '') ?? '{}');
    localStorage.setItem(key ?? '', JSON.stringify({ ...kept, startedAt: kept.startedAt - 7e4 }));
  });
  await page.reload();
  await page.getByText('1 minute is over.').waitFor();
  await page.locator('button.project-option').first().focus();
  await page.keyboard.press('Enter');
  await press(page, 'Close the vote');
  await page.getByText('What was really done waits for the debrief.').waitFor();
  expect(await page.getByText('really done', { exact: true }).count()).toBe(0);
});

test('a session that cannot be read says so, and is left as it is', async () => {
  const page = await openPage();
  await beginSession(page, 'Three decisions');
  await press(page, 'Begin');
  await atDecision(page, 1, 3);
  const key = await page.evaluate(() => {
    const found = Object.keys(localStorage).find((one) => one.startsWith('conditionnel.session.'));
    const kept = JSON.parse(localStorage.getItem(found ?? '') ?? '{}');
    localStorage.setItem(found ?? '', JSON.stringify({ ...kept, votes: [{ taken: 3 }] }));
    return found ?? '';
  });
  const broken = await page.evaluate((name) => localStorage.getItem(name), key);
  await page.reload();
  expect(await page.getByRole('alert').innerText()).toContain('votes.0');
  await page.getByRole('link', { name: 'Save it as a file' }).waitFor();
  await expectAccessible(page);
  await press(page, 'Choose a form');
  await page.getByRole('link', { name: 'A session that cannot be read' }).waitFor();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(broken);
  await page.goto(`${inject('origin')}/#/project/nobodyknows`);
  await page.getByText('No session of that name is kept on this device.').waitFor();
});

test('a short form is read alone: three answers, a step back, a reload, the close', async () => {
  const page = await openPage({ width: 1440, height: 900, path: '#/new/short-3' });
  const decision = async (n: number) => {
    await page.getByText(`decision ${n}`, { exact: false }).first().waitFor();
    await page.locator('.options .option').first().waitFor();
  };
  const answer = async () => {
    const open = (await shownOptions(page)).find((option) => !option.locked);
    await page.keyboard.press(String(open?.number));
  };
  await decision(1);
  await page.locator('.form-lead').waitFor();
  await expectAccessible(page);
  await answer();
  await decision(2);
  await page.locator('.form-meanwhile').last().waitFor();
  await answer();
  await decision(3);
  await press(page, 'Answer otherwise');
  await decision(2);
  await answer();
  await decision(3);
  await page.reload();
  await decision(3);
  expect(await page.locator('.form-lead').count()).toBe(3);
  await answer();
  await page.locator('.to-close a').waitFor();
  await expectAccessible(page);
  await openClose(page);
  const fresh = await openPage({ path: '' });
  await fresh.locator('.front-entries li').first().waitFor();
  await fresh.waitForTimeout(300);
  expect(await fresh.locator('.front-entries a[href*="short-"]').count()).toBe(0);
  await fresh.goto(`${inject('origin')}/#/new/whole`);
  await waitForStep(fresh, 0);
});

test('the link of a short form is pasted in a fresh profile', async () => {
  const page = await openPage({ path: '#/new/short-3' });
  await page.locator('.options .option').first().waitFor();
  const open = (await shownOptions(page)).find((option) => !option.locked);
  await page.keyboard.press(String(open?.number));
  await page.locator('.form-lead').nth(1).waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await press(page, 'Send this road');
  const field = page.locator('dialog[open] textarea');
  await field.waitFor();
  const link = await field.inputValue();
  const fresh = await openPage({ path: '#/runs' });
  await fresh.locator('.import-link input').fill(link);
  await fresh.keyboard.press('Enter');
  await fresh.locator('.road .frame').waitFor();
  expect(await fresh.locator('.road-head [role=alert]').count()).toBe(0);
  expect(await fresh.getByText('Three decisions').count()).toBeGreaterThan(0);
});
