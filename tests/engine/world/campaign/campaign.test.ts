import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phases, states } from '../../../../src/engine/world/campaign/field.ts';
import { boundsOf } from '../../../../src/engine/world/layout.ts';
import { worldAt } from '../../../../src/engine/world/starts.ts';
import { type Put, passing, readingOf } from './days.ts';
import { ridge, ridgePack } from './ridge.ts';

const START = '1900-01-10';
const play = passing(ridgePack, START);
const read = readingOf(ridgePack);
const seeds = fc.nat(0xffff_ffff);
const DAYS = 50;

/** What the player and the World may have made of a campaign before it begins. */
const settings = fc.record({
  gates: fc.nat(10_000),
  carts: fc.nat(10_000),
  levy: fc.integer({ min: 0, max: 3000 }),
  support: fc.nat(10_000),
});
type Settings = { gates: number; carts: number; levy: number; support: number };
const setTo =
  ({ gates, carts, levy, support }: Settings) =>
  (put: Put) => {
    put({ kind: 'lever', lever: 'gates' }, gates);
    put({ kind: 'lever', lever: 'carts' }, carts);
    put({ kind: 'men', force: 'levy' }, levy);
    put({ kind: 'support', region: 'south' }, support);
  };

describe('before it begins', () => {
  test('C2 levers stand at their starts, brigades at their bases, garrisons in their points', () => {
    const { slots } = worldAt(ridgePack, ridgePack.manifest.starts[0]!);
    expect(read.lever(slots, 'gates')).toBe(2000);
    expect(read.brigade(slots, 'foxes')).toEqual({ men: 0, at: 'hut', state: states.waiting });
    expect(read.garrison(slots, 'town')).toBe(150);
    expect(read.tally(slots, 'snow')).toBe(2600);
    expect(ridge.points.some(({ id }) => read.held(slots, id))).toBe(false);
    expect(read.tally(slots, 'phase')).toBe(phases.quiet);
  });
});

describe('luck', () => {
  test('C3 the snow line depends on seed and day alone', () => {
    const linesOf = (seed: number, set: Settings): number[] =>
      [...play(seed, 25, setTo(set))]
        .filter(({ slots }) => read.tally(slots, 'phase') < phases.over)
        .map(({ slots }) => read.tally(slots, 'snow'));
    fc.assert(
      fc.property(seeds, settings, settings, (seed, one, other) => {
        const [a, b] = [linesOf(seed, one), linesOf(seed, other)];
        const days = Math.min(a.length, b.length);
        expect(days).toBeGreaterThan(5);
        expect(a.slice(0, days)).toEqual(b.slice(0, days));
      }),
      { numRuns: 60 },
    );
    const usual = { gates: 2000, carts: 6000, levy: 1200, support: 3000 };
    expect(linesOf(1, usual)).not.toEqual(linesOf(2, usual));
  });

  test('C3 it sinks with the season, drops in a fall and climbs back after it', () => {
    const drops = Array.from({ length: 40 }, (_, seed) => {
      const days = [...play(seed, 30)];
      const lines = new Map(days.map(({ date, slots }) => [date, read.tally(slots, 'snow')]));
      expect(lines.get('1900-01-11')).toBeGreaterThan(2450);
      const falls = days.filter(
        ({ date, slots }, index) =>
          index > 0 && lines.get(days[index - 1]!.date)! - read.tally(slots, 'snow') > 500 && date,
      );
      for (const { date } of falls) {
        expect(date >= '1900-01-22' && date <= '1900-01-26').toBe(true);
      }
      return falls.length;
    });
    expect(Math.max(...drops)).toBeGreaterThan(1);
    expect(Math.min(...drops)).toBe(0);
  });
});

describe('on every day of every campaign', () => {
  test('C11 nobody is made or lost: those who crossed are inside, home, dead, wounded or captured', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, set) => {
        const crossed = new Set<string>();
        for (const { slots } of play(seed, DAYS, setTo(set))) {
          for (const { id } of ridge.brigades) {
            const { at } = read.brigade(slots, id);
            if (!['camp', 'hut'].includes(at)) crossed.add(id);
          }
          const [inside, committed, dead, wounded, captured] = (
            ['inside', 'committed', 'dead', 'wounded', 'captured'] as const
          ).map((tally) => read.tally(slots, tally));
          const home = [...crossed]
            .map((id) => read.brigade(slots, id))
            .filter(({ state }) => state === states.done)
            .reduce((men, one) => men + one.men, 0);
          expect(inside! + home + dead! + wounded! + captured!).toBe(committed);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('C11 the dead and the captured of both sides are gone from their forces', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, set) => {
        const men = (slots: readonly number[], force: string) =>
          read.at(slots, { kind: 'men', force });
        for (const { slots } of play(seed, DAYS, setTo(set))) {
          const lost = read.tally(slots, 'dead') + read.tally(slots, 'captured');
          expect(men(slots, 'levy')).toBe(Math.max(0, set.levy - lost));
          const gone = read.tally(slots, 'enemy_dead') + read.tally(slots, 'enemy_captured');
          // The order of one end enlists guards.
          const enlisted = read.endOf(slots) === 'throne' ? 300 : 0;
          if (gone <= 500) expect(men(slots, 'guards')).toBe(500 - gone + enlisted);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('C12 every measure is whole and in its bounds, and shares sum', () => {
    const { layout } = read;
    fc.assert(
      fc.property(seeds, settings, (seed, set) => {
        for (const { slots } of play(seed, DAYS, setTo(set))) {
          layout.names.forEach(({ kind }, slot) => {
            const [least, most] = boundsOf(kind);
            const value = slots[slot]!;
            if (!Number.isInteger(value) || value < least || value > most) {
              throw new Error(`${JSON.stringify(layout.names[slot])} is ${value}`);
            }
          });
          const shares = slots.slice(layout.shares(1), layout.shares(1) + 3);
          expect(shares.reduce((x, y) => x + y)).toBe(10_000);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('C16 it comes to an end, and nothing moves after', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, set) => {
        let over: readonly number[] | null = null;
        for (const { slots, posts } of play(seed, DAYS, setTo(set))) {
          if (over) {
            expect(slots).toEqual(over);
            expect(posts).toEqual([]);
          }
          if (read.tally(slots, 'phase') === phases.over) over ??= slots;
        }
        expect(over).not.toBeNull();
        expect(read.endOf(over!)).not.toBeNull();
        for (const { id } of ridge.brigades) {
          const { at, state } = read.brigade(over!, id);
          expect(state).toBe(states.done);
          if (read.brigade(over!, id).men > 0) expect(['camp', 'hut']).toContain(at);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('C17 the same seed and the same World give the same days', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, set) => {
        expect([...play(seed, 30, setTo(set))]).toEqual([...play(seed, 30, setTo(set))]);
      }),
      { numRuns: 20 },
    );
  });
});
