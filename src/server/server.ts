import type { Socket } from 'node:net';
import fastify, {
  type ConnectionError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { SECURITY_HEADERS } from './security.ts';
import type { Encoding, Site, SiteFile } from './site.ts';

/** The best encoding that the reader takes and the file comes in. */
function selectEncoding(accepted: string | undefined, file: SiteFile): Encoding {
  const wanted = new Map<string, number>();
  for (const part of (accepted ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((it) => it.trim().toLowerCase());
    const q = parameters.find((it) => it.startsWith('q='));
    wanted.set(name, q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0);
  }
  const takes = (encoding: Encoding) => (wanted.get(encoding) ?? wanted.get('*') ?? 0) > 0;
  return file.encodings.find(takes) ?? 'identity';
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** The path of a request within the site, or undefined where it is not written as one. */
function toSitePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '').slice(1);
    return path === '' ? 'index.html' : path;
  } catch {
    return undefined;
  }
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SiteFile) {
  const encoding = selectEncoding(request.headers['accept-encoding'], file);
  // Each encoding is other bytes, so it needs a tag of its own.
  const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  reply.header('cache-control', file.cacheControl).header('etag', etag);
  if (file.encodings.length > 1) reply.header('vary', 'accept-encoding');
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(await file.body(encoding));
}

/** An answer in words, where there is no file to send. */
function sendWords(reply: FastifyReply, code: number, words: string) {
  return reply
    .code(code)
    .headers(SECURITY_HEADERS)
    .header('cache-control', 'no-cache')
    .type('text/plain; charset=utf-8')
    .send(`${words}\n`);
}

/** An answer to what is not even HTTP, written by hand: no request and no reply exist yet. */
function refuse(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request';
  const headers = { ...SECURITY_HEADERS, 'content-type': 'text/plain', connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${[status, ...lines].join('\r\n')}\r\n\r\nThis cannot be read.\n`);
}

/**
 * The game's server over a site in memory. A request can only name a file of the site: the disk
 * is never read, so that no path leads out of the folder.
 */
export function createServer(site: Site): FastifyInstance {
  const server = fastify({
    forceCloseConnections: true,
    // Addresses that are no addresses never reach a route or a hook.
    frameworkErrors: (_error, _request, reply) =>
      sendWords(reply, 400, 'This address cannot be read.'),
    clientErrorHandler: (error, socket) => refuse(error, socket),
  });

  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    // Before a body is read: there is nothing here that one could be for.
    if (request.method === 'GET' || request.method === 'HEAD') return;
    return sendWords(reply.header('allow', 'GET, HEAD'), 405, 'Here one can only read.');
  });

  server.get('/*', async (request, reply) => {
    const path = toSitePath(request.url);
    const file = path === undefined ? undefined : site.get(path);
    if (file === undefined) return reply.callNotFound();
    return sendFile(request, reply, file);
  });

  server.setNotFoundHandler(async (_request, reply) =>
    sendWords(reply, 404, 'There is nothing at this address.'),
  );

  server.setErrorHandler(async (error: { statusCode?: number }, _request, reply) => {
    const code = error.statusCode ?? 500;
    return sendWords(reply, code, code < 500 ? 'This cannot be read.' : 'The server failed.');
  });

  return server;
}
