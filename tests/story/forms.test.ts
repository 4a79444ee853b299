import { describe, expect, test } from 'vitest';
import { askedSteps, formOf, goOnByItself, leadOf, sceneOf } from '../../src/engine/run/form.ts';
import type { Block } from '../../src/engine/run/frame.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import { newRun } from '../../src/engine/run/parse-run.ts';
import type { Played } from '../../src/engine/run/played.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { draw, pickOf } from '../../src/engine/world/draws.ts';
import { outcomesOf } from '../../src/engine/world/outcome.ts';
import { readyStory } from './target.ts';

const { pack, acts } = readyStory();
const forms = pack.manifest.entries.flatMap(({ id, form }) => (form ? [{ id, form }] : []));
const RUNS = 150;
/** As much as a class reads before it talks. */
const MOST_WORDS = 300;
const stories: Stories = new Map();

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const wordsOf = (blocks: readonly Block[]): number =>
  blocks
    .flatMap((block) =>
      block.kind === 'line' ? [block] : block.kind === 'document' ? block.lines : [],
    )
    .reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Plays a form as a class would that draws its answers. */
function playForm(entry: string, seed: number): Played {
  const form = formOf(pack.manifest, entry)!;
  const run = newRun(pack, entry, seed);
  const open = openRun(pack, acts, run, { stories, checkpoints: false });
  while (goOnByItself(pack.manifest, form, open).state === 'open') {
    const frame = open.played.frames.at(-1)!;
    const options = frame.options.filter((option) => !option.locked);
    open.choose(options[pickOf(draw(seed, 'class', 0, frame.step), options.length)]!.id);
  }
  return open.played;
}

test('there are forms of three, five and eight decisions', () => {
  expect(forms.map(({ form }) => form.decisions.length)).toEqual([3, 5, 8]);
});

describe.each(forms)('the form $id', ({ id, form }) => {
  const played = Array.from({ length: RUNS }, (_, seed) => playForm(id, seed));

  test('asks each of its decisions, in its order, whatever was answered, and ends', () => {
    for (const { frames, state } of played) {
      const asked = askedSteps(form, frames).map((step) => frames[step]!.decision);
      expect(asked).toEqual(form.decisions.map((one) => one.id));
      expect([state, frames.at(-1)?.ending]).toEqual(['ended', expect.any(String)]);
    }
  }, 60_000);

  test('gives no more to read before a decision than a lesson has time for', () => {
    for (const { lead } of form.decisions) expect(wordsIn(lead)).toBeLessThanOrEqual(45);
    for (const { frames } of played) {
      for (const step of askedSteps(form, frames)) {
        const frame = frames[step]!;
        const words = wordsIn(leadOf(form, frame.decision) ?? '') + wordsOf(sceneOf(frame));
        expect([frame.decision, Math.max(words, MOST_WORDS)]).toEqual([frame.decision, MOST_WORDS]);
      }
    }
  });

  test('comes to several endings, and its answers move what it amounts to', () => {
    const last = played.map(({ frames }) => frames.at(-1)!);
    const endings = Map.groupBy(last, (frame) => frame.ending);
    // None of two by mere accident.
    const often = [...endings.values()].filter((frames) => frames.length >= RUNS / 10);
    expect(often.length).toBeGreaterThanOrEqual(2);
    for (const [at] of pack.manifest.dimensions.entries()) {
      const levels = last.map((frame) => outcomesOf(pack, frame.world)[at]!.level);
      expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(1);
    }
  });
});
