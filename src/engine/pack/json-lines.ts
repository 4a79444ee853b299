/** Where things stand in a JSON text: lines counted from 1, by paths of keys, indices and ids. */
export type JsonLines = {
  /**
   * The line of what a path such as `regions.3.name` or `regions.north` leads to, or of the nearest
   * thing around it that is there.
   */
  lineOf(path: string): number;
  /** Keys that an object has twice: a parser silently keeps the last. */
  readonly twice: readonly Spot[];
  /** Keys that JavaScript takes for an object's own making. */
  readonly hidden: readonly Spot[];
};

type Spot = { readonly path: string; readonly line: number };

type Token = { readonly text: string; readonly line: number };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** Nothing that a pack holds is as deep; deeper ones are only looked at so far. */
const DEEPEST = 50;

function tokensOf(text: string): Token[] {
  return text
    .split('\n')
    .flatMap((one, index) =>
      (one.match(TOKEN) ?? []).map((found) => ({ text: found, line: index + 1 })),
    );
}

const unquoted = (token: string): string =>
  token.startsWith('"') ? String(JSON.parse(token)) : token;

/** Reads where everything stands in a JSON text that parses. */
export function jsonLines(text: string): JsonLines {
  const tokens = tokensOf(text);
  const lines = new Map<string, number>([['', 1]]);
  /** The path by index of a thing that has an id, by its path by id. */
  const named = new Map<string, string>();
  const twice: Spot[] = [];
  const hidden: Spot[] = [];
  let at = 0;

  const next = (): Token | undefined => tokens[at++];
  const isClosed = (): boolean => {
    if (tokens[at]?.text === ',') at += 1;
    const closed = at >= tokens.length || /^[\]}]$/.test(tokens[at]!.text);
    if (closed) at += 1;
    return closed;
  };

  const readValue = (path: string, depth: number): void => {
    const opening = next();
    if (depth > DEEPEST) at = tokens.length;
    else if (opening?.text === '{') readObject(path, depth + 1);
    else if (opening?.text === '[') readArray(path, depth + 1);
  };
  const readObject = (path: string, depth: number): void => {
    while (!isClosed()) {
      const { text: quoted, line } = next()!;
      const key = unquoted(quoted);
      const child = `${path}.${key}`;
      if (key === '__proto__') hidden.push({ path: child.slice(1), line });
      else if (lines.has(child)) twice.push({ path: child.slice(1), line });
      lines.set(child, line);
      at += 1;
      if (key === 'id') {
        const id = `${path.slice(0, path.lastIndexOf('.'))}.${unquoted(tokens[at]?.text ?? '')}`;
        if (!named.has(id)) named.set(id, path);
      }
      readValue(child, depth);
    }
  };
  const readArray = (path: string, depth: number): void => {
    for (let index = 0; !isClosed(); index += 1) {
      const child = `${path}.${index}`;
      lines.set(child, tokens[at]!.line);
      readValue(child, depth);
    }
  };

  readValue('', 0);
  return {
    twice,
    hidden,
    lineOf(path) {
      let here = '';
      for (const step of path.split('.')) {
        const inner = `${here}.${step}`;
        const there = lines.has(inner) ? inner : named.get(inner);
        if (there === undefined) break;
        here = there;
      }
      return lines.get(here) ?? 1;
    },
  };
}
