import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { type Compilation, compilePack, compilePlain } from '../../engine/pack/compile-pack.ts';
import { type Problem, problem } from '../../engine/pack/problem.ts';
import { PlainError } from '../command.ts';
import { isError } from '../problem.ts';
import { inProject, root } from '../project.ts';

/** A target found on disk: a pack's folder, or one `.ink` file. */
export type Target = { readonly kind: 'pack' | 'plain'; readonly path: string };

/** Finds what a command was given: a pack's name, a pack's folder or any `.ink` file. */
export function findTarget(target: string): Target {
  const named = inProject('story', target);
  const given = resolve(process.env.INIT_CWD ?? root, target);
  for (const path of [named, given, resolve(root, target)]) {
    if (!existsSync(path)) continue;
    if (existsSync(join(path, 'pack.json'))) return { kind: 'pack', path };
    // Ink writes paths with slashes on every system.
    if (path.endsWith('.ink') && statSync(path).isFile()) {
      return { kind: 'plain', path: path.split(sep).join('/') };
    }
  }
  throw new PlainError(
    `There is no story “${target}”: give a pack’s name, a pack’s folder or an .ink file.`,
  );
}

/** A file's text, without the mark that some editors put before it; null where there is none. */
export function textAt(path: string): string | null {
  const isFile = existsSync(path) && statSync(path).isFile();
  return isFile ? new TextDecoder().decode(readFileSync(path)) : null;
}

/** Reads files and keeps in mind what was saved in another encoding: letters would be lost unsaid. */
function createLoader() {
  const problems: Problem[] = [];
  const load = (path: string, name: string): string | null => {
    const text = textAt(path);
    if (text?.includes('\ufffd') && !isUtf8(readFileSync(path))) {
      const line = text.split('\n').findIndex((one) => one.includes('\ufffd')) + 1;
      problems.push(
        problem(name, line, 'file/encoding', 'This is not UTF-8: save the file as that.'),
      );
    }
    return text;
  };
  return { problems, load };
}

/** What a plain story is called: its file's name, in words. */
function titleOf(path: string): string {
  const words = basename(path, '.ink').replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every file of Ink in a pack's folder, by its path within it. */
const inkIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink'))
    .map((name) => name.split(sep).join('/'));

/** A path as the project names it, for problems and the watcher. */
const shown = (path: string): string => {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
};

/** Sounds that a pack's story calls for and the app has none of: errors nobody would hear. */
function silentCues(folder: string, { inkFiles }: Compilation): Problem[] {
  const cues = new Set(readdirSync(inProject('assets', 'audio')).map((name) => parse(name).name));
  return inkFiles.flatMap((file) =>
    (textAt(join(folder, file)) ?? '').split('\n').flatMap((text, index) => {
      const cue = /^\s*#.*\bsound:\s*([a-z][\w-]*)/.exec(text)?.[1];
      if (cue === undefined || cues.has(cue)) return [];
      return [problem(file, index + 1, 'tags/reference', `There is no sound “${cue}”.`)];
    }),
  );
}

/** Compiles a target; problems name files by their path in the project. */
export function compileAt(target: Target): Compilation {
  const { kind, path } = target;
  const loader = createLoader();
  const compilation =
    kind === 'pack'
      ? compilePack(
          (name) => loader.load(join(path, name), name),
          () => inkIn(path),
        )
      : compilePlain(path, titleOf(path), (name) => loader.load(name, name));
  const misread = Map.groupBy(loader.problems, ({ file }) => file);
  const problems = [
    ...[...misread.values()].flatMap(([first]) => first ?? []),
    ...compilation.problems.filter(({ file }) => !misread.has(file)),
    ...(kind === 'pack' ? silentCues(path, compilation) : []),
  ];
  const place = (file: string) => shown(kind === 'pack' ? join(path, file) : file);
  return {
    ...compilation,
    pack: problems.some(isError) ? null : compilation.pack,
    acts: compilation.acts.map((act) => ({
      ...act,
      positions: act.positions?.map(([at, file, line]) => [at, place(file), line] as const) ?? [],
    })),
    decisions: compilation.decisions.map((one) => ({ ...one, file: place(one.file) })),
    inkFiles: compilation.inkFiles.map(place),
    problems: problems.map((one) => ({ ...one, file: place(one.file) })),
  };
}

/** Compiles a target for a command that plays it: an error of the story ends the command plainly. */
export function compileToPlay(name: string) {
  const { pack, acts, problems, ...rest } = compileAt(findTarget(name));
  if (!pack) {
    const lines = problems.map((one) => `${one.file}:${one.line}: ${one.text}`);
    throw new PlainError(`The story cannot be played:\n${lines.join('\n')}`);
  }
  return { pack, acts: Object.fromEntries(acts.map((act) => [act.id, act])), ...rest };
}
