import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, mapDifference, mapDifferenceOn } from '../../../src/engine/branches/compare.ts';
import { eveningOn, eveningsOf } from '../../../src/engine/branches/days.ts';
import { pairsOf } from '../../../src/engine/branches/scenes.ts';
import type { Frame } from '../../../src/engine/run/frame.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { causesOf } from '../../../src/engine/world/ledger.ts';
import { layoutOf } from '../../../src/engine/world/model.ts';
import { slotOf } from '../../../src/engine/world/select.ts';
import { worldAt } from '../../../src/engine/world/starts.ts';
import { lastOf, openTiny, runOf, tiny, wholeRun } from '../builders.ts';
import { wandered } from './roads.ts';

const { pack } = tiny;
const picks = fc.array(fc.nat(11), { maxLength: 6 });
const some = { numRuns: 30 };
const framesTo = (choices: readonly string[], over: Partial<Run> = {}): readonly Frame[] =>
  openTiny(runOf(choices, over)).played.frames;
const evenings = (frames: readonly Frame[]) => eveningsOf(pack, 'whole', frames);

describe('frames side by side', () => {
  test('T10 have each its turn, once and in order', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), picks, picks, (a, b, one, other) => {
        const [left, right] = [wandered(a, one).played.frames, wandered(b, other).played.frames];
        const pairs = pairsOf(left, right);
        expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual(left.map(({ step }) => step));
        expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual(right.map(({ step }) => step));
        for (const { date, left: ours, right: theirs, same } of pairs) {
          const [a, b] = [left[ours ?? -1], right[theirs ?? -1]];
          for (const frame of [a, b]) if (frame) expect(frame.date?.slice(0, 10)).toBe(date);
          if (same) expect([a?.decision, a?.ending]).toEqual([b?.decision, b?.ending]);
        }
      }),
      some,
    );
  });

  test('T10 stand on their day, the same decision beside the same one', () => {
    const [frame] = framesTo([]);
    const scene = (date: string | null, decision: string, step: number): Frame => ({
      ...frame!,
      date,
      decision,
      step,
    });
    const left = [
      scene('1900-01-01T08:00', 'a', 0),
      scene('1900-01-01T10:00', 'b', 1),
      scene('1900-01-01T12:00', 'c', 2),
      scene('1900-01-04', 'd', 3),
    ];
    const right = [
      scene('1900-01-01', 'a', 0),
      scene('1900-01-01', 'c', 1),
      scene('1900-01-03', 'x', 2),
      scene('1900-01-01', 'back', 3),
      scene('1900-01-04T09:00', 'y', 4),
    ];
    expect(
      pairsOf(left, right).map((pair) => [pair.date, pair.left, pair.right, pair.same]),
    ).toEqual([
      ['1900-01-01', 0, 0, true],
      ['1900-01-01', 1, null, false],
      ['1900-01-01', 2, 1, true],
      ['1900-01-03', null, 2, false],
      ['1900-01-03', null, 3, false],
      ['1900-01-04', 3, 4, false],
    ]);
    const undated = left.map((one) => ({ ...one, date: null }));
    expect(pairsOf(undated, undated).every((pair) => pair.same && pair.date === null)).toBe(true);
  });
});

describe('evenings', () => {
  test('T11 are one World a day, from the start to where the run stands', () => {
    fc.assert(
      fc.property(fc.nat(50), picks, (seed, choices) => {
        const { frames } = wandered(seed, choices).played;
        const days = evenings(frames);
        expect(days.map(({ day }) => day - 9)).toEqual(days.map((_, index) => index));
        expect(days.at(-1)?.world).toEqual(frames.at(-1)?.world);
        const start = worldAt(pack, pack.manifest.starts[0]!);
        // What the ledger has moved by an evening is what its World shows.
        for (const { day, world, step } of days) {
          expect(frames[step]!.world.day).toBeGreaterThanOrEqual(day);
          for (let slot = 0; slot < world.slots.length; slot += 5) {
            const moved = causesOf(frames, slot).filter((reason) => reason.day <= day);
            expect(moved.reduce((sum, { by }) => sum + by, start.slots[slot]!)).toBe(
              world.slots[slot],
            );
          }
        }
      }),
      some,
    );
  });

  test('T11 say which days the story jumped over', () => {
    const days = evenings(framesTo(wholeRun));
    expect(days.map(({ day, skipped, step }) => [day, skipped, step])).toEqual([
      [9, false, 3],
      ...Array.from({ length: 9 }, (_, index) => [10 + index, true, 3]),
      [19, false, 4],
    ]);
    expect([eveningOn(days, 0)?.day, eveningOn(days, 12)?.day, eveningOn(days, 99)?.day]).toEqual([
      9, 12, 19,
    ]);
    expect([eveningOn([], 3), eveningsOf(pack, 'nowhere', framesTo([]))]).toEqual([null, []]);
  });
});

