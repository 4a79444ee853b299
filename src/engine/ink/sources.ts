import { HEADER_FILE } from './header.ts';

/** Where Ink comes from: text by path, null where there is no such file. */
export type LoadInk = (path: string) => string | null;

export type InkSource = {
  readonly id: string;
  /** The main file's path, as `load` takes it. */
  readonly main: string;
  readonly load: LoadInk;
  /** What `INCLUDE world.ink` gives; null for a plain story. */
  readonly header: string | null;
};

/** The files of a story, as inkjs asks for them. */
export type InkFiles = {
  /** Every file that was read, in the order it was met, without the header. */
  readonly read: readonly string[];
  /** The path of a file by the name an INCLUDE wrote, since inkjs reports that name. */
  pathOf(name: string): string;
  readonly reader: {
    ResolveInkFilename(name: string, from?: string | null): string;
    LoadInkFileContents(path: string): string;
  };
};

export function filesOf({ main, load, header }: InkSource): InkFiles {
  const read: string[] = [];
  const paths = new Map<string, string>();
  const textAt = (path: string): string | null =>
    header !== null && path.split('/').at(-1) === HEADER_FILE ? header : load(path);
  return {
    read,
    pathOf: (name) => paths.get(name) ?? name,
    reader: {
      // Ink's own rule is beside the main file; many write includes beside the file they are in.
      ResolveInkFilename(name, from) {
        const includer = paths.get(from ?? '') ?? main;
        const places = [resolve(name, main), resolve(name, includer)];
        const path =
          name === main ? name : (places.find((one) => textAt(one) !== null) ?? places[0]!);
        paths.set(name, path);
        return path;
      },
      LoadInkFileContents(path) {
        const text = textAt(path);
        if (text === null) throw new Error(`There is no file ${path}.`);
        if (text !== header && !read.includes(path)) read.push(path);
        return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      },
    },
  };
}

/** The path of a file that stands beside another, `.` and `..` followed. */
function resolve(name: string, from: string): string {
  const written = name.replaceAll('\\', '/');
  const rooted = written.startsWith('/') || from.startsWith('/');
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1).filter(Boolean);
  for (const part of written.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/');
}
