import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible, typeOf } from './media-type.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the site, whole in memory. */
export type SiteFile = {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  /** The bytes in an encoding, compressed once, when first asked for. */
  readonly body: (encoding: Encoding) => Promise<Buffer>;
  readonly encodings: readonly Encoding[];
};

/** The files that are served, by their path without a leading slash. Nothing else exists. */
export type Site = ReadonlyMap<string, SiteFile>;

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      // 9 is close to the best and ten times as fast: the largest file takes a quarter of a second.
      return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    case 'gzip':
      return compressGzip(bytes, { level: 9 });
    case 'identity':
      return bytes;
    default:
      return encoding satisfies never;
  }
}

function cacheControlOf(path: string): string {
  // The build puts a hash of the content into every name under assets/, and only there.
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** A file of the site from its bytes. */
export function toSiteFile(path: string, content: string | Uint8Array): SiteFile {
  const bytes = Buffer.from(content);
  const type = typeOf(path);
  const compressed = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    cacheControl: cacheControlOf(path),
    encodings: isCompressible(type) ? ['br', 'gzip', 'identity'] : ['identity'],
    body(encoding) {
      const body = compressed.get(encoding) ?? compress(bytes, encoding);
      compressed.set(encoding, body);
      return body;
    },
  };
}

/** Reads a built folder; files whose name begins with a dot stay out. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, SiteFile]> => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(folder, file).split(sep).join('/');
        return [path, toSiteFile(path, await readFile(file))];
      }),
    ),
  );
}

/** The same site with another story: every file under `pack/` is replaced by the given ones. */
export function withPack(site: Site, files: ReadonlyMap<string, string | Uint8Array>): Site {
  const kept = [...site].filter(([path]) => !path.startsWith('pack/'));
  const added = [...files].map(([name, content]): [string, SiteFile] => {
    const path = `pack/${name}`;
    return [path, toSiteFile(path, content)];
  });
  return new Map([...kept, ...added]);
}
