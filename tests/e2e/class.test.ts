import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkOf } from '../../src/app/share/link.ts';
import { qrPath } from '../../src/app/share/qr-path.ts';
import { qrPicture, qrVideo } from '../qr-picture.ts';
import { readyStory } from '../story/target.ts';
import { expectAccessible } from './axe.ts';
import { damaged, ofAnotherEdition, type Pupil, playClass } from './class-codes.ts';
import { expectNoSideways, expectQuiet, openPage, printedPages } from './harness.ts';
import { openDebrief } from './open-debrief.ts';

const sizes = [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const;

/** Thirty roads, two of them twice, two damaged and one that the story has changed under: 35 lines. */
function aClass(): { readonly lines: string[]; readonly pupils: readonly Pupil[] } {
  const all = playClass('whole', 33);
  const pupils = all.slice(0, 30);
  const codes = pupils.map(({ code }, nth) =>
    nth % 5 === 4 ? `https://a.example/game/#/road/${code}` : code,
  );
  const lines = [
    ...codes.slice(0, 10),
    `11. ${all[2]!.code}`,
    damaged(all[30]!.code),
    ...codes.slice(10),
    `  "${all[7]!.code}"  `,
    all[31]!.code.slice(0, 40),
    ofAnotherEdition(all[32]!.code, 6),
  ];
  // What is left of the last one: its first six answers.
  const held = { ...all[32]!, frames: all[32]!.frames.slice(0, 7) };
  return { lines, pupils: [...pupils, held] };
}

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.locator('#class-codes').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.locator('.class-splits > li').first().waitFor();
}

/** Each decision’s figures as they stand on the page, in the order of its answers. */
const figuresOn = (page: Page) =>
  page.locator('.class-splits > li').evaluateAll((items) =>
    items.map((item) => ({
      decision: item.getAttribute('data-decision') ?? '',
      taken: [...item.querySelectorAll('.split-figure')].map((it) =>
        Number.parseInt(it.textContent ?? '', 10),
      ),
      left: item.querySelector('.split-left')?.textContent ?? '',
    })),
  );

