import { listen, parsePort } from '../server/listen.ts';
import { createServer } from '../server/server.ts';
import { readSite, type Site } from '../server/site.ts';
import { PlainError } from './command.ts';
import { distFolder } from './project.ts';

/** Serves the built game until the process is stopped; `change` may put another story into it. */
export async function serveGame(change: (site: Site) => Site = (site) => site): Promise<void> {
  const choice = parsePort(process.env.PORT);
  if (!choice.ok) throw new PlainError(choice.text);
  const site = change(await readSite(distFolder));
  const { server, address } = await listen(() => createServer(site), choice).catch((error) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`No address to serve at: ${reason}. PORT=<number> chooses another port.`);
  });
  process.stdout.write(`The game is served at ${address}/ (Ctrl+C stops it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
