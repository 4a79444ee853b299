import { COMMAND } from './anatomy.ts';
import { budget, type Content, TooLong } from './budget.ts';

/** A line as the story prints it: its text, cleaned as inkjs cleans it, and the tags on either side. */
export type RawLine = { text: string; readonly before: string[]; readonly after: string[] };

/** Splits the output of a turn into lines, each with its tags. Empty lines without tags are left out. */
export function linesOf(stream: readonly Content[]): RawLine[] {
  const lines: RawLine[] = [];
  let line: RawLine = { text: '', before: [], after: [] };
  let tag: string | null = null;
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
  for (const content of stream) {
    const command = content.commandType;
    if (command === COMMAND.beginTag || command === COMMAND.endTag) {
      if (tag !== null) addTag(tag);
      tag = command === COMMAND.beginTag ? '' : null;
      continue;
    }
    const text = content.value;
    if (typeof text !== 'string') {
      if (typeof content.text === 'string') addTag(content.text);
      continue;
    }
    characters += text.length;
    if (characters > budget.characters) throw new TooLong();
    if (tag !== null) tag += text;
    else {
      const [first = '', ...rest] = text.split('\n');
      line.text += first;
      for (const next of rest) {
        close();
        line.text = next;
      }
    }
  }
  if (tag !== null) addTag(tag);
  close();
  return lines;
}
