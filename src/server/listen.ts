import type { FastifyInstance } from 'fastify';

export type PortChoice =
  | { readonly ok: true; readonly port: number; readonly fixed: boolean }
  | { readonly ok: false; readonly text: string };

const DEFAULT_PORT = 1944;
const TRIES = 20;

/** The port a person asked for by `PORT`, else the game's own. */
export function parsePort(text: string | undefined): PortChoice {
  if (text === undefined || text === '') return { ok: true, port: DEFAULT_PORT, fixed: false };
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return { ok: true, port, fixed: true };
  return { ok: false, text: `PORT is “${text}”: it must be a whole number from 0 to 65535.` };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Listens on this machine alone; moves to the next free port only where none was asked for. */
export async function listen(
  create: () => FastifyInstance,
  choice: { readonly port: number; readonly fixed: boolean },
): Promise<{ readonly server: FastifyInstance; readonly address: string }> {
  const last = choice.fixed ? choice.port : choice.port + TRIES;
  for (let port = choice.port; ; port += 1) {
    const server = create();
    try {
      return { server, address: await server.listen({ port, host: '127.0.0.1' }) };
    } catch (error) {
      await server.close();
      if (codeOf(error) !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}
