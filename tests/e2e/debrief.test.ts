import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { type Pupil, playRoad } from './class-codes.ts';
import { openPage, printedPages } from './harness.ts';

/** The debrief of a road that somebody sent and this reader keeps. */
async function openDebrief({ code }: Pupil): Promise<Page> {
  const page = await openPage({ path: `#/road/${code}` });
  await page.locator('.road-steps summary').click();
  await page.locator('.road-step').last().click();
  const next = page.getByRole('button', { name: 'Next step' });
  if (await next.isVisible()) await next.click();
  await page.getByRole('button', { name: 'Keep it among your runs' }).click();
  await page.locator('.to-close a').click();
  await page.getByRole('link', { name: 'Debrief sheet' }).first().click();
  await page.locator('.debrief-row').first().waitFor();
  await page.locator('.small-map svg').nth(1).waitFor();
  return page;
}

test.each([
  ['whole', 3, 'otherwise'],
  ['whole', 7, 'otherwise'],
  ['whole', 2, 'random'],
  ['toulouse', 6, 'otherwise'],
] as const)('a road through “%s” (%i, %s) is debriefed on two pages', async (entry, seed, how) => {
  const road = playRoad(entry, seed, how);
  const page = await openDebrief(road);
  expect(await printedPages(page)).toBe(2);
  // No decision is left out, and each is told once: in full or in a line.
  const told = await page.locator('.debrief-number').allInnerTexts();
  expect(told.map(Number).toSorted((a, b) => a - b)).toEqual(road.choices.map((_, nth) => nth + 1));
  expect(await page.locator('.debrief-row').count()).toBeGreaterThan(3);
  const parting = page.locator('.debrief-row', { hasText: /here the road parts/i });
  expect(await parting.count()).toBe(1);
  expect(await page.locator('.debrief-row:not([data-left="true"])').count()).toBe(0);
  for (const line of await page.locator('.debrief-lines > li').all()) {
    const [left, words] = [await line.getAttribute('data-left'), await line.innerText()];
    expect([words.includes('otherwise than was really done'), words]).toEqual([
      left === 'true',
      words,
    ]);
  }
  await expectAccessible(page);
});
