/** A piece of a line: plain or italic, and the article it opens, if any. */
export type Span = {
  readonly text: string;
  readonly italic: boolean;
  readonly article: string | null;
};

/** Finds the words of the codex in a text. */
export type Linker = {
  readonly pattern: RegExp | null;
  readonly articles: ReadonlyMap<string, string>;
};

export const noLinks: Linker = { pattern: null, articles: new Map() };

function escapeForPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['\u2019]");
}

function keyOf(words: string): string {
  return words.replaceAll('\u2019', "'");
}

/** A linker for the articles' words; where two articles claim the same words, the first has them. */
export function createLinker(
  articles: readonly { readonly id: string; readonly opens: readonly string[] }[],
): Linker {
  const byWords = new Map<string, string>();
  for (const article of articles) {
    for (const words of article.opens) {
      if (!byWords.has(keyOf(words))) byWords.set(keyOf(words), article.id);
    }
  }
  if (byWords.size === 0) return noLinks;
  // Longest first, so that a full name wins over the surname within it.
  const alternatives = [...byWords.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return { pattern, articles: byWords };
}

function splitItalics(text: string): { text: string; italic: boolean }[] {
  const pieces: { text: string; italic: boolean }[] = [];
  let end = 0;
  for (const found of text.matchAll(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), italic: false });
    pieces.push({ text: found[1] ?? '', italic: true });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), italic: false });
  return pieces;
}

/**
 * The spans of a line: `_italic_`, and the first mention of each article. `opened` holds the
 * articles mentioned earlier in the frame, and is added to.
 */
export function spansOf(text: string, linker: Linker, opened: Set<string>): readonly Span[] {
  return splitItalics(text).flatMap((piece) => linkPiece(piece, linker, opened));
}

/** The spans of an option's words: no articles. A plain story's words are as they are: Ink knows no such markup. */
export function wordsOf(
  { scripted }: { readonly scripted: boolean },
  text: string,
): readonly Span[] {
  return scripted ? spansOf(text, noLinks, new Set()) : [{ text, italic: false, article: null }];
}

function linkPiece(
  piece: { text: string; italic: boolean },
  linker: Linker,
  opened: Set<string>,
): Span[] {
  const spans: Span[] = [];
  let end = 0;
  const add = (text: string, article: string | null) => {
    if (text !== '') spans.push({ text, italic: piece.italic, article });
  };
  if (linker.pattern !== null) {
    for (const found of piece.text.matchAll(linker.pattern)) {
      const article = linker.articles.get(keyOf(found[0]));
      if (article === undefined || opened.has(article)) continue;
      opened.add(article);
      add(piece.text.slice(end, found.index), null);
      add(found[0], article);
      end = found.index + found[0].length;
    }
  }
  add(piece.text.slice(end), null);
  return spans;
}

/** A span, and what of its neighbours no line may part from it. */
export type Held = {
  readonly span: Span;
  readonly before: Span | null;
  readonly after: Span | null;
};

/**
 * Spans with what clings to a codex word taken over to it: a line may break on either side of a button,
 * and would leave the stop after it alone on the next.
 */
export function heldTogether(spans: readonly Span[]): readonly Held[] {
  const held: { span: Span; before: Span | null; after: Span | null }[] = [];
  for (const span of spans) {
    const last = held.at(-1);
    let { text } = span;
    if (span.article === null && last !== undefined && last.span.article !== null) {
      const [tail = ''] = /^[^\s\u2013\u2014-]*/.exec(text) ?? [];
      if (tail !== '') last.after = { ...span, text: tail };
      text = text.slice(tail.length);
    }
    let before: Span | null = null;
    if (span.article !== null && last !== undefined && last.span.article === null) {
      const [head = ''] = /[\u201c\u2018\u00ab(]*$/.exec(last.span.text) ?? [];
      if (head !== '') before = { ...last.span, text: head };
      last.span = { ...last.span, text: last.span.text.slice(0, -head.length || undefined) };
    }
    held.push({ span: { ...span, text }, before, after: null });
  }
  return held;
}

/** The text without its markup: for labels and announcements. */
export function plainText(text: string): string {
  return splitItalics(text)
    .map((piece) => piece.text)
    .join('');
}
