import { type Compilation, compilePack } from '../../src/engine/pack/compile-pack.ts';
import type { Acts, CompiledAct, Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { type OpenOptions, type OpenRun, openRun } from '../../src/engine/run/open-run.ts';
import { newRun } from '../../src/engine/run/parse-run.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { inkFiles } from './tiny-ink.ts';
import { manifest } from './tiny-manifest.ts';

/** The files of a pack by path, as a folder would hold them. */
export type Files = Readonly<Record<string, string>>;

export const orders = {
  feed: { raise: { bread: 5 }, sway: { smiths: 10 }, tell: { south: 'A carter' } },
  muster: { enlist: { guards: 300 }, send: { guards: 'south' }, shift: { south: { crown: 25 } } },
  soothe: { rally: { north: 12 }, stiffen: { smiths: -9 }, raise: { fear: -100 } },
};

export const tinyFiles: Files = {
  'pack.json': JSON.stringify(manifest),
  'orders.json': JSON.stringify(orders),
  'chronology.json': JSON.stringify([
    {
      id: 'toll',
      date: '1900-01-10',
      place: 'The gate',
      title: 'The toll',
      fact: 'The toll was paid.',
      grade: 'S',
      decision: 'gate',
      sources: ['S1'],
    },
  ]),
  'codex.json': JSON.stringify([
    {
      id: 'gate',
      kind: 'place',
      title: 'Gate',
      opens: ['gate'],
      text: ['A gate.'],
      sources: ['S1'],
    },
  ]),
  'sources.json': JSON.stringify([{ id: 'S1', kind: 'A', title: 'Rolls', where: 'The archive' }]),
  'map/land.json': '{}',
  ...inkFiles,
};

/** Compiles the tiny pack with some of its files replaced, or taken away with null. */
export function compileTiny(over: Readonly<Record<string, string | null>> = {}): Compilation {
  const files: Readonly<Record<string, string | null>> = { ...tinyFiles, ...over };
  return compilePack((path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null));
}

/** The manifest with some fields replaced, as its file. */
export const manifestWith = (over: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...manifest, ...over });

/** A pack that compiles, ready to play; its problems are the failure otherwise. */
export function ready(compilation: Compilation): { readonly pack: Pack; readonly acts: Acts } {
  const { pack, acts, problems } = compilation;
  if (!pack)
    throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.text}`).join('\n'));
  return { pack, acts: Object.fromEntries(acts.map((act) => [act.id, act])) };
}

export const tiny = ready(compileTiny());

/** The tiny pack with another first act, whose lines stand after its includes. */
export const withActOne = (ink: string): Compilation =>
  compileTiny({
    'ink/one.ink': `INCLUDE world.ink\nINCLUDE memory.ink\n${ink}`,
    'chronology.json': '[]',
  });

export const actOf = (acts: Acts, id: string): CompiledAct => acts[id]!;

export const runOf = (choices: readonly string[] = [], over: Partial<Run> = {}): Run => ({
  ...newRun(tiny.pack, 'whole', 7),
  choices: [...choices],
  ...over,
});

/** Opens a run of the tiny pack, with all its acts at hand. */
export const openTiny = (run: Run = runOf(), options: OpenOptions = {}): OpenRun =>
  openRun(tiny.pack, tiny.acts, run, options);

/** Goes on by whole numbers: each picks one of the options that are open. */
export function wander(open: OpenRun, picks: readonly number[]): OpenRun {
  for (const pick of picks) {
    if (open.played.state !== 'open') break;
    const free = lastOf(open).options.filter((option) => !option.locked);
    open.choose(free[pick % free.length]!.id);
  }
  return open;
}

export const lastOf = (open: OpenRun): Frame => open.played.frames.at(-1)!;

/** What a frame prints, line by line. */
export const linesOf = (frame: Frame): string[] =>
  frame.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text]
      : block.kind === 'document'
        ? block.lines.map((l) => l.text)
        : [],
  );

/** Choices of the tiny pack that lead to an ending. */
export const wholeRun = ['pay', 'loaf', 'cross', 'rest'] as const;
