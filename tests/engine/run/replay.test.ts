import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play } from '../../../src/engine/run/open-run.ts';
import type { Played } from '../../../src/engine/run/played.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { apply } from '../../../src/engine/world/apply.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import { lastOf, openTiny, runOf, tiny, wander, wholeRun } from '../builders.ts';

/** Runs of the tiny pack as whole numbers: enough of them to reach an ending. */
const picks = fc.array(fc.nat(11), { maxLength: 6 });
const seeds = fc.nat(0xffff_ffff);
const some = { numRuns: 40 };
const written = (played: Played): string => JSON.stringify(played.frames);
const playTiny = (run: Run): Played => play(tiny.pack, tiny.acts, run);

test('R1 frame n stands after the nth choice, with what led to it', () => {
  const open = openTiny();
  expect(open.played.frames).toHaveLength(1);
  expect(lastOf(open)).toMatchObject({
    step: 0,
    act: 'one',
    chosen: null,
    answered: null,
    decision: 'gate',
  });
  const before = open.played.frames;
  const played = open.choose('pay');
  expect(played.frames.slice(0, 1)).toEqual(before);
  expect(lastOf(open)).toMatchObject({
    step: 1,
    chosen: { id: 'pay' },
    answered: 'gate',
    decision: 'yard',
  });
  for (const id of wholeRun.slice(1)) open.choose(id);
  expect(open.played).toMatchObject({ state: 'ended' });
  expect(open.played.frames.map((frame) => frame.step)).toEqual([0, 1, 2, 3, 4]);
  expect(lastOf(open)).toMatchObject({ ending: 'home', ended: true, options: [], decision: null });
  expect(open.run).toEqual(runOf(wholeRun));
});

describe('a run replayed', () => {
  test('R2 gives the frames that were played, byte for byte', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, choices) => {
        const live = wander(openTiny(runOf([], { seed })), choices);
        const again = playTiny(live.run);
        expect(again.state).toBe(live.played.state);
        expect(written(again)).toBe(written(live.played));
      }),
      some,
    );
  });

  test('R2 gives plain data', () => {
    fc.assert(
      fc.property(picks, (choices) => {
        const { frames } = wander(openTiny(), choices).played;
        expect(JSON.parse(JSON.stringify(frames))).toEqual(frames);
      }),
      some,
    );
  });

  test('R3 gives the same with checkpoints and without', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, choices) => {
        const kept = wander(openTiny(runOf([], { seed }), { checkpoints: true }), choices);
        const bare = wander(openTiny(runOf([], { seed }), { checkpoints: false }), choices);
        expect(written(bare.played)).toBe(written(kept.played));
      }),
      some,
    );
  });

  test('R3 gives the same with stories that others used before', () => {
    const stories = new Map();
    fc.assert(
      fc.property(seeds, picks, (seed, choices) => {
        const used = wander(
          openTiny(runOf([], { seed }), { stories, checkpoints: false }),
          choices,
        );
        expect(written(playTiny(used.run))).toBe(written(used.played));
        expect(written(play(tiny.pack, tiny.acts, used.run, stories))).toBe(written(used.played));
      }),
      some,
    );
    expect(stories.size).toBe(2);
  });
});

describe('going back', () => {
  const both = fc.constantFrom(true, false);

  test('R4 and choosing the same gives the same frames, across acts too', () => {
    fc.assert(
      fc.property(
        seeds,
        picks,
        fc.array(fc.nat(9), { maxLength: 3 }),
        both,
        (seed, choices, backs, checkpoints) => {
          const open = wander(openTiny(runOf([], { seed }), { checkpoints }), choices);
          const { run } = open;
          const frames = written(open.played);
          for (const back of backs) {
            const step = back % (run.choices.length + 1);
            open.goTo(step);
            expect(lastOf(open).step).toBe(step);
            for (const id of run.choices.slice(step)) open.choose(id);
            expect(written(open.played)).toBe(frames);
            expect(open.run).toEqual(run);
          }
        },
      ),
      some,
    );
  });

  test('R4 over the seam of two acts, step by step', () => {
    const choices = ['pay', 'loaf', 'cross', 'walk', 'stop'];
    const open = openTiny(runOf(choices));
    const frames = written(open.played);
    for (const step of [4, 3, 2, 1, 0, 3, 1, 4]) {
      open.goTo(step);
      for (const id of choices.slice(step)) open.choose(id);
      expect(written(open.played)).toBe(frames);
    }
  });

  test('R4 and choosing otherwise gives the frames of that other run', () => {
    fc.assert(
      fc.property(picks, picks, fc.nat(9), both, (choices, others, back, checkpoints) => {
        const open = wander(openTiny(runOf(), { checkpoints }), choices);
        open.goTo(back % open.played.frames.length);
        wander(open, others);
        expect(written(open.played)).toBe(written(playTiny(open.run)));
      }),
      some,
    );
  });

  test('R5 drops later choices', () => {
    const open = openTiny(runOf(wholeRun));
    open.goTo(2);
    expect(open.run.choices).toEqual(['pay', 'loaf']);
    expect(open.played).toMatchObject({ state: 'open' });
    expect(open.played.frames).toHaveLength(3);
  });

  test.each([-1, 5, 99, 1.5, Number.NaN])(
    'R5 to step %d, which is not there, changes nothing',
    (step) => {
      const open = openTiny(runOf(wholeRun));
      const before = open.played;
      expect(open.goTo(step)).toBe(before);
      expect(open.run.choices).toEqual([...wholeRun]);
    },
  );
});

test('R19 the World of a frame is the one before with its events applied', () => {
  const start = worldAt(tiny.pack, tiny.pack.manifest.starts[0]!);
  fc.assert(
    fc.property(seeds, picks, (seed, choices) => {
      let world = start;
      for (const frame of wander(openTiny(runOf([], { seed })), choices).played.frames) {
        world = frame.events.reduce(apply, world);
        expect(frame.world).toEqual(world);
      }
    }),
    some,
  );
});
