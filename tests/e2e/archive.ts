import type { Page } from 'playwright-core';

export type Kept = {
  readonly id: string;
  readonly title: string;
  readonly ending: string | null;
  readonly run: {
    readonly edition: string;
    readonly seed: number;
    readonly choices: readonly string[];
  };
};

/** The runs as the browser keeps them, newest first. */
export const keptBy = (page: Page): Promise<Kept[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('conditionnel');
        // Not there yet: it is the game's to make, and must not be left behind empty.
        let isMade = true;
        asked.onupgradeneeded = () => {
          isMade = false;
          asked.transaction?.abort();
        };
        asked.onerror = () => (isMade ? reject(asked.error) : resolve([]));
        asked.onsuccess = () => {
          const all = asked.result.transaction('runs').objectStore('runs').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result.sort((a, b) => b.updatedAt - a.updatedAt));
          };
        };
      }),
  );

/** Waits until so many runs are kept, each with at least so many choices. */
export async function waitForKept(page: Page, many: number, choices = 0): Promise<Kept[]> {
  for (;;) {
    const kept = await keptBy(page);
    const isThere = kept.length >= many && kept.some(({ run }) => run.choices.length >= choices);
    if (isThere) return kept;
    await page.waitForTimeout(50);
  }
}
