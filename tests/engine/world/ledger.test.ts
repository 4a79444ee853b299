import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causesOf, changesOf } from '../../../src/engine/world/ledger.ts';
import { layoutOf } from '../../../src/engine/world/model.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import { lastOf, openTiny, runOf, tiny, wander, wholeRun } from '../builders.ts';

const { pack } = tiny;
const start = worldAt(pack, pack.manifest.starts[0]!);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const picks = fc.array(fc.nat(11), { maxLength: 6 });

test('W22 the start and the ledger of a slot sum to its value', () => {
  fc.assert(
    fc.property(fc.nat(99), picks, (seed, choices) => {
      const open = wander(openTiny(runOf([], { seed })), choices);
      layoutOf(pack).names.forEach((_, slot) => {
        const moved = causesOf(open.played.frames, slot).map((reason) => reason.by);
        expect(start.slots[slot]! + sum(moved)).toBe(lastOf(open).world.slots[slot]);
      });
    }),
    { numRuns: 40 },
  );
});

test('W22 a frame’s changes are the difference to the frame before', () => {
  fc.assert(
    fc.property(picks, (choices) => {
      const { frames } = wander(openTiny(), choices).played;
      frames.forEach((frame, index) => {
        const before = frames[index - 1]?.world ?? start;
        const moved = frame.world.slots.flatMap((value, slot) =>
          value === before.slots[slot] ? [] : [[slot, value - before.slots[slot]!]],
        );
        expect([...changesOf(frame)].sort(([a], [b]) => a - b)).toEqual(moved);
      });
    }),
    { numRuns: 40 },
  );
});

test('W22 what came back to 0 is left out', () => {
  const [frame] = openTiny().played.frames;
  const cause = { kind: 'story', act: 'one' } as const;
  const moved = (slot: number, by: number) =>
    ({ type: 'changed', cause, day: 9, changes: [slot, by], order: null }) as const;
  expect(changesOf({ ...frame!, events: [moved(3, 5), moved(1, 2), moved(3, -5)] })).toEqual([
    [1, 2],
  ]);
});

test('W23 every event carries its cause', () => {
  const { frames } = openTiny(runOf(wholeRun)).played;
  const causes = frames.map((frame) => frame.events.map((event) => event.cause));
  expect(new Set(causes[1])).toEqual(
    new Set([{ kind: 'option', decision: 'gate', option: 'pay' }]),
  );
  expect(causes[3]?.filter((cause) => cause.kind === 'interim')).toHaveLength(4);
  expect(causes[3]?.filter((cause) => cause.kind === 'story')).toEqual([
    { kind: 'story', act: 'two' },
    { kind: 'story', act: 'two' },
  ]);
  expect(causes[4]).toEqual([{ kind: 'option', decision: 'shore', option: 'rest' }]);
});

test('W23 every change of a random run names a cause that is there', () => {
  fc.assert(
    fc.property(picks, (choices) => {
      for (const frame of wander(openTiny(), choices).played.frames) {
        for (const { cause } of frame.events) {
          if (cause.kind === 'option') {
            expect([cause.decision, cause.option]).toEqual([frame.answered, frame.chosen?.id]);
          } else if (cause.kind === 'story') expect(tiny.acts[cause.act]).toBeDefined();
          else expect(cause).toEqual({ kind: 'interim', start: '1900-01-20' });
        }
      }
    }),
    { numRuns: 40 },
  );
});
