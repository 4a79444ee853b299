import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** Every rule as it is; of what it finds only the violations are told in full. */
const options: RunOptions = { resultTypes: ['violations'], preload: false };

/** What axe finds wrong with the page as it stands, one line for each element. */
export async function findViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's policy refuses scripts of others.
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  const results = await page.evaluate((asked) => window.axe?.run(asked), options);
  if (results === undefined) throw new Error('axe is not there');
  const { violations } = results;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Fails where axe has anything to say. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}
