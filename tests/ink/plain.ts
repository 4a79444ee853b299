import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import { compileInk, type LoadInk } from '../../src/engine/ink/compile.ts';
import type { CompiledAct, Pack } from '../../src/engine/pack/compiled.ts';
import { type OpenRun, openRun } from '../../src/engine/run/open-run.ts';
import type { Run } from '../../src/engine/run/run.ts';

export const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Names of the stories to play, relative to the fixtures; `parts/` holds what they include. */
export const stories: readonly string[] = readdirSync(fixtures, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ink') && !name.startsWith('parts'))
  .sort();

/** A pack without a manifest of its own, as any plain `.ink` file is one. */
export const pack: Pack = {
  manifest: {
    format: 1,
    id: 'plain',
    title: 'Plain',
    subtitle: '',
    blurb: 'A plain story.',
    language: 'en',
    dayZero: '2000-01-01',
    authorities: [],
    regions: [],
    factions: [],
    gauges: [],
    forces: [],
    places: [],
    cast: [],
    acts: [{ id: 'story', title: 'Story', ink: 'story.ink' }],
    entries: [
      { id: 'whole', title: 'Whole', about: 'From the start.', act: 'story', start: 'none' },
    ],
    maps: [],
    starts: [],
    dimensions: [],
    endings: [],
    credits: [],
  },
  orders: {},
  rules: [],
  campaigns: [],
  edition: '0'.repeat(64),
  memory: [],
  scripted: false,
};

/** Compiles with the engine's own pipeline; any error of the compiler is thrown with its words. */
export function compile(main: string, load: LoadInk): CompiledAct {
  const { compiled, problems } = compileInk({ id: 'story', main, load, header: null });
  if (compiled) return compiled.act;
  throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.text}`).join('\n'));
}

export const compileFixture = (name: string): CompiledAct =>
  compile(join(fixtures, name), (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null));

export const compileText = (text: string): CompiledAct =>
  compile('story.ink', (path) => (path === 'story.ink' ? text : null));

/** The story as inkjs compiles it by itself, in memory; includes are named from the main file's folder. */
export function compileInMemory(name: string): Story {
  const path = (file: string): string => join(fixtures, file);
  const options = new CompilerOptions(name, [], false, null, {
    ResolveInkFilename: path,
    LoadInkFileContents: (file) => readFileSync(file, 'utf8'),
  });
  return new Compiler(readFileSync(path(name), 'utf8'), options).Compile();
}

export const runOf = (seed: number, choices: readonly string[] = []): Run => ({
  format: 1,
  pack: 'plain',
  edition: pack.edition,
  entry: 'whole',
  seed,
  choices: [...choices],
});

export const open = (act: CompiledAct, run: Run): OpenRun => openRun(pack, { story: act }, run);

/** A small generator of its own, so that walks do not depend on what they test. */
export function wanderer(seed: number): (sides: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * sides);
  };
}
