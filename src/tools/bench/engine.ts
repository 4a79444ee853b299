import { Story } from 'inkjs';
import { playOut, policies } from '../../engine/explore/explore.ts';
import { bindBridge } from '../../engine/ink/bridge.ts';
import { bridgeFunctions } from '../../engine/ink/header.ts';
import type { Acts, CompiledAct, Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { openRun, play } from '../../engine/run/open-run.ts';
import type { Run } from '../../engine/run/run.ts';
import type { Stories } from '../../engine/run/teller.ts';
import { applyAll } from '../../engine/world/apply.ts';
import { passDay } from '../../engine/world/day.ts';
import { storySeed } from '../../engine/world/draws.ts';
import { worldAt } from '../../engine/world/starts.ts';

/** A run and, by step, the index of the option it took. */
type Walk = { readonly run: Run; readonly indices: readonly number[] };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const elapsedMs = (work: () => void): number => {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
};

const indicesOf = (frames: readonly Frame[]): number[] =>
  frames
    .slice(1)
    .map((frame, step) => frames[step]!.options.findIndex((one) => one.id === frame.chosen?.id));

function walks(pack: Pack, acts: Acts, entry: string, count: number, maxChoices: number): Walk[] {
  const stories: Stories = new Map();
  return Array.from({ length: count }, (_, seed) => {
    const { run, frames } = playOut(pack, acts, {
      entry,
      seed,
      policy: policies.random,
      maxChoices,
      stories,
    });
    return { run, indices: indicesOf(frames) };
  });
}

/** One walk in bare inkjs, line by line with `Continue()`. */
function walkBare(story: Story, { run, indices }: Walk): number {
  story.ResetState();
  story.state.storySeed = storySeed(run.seed);
  let texts = 0;
  for (const index of [...indices, -1]) {
    while (story.canContinue) {
      texts += story.Continue()?.length ?? 0;
      texts += story.currentTags?.length ?? 0;
    }
    if (index >= 0) story.ChooseChoiceIndex(index);
  }
  return texts;
}

/**
 * The time of walks through the engine over the time of the same walks in bare inkjs, both with one
 * story reused, interleaved.
 */
function ratiosOf(pack: Pack, acts: Acts, some: readonly Walk[], bare: (walk: Walk) => number) {
  const stories: Stories = new Map();
  const through = (walk: Walk) => play(pack, acts, walk.run, stories);
  for (const walk of some.slice(0, 5)) {
    through(walk);
    bare(walk);
  }
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const walk of some) {
      const engineMs = elapsedMs(() => through(walk));
      ratios.push(engineMs / elapsedMs(() => bare(walk)));
    }
  }
  return ratios;
}

type Plain = { readonly pack: Pack; readonly acts: Acts };

/** The engine against bare inkjs on plain stories: the median of each story, and of these the worst. */
export function measureEngine(plain: readonly Plain[]): number {
  const ratios = plain.map(({ pack, acts }) => {
    const some = walks(pack, acts, 'whole', 30, 60);
    const story = new Story({ ...acts.story!.story });
    story.allowExternalFunctionFallbacks = true;
    return median(ratiosOf(pack, acts, some, (walk) => walkBare(story, walk)));
  });
  return Math.max(...ratios);
}

/**
 * The engine with its World against bare inkjs on the same choices of one act: inkjs is given what
 * the World answered, noted beforehand, so that it takes the same way without having one.
 */
export function measureWorld(pack: Pack, act: CompiledAct): number {
  const entry = pack.manifest.entries.find((one) => one.act === act.id);
  if (!entry) return 0;
  const acts = { [act.id]: act };
  const some = walks(pack, acts, entry.id, 30, 200);
  const story = new Story({ ...act.story });
  const answers = new Map(some.map((walk) => [walk, answersFor(pack, act, walk)]));
  let next = 0;
  let given: readonly unknown[] = [];
  for (const name of Object.keys(bridgeFunctions)) {
    story.BindExternalFunctionGeneral(name, () => given[next++], false);
  }
  const ratios = ratiosOf(pack, acts, some, (walk) => {
    given = answers.get(walk) ?? [];
    next = 0;
    return walkBare(story, walk);
  });
  return median(ratios);
}

/** What the functions of the bridge gave on a walk, in order. */
function answersFor(pack: Pack, act: CompiledAct, walk: Walk): unknown[] {
  const story = new Story({ ...act.story });
  const answers: unknown[] = [];
  const start = pack.manifest.starts.find(
    (one) => one.id === pack.manifest.entries.find((entry) => entry.id === walk.run.entry)?.start,
  )!;
  let world = worldAt(pack, start);
  const bind = story.BindExternalFunctionGeneral.bind(story);
  story.BindExternalFunctionGeneral = (name, call) =>
    bind(
      name,
      (given: unknown[]) => {
        const answer: unknown = call(given);
        answers.push(answer);
        return answer;
      },
      false,
    );
  bindBridge(story, {
    pack,
    seed: walk.run.seed,
    world: () => world,
    cause: () => ({ kind: 'story', act: act.id }),
    emit: (events) => {
      world = applyAll(world, events);
    },
    passDay,
    whereabouts: () => '',
    nextAct: () => undefined,
    fault: () => undefined,
  });
  walkBare(story, walk);
  return answers;
}

/** Milliseconds to replay a run of 100 choices from nothing, and to go to any of its steps. */
export function measureReplay(pack: Pack, acts: Acts): { replay100Ms: number; jumpMs: number } {
  const long = walks(pack, acts, 'whole', 12, 100).find((walk) => walk.run.choices.length === 100);
  if (!long) throw new Error('No run of 100 choices was found in the story of the benchmark.');
  const replays = Array.from({ length: 9 }, () => elapsedMs(() => play(pack, acts, long.run)));
  const open = openRun(pack, acts, long.run);
  // Forward again by its own choices after each jump back, so that every jump is a real one.
  const jumpsTo = (step: number) =>
    Array.from({ length: 5 }, () => {
      const jumpMs = elapsedMs(() => open.goTo(step));
      for (const choice of long.run.choices.slice(step)) open.choose(choice);
      return jumpMs;
    });
  const steps = [0, 12, 25, 37, 50, 62, 75, 87, 99];
  return {
    replay100Ms: median(replays),
    jumpMs: Math.max(...steps.map((step) => median(jumpsTo(step)))),
  };
}
