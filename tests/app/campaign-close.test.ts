import { expect, test } from 'vitest';
import { boundWords, conditionWords } from '../../src/app/condition-words.ts';
import { groundsOf, pressedBy } from '../../src/app/debrief/campaign-causes.ts';
import { type Course, campaignCourse, type Turn } from '../../src/app/debrief/campaign-course.ts';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import { meets } from '../../src/engine/ink/needs.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { slotOf } from '../../src/engine/world/select.ts';
import { readyStory } from '../story/target.ts';

await loadLateStrings();

const { pack, acts } = readyStory();
const [campaign] = pack.campaigns;
if (campaign === undefined) throw new Error('the shipped pack has no campaign');
const tally = (frame: Frame | undefined, name: 'end' | 'phase'): number =>
  frame?.world.slots[slotOf(pack, { kind: 'tally', campaign: campaign.id, tally: name })] ?? 0;

type Played = { readonly frames: readonly Frame[]; readonly course: Course | null };

/** Runs of the last entry: the one whose days are the campaign's. */
function played(runs: number): readonly Played[] {
  const stories: Stories = new Map();
  const entry = pack.manifest.entries.at(-1)?.id ?? '';
  return Array.from({ length: runs }, (_, seed): Played => {
    const settings = { entry, seed, policy: policies.random, maxChoices: 300, stories };
    const { frames } = playOut(pack, acts, settings);
    return { frames, course: campaignCourse(pack, frames, campaign!) };
  });
}

const runs = played(60);
const decided = runs.flatMap(({ frames, course }) =>
  course?.end == null ? [] : [{ frames, course, end: course.end }],
);

test('the end that is named is the one the World came to', () => {
  expect(decided.length).toBeGreaterThan(20);
  for (const { frames, end } of decided) {
    const index = campaign.ends.findIndex((one) => one.id === end.id);
    expect(tally(frames.at(-1), 'end')).toBe(index + 1);
  }
});

test('a run in which nothing began, and nothing was decided, has no course', () => {
  const without = runs.filter(({ course }) => course === null);
  for (const { frames } of without) expect(tally(frames.at(-1), 'end')).toBe(0);
  expect(campaignCourse(pack, [], campaign)).toBeNull();
});

test('every ground that is named stood so when it was decided', () => {
  let named = 0;
  for (const { course } of decided) {
    for (const { condition, found } of groundsOf(pack, course)) {
      expect(meets(found, condition)).toBe(true);
      expect(conditionWords(pack, condition)).toMatch(/^[^{}_]+$/);
      expect(boundWords(condition)).not.toContain('{');
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(20);
});

test('its days are in order, none twice, few enough to be read', () => {
  for (const { course } of decided) {
    const { turns } = course;
    const days = turns.map((turn: Turn) => turn.day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(turns.map((turn) => JSON.stringify(turn))).size).toBe(turns.length);
    expect(turns.length).toBeLessThan(25);
    const falls = turns.filter((turn) => turn.kind === 'snow');
    expect(falls.length).toBeLessThanOrEqual(1);
  }
  expect(decided.some(({ course }) => course.turns.some((turn) => turn.kind === 'taken'))).toBe(
    true,
  );
});

test('what the reader did to it is what was chosen, the most first', () => {
  let pressed = 0;
  for (const { frames, course } of decided) {
    const deeds = pressedBy(pack, frames, course, 5);
    expect(deeds.length).toBeLessThanOrEqual(5);
    const sizes = deeds.map(({ levers }) => levers.reduce((sum, { by }) => sum + Math.abs(by), 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { step, text } of deeds) expect(frames[step]?.chosen?.text).toBe(text);
    pressed += deeds.length;
  }
  expect(pressed).toBeGreaterThan(0);
});
