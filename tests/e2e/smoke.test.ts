import { expect, inject, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectNoSideways, expectQuiet, openPage } from './harness.ts';

async function fetchTitle(): Promise<string> {
  const answer = await fetch(`${inject('origin')}/pack/pack.json`);
  const pack = (await answer.json()) as { manifest: { title: string } };
  return pack.manifest.title;
}

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('the title page opens at $width by $height, and nothing leaves the origin', async (size) => {
  const page = await openPage(size);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  expect((await heading.innerText()).toLowerCase()).toContain((await fetchTitle()).toLowerCase());
  await expectAccessible(page);
  await expectNoSideways(page);
  expectQuiet(page);
});

test('a person without JavaScript is told why there is nothing to read', async () => {
  const html = await (await fetch(inject('origin'))).text();
  expect(html).toMatch(/<noscript>[^<]*JavaScript[^<]*<\/noscript>/);
});