/** How many took each option of a decision, counted from the frames; most first. */
function takenIn(pupils: readonly Pupil[], decision: string): number[] {
  const counts = new Map<string, number>();
  for (const { frames } of pupils) {
    frames.forEach((frame, step) => {
      if (frame.decision !== decision) return;
      for (const { id } of frame.options) counts.set(id, counts.get(id) ?? 0);
      const chosen = frames[step + 1]?.chosen?.id;
      if (chosen !== undefined) counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    });
  }
  return [...counts.values()].sort((a, b) => b - a);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The rows of a saved table, without its mark. */
async function tableOf(page: Page, button: string, separator: string): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))${separator}`, 'gy');
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...`${line}${separator}`.matchAll(cell)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('""', '"'),
      ),
    );
}

test('thirty-five codes are pasted, some twice, two damaged, one of another edition: summed right', async () => {
  const { lines, pupils } = aClass();
  expect(lines).toHaveLength(35);
  const page = await openPage({ path: '#/class' });
  await page.locator('.class-steps li').nth(2).waitFor();
  await expectAccessible(page);
  await paste(page, lines);
  expect(await page.locator('.class-many').innerText()).toMatch(/^31 roads$/i);
  const heard = await page.locator('.class-heard').innerText();
  expect(heard).toMatch(/2 lines not read/i);
  expect(heard).toMatch(/Line 12 .*wrong/);
  expect(heard).toMatch(/Line 34 .*wrong/);
  expect(heard).toMatch(/1 road of another edition/i);
  expect(heard).toMatch(/Line 35: counted as far as decision 7/);
  expect(heard).toMatch(/2 codes given twice/i);
  expect(heard).toMatch(/line 11 is line 3 again; line 33 is line 8 again/);

  const figures = await figuresOn(page);
  const met = new Set(
    pupils.flatMap(({ frames }) => frames.flatMap(({ decision }) => decision ?? [])),
  );
  expect(new Set(figures.map(({ decision }) => decision))).toEqual(met);
  for (const { decision, taken, left } of figures) {
    expect([decision, taken.toSorted((a, b) => b - a)]).toEqual([
      decision,
      takenIn(pupils, decision),
    ]);
    const others = [...left.matchAll(/(\d+) roads?/g)].map(([, n]) => Number(n));
    expect(sum(taken) + sum(others)).toBe(31);
  }

  const endings = new Map<string, number>();
  for (const { frames } of pupils) {
    const ending = frames.at(-1)?.ending;
    if (ending) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  const shown = await page
    .locator('.class-endings > li')
    .evaluateAll((items) =>
      items.map((item): [string, number] => [
        item.getAttribute('data-ending') ?? '',
        Number.parseInt(item.querySelector('.label')?.textContent ?? '', 10),
      ]),
    );
  expect(new Map(shown)).toEqual(endings);
  expect(sum([...endings.values()])).toBe(30);
  await page.locator('.class-endings .small-map svg').first().waitFor();
  const perDimension = await page
    .locator('.class-outcomes > li')
    .evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll('.split-figure')].reduce(
          (all, it) => all + Number(it.textContent),
          0,
        ),
      ),
    );
  expect(perDimension).toEqual(readyStory().pack.manifest.dimensions.map(() => 30));

  for (const [button, separator] of [
    ['Table for a French spreadsheet', ';'],
    ['Table for an English spreadsheet', ','],
  ] as const) {
    const [head, ...rows] = await tableOf(page, button, separator);
    expect(head).toEqual([
      'Part',
      'Date',
      'Decision or dimension',
      'Answer, outcome or ending',
      'Really done',
      'Roads',
      'Of',
    ]);
    expect(rows.every((row) => row.length === 7 && row[6] === '31')).toBe(true);
    const roadsOf = (part: string) =>
      sum(rows.filter((row) => row[0] === part).map((row) => Number(row[5])));
    expect(roadsOf('Ending')).toBe(31);
    expect(roadsOf('Outcome')).toBe(31 * perDimension.length);
    expect(roadsOf('Decision')).toBe(31 * figures.length);
    expect(rows.some((row) => row[2]?.includes('\u2019') || row[3]?.includes('é'))).toBe(true);
  }

  await page.reload();
  await page.locator('.class-many').waitFor();
  expect(await figuresOn(page)).toEqual(figures);
  await page.locator('.class-intake summary').click();
  const clear = page.getByRole('button', { name: 'Clear the list' });
  await clear.click();
  // It asks first: one press by mistake costs no class.
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await clear.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await page.locator('#class-codes').inputValue()).not.toBe('');
  await clear.click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear it' }).click();
  await page.locator('.class-steps').waitFor();
  expect(await page.locator('.class-many').count()).toBe(0);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('class'))),
  ).toEqual([]);
  await page.reload();
  await page.locator('.class-steps').waitFor();
  expectQuiet(page);
});

test.each(sizes)(
  'a class of %i by %i is read without the network, by anyone',
  async (width, height) => {
    const { lines } = aClass();
    const page = await openPage({ width, height, path: '#/class' });
    await page.locator('#class-codes').waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await paste(page, lines);
    await page.locator('.small-map svg').first().waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
    // Where there is room the tree is a picture first, and its list is a step away.
    await page.getByRole('button', { name: width > 900 ? 'As a list' : 'As a picture' }).click();
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByRole('link', { name: 'Debrief sheet' }).click();
    await page.locator('.debrief-row').first().waitFor();
    await page.locator('.small-map svg').nth(1).waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
    expectQuiet(page);
  },
);

test('the debrief of a class prints on two pages', async () => {
  const page = await openPage({ path: '#/class' });
  await page.locator('#class-codes').waitFor();
  await paste(page, aClass().lines);
  await page.getByRole('link', { name: 'Debrief sheet' }).click();
  await page.locator('.debrief-row').first().waitFor();
  await page.locator('.small-map svg').nth(1).waitFor();
  // What was held out on the coast to the end is on both maps, in its place and in the key.
  for (const map of await page.locator('.small-map').all()) {
    expect(await map.locator('[data-pocket]').count()).toBeGreaterThan(1);
    expect(await map.locator('.small-map-key').innerText()).toMatch(/, in pockets 2/);
  }
  expect(await printedPages(page)).toBe(2);
  expect(await page.locator('.debrief-lines > li, .debrief-row').count()).toBeGreaterThan(40);
  const numbers = await page
    .locator('.debrief-row .debrief-number, .debrief-lines .debrief-number')
    .allInnerTexts();
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a short form played alone is debriefed on two pages, decision by decision', async () => {
  const form = readyStory().pack.manifest.entries.find((one) => one.form?.decisions.length === 5);
  const page = await openDebrief(playClass(form!.id, 4).at(-1)!.code);
  await page.locator('.debrief-row').nth(4).waitFor();
  expect(
    await page
      .locator('.debrief-row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision'))),
  ).toEqual(form!.form!.decisions.map(({ id }) => id));
  expect(await page.locator('.debrief-row [data-given="true"]').count()).toBe(5);
  expect(await page.locator('.debrief-row .debrief-real').count()).toBe(5);
  await page.locator('.small-map svg').nth(1).waitFor();
  await expectAccessible(page);
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
  await page.reload();
  await page.locator('.debrief-row').nth(4).waitFor();
  expectQuiet(page);
});

test('a file of codes is read, and a browser that keeps nothing says so', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('about:blank');
  await page.goBack();
  await page.evaluate(() => {
    location.hash = '#/class';
  });
  await page.locator('#class-codes').waitFor();
  const codes = playClass('whole', 3).map(({ code }, nth) => `Pupil ${nth};${code}`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${codes.join('\r\n')}`),
  });
  await page.locator('.class-many').waitFor();
  expect(await page.locator('.class-many').innerText()).toMatch(/^3 roads$/i);
  await page.locator('.class-intake summary').click();
  await page.getByText('This browser keeps nothing').waitFor();
  await page.goto(page.url().replace('#/class', '#/debrief/nobody'));
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
});

