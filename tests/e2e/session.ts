import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Presses a button or a link by keyboard alone. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const found = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first();
  await found.focus();
  await page.keyboard.press('Enter');
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Waits for a decision that is open, called by its title. */
export const atDecision = (page: Page, n: number, of: number) =>
  heading(page, new RegExp(`^Decision ${n} of ${of}: (?!.*, the vote$)`));

/** Waits for the vote on it, once it is closed. */
export const atVote = (page: Page, n: number, of: number) =>
  heading(page, new RegExp(`^Decision ${n} of ${of}: .+, the vote$`));

/** The field for the hands of the nth answer that is open. */
export const handsOf = (page: Page, nth: number) => page.locator('.project-hands input').nth(nth);

/** Types the hands for the first answers, as a teacher does who counts them one after the other. */
export async function countHands(page: Page, hands: readonly number[]): Promise<void> {
  const open = await page
    .locator('.project-hands input')
    .evaluateAll((fields) => fields.map((field) => field.id.replace('hands-', '')));
  await page.keyboard.press(open[0] ?? '1');
  for (const n of hands) {
    await page.keyboard.type(String(n));
    await page.keyboard.press('Enter');
  }
}

/** Begins a short form before a class, every request that would leave this machine failing. */
export async function beginSession(page: Page, form: string): Promise<void> {
  await page.context().route(
    (url) => url.origin !== inject('origin'),
    (route) => route.abort(),
  );
  await page.goto(`${inject('origin')}/#/project`);
  await press(page, new RegExp(form));
  await page.locator('.project-facts').waitFor();
}
