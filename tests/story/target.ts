import { type Playout, playOut, policies } from '../../src/engine/explore/explore.ts';
import type { Acts, Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { compileAt, findTarget } from '../../src/tools/pack/target.ts';

/** The pack that the project ships, compiled from its folder once for a file of tests. */
export const compilation = compileAt(findTarget('toulouse-1944'));

export function readyStory(): { readonly pack: Pack; readonly acts: Acts } {
  const { pack, acts, problems } = compilation;
  if (!pack) {
    throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.text}`).join('\n'));
  }
  return { pack, acts: Object.fromEntries(acts.map((act) => [act.id, act])) };
}

/** Plays runs of the story's first entry, their seeds one after the other. */
export function* playouts(runs: number, policy = policies.random): Generator<Playout> {
  const { pack, acts } = readyStory();
  const stories: Stories = new Map();
  const entry = pack.manifest.entries[0]!.id;
  for (let seed = 0; seed < runs; seed += 1) {
    yield playOut(pack, acts, { entry, seed, policy, maxChoices: 300, stories });
  }
}

/** What a frame prints, line by line. */
export const linesOf = (frame: Frame): readonly string[] =>
  frame.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text]
      : block.kind === 'document'
        ? block.lines.map((l) => l.text)
        : [],
  );
