/** How inkjs says that it does not know a name: a divert's, a function's, a variable's, an item's. */
const UNKNOWN =
  /(?:target not found: '-> |target for read count: -> |Unresolved variable: |list item |that contains item '|definition for item |assign to: '|could not be found: ')([^\s',]+)/;

/** The name that a message of inkjs's calls unknown, such as `Gauge.bread` or `yard`; null if none. */
export const unknownName = (message: string): string | null => UNKNOWN.exec(message)?.[1] ?? null;

/** Lines that may give something a name: knots, variables, lists, labels. */
const DECLARES = /^\s*(?:=|(?:VAR|CONST|LIST|EXTERNAL)\b)|\btemp\s|^\s*[-*+].*\(\s*[^\s()]+\s*\)/;

/** Every word that may be a name given in one of these texts of Ink, well written or not. */
export function declaredIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      text
        .split('\n')
        .filter((line) => DECLARES.test(line))
        .flatMap((line) => line.match(/[\p{L}\p{N}_]+/gu) ?? []),
    ),
  );
}