describe('lines over the days', () => {
  const fear = slotOf(pack, { kind: 'gauge', gauge: 'fear' });

  test('T11 have a value a day, and the day they part', () => {
    const left = evenings(framesTo(wholeRun));
    const right = evenings(framesTo(['wait', 'rouse']));
    const lines = linesOf(pack, left, right)!;
    expect([lines.firstDay, lines.lastDay, lines.parted]).toEqual([9, 19, 9]);
    const kinds = lines.series.map(({ measure }) => measure.kind);
    expect(kinds).toEqual(['stance', 'strength', 'resolve', 'gauge', 'gauge']);
    const series = lines.series.at(-1)!;
    expect(series.measure).toEqual({ kind: 'gauge', gauge: 'fear' });
    expect(series.left).toEqual(left.map(({ world }) => world.slots[fear]));
    expect(series.right).toEqual([2_000, 2_000, ...Array.from({ length: 9 }, () => null)]);
    expect(series.parted).toBe(9);
  });

  test('T11 never part where the roads are one, and on no day before they part', () => {
    const left = evenings(framesTo(wholeRun));
    const same = linesOf(pack, left, evenings(framesTo(wholeRun)))!;
    expect([same.parted, ...same.series.map(({ parted }) => parted)]).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    const late = linesOf(pack, left, evenings(framesTo(['pay', 'loaf', 'cross', 'walk', 'stop'])))!;
    expect([late.parted, late.series[0]?.parted]).toEqual([19, 19]);
    expect(linesOf(pack, left, [])).toBeNull();
  });
});

describe('the map of two Worlds', () => {
  test('T12 differs by what would have to change hands', () => {
    const start = worldAt(pack, pack.manifest.starts[0]!);
    const slots = start.slots.slice();
    const at = (region: string, authority: string) =>
      slotOf(pack, { kind: 'control', region, authority });
    slots[at('north', 'crown')]! -= 700;
    slots[at('north', 'temple')]! += 700;
    slots[at('south', 'guild')]! -= 900;
    slots[at('south', 'crown')]! += 500;
    slots[at('south', 'temple')]! += 400;
    const differences = mapDifference(pack, start, { ...start, slots });
    expect(differences).toEqual([
      { region: 'south', left: [0, 10_000, 0], right: [500, 9_100, 400], by: 900 },
      { region: 'north', left: [6_000, 3_000, 1_000], right: [5_300, 3_000, 1_700], by: 700 },
    ]);
    expect(mapDifference(pack, start, start)).toEqual([]);
  });

  test('T12 is the same from either side, and whole', () => {
    fc.assert(
      fc.property(fc.nat(9), picks, picks, fc.integer({ min: 0, max: 30 }), (seed, a, b, day) => {
        const [left, right] = [wandered(seed, a), wandered(seed, b)];
        const [ours, theirs] = [lastOf(left).world, lastOf(right).world];
        const found = mapDifference(pack, ours, theirs);
        const turned = mapDifference(pack, theirs, ours);
        expect(turned.map(({ region, by }) => [region, by])).toEqual(
          found.map(({ region, by }) => [region, by]),
        );
        const named = new Set(found.map(({ region }) => region));
        layoutOf(pack).names.forEach((name, slot) => {
          if (name.kind !== 'control' || named.has(name.region)) return;
          expect(ours.slots[slot]).toBe(theirs.slots[slot]);
        });
        expect(found.every(({ by }) => Number.isInteger(by) && by > 0)).toBe(true);
        const days = [evenings(left.played.frames), evenings(right.played.frames)] as const;
        const then = [eveningOn(days[0], day)!.world, eveningOn(days[1], day)!.world] as const;
        expect(mapDifferenceOn(pack, ...days, day)).toEqual(mapDifference(pack, ...then));
      }),
      some,
    );
  });
});
