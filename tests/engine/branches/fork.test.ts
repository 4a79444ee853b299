import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonSteps, divergenceOf, forkAt } from '../../../src/engine/branches/fork.ts';
import { playHistory } from '../../../src/engine/branches/history.ts';
import { pathOf } from '../../../src/engine/branches/road.ts';
import { openRun, play } from '../../../src/engine/run/open-run.ts';
import { openTiny, ready, runOf, tiny, wander, wholeRun, withActOne } from '../builders.ts';
import { wandered } from './roads.ts';

const { pack, acts } = tiny;
const picks = fc.array(fc.nat(11), { maxLength: 6 });
const some = { numRuns: 30 };
const pathTo = (choices: readonly string[], seed = 7) =>
  pathOf(openTiny(runOf(choices, { seed })).played.frames);

describe('forks', () => {
  test('T7 play the same frames up to there, and go on as one likes', () => {
    fc.assert(
      fc.property(fc.nat(50), picks, fc.nat(9), picks, (seed, choices, back, others) => {
        const { run, played } = wandered(seed, choices);
        const step = back % (run.choices.length + 1);
        const fork = forkAt(pack, run, step)!;
        expect([fork.seed, fork.choices]).toEqual([seed, run.choices.slice(0, step)]);
        const open = openTiny(fork);
        expect(JSON.stringify(open.played.frames)).toBe(
          JSON.stringify(played.frames.slice(0, step + 1)),
        );
        const parted = divergenceOf(
          pathOf(played.frames),
          pathOf(wander(open, others).played.frames),
        );
        expect(parted === null || parted.step >= step).toBe(true);
        // The luck is the same: what parts a run from its own fork is an option.
        expect(parted?.by).not.toBe('luck');
      }),
      some,
    );
  });

  test('T7 are of this edition, whatever the old run was of', () => {
    const old = runOf(wholeRun, { edition: 'e'.repeat(64) });
    expect(forkAt(pack, old, 2)).toEqual(runOf(wholeRun.slice(0, 2)));
    expect(old.edition).toBe('e'.repeat(64));
  });

  test.each([-1, 5, 1.5, Number.NaN])(
    'T7 from step %d, which is not there, there is none',
    (step) => {
      expect(forkAt(pack, runOf(wholeRun), step)).toBeNull();
    },
  );
});

describe('where two roads part', () => {
  test('T8 is the first step where they took different options', () => {
    const [left, right] = [pathTo(wholeRun), pathTo(['pay', 'rouse', 'cross'])];
    const fate = { decision: 'yard', ending: null, date: '1900-01-10T08:00' };
    expect(divergenceOf(left, right)).toEqual({
      step: 1,
      by: 'option',
      left: { ...fate, option: 'loaf' },
      right: { ...fate, option: 'rouse' },
    });
    expect([commonSteps(left, right), commonSteps(left, left)]).toEqual([1, 4]);
  });

  test('T8 is luck where the same options led elsewhere, to a close too', () => {
    const road = pathTo(['pay', 'loaf']);
    const flood = { ...road.met[2]!, decision: 'flood' };
    const parted = divergenceOf(road, { met: [...road.met.slice(0, 2), flood], close: null });
    expect(parted).toMatchObject({
      step: 2,
      by: 'luck',
      left: { decision: 'river', option: null },
      right: { decision: 'flood' },
    });
    const close = { ending: 'lost', act: 'one', date: null, place: null };
    const over = divergenceOf({ met: road.met.slice(0, 2), close }, road);
    expect(over).toMatchObject({ step: 2, by: 'luck', left: { ending: 'lost', decision: null } });
  });

  test('T8 is nowhere, if one is the beginning of the other', () => {
    const long = pathTo(wholeRun);
    for (let step = 0; step <= wholeRun.length; step += 1) {
      const short = pathTo(wholeRun.slice(0, step));
      expect([divergenceOf(short, long), divergenceOf(long, short)]).toEqual([null, null]);
      expect(commonSteps(short, long)).toBe(step);
    }
    expect(divergenceOf({ met: [], close: null }, long)).toBeNull();
  });

  test('T8 is the same from either side', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), picks, picks, (a, b, some, others) => {
        const [left, right] = [wandered(a, some), wandered(b, others)];
        const [one, other] = [pathOf(left.played.frames), pathOf(right.played.frames)];
        const parted = divergenceOf(one, other);
        const turned = divergenceOf(other, one);
        expect(turned).toEqual(parted && { ...parted, left: parted.right, right: parted.left });
        const step = commonSteps(one, other);
        expect(left.run.choices.slice(0, step)).toEqual(right.run.choices.slice(0, step));
        if (parted?.by === 'option') {
          expect(left.run.choices[step]).not.toBe(right.run.choices[step]);
        }
      }),
      some,
    );
  });
});

describe('history beside a run', () => {
  const besides = (choices: readonly string[], seed = 7) => {
    const run = runOf(choices, { seed });
    return playHistory(pack, acts, run, pathOf(play(pack, acts, run).frames));
  };

  test('T9 parts from it where it left the record, and nowhere else', () => {
    expect(besides(['pay', 'rouse', 'cross', 'walk', 'on']).run.choices).toEqual([
      'pay',
      'rouse',
      'cross',
      'walk',
      'on',
    ]);
    const { run, ending, error } = besides(['push', 'rouse', 'drown'], 12);
    expect([run.seed, run.choices, ending, error]).toEqual([
      12,
      ['pay', 'rouse', 'drown'],
      'lost',
      null,
    ]);
  });

  test('T9 goes on past where the run stands, by the first option that is open', () => {
    expect(besides([]).run.choices).toEqual(['pay', 'bake', 'cross', 'rest']);
  });

  test('T9 leaves what was done undone where it is locked', () => {
    const locked = ready(
      withActOne(
        '# decision: d\n* [A # id: a # historical # needs: gauge bread > 99]\n    # ending: lost\n    Lost.\n    -> END\n' +
          '* [B # id: b]\n    # ending: home\n    Home.\n    -> END\n* [C # id: c]\n    # ending: home\n    Home.\n    -> END\n',
      ),
    );
    const run = { ...runOf(['c']), edition: locked.pack.edition };
    const { frames } = openRun(locked.pack, locked.acts, run).played;
    const history = playHistory(locked.pack, locked.acts, run, pathOf(frames));
    expect(history.run.choices).toEqual(['c']);
  });
});
