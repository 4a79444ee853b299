import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { playClass } from './class-codes.ts';
import { openPage, printedPages } from './harness.ts';

async function openClass(codes: readonly string[]): Promise<Page> {
  const page = await openPage({ width: 1440, height: 900, path: '#/class' });
  await page.locator('#class-codes').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.locator('.class-splits > li').first().waitFor();
  return page;
}

const codesOf = (entry: string, many: number) => playClass(entry, many).map(({ code }) => code);

/** The circles of the tree on the screen: how many roads each says, and how many its name says. */
const marksOn = (page: Page) =>
  page.locator('.class-tree .road-place').evaluateAll((places) =>
    places.map((place) => ({
      shown: place.querySelector('.road-count')?.textContent ?? null,
      said: /(\d+) roads?/.exec(place.querySelector('.road-mark')?.ariaLabel ?? '')?.[1] ?? null,
    })),
  );

test('the tree of a class says how many took each road, by figures and by the width of its lines', async () => {
  const page = await openClass(codesOf('short-5', 35));
  const marks = await marksOn(page);
  const counted = marks.filter(({ shown }) => shown !== null);
  expect(counted.length).toBeGreaterThan(10);
  expect(counted.map(({ shown }) => shown)).toEqual(counted.map(({ said }) => said));
  expect(marks[0]?.shown).toBe('35');
  const widths = await page
    .locator('.class-tree .road-stroke[data-stroke="own"]')
    .evaluateAll((lines) =>
      lines.map((line) => Number.parseFloat(getComputedStyle(line).strokeWidth)),
    );
  expect(new Set(widths).size).toBeGreaterThan(2);
  // Boxes are told apart by the answers that lead to them: no two of one fork are named alike.
  const first = page.locator('.class-splits > li').first();
  const answers = await first.locator('.split-words').allInnerTexts();
  const boxes = await page.locator('.class-tree .road-tip-title').allTextContents();
  const named = answers.filter((answer) =>
    boxes.some((box) => answer.startsWith(box.replace(/\u2026$/, ''))),
  );
  expect(named.length).toBeGreaterThan(2);
  // On a short form the dimensions lead, each beside what was really so.
  const heads = await page.locator('.class h2').allInnerTexts();
  expect(heads.indexOf('What it came to')).toBeLessThan(heads.indexOf('Where the roads part'));
  expect(await page.locator('.class-really').count()).toBe(
    await page.locator('.class-outcomes > li').count(),
  );
  await expectAccessible(page);
});

test('the tree of a class is printed, whole and once', async () => {
  const page = await openClass(codesOf('short-5', 12));
  const onScreen = await page.locator('.class-tree .road-tip').count();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.class-tree').isVisible()).toBe(false);
  expect(await page.locator('.class-tree-print').isVisible()).toBe(true);
  const tips = page.locator('.class-tree-print .road-tip');
  expect(await tips.count()).toBe(onScreen);
  // The names stand within their boxes, in the letters of the page that is printed.
  for (const tip of await tips.all()) {
    const [text, box] = [tip.locator('.road-tip-title'), tip.locator('rect')];
    const [inner, outer] = [await text.boundingBox(), await box.boundingBox()];
    expect(inner!.width).toBeLessThan(outer!.width);
  }
  expect(await printedPages(page)).toBeLessThanOrEqual(3);
});

test('the debrief is of the roads that were looked at, after a reload and back too', async () => {
  const page = await openClass([
    ...codesOf('short-5', 5),
    ...codesOf('whole', 4),
    ...codesOf('short-3', 3),
  ]);
  const wanted = page.getByRole('button', { name: 'From the beginning 4' });
  await wanted.click();
  await page.locator('.class-many', { hasText: '4 roads' }).waitFor();
  await page.getByRole('link', { name: 'Debrief sheet' }).click();
  const isRight = () => page.locator('.debrief-head', { hasText: /from the beginning/i }).waitFor();
  await isRight();
  expect(await page.locator('.debrief-head h2').innerText()).toBe('4 roads');
  await page.reload();
  await isRight();
  await page.getByRole('link', { name: 'A class’s roads' }).click();
  await wanted.waitFor();
  expect(await wanted.getAttribute('aria-pressed')).toBe('true');
  // An entry that none of the roads has is answered by what there is.
  await page.goto(`${inject('origin')}/#/debrief/class/none`);
  await page.locator('.debrief-head h2', { hasText: '5 roads' }).waitFor();
});

test('a class finds the short form by its address, typed or scanned', async () => {
  const page = await openPage({ path: '#/teach/minutes-45' });
  await page.getByText('The address for the class').click();
  const address = await page.locator('.teach-url').innerText();
  expect(address).toBe(`${inject('origin')}/#/new/short-3`);
  await page.locator('.teach-address svg').waitFor();
  await page.getByText('served to this device alone').waitFor();
  await expectAccessible(page);
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.options .option').first().waitFor();
});
