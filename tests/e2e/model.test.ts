import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { waitForKept } from './archive.ts';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, openPage, takeNoises } from './harness.ts';
import {
  beginByKeyboard,
  isOver,
  playByKeys,
  shownOptions,
  stepOf,
  waitForStep,
} from './reader.ts';

type Report = {
  readonly facts: number;
  readonly holds: number;
  readonly rows: readonly { readonly holds: boolean; readonly title: string }[];
};

async function fetchJson<T>(path: string): Promise<T> {
  return (await fetch(`${inject('origin')}/${path}`)).json() as Promise<T>;
}

async function openModel(size: { width: number; height: number }): Promise<Page> {
  const page = await openPage({ ...size, path: '#/model' });
  await page.locator('.facts tbody tr').first().waitFor();
  return page;
}

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])(
  'the page of the model is legible to all at $width by $height, folded and unfolded',
  async (size) => {
    const page = await openModel(size);
    await expectAccessible(page);
    await expectNoSideways(page);
    // Paper cannot be unfolded.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.page details:not([open])').count()).toBe(0);
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.page details[open]').count()).toBe(0);
  },
);

test('the table is the backtest’s own, what does not fit stands first, and it can be narrowed', async () => {
  const report = await fetchJson<Report>('pack/backtest.json');
  const page = await openModel({ width: 1280, height: 720 });
  const held = () =>
    page
      .locator('.facts tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-holds') === 'true'));
  const all = await held();
  expect(all).toHaveLength(report.facts);
  expect(all.filter((one) => one)).toHaveLength(report.holds);
  expect(all).toEqual(all.toSorted((a, b) => Number(a) - Number(b)));
  expect(await page.locator('.model-sum dd').first().innerText()).toContain(
    `${report.holds} of ${report.facts}`,
  );
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  expect(await held()).toHaveLength(report.facts - report.holds);
  await page.keyboard.press('Space');
  await page.getByRole('combobox').selectOption({ index: 1 });
  const fewer = await held();
  expect(fewer.length).toBeGreaterThan(0);
  expect(fewer.length).toBeLessThan(report.facts);
  expect(await page.getByRole('status').innerText()).toContain(String(fewer.length));
});

test('the rules and their numbers are reached by keyboard', async () => {
  const page = await openModel({ width: 1280, height: 720 });
  const pack = await fetchJson<{ rules: { sentence: string }[] }>('pack/model.json');
  expect(await page.locator('.rule').count()).toBeGreaterThanOrEqual(pack.rules.length);
  for (const { sentence } of pack.rules) {
    expect(await page.locator('.rule > p', { hasText: sentence }).count()).toBeGreaterThan(0);
  }
  const summary = page.locator('.rule summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.rule .figures').first().isVisible()).toBe(true);
  await page.getByRole('navigation').getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#history h2').evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
});

/** The figure of a cell of the account: what is too small for one counts nothing. */
const figureOf = (text: string): number => {
  const found = /[+\u2212]?\d[\d\u202f]*/.exec(text)?.[0] ?? '0';
  return text.startsWith('under') ? 0 : Number(found.replace('\u2212', '-').replace('\u202f', ''));
};

test('why: days that passed stand under the rules’ sentences, and the figures add up', async () => {
  const page = await openPage({ path: '#/new/pyrenees' });
  await waitForStep(page, 0);
  await playByKeys(page, 4);
  const { rules } = await fetchJson<{ rules: { sentence: string }[] }>('pack/model.json');
  await page.waitForTimeout(500);
  const gauges = page.locator('.gauges button');
  let ruled = 0;
  for (let index = 0; index < (await gauges.count()); index += 1) {
    await gauges.nth(index).click();
    await page.locator('dialog[open] .ledger').waitFor();
    const cells = await page
      .locator('.ledger > tbody > tr > td:last-child')
      .evaluateAll((all) => all.map((cell) => (cell instanceof HTMLElement ? cell.innerText : '')));
    const figures = cells.map((text) => figureOf(text.trim()));
    expect(figures.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(figures.at(-1));
    for (const sentence of await page.locator('.ledger-rule p').allInnerTexts()) {
      expect(rules.map((rule) => rule.sentence)).toContain(sentence);
      ruled += 1;
    }
    if (index === 0) await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  expect(ruled).toBeGreaterThan(2);
  expect(await page.locator('.frame[data-now="true"] .mark:not(.marks-more)').count()).toBeLessThan(
    5,
  );
});

test('from an account to the model, and back to the text', async () => {
  const page = await openPage({ path: '#/new/pyrenees' });
  await waitForStep(page, 0);
  await playByKeys(page, 1);
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Why', exact: true }).click();
  await page.locator('dialog[open]').getByRole('link').last().click();
  await page.locator('.facts').waitFor();
  await page.getByRole('navigation').first().getByRole('link').click();
  await waitForStep(page, 1);
});

test('the first text comes before the rest of the pack and before the model', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.options button')) return;
      observer.disconnect();
      const before = performance.getEntriesByType('resource').map((entry) => entry.name);
      document.body.setAttribute('data-before', before.join(' '));
    }).observe(document, { childList: true, subtree: true });
    // At once: to a reader who stays on the title page more is brought.
    document.querySelector<HTMLElement>('a[href^="#/new/"]')?.click();
  });
  await waitForStep(page, 0);
  const before = (await page.locator('body').getAttribute('data-before')) ?? '';
  expect(before).toContain('pack/pack.json');
  expect(before).not.toMatch(/rest\.json|model\.json|backtest\.json|whole-entry/);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some((entry) => entry.name.includes('rest.json')),
  );
  expect(asked).not.toContain('/pack/backtest.json');
});

test('the next act waits for the rest of the pack: said where it does not come, and then gone on with', async () => {
  const page = await openPage();
  await page.context().route('**/pack/rest.json', (route) => route.abort());
  await beginByKeyboard(page, 'whole');
  for (let step = await stepOf(page); !(await isOver(page)); step += 1) {
    const open = (await shownOptions(page)).filter((option) => !option.locked);
    await page.keyboard.press(String(open[0]?.number));
    const next = page.locator(`#step-${step + 1}[data-now="true"]`);
    await next.or(page.locator('[role=alert]')).first().waitFor();
    if (await page.locator('[role=alert]').isVisible()) break;
    await waitForStep(page, step + 1);
  }
  const stood = await stepOf(page);
  expect(stood).toBeGreaterThan(0);
  await page.context().unroute('**/pack/rest.json');
  await page.getByRole('button', { name: /again/i }).click();
  await waitForStep(page, stood + 1);
  takeNoises(page, /ERR_FAILED/);
  // Opened again from the archive, in the middle of the second act.
  await waitForKept(page, 1, stood + 1);
  await page.reload();
  await waitForStep(page, stood + 1);
});
