import { openPage } from './harness.ts';
import { waitForStep } from './reader.ts';

/** Opens the game and brings in a run of an edition that is gone, which still holds for its first answer. */
export async function openOlderRun(later: readonly string[]) {
  const page = await openPage({ path: '#/runs' });
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  const run = {
    format: 1,
    pack: 'toulouse-1944',
    edition: '0'.repeat(64),
    entry: 'toulouse',
    seed: 7,
    choices: ['airfield-silence', ...later],
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'old.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(run)),
  });
  await waitForStep(page, 1);
  return { page, run };
}
