import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { playRoad } from './class-codes.ts';
import { printedPages } from './harness.ts';
import { openDebrief } from './open-debrief.ts';

test.each([
  ['whole', 3, 'otherwise'],
  ['whole', 7, 'otherwise'],
  ['whole', 2, 'random'],
  ['toulouse', 6, 'otherwise'],
] as const)('a road through “%s” (%i, %s) is debriefed on two pages', async (entry, seed, how) => {
  const road = playRoad(entry, seed, how);
  const page = await openDebrief(road.code);
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
