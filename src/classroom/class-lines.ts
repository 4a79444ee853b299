/** A code found in what was pasted, and the line it stands in, counted from 1. */
export type ClassLine = { readonly line: number; readonly code: string };

/** A line that holds no code: a name as like as not, so no more is known of it than where it stands. */
export type BareLine = { readonly line: number };

export type ClassLines = {
  /** Each code once, where it first stands. */
  readonly codes: readonly ClassLine[];
  /** Codes that stood on an earlier line already. */
  readonly repeated: readonly (ClassLine & { readonly first: number })[];
  readonly bare: readonly BareLine[];
};

/** A link holds its code behind this, whatever page it was made on. */
const inLink = /#\/road\/([\w-]+)/g;
/** As many characters as the shortest code has; names and numbers of a list are shorter. */
const alone = /[\w-]{22,}/g;

/** The codes in a line: those of its links, or else whatever is long enough to be one. */
function codesIn(text: string): readonly string[] {
  const linked = [...text.matchAll(inLink)].flatMap(([, code]) => code ?? []);
  if (linked.length > 0) return linked;
  // A dash before a code is a list's, not its own: every code begins with a letter.
  return [...text.matchAll(alone)].map(([code]) => code.replace(/^[-_\d]+(?=[A-Za-z])/, ''));
}

const linesIn = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(/[\u200b\ufeff]/g, '').trim());

/** Reads a pasted list: one code or link a line, whatever stands around it. */
export function classLines(text: string): ClassLines {
  const codes: ClassLine[] = [];
  const repeated: (ClassLine & { first: number })[] = [];
  const bare: BareLine[] = [];
  const firsts = new Map<string, number>();
  linesIn(text).forEach((words, index) => {
    const line = index + 1;
    if (words === '') return;
    const found = codesIn(words);
    if (found.length === 0) bare.push({ line });
    for (const code of found) {
      const first = firsts.get(code);
      if (first !== undefined) repeated.push({ line, code, first });
      else {
        firsts.set(code, line);
        codes.push({ line, code });
      }
    }
  });
  return { codes, repeated, bare };
}

/** The same list with nothing in it but its codes, line by line: names beside them are not kept. */
export const codesOnly = (text: string): string =>
  linesIn(text)
    .map((line) => codesIn(line).join(' '))
    .join('\n')
    .trimEnd();
