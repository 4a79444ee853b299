import type { Page } from 'playwright-core';
import { openPage } from './harness.ts';

/** The debrief of a road that somebody sent and this reader keeps. */
export async function openDebrief(code: string): Promise<Page> {
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
