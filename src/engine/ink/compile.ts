import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledAct } from '../pack/compiled.ts';
import type { Problem } from '../pack/problem.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { HEADER_FILE } from './header.ts';

/** Where Ink comes from: text by path, null where there is no such file. */
export type LoadInk = (path: string) => string | null;

export type InkSource = {
  readonly id: string;
  /** The main file's path, as `load` takes it. */
  readonly main: string;
  readonly load: LoadInk;
  /** What `INCLUDE world.ink` gives; null for a plain story. */
  readonly header: string | null;
};

export type CompiledInk = {
  readonly act: CompiledAct;
  readonly anatomy: Anatomy;
  /** Every file that was read, in the order it was met, without the header. */
  readonly files: readonly string[];
};

export type InkCompilation = {
  readonly compiled: CompiledInk | null;
  /** Every file that was read, whether it compiled or not. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
};

/** inkjs's numbers for what it says. */
const TODO = 0;
const WARNING = 1;

const codeOf = (type: number): string =>
  type === TODO ? 'ink/todo' : type === WARNING ? 'ink/warning' : 'ink/syntax';

/**
 * Compiles one Ink story with its includes, to JSON that every machine reads alike. All problems of
 * a phase come back at once with file and line; `compiled` is null if any of them is an error.
 */
export function compileInk(source: InkSource): InkCompilation {
  const problems: Problem[] = [];
  const files: string[] = [];
  /** Paths by the name an INCLUDE wrote, since inkjs reports that name. */
  const paths = new Map<string, string>();

  const report = (message: string, type: number): void => {
    const [, name = source.main, line = '1', text = message] =
      /^(?:ERROR|WARNING|TODO): (?:'(.+?)' )?line (\d+): (.*)$/s.exec(message) ?? [];
    const found: Problem = {
      file: paths.get(name) ?? name,
      line: Number(line),
      code: codeOf(type),
      // inkjs wraps what the reader throws in words of its own.
      text: text.replace(/^Failed to load: .*\nError:Error: /s, '').trim(),
      severity: type > WARNING ? 'error' : 'warning',
    };
    const isSaid = problems.some((one) => one.line === found.line && one.text === found.text);
    if (!isSaid) problems.push(found);
  };

  const textAt = (path: string): string | null =>
    source.header !== null && path.split('/').at(-1) === HEADER_FILE
      ? source.header
      : source.load(path);

  const reader = {
    // Ink's own rule is beside the main file; many write their includes beside the file they are in.
    ResolveInkFilename: (name: string, from?: string | null): string => {
      const includer = paths.get(from ?? '') ?? source.main;
      const places = [resolve(name, source.main), resolve(name, includer)];
      const path =
        name === source.main ? name : (places.find((one) => textAt(one) !== null) ?? places[0]!);
      paths.set(name, path);
      return path;
    },
    LoadInkFileContents: (path: string): string => {
      const text = textAt(path);
      if (text === null) throw new Error(`There is no file ${path}.`);
      if (text !== source.header && !files.includes(path)) files.push(path);
      return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    },
  };

  const fail = (text: string): InkCompilation => {
    if (!problems.some((one) => one.severity === 'error')) {
      problems.push({ file: source.main, line: 1, code: 'ink/syntax', text, severity: 'error' });
    }
    return { compiled: null, files, problems };
  };

  try {
    const text = reader.LoadInkFileContents(source.main);
    const options = new CompilerOptions(source.main, [], false, report, reader);
    const story = new Compiler(text, options).Compile();
    const json = story.ToJson();
    if (problems.some((one) => one.severity === 'error') || typeof json !== 'string') {
      return fail('This story cannot be compiled.');
    }
    const root: unknown = story.mainContentContainer;
    const anatomy = withPaths(anatomyOf(root), paths);
    const parsed: object = JSON.parse(json);
    keepFloats(parsed, anatomy.wholeFloats);
    const act = { id: source.id, story: parsed, positions: anatomy.positions };
    problems.push(...withoutFallback(source, files, anatomy.knots));
    const broken = problems.some((one) => one.severity === 'error');
    return { compiled: broken ? null : { act, anatomy, files }, files, problems };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Functions that Ink expects from outside and cannot replace: a call of one ends the run. */
function withoutFallback(
  { header, load }: InkSource,
  files: readonly string[],
  knots: readonly string[],
): Problem[] {
  return files.flatMap((file) =>
    (load(file) ?? '').split(/\r?\n/).flatMap((text, index): Problem[] => {
      const [, name] = /^\s*EXTERNAL\s+([^\s(]+)/.exec(text) ?? [];
      if (name === undefined || knots.includes(name)) return [];
      const words = `${name}() is EXTERNAL and has no Ink function of its name to fall back on.`;
      const severity = header === null ? 'warning' : 'error';
      return [{ file, line: index + 1, code: 'ink/no-fallback', text: words, severity }];
    }),
  );
}

/** The path of a file that stands beside another, `.` and `..` followed. */
function resolve(name: string, from: string): string {
  const written = name.replaceAll('\\', '/');
  const rooted = written.startsWith('/') || from.startsWith('/');
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1).filter(Boolean);
  for (const part of written.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/');
}

function withPaths(anatomy: Anatomy, paths: ReadonlyMap<string, string>): Anatomy {
  const path = (name: string) => paths.get(name) ?? name;
  return {
    ...anatomy,
    lines: anatomy.lines.map((line) => ({ ...line, file: path(line.file) })),
    positions: anatomy.positions.map(([at, file, line]) => [at, path(file), line]),
  };
}

/** Writes `2.0` as inkjs's `"2.0f"`, since a plain 2 would come back as a whole number. */
function keepFloats(json: object, floats: Anatomy['wholeFloats']): void {
  for (const { path, value } of floats) {
    const steps = path.split('.');
    const last = Number(steps.pop());
    let at: unknown = Reflect.get(json, 'root');
    for (const step of steps) {
      if (!Array.isArray(at)) break;
      at = /^\d+$/.test(step) ? at[Number(step)] : named(at, step);
    }
    if (!Array.isArray(at) || at[last] !== value) continue;
    const written = `${Math.abs(value)}.0f`;
    at[last] = value < 0 ? [written, '_', null] : written;
  }
}

/** A named child of a container in inkjs's JSON: in its last element, or a nameless one's `#n`. */
function named(container: readonly unknown[], name: string): unknown {
  const terminator = container.at(-1);
  if (typeof terminator === 'object' && terminator !== null && Object.hasOwn(terminator, name)) {
    return Reflect.get(terminator, name);
  }
  return container.find((child) => {
    const end: unknown = Array.isArray(child) ? child.at(-1) : null;
    return typeof end === 'object' && end !== null && Reflect.get(end, '#n') === name;
  });
}
