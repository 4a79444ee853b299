import { type Playout, type Policy, playOut, policies } from '../../src/engine/explore/explore.ts';
import type { MemoryValue } from '../../src/engine/ink/driver.ts';
import type { Acts, Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { layoutOf } from '../../src/engine/world/model.ts';
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

/** A run of the story, with what its memory holds in the end. */
export type StoryPlayout = Playout & { memory(name: string): MemoryValue | null };

/** Plays runs of the story's first entry, their seeds one after the other. */
export function* playouts(runs: number, policy: Policy = policies.random): Generator<StoryPlayout> {
  const { pack, acts } = readyStory();
  const stories: Stories = new Map();
  const entry = pack.manifest.entries[0]!.id;
  for (let seed = 0; seed < runs; seed += 1) {
    const played = playOut(pack, acts, { entry, seed, policy, maxChoices: 300, stories });
    const act = played.frames.at(-1)!.act;
    // The next run begins the same stories anew: to be asked before it.
    yield { ...played, memory: (name) => stories.get(act)?.read(name) ?? null };
  }
}

/** What the offensive came to by the end of a run; `none` where that is still open. */
export function campaignEnd({ frames }: Playout): string {
  const { pack } = readyStory();
  const [campaign] = pack.campaigns;
  const { slots } = frames.at(-1)!.world;
  const slot = layoutOf(pack).slot({ kind: 'tally', campaign: campaign!.id, tally: 'end' });
  return campaign!.ends[slots[slot]! - 1]?.id ?? 'none';
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
