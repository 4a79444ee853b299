import { describe, expect, test } from 'vitest';
import { apply } from '../../../../src/engine/world/apply.ts';
import { phases, states } from '../../../../src/engine/world/campaign/field.ts';
import { campaignSteps } from '../../../../src/engine/world/campaign/steps.ts';
import { passDay } from '../../../../src/engine/world/day.ts';
import { layoutOf } from '../../../../src/engine/world/model.ts';
import { worldAt } from '../../../../src/engine/world/starts.ts';
import { type Evening, passing, readingOf } from './days.ts';
import { ridge, ridgePack, ridgeWith } from './ridge.ts';

const START = '1900-01-10';
const play = passing(ridgePack, START);
const read = readingOf(ridgePack);
const c = (value: number) => ({ value, basis: 'assumption' });
const ended = (pack: typeof ridgePack, seed: number): Evening =>
  [...passing(pack, START)(seed, 50)].at(-1)!;

describe('the way home', () => {
  test('C15 begins on a day when there is a reason, and ends with every brigade home or lost', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const days = [...play(seed, 50)];
      const recalled = days.find(({ slots }) => read.tally(slots, 'phase') === phases.recalled);
      if (!recalled) continue;
      const carts = read.lever(recalled.slots, 'carts');
      expect(read.tally(recalled.slots, 'days') >= 8 || carts < 1000).toBe(true);
      const after = days.filter(({ day }) => day >= recalled.day + 3);
      for (const { slots } of after) {
        expect(read.tally(slots, 'inside')).toBe(0);
        for (const { id } of ridge.brigades) {
          expect(read.brigade(slots, id).state).toBe(states.done);
        }
      }
      const insides = days
        .filter(({ day }) => day >= recalled.day)
        .map(({ slots }) => read.tally(slots, 'inside'));
      expect(insides).toEqual([...insides].sort((a, b) => b - a));
    }
  });

  test('C15 some lose their unit: more where more would', () => {
    const lost = (parts: number) =>
      read.tally(
        ended(ridgeWith({ home: { ...ridge.home, stragglers: { base: c(parts) } } }), 4).slots,
        'captured',
      );
    expect(lost(4000)).toBeGreaterThan(lost(400) + 100);
  });

  test('C15 without a reason nobody is recalled', () => {
    const dogged = ridgeWith({ recalls: [], fight: { ...ridge.fight, breaks: c(0) } });
    for (const { slots } of passing(dogged, START)(4, 40)) {
      expect(read.tally(slots, 'phase')).toBeLessThan(phases.recalled);
    }
  });
});

describe('what it comes to', () => {
  const verdict = (end: string, needs: string, chance = 100, over = {}) => ({
    end,
    needs,
    chance: c(chance),
    ...over,
  });

  test('C18 is the first verdict that holds, or else what was left', () => {
    const both = [
      verdict('throne', 'campaign ridge days >= 2'),
      verdict('stayed', 'campaign ridge days >= 2'),
    ];
    expect(read.endOf(ended(ridgeWith({ verdicts: both }), 2).slots)).toBe('throne');
    expect(read.endOf(ended(ridgeWith({ verdicts: [] }), 2).slots)).toBe('spent');
    const never = [verdict('throne', 'campaign ridge days >= 2', 0)];
    expect(read.endOf(ended(ridgeWith({ verdicts: never }), 2).slots)).toBe('spent');
  });

  test('C18 is replaced by an earlier verdict only', () => {
    const later = [
      verdict('throne', 'campaign ridge days >= 5'),
      verdict('stayed', 'campaign ridge days >= 2'),
    ];
    const ends = [...passing(ridgeWith({ verdicts: later }), START)(2, 50)].map(({ slots }) =>
      read.endOf(slots),
    );
    const distinct = ends.filter((end, index) => end !== ends[index - 1]);
    expect(distinct).toEqual([null, 'stayed', 'throne']);
    const turned = ended(ridgeWith({ verdicts: [...later].reverse() }), 2).slots;
    expect(read.endOf(turned)).toBe('stayed');
  });

  test('C18 can order the brigades home', () => {
    const halted = ridgeWith({
      recalls: [],
      verdicts: [verdict('throne', 'campaign ridge days >= 3', 100, { recalls: true })],
    });
    const { slots } = ended(halted, 2);
    expect(read.tally(slots, 'phase')).toBe(phases.over);
    expect(read.tally(slots, 'days')).toBeLessThan(9);
    expect(read.endOf(slots)).toBe('throne');
  });
});

/** The rules that moved anything on each of some days, as the ledger names them. */
function movedOn(pack: typeof ridgePack, seed: number, days: number): string[][] {
  let world = worldAt(pack, pack.manifest.starts[0]!);
  return Array.from({ length: days }, () => {
    const events = passDay(pack, world, seed, { kind: 'rule', rule: 'time' });
    world = events.reduce(apply, world);
    return events.flatMap(({ type, cause }) =>
      type === 'changed' && cause.kind === 'rule' ? [cause.rule] : [],
    );
  });
}

describe('the steps of a day', () => {
  const names = ['weather', 'muster', 'launch', 'march', 'relief', 'recall', 'end', 'reports'];

  test('C21 are eight, named after their campaign, each with one vector of what it moves', () => {
    const steps = campaignSteps(ridgePack, layoutOf(ridgePack));
    expect(steps.map(({ rule }) => rule)).toEqual(names.map((name) => `ridge_${name}`));
    const days = movedOn(ridgePack, 4, 50);
    for (const moved of days) expect(new Set(moved).size).toBe(moved.length);
    expect(new Set(days.flat())).toEqual(new Set(names.slice(0, 7).map((name) => `ridge_${name}`)));
  });

  test('C21 rest before their day', () => {
    const late = ridgeWith({
      muster: { ...ridge.muster, from: '1900-01-16' },
      drifts: [],
      weather: {
        ...ridge.weather,
        lines: [
          { date: '1900-01-15', line: c(2600) },
          { date: '1900-02-28', line: c(1500) },
        ],
      },
    });
    const days = movedOn(late, 4, 6).map((moved) => moved.length > 0);
    expect(days).toEqual([false, false, false, false, true, true]);
  });
});
