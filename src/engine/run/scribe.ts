import type { RawLine } from '../ink/output.ts';
import { parseTag, type Tag } from '../ink/tags.ts';
import type { Block, DocumentForm, Line } from './frame.ts';

/** Where and when the reader is left: carried from frame to frame. */
export type Setting = {
  readonly date: string | null;
  readonly place: string | null;
  readonly sources: readonly string[];
};

export type Written = {
  readonly blocks: readonly Block[];
  readonly setting: Setting;
  readonly decision: string | null;
  readonly ending: string | null;
};

/** Turns what a pack's story printed into the blocks of a frame, obeying its tags in their order. */
export function write(lines: readonly RawLine[], before: Setting): Written {
  const blocks: Block[] = [];
  let setting = before;
  let decision: string | null = null;
  let ending: string | null = null;
  /** The open document, if one is: at most one. */
  const pending: { readonly form: DocumentForm; readonly lines: Line[] }[] = [];

  const scene = (change: { date?: string; place?: string }): void => {
    setting = { ...setting, ...change };
    const { date, place } = setting;
    if (blocks.at(-1)?.kind === 'scene') blocks.pop();
    blocks.push({ kind: 'scene', date, place });
  };
  const closeDocument = (): void => {
    for (const document of pending.splice(0)) blocks.push({ kind: 'document', ...document });
  };
  const obey = (tag: Tag): void => {
    switch (tag.kind) {
      case 'date':
        scene({ date: tag.date });
        return;
      case 'place':
        scene({ place: tag.place });
        return;
      case 'source':
        setting = { ...setting, sources: tag.sources };
        return;
      case 'sound':
        blocks.push({ kind: 'sound', cue: tag.cue });
        return;
      case 'document':
        closeDocument();
        pending.push({ form: tag.form, lines: [] });
        return;
      case 'end':
        closeDocument();
        return;
      case 'decision':
        decision = tag.decision;
        return;
      case 'ending':
        ending = tag.ending;
        return;
      default:
        return;
    }
  };

  for (const raw of lines) {
    const before = raw.before.map(parseTag).filter((tag) => tag !== null);
    const after = raw.after.map(parseTag).filter((tag) => tag !== null);
    before.forEach(obey);
    if (raw.text !== '') {
      const speaker = [...before, ...after].find((tag) => tag.kind === 'speaker')?.speaker ?? null;
      const line: Line = { text: raw.text, speaker, tags: [] };
      const [open] = pending;
      if (open) open.lines.push(line);
      else blocks.push({ kind: 'line', ...line });
    }
    after.forEach(obey);
  }
  closeDocument();
  return { blocks, setting, decision, ending };
}

/** The lines of a plain story, with their tags as inkjs gives them. */
export function writePlain(lines: readonly RawLine[]): Block[] {
  return lines
    .filter((line) => line.text !== '' || line.before.length + line.after.length > 0)
    .map((line) => ({
      kind: 'line',
      text: line.text,
      speaker: null,
      tags: [...line.before, ...line.after],
    }));
}