test('codes are held up before the camera: each is read once, and another code is refused', async () => {
  const [first, second] = playClass('short-5', 2);
  const texts = [
    linkOf('https://a.example/', first!.code),
    linkOf('https://a.example/', second!.code),
    'https://a.example/menu',
  ];
  const folder = await mkdtemp(join(tmpdir(), 'camera-'));
  const camera = join(folder, 'codes.y4m');
  await writeFile(camera, qrVideo(texts.map((text) => qrPicture(qrPath(text)!, 640, 480))));
  const page = await openPage({ path: '#/class', camera });
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  const said = page.locator('.class-scanned');
  await said.filter({ hasText: '2 codes read.' }).waitFor();
  await said.filter({ hasText: 'no road of the game' }).waitFor();
  await said.filter({ hasText: 'in the list already' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.locator('.class-many', { hasText: /^2 roads$/i }).waitFor();
  const kept = await page.locator('#class-codes').inputValue();
  expect(kept.split('\n').toSorted()).toEqual([first!.code, second!.code].toSorted());
  // Closed, it looks no longer.
  expect(await page.locator('.class-video').count()).toBe(0);
  await rm(folder, { recursive: true });
});

test('a camera that may not be used is said, and the codes can be pasted', async () => {
  const page = await openPage({ path: '#/class' });
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByRole('alert').filter({ hasText: 'paste the codes' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await paste(page, [playClass('short-5', 1)[0]!.code]);
  expect(await page.locator('.class-many').innerText()).toMatch(/^1 road$/i);
});

test('names that stand beside codes are neither kept nor shown', async () => {
  const page = await openPage({ path: '#/class' });
  await page.locator('#class-codes').waitFor();
  const [one] = playClass('whole', 1);
  await paste(page, [`Zebedee: ${one!.code}`, 'Zuleika, away']);
  const kept = await page.evaluate(() => Object.values(localStorage).join('\n'));
  expect(kept).toContain(one!.code);
  expect(kept).not.toMatch(/Zebedee|Zuleika/);
  const heard = await page.locator('.class-heard').innerText();
  expect(heard).toMatch(/Line 2\s+There is no code in it/);
  expect(await page.locator('.class').innerText()).not.toMatch(/Zebedee|Zuleika/);
});

test('a session before a class is debriefed with its splits', async () => {
  const { pack } = readyStory();
  const entry = pack.manifest.entries.find((one) => one.form?.decisions.length === 3)!;
  const { choices, frames } = playClass(entry.id, 2).at(-1)!;
  const asked = entry.form!.decisions.map(({ id }) => id);
  const votes = frames.flatMap(({ decision, options, step }) => {
    if (decision === null || !asked.includes(decision)) return [];
    const taken = choices[step]!;
    const other = options.find(({ id }) => id !== taken)!.id;
    const isFirst = decision === asked[0];
    const tally = isFirst ? { [taken]: 9, [other]: 16 } : { [taken]: 21, [other]: 4 };
    const [by, reason] = isFirst ? ['against', 'Nobody had read the map.'] : ['majority', null];
    return [{ decision, step, tally, taken, by, reason }];
  });
  const session = {
    format: 1,
    id: 'monday',
    run: {
      format: 1,
      pack: pack.manifest.id,
      edition: pack.edition,
      entry: entry.id,
      seed: 1,
      choices,
    },
    phase: { kind: 'debrief' },
    votes,
    counting: {},
    minutes: null,
    startedAt: 1,
    holdsBack: true,
    updatedAt: 2,
  };
  const page = await openPage({ width: 390, height: 844, path: '#/about' });
  await page.evaluate(
    (record) => localStorage.setItem('conditionnel.session.monday', JSON.stringify(record)),
    session,
  );
  await page.evaluate(() => {
    location.hash = '#/debrief/monday';
  });
  await page.locator('.debrief-row').nth(2).waitFor();
  expect(await page.locator('.debrief-row').count()).toBe(3);
  const first = page.locator('.debrief-row').first();
  expect(await first.innerText()).toMatch(/against the hands.*Nobody had read the map/s);
  expect(
    (await first.locator('.debrief-taken').allInnerTexts()).map(Number).toSorted((a, b) => b - a),
  ).toEqual(expect.arrayContaining([16, 9]));
  await expectAccessible(page);
  await expectNoSideways(page);
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
});
