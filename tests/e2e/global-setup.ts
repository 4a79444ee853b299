import type { TestProject } from 'vitest/node';
import { createServer } from '../../src/server/server.ts';
import { readSite } from '../../src/server/site.ts';
import { ensureBrowser } from '../../src/tools/browser.ts';
import { buildIfChanged } from '../../src/tools/build-game.ts';
import { distFolder } from '../../src/tools/project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served while the browser tests run. */
    readonly origin: string;
    readonly browserPath: string;
  }
}

/** Once for all browser tests: a browser, the built game, and the real server on a free port. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', ensureBrowser());
  await buildIfChanged();
  const server = createServer(await readSite(distFolder));
  project.provide('origin', await server.listen({ port: 0, host: '127.0.0.1' }));
  return () => server.close();
}
