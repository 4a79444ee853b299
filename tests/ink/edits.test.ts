import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CompiledAct, Pack } from '../../src/engine/pack/compiled.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { type OpenRun, openRun } from '../../src/engine/run/open-run.ts';
import type { Played } from '../../src/engine/run/played.ts';
import { type Choice, edit, edits, inkOf, type Model, models, packOf } from './edited.ts';
import { compileText, pack as plain } from './plain.ts';

vi.setConfig({ testTimeout: 60_000 });

type Story = { readonly pack: Pack; readonly act: CompiledAct };

const open = ({ pack, act }: Story, choices: readonly string[]): OpenRun => {
  const { id } = pack.manifest;
  const run = { format: 1, pack: id, edition: pack.edition, entry: 'whole', seed: 7 } as const;
  return openRun(pack, { [act.id]: act }, { ...run, choices: [...choices] });
};

const play = (story: Story, choices: readonly string[]): Played => open(story, choices).played;

/** Walks through a story: at each step the given number picks the option. */
function walk(story: Story, picks: readonly number[]): { played: Played; ids: readonly string[] } {
  const engine = open(story, []);
  for (const pick of picks) {
    const options = engine.played.frames.at(-1)?.options ?? [];
    const option = options[pick % Math.max(1, options.length)];
    if (option) engine.choose(option.id);
  }
  return { played: engine.played, ids: engine.run.choices };
}

/** The line that tells which option was really taken. */
const outcomeOf = (frame: Frame | undefined): string | undefined =>
  frame?.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []))[0];

const picks = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 });
const settings = { numRuns: 60, seed: 1944 };

/** How far a run gets in the edited story by its ids, and what it takes there. */
function follow(model: Model, ids: readonly string[]): { taken: Choice[]; stops: boolean } {
  const taken: Choice[] = [];
  let at = 0;
  for (const id of ids) {
    const choice = model[at]?.choices.find((one) => one.id === id);
    if (!choice) return { taken, stops: true };
    taken.push(choice);
    at = choice.to;
  }
  return { taken, stops: false };
}

test('R6 a run of a pack follows its option ids through any edit, or stops where one is gone', () => {
  fc.assert(
    fc.property(models, edits, picks, (model, list, path) => {
      const { ids } = walk(packOf(model), path);
      const edited = edit(model, list);
      const { taken, stops } = follow(edited, ids);
      const played = play(packOf(edited), ids);
      expect(played.frames).toHaveLength(taken.length + 1);
      taken.forEach((choice, index) => {
        const frame = played.frames[index + 1];
        expect(frame?.chosen).toMatchObject({ id: choice.id, text: choice.text });
        expect(outcomeOf(frame)).toBe(choice.outcome);
      });
      if (stops) {
        expect(played).toMatchObject({
          state: 'stopped',
          step: taken.length + 1,
          error: { code: 'run/option-gone' },
        });
      } else expect(played.state).toMatch(/^(open|ended)$/);
    }),
    settings,
  );
});

test('R21 a run of a plain story never takes another option after an edit: it goes on or stops', () => {
  const tell = (model: Model): Story => ({ pack: plain, act: compileText(inkOf(model, false)) });
  let wentOn = 0;
  fc.assert(
    fc.property(models, edits, picks, (model, list, path) => {
      const { played: before, ids } = walk(tell(model), path);
      const after = play(tell(edit(model, list)), ids);
      after.frames.slice(1).forEach((frame, index) => {
        const same = before.frames[index + 1];
        expect(frame.chosen).toEqual(same?.chosen);
        expect(frame.answered).toBe(same?.answered);
        expect(outcomeOf(frame)).toBe(outcomeOf(same));
      });
      if (after.frames.length < before.frames.length) {
        expect(after).toMatchObject({
          state: 'stopped',
          step: after.frames.length,
          error: { code: 'run/option-gone' },
        });
      } else {
        wentOn += 1;
        expect(after.state).toBe(before.state);
      }
    }),
    settings,
  );
  expect(wentOn).toBeGreaterThan(0);
});

test('R2 a run of a story that did not change gives the same frames', () => {
  fc.assert(
    fc.property(models, picks, (model, path) => {
      const { played, ids } = walk(packOf(model), path);
      expect(JSON.stringify(play(packOf(model), ids))).toBe(JSON.stringify(played));
    }),
    { ...settings, numRuns: 30 },
  );
});

test('R21 twins of one text at one place are told apart by their order', () => {
  const twins = (count: number): Story => ({
    pack: plain,
    act: compileText(
      `-> hub\n=== hub\n<- rows(${count})\n-> DONE\n=== rows(n)\n{n == 0: -> DONE}\n<- row(n)\n-> rows(n - 1)\n` +
        '=== row(n)\n+ [Take one] You take {n}.\n    -> END\n',
    ),
  });
  const options = play(twins(3), []).frames[0]?.options ?? [];
  expect(new Set(options.map((option) => option.id)).size).toBe(3);
  const taken = options.map((option) => play(twins(3), [option.id]).frames[1]);
  expect(taken.map((frame) => outcomeOf(frame))).toEqual([
    'You take 3.',
    'You take 2.',
    'You take 1.',
  ]);
  expect(play(twins(2), [options[2]?.id ?? ''])).toMatchObject({
    error: { code: 'run/option-gone' },
  });
});
