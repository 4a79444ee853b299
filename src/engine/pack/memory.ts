import type { NameList } from './names.ts';

/** The file of what passes from act to act. */
export const MEMORY_FILE = 'ink/memory.ink';

/** The memory of a pack, as its file declares it. */
export type Memory = {
  /** The names of its variables, in the file's order. */
  readonly variables: NameList;
  /** Those that hold lists, which no need can be held against. */
  readonly lists: readonly string[];
};

/** How a list is written: empty, in parentheses, or as an item with the name of its list. */
const LIST = /^(\(\s*(\)|[A-Za-z_])|[A-Za-z_]\w*\.\w)/;

/**
 * Reads what the file of the memory declares. A first value is a list where it is written as one, or
 * is an item of a list: of the pack's (`items`) or of the file's own. `whole` says whether the text
 * is all there is of it.
 */
export function memoryOf(text: string, items: readonly string[], whole: boolean): Memory {
  const declared = [...text.matchAll(/^\s*(VAR|LIST)\s+([A-Za-z_]\w*)(?:\s*=\s*)?(.*)$/gm)].map(
    ([, word, name = '', first = '']) => ({ isList: word === 'LIST', name, first }),
  );
  const known = new Set(items);
  for (const { isList, first } of declared) {
    for (const item of isList ? (first.match(/[A-Za-z_]\w*/g) ?? []) : []) known.add(item);
  }
  const holdsList = (first: string): boolean =>
    LIST.test(first) || known.has(/^[A-Za-z_]\w*/.exec(first)?.[0] ?? '');
  return {
    variables: { ids: declared.map(({ name }) => name), whole },
    lists: declared
      .filter(({ isList, first }) => isList || holdsList(first))
      .map(({ name }) => name),
  };
}
