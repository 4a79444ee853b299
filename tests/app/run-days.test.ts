import { expect, test } from 'vitest';
import { viewOf } from '../../src/app/scrub/moment-view.ts';
import {
  askedBy,
  byDays,
  byDecision,
  daysOfRun,
  type Moment,
} from '../../src/app/scrub/run-days.ts';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import { compileToPlay } from '../../src/tools/pack/target.ts';

const { pack, acts } = compileToPlay('toulouse-1944');
const entry = pack.manifest.entries[0]?.id ?? '';
const { frames } = playOut(pack, acts, {
  entry,
  seed: 11,
  policy: policies.random,
  maxChoices: 500,
  stories: new Map(),
});
const days = daysOfRun(pack, entry, frames);

test('the days of a run are each told once, in order, with all decisions and all that moved', () => {
  expect(days.length).toBeGreaterThan(20);
  for (const [index, { day, gap }] of days.entries()) {
    const before = days[index - 1];
    if (before !== undefined) expect(day).toBe(before.day + 1 + gap);
  }
  expect(days.flatMap(({ asked }) => asked)).toEqual(
    frames.filter(({ ended }) => !ended).map(({ step }) => step),
  );
  expect(days.flatMap(({ events }) => events)).toEqual(frames.flatMap(({ events }) => events));
  expect(days.at(-1)?.world).toEqual(frames.at(-1)?.world);
});

test('going on by decisions meets each once, and back again', () => {
  const met: number[] = [];
  let now: Moment = { at: 0, step: null };
  for (let n = 0; n < 50; n += 1) now = byDecision(days, now, -1);
  for (; now.step !== null; now = byDecision(days, now, 1)) met.push(now.step);
  expect(met).toEqual(days.flatMap(({ asked }) => asked));
  expect(now).toEqual({ at: days.length - 1, step: null });
  expect(byDecision(days, now, -1).step).toBe(met.at(-1));
  expect(byDays(days, now, 1)).toEqual(now);
  expect(byDays(days, now, -days.length)).toEqual({ at: 0, step: null });
});

test('a road parts from the last decision asked by then, never from a later one', () => {
  for (const [at, { day }] of days.entries()) {
    const step = askedBy(days, { at, step: null });
    if (step !== null) expect(frames[step]?.world.day).toBeLessThanOrEqual(day);
  }
});

test('an evening shows its own day, and nothing that was told later', () => {
  for (const [at, day] of days.entries()) {
    const view = viewOf(days, frames, { at, step: null });
    expect(view?.frame.world.day).toBe(day.day);
    expect(view?.frame.options).toEqual([]);
    const told = view?.frames.flatMap(({ events }) => events) ?? [];
    expect(told.every((event) => event.day <= day.day)).toBe(true);
  }
});
