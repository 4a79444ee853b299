import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleOf } from '../../../../src/engine/pack/rules.ts';
import { apply, applyAll } from '../../../../src/engine/world/apply.ts';
import { knownNow } from '../../../../src/engine/world/moves.ts';
import { knownOf } from '../../../../src/engine/world/select.ts';
import type { Known, Post } from '../../../../src/engine/world/world.ts';
import { c, daily, daysOn, eventsOf, flat, stand, told, withRules } from './land.ts';

const rule: RuleOf<'reports'> = {
  ...told('letters'),
  mechanism: 'reports',
  in: ['north', 'south', 'east'],
  by: 'The reeve at {seat}',
  authority: 'crown',
  every: c(5),
  delay: c(3),
  bias: c(10),
};
const over = (part: Partial<RuleOf<'reports'>>) => withRules({ ...rule, ...part });
const pack = withRules(rule);

/** What was posted over some days: the day, and the post. */
function posted(of: typeof pack, days: number, seed = 7): { day: number; post: Post }[] {
  let world = stand(of);
  const all: { day: number; post: Post }[] = [];
  for (let count = 0; count < days; count += 1) {
    const events = eventsOf(of, world, seed);
    world = applyAll(world, events);
    for (const event of events) {
      if (event.type === 'posted') all.push({ day: event.day, post: event.post });
    }
  }
  return all;
}
const regionOf = (post: Post) => ('region' in post ? post.region : -1);

describe('reports', () => {
  test('M21 word of each region goes off every so many days, on a day of its own', () => {
    const days = (region: number) =>
      posted(pack, 15).flatMap(({ day, post }) => (regionOf(post) === region ? [day] : []));
    expect([0, 1, 2, 3].map(days)).toEqual([[10, 15, 20], [14, 19, 24], [13, 18, 23], []]);
    expect(posted(over({ every: c(-4) }), 3)).toHaveLength(9);
  });

  test('M21 and arrives the next morning or up to so many days after', () => {
    const delays = new Set<number>();
    for (let seed = 0; seed < 20; seed += 1) {
      for (const { day, post } of posted(pack, 10, seed)) delays.add(post.arrives - day);
    }
    expect([...delays].sort()).toEqual([1, 2, 3, 4]);
    expect(
      posted(over({ delay: c(-9) }), 5).every(({ day, post }) => post.arrives === day + 1),
    ).toBe(true);
  });

  test('M21 each letter takes as long as luck has it', () => {
    const many = posted(over({ every: c(1) }), 20).map(({ day, post }) => post.arrives - day);
    // Three regions write each day: they do not wait for one another.
    const alike = many.filter((delay, index) => delay === many[index - (index % 3)]);
    expect(alike.length).toBeLessThan(many.length);
  });

  test('M21 until then nobody knows, and then it is on its way no more', () => {
    for (const world of daily(pack, stand(pack), 20)) {
      for (const post of world.posts) expect(post.arrives).toBeGreaterThan(world.day);
    }
    const prompt = over({ delay: c(0) });
    const [, written, arrived] = daily(prompt, stand(prompt), 2);
    expect(written!.posts).toHaveLength(1);
    expect(knownOf(prompt, written!, 'north')?.by).toBe('A pedlar');
    expect(arrived!.posts).toEqual([]);
    expect(knownOf(prompt, arrived!, 'north')).toMatchObject({
      by: 'The reeve at Norton',
      day: 10,
    });
  });

  test('M22 tells what was so when it was written, but for what the writer makes of his own side', () => {
    // He adds 1,000 to 6,000, and takes it from 3,000 and 1,000 in proportion.
    expect(posted(pack, 1)[0]!.post).toMatchObject({
      region: 0,
      known: { control: [7000, 2250, 750], day: 10, by: 'The reeve at Norton' },
    });
    const plain = posted(over({ bias: c(0) }), 1)[0]!.post;
    expect(plain).toMatchObject({ known: { control: [6000, 3000, 1000] } });
    const proud = posted(over({ bias: c(500) }), 1)[0]!.post;
    expect(proud).toMatchObject({ known: { control: [10_000, 0, 0] } });
  });

  test('M22 what happens afterwards does not change a letter', () => {
    const yielding = withRules(rule, {
      ...told('files'),
      mechanism: 'yield',
      in: ['north'],
      from: 'guild',
      to: 'crown',
      rate: flat(2000),
    });
    const now = daysOn(yielding, stand(yielding), 5);
    expect(knownOf(yielding, now, 'north')?.control).toEqual([7000, 2250, 750]);
  });

  test('M22 a letter never takes the place of word of its own day or a later one', () => {
    const word = (day: number): Known => ({ ...knownNow(pack, stand(pack), 0, 'You'), day });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (day, written) => {
          const cause = { kind: 'rule', rule: 'letters' } as const;
          const known = { control: [1, 2, 9997], day: written, by: 'He' };
          const posts = [{ arrives: 31, region: 0, known }];
          const world = apply(
            { ...stand(pack), day: 31, posts },
            { type: 'told', cause, day, region: 0, known: word(day) },
          );
          const now = apply(world, { type: 'arrived', cause, day: 31, posts });
          expect(knownOf(pack, now, 'north')?.by).toBe(written > day ? 'He' : 'You');
          expect(now.posts).toEqual([]);
        },
      ),
    );
    const days = daily(pack, stand(pack), 40).map(
      (world) => knownOf(pack, world, 'south')?.day ?? 0,
    );
    expect([...days].sort((a, b) => a - b)).toEqual(days);
  });
});
