import type { SourceLine } from '../ink/anatomy.ts';
import type { Condition } from '../ink/needs.ts';
import { optionTags, parseTag, type Tag, type TagKind } from '../ink/tags.ts';
import type { Memory } from './memory.ts';
import { mayHave, type Names } from './names.ts';
import { type Problem, problem } from './problem.ts';
import { missing, unknownIn } from './subjects.ts';

/** A decision as the source has it: where it stands, and its options in order. */
export type StoryDecision = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly options: {
    readonly id: string;
    readonly line: number;
    /** Nothing locks it. */
    readonly free: boolean;
    readonly historical: boolean;
  }[];
};

type Place = { readonly file: string; readonly line: number };

export type StoryTags = {
  readonly decisions: readonly StoryDecision[];
  readonly endings: readonly string[];
  /** False where a tag that could not be read may be a decision. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
};

/** What the tags of a pack may refer to. */
export type TagNames = { readonly names: Names; readonly memory: Memory };

/** Problems that a line or a tag which could not be read may explain: it may be what is missing. */
const explicable = [
  'tags/no-decision',
  'tags/historical-twice',
  'tags/locked-in',
  'tags/open',
  'tags/end',
];

/**
 * Reads every tag of a pack's lines: what is unknown, malformed, or leads nowhere is a problem. Of
 * `gappy` files some lines are missing.
 */
export function readTags(
  lines: readonly SourceLine[],
  known: TagNames,
  gappy: ReadonlySet<string>,
): StoryTags {
  const problems: Problem[] = [];
  const decisions: StoryDecision[] = [];
  const endings: string[] = [];
  const optionIds = new Set<string>();
  let current: StoryDecision | null = null;
  let document: SourceLine | null = null;
  let knot = '';
  let whole = true;
  /** Whether a tag of this knot's lines could not be read. */
  let isDoubtful = false;
  const reportAt = ({ file, line }: Place, code: string, words: string): void => {
    const isExplained = explicable.includes(code) && (isDoubtful || gappy.has(file));
    if (!isExplained) problems.push(problem(file, line, code, words));
  };
  /** A document ends within its knot, and before the next one. */
  const leaveOpen = (): void => {
    if (document === null) return;
    reportAt(document, 'tags/open', 'This document is never closed.');
    document = null;
  };
  for (const line of lines) {
    const report = (code: string, words: string): void => reportAt(line, code, words);
    if (line.knot !== knot) {
      current = null;
      leaveOpen();
      isDoubtful = false;
    }
    knot = line.knot;
    const tags = line.tags.flatMap((raw): Tag[] => {
      const tag = raw.dynamic ? null : parseTag(raw.text);
      if (raw.dynamic) report('tags/dynamic', 'A tag is fixed: no logic inside.');
      else if (!tag) report('tags/unknown', `“# ${raw.text}” is not a tag of this grammar.`);
      const astray = tag && astrayIn(line, tag.kind, raw.after);
      if (astray) report('tags/misplaced', astray);
      return tag ? [tag] : [];
    });
    const isRead = tags.length === line.tags.length;
    if (!isRead && !line.choice) {
      isDoubtful = true;
      whole = false;
    }
    for (const tag of tags) {
      for (const words of leadsNowhere(tag, known.names, known.memory)) {
        report('tags/reference', words);
      }
      for (const name of tag.kind === 'needs' ? listsIn(tag.needs, known.memory) : []) {
        report('tags/list', `“${name}” holds a list, which nothing can be held against.`);
      }
      if (tag.kind === 'decision') {
        if (decisions.some((one) => one.id === tag.decision)) {
          report('tags/decision-twice', `The decision “${tag.decision}” stands twice.`);
        }
        current = { id: tag.decision, file: line.file, line: line.line, options: [] };
        decisions.push(current);
      }
      if (tag.kind === 'ending' && !endings.includes(tag.ending)) endings.push(tag.ending);
      if (tag.kind === 'document') {
        leaveOpen();
        document = line;
      }
      if (tag.kind === 'end') {
        if (!document) report('tags/end', 'This “# end” closes nothing.');
        document = null;
      }
    }
    if (!line.choice) continue;
    if (line.conditional)
      report('tags/hidden-option', 'A condition hides an option: use “# needs”.');
    const id = tags.find((tag) => tag.kind === 'id')?.id;
    if (id === undefined) {
      if (isRead) report('tags/no-id', 'An option needs its “# id”.');
    } else if (optionIds.has(id)) report('tags/id-twice', `The option “${id}” stands twice.`);
    else optionIds.add(id);
    if (!current) report('tags/no-decision', 'An option stands under no “# decision”.');
    const historical = tags.some((tag) => tag.kind === 'historical');
    if (historical && current?.options.some((option) => option.historical)) {
      report('tags/historical-twice', 'Only one option of a decision is what was really done.');
    }
    const free = !tags.some((tag) => tag.kind === 'needs');
    current?.options.push({ id: id ?? '', line: line.line, free, historical });
  }
  leaveOpen();
  isDoubtful = false;
  for (const decision of decisions) {
    if (decision.options.filter((option) => option.free).length < 2) {
      const words = `“${decision.id}” needs two options that nothing locks.`;
      reportAt(decision, 'tags/locked-in', words);
    }
  }
  return { decisions, endings, whole, problems };
}

/** How a tag stands where its kind does not, in words; null where it may stand. */
function astrayIn({ choice }: SourceLine, kind: TagKind, isAfter: boolean): string | null {
  const ofOption = optionTags.includes(kind);
  if (ofOption !== choice) {
    return `“${kind}” does not stand ${choice ? 'on an option' : 'on a line'}.`;
  }
  if (ofOption) return null;
  if (kind === 'speaker') {
    return isAfter ? null : `“${kind}” stands at the end of what is said, not on its own.`;
  }
  return isAfter ? `“${kind}” is for what follows: it stands on a line of its own.` : null;
}

/** The variables of the memory that conditions ask for and that hold lists. */
const listsIn = (needs: readonly Condition[], { lists }: Memory): string[] =>
  needs.flatMap(({ subject }) =>
    subject.kind === 'memory' && lists.includes(subject.name) ? [subject.name] : [],
  );

/** What a tag names and the pack lacks, in words. */
function leadsNowhere(tag: Tag, names: Names, memory: Memory): string[] {
  switch (tag.kind) {
    case 'place':
      return missing('place', tag.place, names.places);
    case 'speaker':
      return missing('person', tag.speaker, names.cast);
    case 'ending':
      return missing('ending', tag.ending, names.endings);
    case 'pin':
      return mayHave(names.regions, tag.pin)
        ? []
        : missing('place or region', tag.pin, names.places);
    case 'source':
      return tag.sources.flatMap((id) => missing('source', id, names.sources));
    case 'needs':
      return tag.needs.flatMap(({ subject }) => unknownIn(subject, names, memory.variables));
    default:
      return [];
  }
}
