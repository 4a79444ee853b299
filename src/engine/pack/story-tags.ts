import type { SourceLine } from '../ink/anatomy.ts';
import type { Condition } from '../ink/needs.ts';
import { optionTags, parseTag, type Tag } from '../ink/tags.ts';
import type { Manifest } from './manifest.ts';
import type { Orders } from './orders.ts';
import { type Problem, problem } from './problem.ts';

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

export type StoryTags = {
  readonly decisions: readonly StoryDecision[];
  readonly endings: readonly string[];
  readonly problems: readonly Problem[];
};

/** What the tags of a pack may refer to. */
export type TagNames = {
  readonly manifest: Manifest;
  readonly orders: Orders;
  readonly memory: readonly string[];
  readonly sources: readonly string[];
};

/** Reads every tag of a pack's lines: what is unknown, malformed, or leads nowhere is a problem. */
export function readTags(lines: readonly SourceLine[], names: TagNames): StoryTags {
  const problems: Problem[] = [];
  const decisions: StoryDecision[] = [];
  const endings: string[] = [];
  const optionIds = new Set<string>();
  let current: StoryDecision | null = null;
  let document: SourceLine | null = null;
  let knot = '';
  /** A document ends within its knot, and before the next one. */
  const leaveOpen = (): void => {
    if (document === null) return;
    const { file, line } = document;
    problems.push(problem(file, line, 'tags/open', 'This document is never closed.'));
    document = null;
  };
  for (const line of lines) {
    const report = (code: string, words: string): void => {
      problems.push(problem(line.file, line.line, code, words));
    };
    if (line.knot !== knot) {
      current = null;
      leaveOpen();
    }
    knot = line.knot;
    const tags = line.tags.flatMap((raw): Tag[] => {
      const tag = raw.dynamic ? null : parseTag(raw.text);
      if (raw.dynamic) report('tags/dynamic', 'A tag is fixed: no logic inside.');
      else if (!tag) report('tags/unknown', `“# ${raw.text}” is not a tag of this grammar.`);
      return tag ? [tag] : [];
    });
    for (const tag of tags) {
      const words = leadsNowhere(tag, names);
      if (words) report('tags/reference', words);
      if (optionTags.includes(tag.kind) !== line.choice) {
        report(
          'tags/misplaced',
          `“${tag.kind}” does not stand ${line.choice ? 'on an option' : 'on a line'}.`,
        );
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
    if (id === undefined) report('tags/no-id', 'An option needs its “# id”.');
    else if (optionIds.has(id)) report('tags/id-twice', `The option “${id}” stands twice.`);
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
  for (const { id, file, line, options } of decisions) {
    if (options.filter((option) => option.free).length < 2) {
      problems.push(
        problem(file, line, 'tags/locked-in', `“${id}” needs two options that nothing locks.`),
      );
    }
  }
  return { decisions, endings, problems };
}

const has = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((one) => one.id === id);

function leadsNowhere(tag: Tag, { manifest, orders, memory, sources }: TagNames): string | null {
  const missing = (kind: string, id: string) => `There is no ${kind} “${id}”.`;
  switch (tag.kind) {
    case 'place':
      return has(manifest.places, tag.place) ? null : missing('place', tag.place);
    case 'speaker':
      return has(manifest.cast, tag.speaker) ? null : missing('person', tag.speaker);
    case 'ending':
      return has(manifest.endings, tag.ending) ? null : missing('ending', tag.ending);
    case 'pin':
      return has(manifest.places, tag.pin) || has(manifest.regions, tag.pin)
        ? null
        : missing('place or region', tag.pin);
    case 'source': {
      const lost = tag.sources.find((id) => !sources.includes(id));
      return lost === undefined ? null : missing('source', lost);
    }
    case 'needs':
      return (
        tag.needs
          .map((need) => unknownIn(need, { manifest, orders, memory, sources }))
          .find(Boolean) ?? null
      );
    default:
      return null;
  }
}

function unknownIn({ subject }: Condition, { manifest, orders, memory }: TagNames): string | null {
  const missing = (kind: string, id: string) => `There is no ${kind} “${id}”.`;
  switch (subject.kind) {
    case 'control':
      if (!has(manifest.authorities, subject.authority))
        return missing('authority', subject.authority);
      return has(manifest.regions, subject.region) ? null : missing('region', subject.region);
    case 'support':
      return has(manifest.regions, subject.region) ? null : missing('region', subject.region);
    case 'stance':
      return has(manifest.factions, subject.faction) ? null : missing('faction', subject.faction);
    case 'gauge':
      return has(manifest.gauges, subject.gauge) ? null : missing('gauge', subject.gauge);
    case 'men':
      return has(manifest.forces, subject.force) ? null : missing('force', subject.force);
    case 'memory':
      return memory.includes(subject.name) ? null : missing('variable of memory.ink', subject.name);
    case 'done':
      return Object.hasOwn(orders, subject.order) ? null : missing('order', subject.order);
    default:
      return subject satisfies never;
  }
}
