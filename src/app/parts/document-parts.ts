import type { DocumentForm } from '../../engine/run/frame.ts';
import type { Span } from './markup.ts';

export type Words = readonly Span[];

/** A document taken apart by its form: what stands at its head, and the rest. */
export type DocumentParts = {
  /** A former letterhead, struck out: a decree's leading line in italics, or remarked as struck. */
  readonly struck: readonly Words[];
  /** The head: a telegram's address, a letter's place and date, leading capitals elsewhere. */
  readonly head: readonly Words[];
  readonly body: readonly Words[];
};

/** A remark about the paper itself: `(by hand)`. */
const note = /\((?=\p{Ll})[^)]*\)/gu;

const textOf = (line: Words): string => line.map((span) => span.text).join('');

/** Short, and in capitals for the most part: a heading as typists write it. */
function isHeading(line: Words): boolean {
  const letters = textOf(line).replace(note, '').match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return textOf(line).length <= 100 && capitals >= 4 && capitals >= 0.6 * letters.length;
}

const isItalic = (line: Words): boolean => line.length > 0 && line.every((span) => span.italic);

/** Cuts a line after a first sentence in its first span; null where there is none to cut. */
function splitSentence(line: Words, pattern: RegExp): { first: Words; rest: Words } | null {
  const span = line[0];
  const found = span === undefined ? null : pattern.exec(span.text);
  if (span === undefined || found === null || found[1] === undefined) return null;
  const after = { ...span, text: span.text.slice(found[0].length) };
  const rest = after.text === '' ? line.slice(1) : [after, ...line.slice(1)];
  return { first: [{ ...span, text: found[1] }], rest };
}

/** `(struck out) OLD NAME. (by hand) NEW NAME`: what the remark says of the words up to the stop. */
function splitStruck(line: Words): { first: Words; rest: Words } | null {
  return splitSentence(line, /^\(struck\b[^)]*\)\s*([^.(]+?)(?:[.]?\s*$|[.]\s+|\s+(?=\())/u);
}

function telegramParts(lines: readonly Words[]): DocumentParts {
  const [first, ...others] = lines;
  // Its address is its first sentence, where that is short and something follows it.
  const split = first === undefined ? null : splitSentence(first, /^(.{3,64}?[.:])\s+(?=\S)/u);
  if (split === null) return { struck: [], head: [], body: lines };
  return { struck: [], head: [split.first], body: [split.rest, ...others] };
}

/** The parts of a document; a document that is all head has a body all the same. */
export function partsOf(form: DocumentForm, lines: readonly Words[]): DocumentParts {
  if (form === 'telegram') return telegramParts(lines);
  if (form === 'poster' || form === 'newspaper') return { struck: [], head: [], body: lines };
  const struck: Words[] = [];
  const head: Words[] = [];
  const body = [...lines];
  while (body.length > 1 && body[0] !== undefined) {
    const isDateline = form === 'letter' && head.length === 0 && textOf(body[0]).length <= 40;
    const cut = form === 'decree' && head.length === 0 ? splitStruck(body[0]) : null;
    if (form === 'decree' && head.length === 0 && isItalic(body[0])) struck.push(body[0]);
    else if (cut !== null) {
      struck.push(cut.first);
      if (cut.rest.length > 0) head.push(cut.rest);
    } else if (isDateline || isHeading(body[0])) head.push(body[0]);
    else break;
    body.shift();
    if (isDateline) break;
  }
  return { struck, head, body };
}

/** A cutting: the name of the paper, what stands beside the name, and the text. */
export type Cutting = {
  readonly name: Words | null;
  readonly beside: Words;
  readonly lines: readonly Words[];
};

/** A newspaper as cuttings: a line whose first sentence is in capitals begins one. */
export function cuttingsOf(lines: readonly Words[]): readonly Cutting[] {
  const cuttings: { name: Words | null; beside: Words; lines: Words[] }[] = [];
  for (const line of lines) {
    const split = splitSentence(line, /^([^.]{3,80})(?:\.\s*|$)/u);
    const named = split !== null && isHeading(split.first) && !/\p{Ll}/u.test(textOf(split.first));
    if (named) cuttings.push({ name: split.first, beside: split.rest, lines: [] });
    else if (cuttings.length === 0) cuttings.push({ name: null, beside: [], lines: [line] });
    else cuttings.at(-1)?.lines.push(line);
  }
  return cuttings;
}

/** A numbered line (`4. ...`, `Article 2. ...`) hangs by its number. */
export function numberOf(line: Words): { readonly number: string; readonly rest: Words } | null {
  const split = splitSentence(line, /^(\d{1,3}[.)]|Art(?:icle|\.)\s[\p{L}\d]+\.)\s+(?=\S)/iu);
  return split === null ? null : { number: textOf(split.first), rest: split.rest };
}

/** A line in pieces: remarks about the paper are set apart from what is written on it. */
export function notesApart(
  line: Words,
): readonly { readonly note: boolean; readonly spans: Words }[] {
  return line.flatMap((span) => {
    const pieces: { note: boolean; spans: Words }[] = [];
    let end = 0;
    const add = (text: string, isNote: boolean) => {
      if (text !== '') pieces.push({ note: isNote, spans: [{ ...span, text }] });
    };
    for (const found of span.text.matchAll(note)) {
      add(span.text.slice(end, found.index), false);
      add(found[0], true);
      end = found.index + found[0].length;
    }
    add(span.text.slice(end), false);
    return pieces;
  });
}
