import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits for the frame of a step, and for its options or its end. */
export async function waitForStep(page: Page, step: number): Promise<void> {
  await page.locator(`#step-${step}[data-now="true"]`).waitFor();
  await page.locator('.options .option, .to-close .option').first().waitFor();
}

/** Begins at an entry from the title page, by keyboard alone. */
export async function beginByKeyboard(page: Page, entry: string): Promise<void> {
  const link = page.locator(`a[href="#/new/${entry}"]`);
  await link.waitFor();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await link.evaluate((it) => it === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await waitForStep(page, 0);
}

export type ShownOption = {
  readonly number: number;
  readonly text: string;
  readonly locked: boolean;
};

export function shownOptions(page: Page): Promise<ShownOption[]> {
  return page.locator('.options > li').evaluateAll((items) =>
    items.map((item, index) => ({
      number: index + 1,
      text: item.querySelector('.option-words')?.textContent ?? '',
      locked: item.getAttribute('data-locked') === 'true',
    })),
  );
}

export const isOver = (page: Page): Promise<boolean> => page.locator('.to-close').isVisible();

/** From the end of a story to its close, by its number. */
export async function openClose(page: Page): Promise<void> {
  await page.locator('.to-close .option').waitFor();
  await page.keyboard.press('1');
  await page.locator('.close-ending h2').waitFor();
}

/** The step being read. */
export async function stepOf(page: Page): Promise<number> {
  const id = await page.locator('.frame[data-now="true"]').getAttribute('id');
  return Number(id?.replace('step-', ''));
}

/** Takes open options by number keys until `until`, or the end; which one turns with the step. */
export async function playByKeys(page: Page, until = Number.POSITIVE_INFINITY): Promise<void> {
  for (let step = await stepOf(page); step < until && !(await isOver(page)); step += 1) {
    const open = (await shownOptions(page)).filter((option) => !option.locked);
    expect(open.length).toBeGreaterThan(0);
    await page.keyboard.press(String(open[step % open.length]?.number));
    await waitForStep(page, step + 1);
  }
}

/** The story's own text of the frame being read, without what the screen adds to it. */
export const textNow = (page: Page): Promise<string> =>
  page.locator('.frame[data-now="true"]').evaluate((frame) => {
    const copy = document.createElement('div');
    copy.append(...[...frame.children].map((child) => child.cloneNode(true)));
    for (const added of copy.querySelectorAll('.chosen')) added.remove();
    return copy.textContent ?? '';
  });
