import type { DocumentForm } from '../../engine/run/frame.ts';
import type { Span } from './markup.ts';

type Words = readonly Span[];

/** A document taken apart by its form: what stands at its head, and the rest. */
export type DocumentParts = {
  /** A former letterhead, struck out: in a decree, a leading line wholly in italics. */
  readonly struck: readonly Words[];
  /** The head: a telegram's address, leading lines in capitals elsewhere. */
  readonly head: readonly Words[];
  readonly body: readonly Words[];
};

const textOf = (line: Words): string => line.map((span) => span.text).join('');

function isCapitals(line: Words): boolean {
  const text = textOf(line);
  return text.length <= 90 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const isItalic = (line: Words): boolean => line.length > 0 && line.every((span) => span.italic);

/** A telegram's address is its first sentence, where that is short and something follows it. */
function splitAddress(line: Words): { address: Words; rest: Words } | null {
  const first = line[0];
  if (first === undefined) return null;
  const found = /^(.{3,64}?[.:])\s+(?=\S)/u.exec(first.text);
  if (found === null || found[1] === undefined) return null;
  const rest = [{ ...first, text: first.text.slice(found[0].length) }, ...line.slice(1)];
  return { address: [{ ...first, text: found[1] }], rest };
}

/** The parts of a document; a document that is all head has a body all the same. */
export function partsOf(form: DocumentForm, lines: readonly Words[]): DocumentParts {
  if (form === 'telegram') {
    const [first, ...others] = lines;
    const split = first === undefined ? null : splitAddress(first);
    if (split === null) return { struck: [], head: [], body: lines };
    return { struck: [], head: [split.address], body: [split.rest, ...others] };
  }
  const struck: Words[] = [];
  const head: Words[] = [];
  const body = [...lines];
  while (body.length > 1 && body[0] !== undefined) {
    if (form === 'decree' && head.length === 0 && isItalic(body[0])) struck.push(body[0]);
    else if (form !== 'poster' && form !== 'letter' && isCapitals(body[0])) head.push(body[0]);
    else break;
    body.shift();
  }
  return { struck, head, body };
}

/** A numbered line (`4. ...`, `Article 2. ...`) hangs by its number. */
export function numberOf(line: Words): { readonly number: string; readonly rest: Words } | null {
  const first = line[0];
  if (first === undefined) return null;
  const found = /^((?:Art(?:icle|\.)?\s+)?\d{1,3}(?:er)?[.)])\s+/iu.exec(first.text);
  if (found === null || found[1] === undefined) return null;
  const rest = [{ ...first, text: first.text.slice(found[0].length) }, ...line.slice(1)];
  return { number: found[1], rest };
}
