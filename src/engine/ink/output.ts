import { COMMAND } from './anatomy.ts';
import { budget, type Content, STRING, TooLong } from './budget.ts';

/** A line as the story prints it: its text, cleaned as inkjs cleans it, and the tags on either side. */
export type RawLine = { text: string; readonly before: string[]; readonly after: string[] };

/** Makes lines of what a turn prints, each with its tags. */
export type Printer = {
  /** Takes the pieces that come next. */
  take(pieces: readonly Content[]): void;
  /** The lines of all that was taken. Empty lines without tags are left out. */
  finish(): RawLine[];
};

export function createPrinter(): Printer {
  const lines: RawLine[] = [];
  let line: RawLine = { text: '', before: [], after: [] };
  let tag: string | null = null;
  let count = 0;
  let characters = 0;
  const close = () => {
    line.text = line.text.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');
    if (line.text !== '' || line.before.length > 0 || line.after.length > 0) lines.push(line);
    line = { text: '', before: [], after: [] };
  };
  const addTag = (text: string) => {
    // inkjs drops a tag that nothing was printed into, and keeps one whose words were all blank.
    const clean = text
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/[ \t]+/g, ' ')
      .replace(/^ | $/g, '');
    if (text !== '') (line.text.trim() === '' ? line.before : line.after).push(clean);
  };
  const print = (text: string) => {
    if (text === '\n') {
      close();
      return;
    }
    const [first = '', ...rest] = text.split('\n');
    line.text += first;
    for (const next of rest) {
      close();
      line.text = next;
    }
  };
  return {
    take(pieces) {
      count += pieces.length;
      if (count > budget.pieces) throw new TooLong();
      for (const { commandType, value, text } of pieces) {
        if (commandType === COMMAND.beginTag || commandType === COMMAND.endTag) {
          if (tag !== null) addTag(tag);
          tag = commandType === COMMAND.beginTag ? '' : null;
        } else if (typeof value === 'string') {
          characters += value.length;
          if (characters > budget.characters) throw new TooLong();
          if (tag !== null) tag += value;
          else print(value);
        } else if (typeof text === 'string') addTag(text);
      }
    },
    finish() {
      if (tag !== null) addTag(tag);
      close();
      return lines;
    },
  };
}

/**
 * How many pieces at the front of a stream nothing can change any more: outside of functions inkjs
 * looks back as far as the last words, and no further, unless there is glue or an open string.
 */
export function countSettled(stream: readonly Content[]): number {
  let settled = 0;
  for (const [index, { commandType, value, valueType, text }] of stream.entries()) {
    if (valueType === STRING) {
      if (typeof value === 'string' && /[^ \t\n]/.test(value)) settled = index;
    } else if (
      commandType !== COMMAND.beginTag &&
      commandType !== COMMAND.endTag &&
      typeof text !== 'string'
    ) {
      break;
    }
  }
  return settled;
}
