import { createServer } from '../../server/server.ts';
import { readSite } from '../../server/site.ts';
import { buildIfChanged } from '../build-game.ts';
import { distFolder } from '../project.ts';

/** Builds the game if needed and serves it on a free port while `measure` runs. */
export async function withServedGame<T>(measure: (origin: string) => Promise<T>): Promise<T> {
  await buildIfChanged();
  const server = createServer(await readSite(distFolder));
  try {
    return await measure(await server.listen({ port: 0, host: '127.0.0.1' }));
  } finally {
    await server.close();
  }
}
