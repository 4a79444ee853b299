import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../../src/engine/pack/compiled.ts';
import type { Rule } from '../../../../src/engine/pack/rules.ts';
import { apply, applyAll } from '../../../../src/engine/world/apply.ts';
import { eachChange } from '../../../../src/engine/world/changes.ts';
import { draw } from '../../../../src/engine/world/draws.ts';
import { layoutOf } from '../../../../src/engine/world/model.ts';
import { ruleSteps } from '../../../../src/engine/world/rules/steps.ts';
import type { World } from '../../../../src/engine/world/world.ts';
import { absurdRule, anySet, saneRule } from './any-rule.ts';
import { daily, eventsOf, stand, sumOf, withRules } from './land.ts';

const seeds = fc.nat(0xffff_ffff);

/** What is wrong with a World. */
function faultsOf(pack: Pack, world: World): string[] {
  const { least, most, names, regions, shares, authorities } = layoutOf(pack);
  const faults: string[] = [];
  world.slots.forEach((value, slot) => {
    if (Number.isInteger(value) && value >= least[slot]! && value <= most[slot]!) return;
    faults.push(`${JSON.stringify(names[slot])} is ${value}`);
  });
  regions.forEach((region, index) => {
    const first = shares(index);
    const sum = sumOf(world.slots.slice(first, first + authorities.length));
    if (sum !== 10_000) faults.push(`${region} sums to ${sum}`);
  });
  for (const post of world.posts) {
    if (!('known' in post) || sumOf(post.known.control) !== 10_000) faults.push('a letter');
  }
  if (world.slots.length !== names.length) faults.push('slots');
  return faults;
}

/** Who moves others' shares by looking at them: his neighbours may turn him round. */
const looksAround = (rule: Rule): boolean => rule.mechanism === 'contagion';

/** Whether what the rule aims at may hang on what it moves. */
const chasesItself = (rule: Rule): boolean =>
  rule.mechanism === 'drift' && rule.target.terms !== undefined;

describe('any rule', () => {
  test('M6 keeps shares whole and measures in bounds, whatever its coefficients', () => {
    fc.assert(
      fc.property(
        fc.array(absurdRule, { minLength: 1, maxLength: 3 }),
        anySet,
        seeds,
        (rules, set, seed) => {
          const pack = withRules(...rules.map((rule, index) => ({ ...rule, id: `any_${index}` })));
          const days = daily(pack, stand(pack, set), 5, seed);
          expect(days.flatMap((world) => faultsOf(pack, world))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('M2 leaves in its event all that it moved', () => {
    fc.assert(
      fc.property(saneRule, anySet, seeds, (rule, set, seed) => {
        const pack = withRules(rule);
        const layout = layoutOf(pack);
        const start = stand(pack, set);
        const slots = start.slots.slice();
        const day = start.day + 1;
        for (const { run } of ruleSteps(pack, layout)) {
          run({
            pack,
            layout,
            slots,
            day,
            draw: (stream, n = 0) => draw(seed, stream, day, n),
            drawOn: (on, stream, n = 0) => draw(seed, stream, on, n),
            post: () => {},
          });
        }
        const events = eventsOf(pack, start, seed);
        const now = applyAll(start, events);
        expect(now.slots).toEqual(slots);
        expect(now).toEqual(events.reduce(apply, start));
      }),
      { numRuns: 300 },
    );
  });

  test('M7 has the same luck whatever else there is', () => {
    fc.assert(
      fc.property(saneRule, saneRule, anySet, seeds, (rule, other, set, seed) => {
        const alone = withRules(rule);
        // The other comes after it in the day, and moves and draws what it will.
        const both = withRules(rule, { ...other, id: 'other' });
        const events = (pack: Pack) =>
          eventsOf(pack, stand(pack, set), seed).filter(
            ({ cause }) => cause.kind === 'rule' && cause.rule === rule.id,
          );
        expect(events(both)).toEqual(events(alone));
      }),
    );
  });

  test('M23 never moves a measure one way on a day and back on the next', () => {
    fc.assert(
      fc.property(saneRule, anySet, seeds, (rule, set, seed) => {
        fc.pre(!looksAround(rule) && !chasesItself(rule));
        const pack = withRules(rule);
        let world = stand(pack, set);
        const ways = new Map<number, number>();
        for (let day = 0; day < 12; day += 1) {
          const events = eventsOf(pack, world, seed);
          for (const event of events) {
            if (event.type !== 'changed') continue;
            eachChange(event.changes, (slot, by) => {
              const way = ways.get(slot) ?? Math.sign(by);
              expect(Math.sign(by)).toBe(way);
              ways.set(slot, way);
            });
          }
          world = applyAll(world, events);
        }
      }),
      { numRuns: 300 },
    );
  });
});
