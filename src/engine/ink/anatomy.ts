import type { Position } from '../pack/compiled.ts';

/** The part of inkjs's in-memory objects that is read here; its own classes are minified. */
type Node = {
  readonly name?: unknown;
  readonly debugMetadata?: {
    readonly fileName: string | null;
    readonly startLineNumber: number;
  } | null;
  readonly content?: readonly Node[];
  readonly namedOnlyContent?: ReadonlyMap<string, Node> | null;
  readonly value?: unknown;
  readonly valueType?: number;
  readonly commandType?: number;
  readonly onceOnly?: boolean;
  readonly hasCondition?: boolean;
  readonly isInvisibleDefault?: boolean;
};

/** inkjs's numbers for the commands that open and close a tag, a string, an evaluation. */
export const COMMAND = {
  beginTag: 24,
  endTag: 25,
  beginString: 7,
  endString: 8,
  shuffle: 17,
  output: 1,
} as const;
const FLOAT = 1;

/** What one source line of a story holds. */
export type SourceLine = {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  /** `after` says whether the line prints anything before the tag. */
  tags: { text: string; dynamic: boolean; after: boolean }[];
  text: string;
  /** Whether its logic prints anything. */
  prints: boolean;
  choice: boolean;
  conditional: boolean;
};

export type Anatomy = {
  readonly lines: readonly SourceLine[];
  readonly positions: readonly Position[];
  readonly knots: readonly string[];
  /** Paths of whole-numbered floats, whose type inkjs loses on writing JSON. */
  readonly wholeFloats: readonly { readonly path: string; readonly value: number }[];
};

/** What a path calls a container that has a name; other content goes by its index. */
const stepOf = ({ name, content }: Node): string | null =>
  content && typeof name === 'string' && name !== '' ? name : null;

/** Reads the compiled story in memory: lines with their tags and choices, and where each path is. */
export function anatomyOf(root: unknown): Anatomy {
  const lines = new Map<string, SourceLine>();
  const positions: Position[] = [];
  const wholeFloats: { path: string; value: number }[] = [];
  const main = root as Node;

  const lineOf = (node: Node, path: string): SourceLine | null => {
    const { fileName, startLineNumber: line } = node.debugMetadata ?? {
      fileName: null,
      startLineNumber: 0,
    };
    if (line === 0) return null;
    const file = fileName ?? '';
    const key = `${file}:${line}`;
    let found = lines.get(key);
    if (!found) {
      const first = path.split('.')[0]!;
      const knot = /^\d+$/.test(first) ? '' : first;
      found = {
        ...{ file, line, knot, tags: [], text: '' },
        ...{ prints: false, choice: false, conditional: false },
      };
      lines.set(key, found);
    }
    return found;
  };

  // The path is handed down: asked for it, inkjs looks for each child among all that stand beside it.
  const visit = (container: Node, above: string): void => {
    let tag: { at: SourceLine | null; text: string; dynamic: boolean } | null = null;
    for (const [index, node] of (container.content ?? []).entries()) {
      const path = `${above}${stepOf(node) ?? index}`;
      const at = lineOf(node, path);
      if (at) positions.push([path, at.file, at.line]);
      if (node.valueType === FLOAT && Number.isInteger(node.value)) {
        wholeFloats.push({ path, value: Number(node.value) });
      }
      if (node.commandType === COMMAND.beginTag) tag = { at, text: '', dynamic: false };
      else if (node.commandType === COMMAND.endTag) {
        const { at, text, dynamic } = tag ?? { at: null, text: '', dynamic: false };
        const after = at !== null && (at.prints || at.text.trim() !== '');
        at?.tags.push({ text: text.trim(), dynamic, after });
        tag = null;
      } else if (tag) {
        if (typeof node.value === 'string') tag.text += node.value;
        else tag.dynamic = true;
      } else if (at && typeof node.value === 'string' && node.value !== '\n') at.text += node.value;
      if (at && !tag && node.commandType === COMMAND.output) at.prints = true;
      if (at && node.onceOnly !== undefined && !node.isInvisibleDefault) {
        at.choice = true;
        at.conditional ||= node.hasCondition ?? false;
      }
      if (node.content) visit(node, `${path}.`);
    }
    for (const [name, node] of container.namedOnlyContent ?? []) visit(node, `${above}${name}.`);
  };

  visit(main, '');
  const ordered = [...lines.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  const knots = [...(main.namedOnlyContent?.keys() ?? [])].filter((name) => name !== 'global decl');
  return { lines: ordered, positions, knots, wholeFloats };
}
