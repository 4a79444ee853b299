import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledAct } from '../pack/compiled.ts';
import type { Problem } from '../pack/problem.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { isReading, readFurther } from './further.ts';
import { filesOf, type InkFiles, type InkSource } from './sources.ts';
import { declaredIn, unknownName } from './unknown-name.ts';

export type { InkSource, LoadInk } from './sources.ts';

export type CompiledInk = {
  readonly act: CompiledAct;
  readonly anatomy: Anatomy;
  /** Every file that was read, in the order it was met, without the header. */
  readonly files: readonly string[];
};

export type InkCompilation = {
  readonly compiled: CompiledInk | null;
  /** What is known of the story's lines, whether it compiled or not; null where inkjs fell over. */
  readonly anatomy: Anatomy | null;
  /** Every file that was read, whether it compiled or not. */
  readonly files: readonly string[];
  /** Files with lines that Ink could not read: what stood there is missing. */
  readonly gappy: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

/** inkjs's numbers for what it says. */
const TODO = 0;
const WARNING = 1;

const codeOf = (type: number): string =>
  type === TODO ? 'ink/todo' : type === WARNING ? 'ink/warning' : 'ink/syntax';

const isError = (one: Problem): boolean => one.severity === 'error';

/**
 * Compiles one Ink story with its includes, to JSON that every machine reads alike. All problems come
 * back at once with file and line, but for those that others may explain; `compiled` is null if any
 * of them is an error.
 */
export function compileInk(source: InkSource): InkCompilation {
  const files = filesOf(source);
  const gappy = new Set<string>();
  const problems: Problem[] = [];
  const further: Problem[] = [];
  let compiler: Compiler | null = null;
  let hasStopped = false;

  const report = (message: string, type: number): void => {
    const found = toProblem(message, type, source, files);
    if (isError(found) && compiler && isReading(compiler)) gappy.add(found.file);
    if ([...problems, ...further].some((one) => says(one, found))) return;
    (hasStopped ? further : problems).push(found);
  };
  const fail = (words: string): InkCompilation => {
    hasStopped = true;
    if (!problems.some(isError)) {
      const one = { file: source.main, line: 1, code: codeOf(WARNING + 1), text: words };
      problems.push({ ...one, severity: 'error' });
    }
    const anatomy = compiler && readFurther(compiler, gappy.size === 0, report);
    problems.push(...certain(further, problems, source, files));
    return {
      compiled: null,
      anatomy: anatomy && withPaths(anatomy, files.pathOf),
      files: files.read,
      gappy,
      problems,
    };
  };

  try {
    const text = files.reader.LoadInkFileContents(source.main);
    const options = new CompilerOptions(source.main, [], false, report, files.reader);
    compiler = new Compiler(text, options);
    const story = compiler.Compile();
    const json = story.ToJson();
    if (problems.some(isError) || typeof json !== 'string') {
      return fail('This story cannot be compiled.');
    }
    const root: unknown = story.mainContentContainer;
    const anatomy = withPaths(anatomyOf(root), files.pathOf);
    const parsed: object = JSON.parse(json);
    keepFloats(parsed, anatomy.wholeFloats);
    const act = { id: source.id, story: parsed, positions: anatomy.positions };
    problems.push(...withoutFallback(source, files.read, anatomy.knots));
    const compiled = problems.some(isError) ? null : { act, anatomy, files: files.read };
    return { compiled, anatomy, files: files.read, gappy, problems };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** What inkjs says, as a problem: it names the file as its INCLUDE did. */
function toProblem(
  message: string,
  type: number,
  { main }: InkSource,
  { pathOf }: InkFiles,
): Problem {
  const [, name = main, line = '1', text = message] =
    /^(?:ERROR|WARNING|TODO): (?:'(.+?)' )?line (\d+): (.*)$/s.exec(message) ?? [];
  return {
    file: pathOf(name),
    line: Number(line),
    code: codeOf(type),
    // inkjs wraps what the reader throws in words of its own.
    text: text.replace(/^Failed to load: .*\nError:Error: /s, '').trim(),
    severity: type > WARNING ? 'error' : 'warning',
  };
}

/** What inkjs adds where a variable's first value is a name it has just called unknown. */
const ECHO = /^global variable assignments cannot refer/;

/** Whether a problem says what another does: the same words, or an echo of them. */
function says(one: Problem, other: Problem): boolean {
  if (one.file !== other.file || one.line !== other.line) return false;
  return one.text === other.text || (unknownName(one.text) !== null && ECHO.test(other.text));
}

/**
 * Of what was found after inkjs had given up, that which no gap explains: names that nothing read
 * declares, if nothing that should have been read is missing.
 */
function certain(
  further: readonly Problem[],
  known: readonly Problem[],
  { load, header }: InkSource,
  { read }: InkFiles,
): Problem[] {
  const isInclude = ({ file, line }: Problem): boolean =>
    /^\s*INCLUDE\b/.test((load(file) ?? '').split(/\r?\n/)[line - 1] ?? '');
  if (known.some((one) => isError(one) && isInclude(one))) return [];
  const declared = declaredIn([header ?? '', ...read.map((file) => load(file) ?? '')]);
  return further.filter((one) => {
    const name = unknownName(one.text)?.split('.').at(-1);
    return name !== undefined && !declared.has(name);
  });
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

function withPaths(anatomy: Anatomy, path: InkFiles['pathOf']): Anatomy {
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
