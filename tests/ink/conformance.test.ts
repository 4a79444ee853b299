import type { Story } from 'inkjs';
import { describe, expect, test, vi } from 'vitest';
import type { CompiledAct } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { bareStory, type Said, saidBy } from './bare.ts';
import { compileFixture, compileInMemory, open, runOf, stories, wanderer } from './plain.ts';

const SEEDS = 12;
const LONGEST = 80;
vi.setConfig({ testTimeout: 30_000 });

type Walk = { readonly frames: readonly Frame[]; readonly choices: readonly string[] };

/** How a story ran out: where the main flow did, it wants an end, in a tunnel its way back. */
type RanOut = 'main' | 'tunnel' | null;

const looseOf = ({ loose }: Frame): RanOut =>
  loose === undefined ? null : loose.inTunnel ? 'tunnel' : 'main';

/** The same, by what inkjs says. */
function looseIn(errors: readonly string[]): RanOut {
  if (errors.some((one) => one.includes("Do you need a '->->'"))) return 'tunnel';
  return errors.some((one) => one.includes('ran out of content')) ? 'main' : null;
}

/** Walks through the engine and bare inkjs at once, comparing them at every choice. */
function walk(act: CompiledAct, source: string | Story, seed: number): Walk {
  const engine = open(act, runOf(seed));
  const bare = bareStory(source, seed);
  const roll = wanderer(seed);
  const choices: string[] = [];
  for (let step = 0; ; step += 1) {
    const { played } = engine;
    expect(played.state).toMatch(/^(open|ended)$/);
    const frame = played.frames[step];
    if (!frame) throw new Error(`there is no frame ${step}`);
    const said: Said = bare.said();
    expect({ step, ...saidBy(frame) }).toEqual({ step, ...said });
    expect(frame.ended).toBe(said.choices.length === 0);
    expect({ step, loose: looseOf(frame) }).toEqual({ step, loose: looseIn(bare.errors) });
    if (frame.ended || step === LONGEST) return { frames: played.frames, choices };
    const index = roll(said.choices.length);
    const option = frame.options[index];
    if (!option) throw new Error(`there is no option ${index} at ${step}`);
    choices.push(option.id);
    engine.choose(option.id);
    bare.choose(index);
  }
}

describe.each(stories)('plain Ink: %s', (name) => {
  const walks = new Map<number, Walk>();
  const compiled = (): CompiledAct => {
    act ??= compileFixture(name);
    return act;
  };
  let act: CompiledAct | null = null;
  const walkOf = (seed: number): Walk => {
    const known = walks.get(seed) ?? walk(compiled(), JSON.stringify(compiled().story), seed);
    walks.set(seed, known);
    return known;
  };

  test('gives the text, tags and choices that inkjs gives', () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) walkOf(seed);
  });

  test('gives what the story gives before it is written as JSON', () => {
    walk(compiled(), compileInMemory(name), 1);
  });

  test('R4 gives the same frames when undone and chosen again', () => {
    for (const seed of [1, 2]) {
      const { frames, choices } = walkOf(seed);
      const engine = open(compiled(), runOf(seed, choices));
      const roll = wanderer(seed + 100);
      for (let jump = 0; jump < 3; jump += 1) {
        const step = roll(frames.length);
        expect(JSON.stringify(engine.goTo(step).frames)).toBe(
          JSON.stringify(frames.slice(0, step + 1)),
        );
        expect(engine.run.choices).toEqual(choices.slice(0, step));
        for (const id of choices.slice(step)) engine.choose(id);
        expect(JSON.stringify(engine.played.frames)).toBe(JSON.stringify(frames));
      }
    }
  });

  test('R2 gives the same frames when replayed from nothing, on another instance', () => {
    for (const seed of [1, 5]) {
      const { frames, choices } = walkOf(seed);
      const replayed = open(structuredClone(compiled()), runOf(seed, choices));
      expect(JSON.stringify(replayed.played.frames)).toBe(JSON.stringify(frames));
      expect(replayed.run.choices).toEqual(choices);
    }
  });
});
