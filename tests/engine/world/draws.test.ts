import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { draw, pickOf, storySeed } from '../../../src/engine/world/draws.ts';
import type { Event } from '../../../src/engine/world/world.ts';
import { linesOf, openTiny, ready, runOf, withActOne } from '../builders.ts';

const seeds = fc.nat(0xffff_ffff);

describe('a draw', () => {
  test('W13 is 32 bits that depend on seed, stream, day and n', () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.nat(500), fc.nat(50), (seed, stream, day, n) => {
        const value = draw(seed, stream, day, n);
        expect(Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff).toBe(true);
        expect(draw(seed, stream, day, n)).toBe(value);
        const others = [
          draw(seed ^ 1, stream, day, n),
          draw(seed, `${stream}x`, day, n),
          draw(seed, stream, day + 1, n),
          draw(seed, stream, day, n + 1),
        ];
        expect(others).not.toContain(value);
      }),
      { seed: 1900, numRuns: 500 },
    );
  });

  test.each([
    [7, 'road', 9, 0, 870_603_404],
    [0, '', 0, 0, draw(0, '', 0, 0)],
  ])('W13 the draw of %i, %j, day %i, number %i is fixed', (seed, stream, day, n, value) => {
    expect(draw(seed, stream, day, n)).toBe(value);
  });

  test('W13 picks are spread evenly', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (let n = 0; n < 6_000; n += 1) {
      const side = pickOf(draw(n % 7, `s${n % 11}`, n % 13, n), 6);
      counts[side] = counts[side]! + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test('W13 a pick lies from 0 to one less than its sides', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -3, max: 1_000_000 }), (value, sides) => {
        const picked = pickOf(value, sides);
        expect(Number.isInteger(picked) && picked >= 0 && picked < Math.max(1, sides)).toBe(true);
      }),
    );
    expect(pickOf(0xffff_ffff, 6)).toBe(5);
  });

  test('W13 the seed of a plain story is 31 bits and never 0', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const story = storySeed(seed);
        return Number.isInteger(story) && story >= 1 && story < 0x7fff_ffff;
      }),
    );
  });
});

type Drew = Extract<Event, { type: 'drew' }>;
const drawsOf = (choices: readonly string[], seed: number): Drew[] =>
  openTiny(runOf(choices, { seed }))
    .played.frames.flatMap((frame) => frame.events)
    .filter((event) => event.type === 'drew');
const of = (drawn: readonly Drew[], streams: readonly string[]) =>
  drawn
    .filter((one) => streams.includes(one.stream))
    .map(({ stream, day, n, value }) => ({ stream, day, n, value }));

describe('draws of two runs', () => {
  test('W14 runs that differ in one choice draw the same elsewhere', () => {
    const shared = ['road', 'rain', 'tide', 'wind'];
    fc.assert(
      fc.property(seeds, (seed) => {
        const paid = drawsOf(['pay', 'loaf', 'cross'], seed);
        const pushed = drawsOf(['push', 'rouse', 'cross'], seed);
        expect(of(pushed, ['fight'])).toHaveLength(1);
        expect(of(paid, ['fight'])).toHaveLength(0);
        expect(of(pushed, shared)).toEqual(of(paid, shared));
        expect(of(paid, shared)).toHaveLength(4);
      }),
      { numRuns: 25 },
    );
  });

  test('W14 another seed draws otherwise', () => {
    const values = new Set([1, 2, 3, 4].map((seed) => drawsOf(['pay'], seed)[0]!.value));
    expect(values.size).toBe(4);
  });
});

test('W15 draws of one stream on one day are numbered, whatever the stream is called', () => {
  const streams = ['rain', 'constructor', '__proto__', 'toString', ''];
  const calls = streams.flatMap((name) => [
    `~ temp t_a = pick("${name}", 6)`,
    `~ t_a = pick("${name}", 6)`,
  ]);
  const ink = calls
    .map((call, index) => call.replace('t_a', `t_${index}`).replace('~ t_', '~ temp t_'))
    .join('\n');
  const { pack, acts } = ready(
    withActOne(`${ink}\n~ advance(1)\n{pick("rain", 6) < 9: Yes.}\n# ending: home\n-> END\n`),
  );
  const { frames } = openRun(pack, acts, runOf()).played;
  const drawn = frames.flatMap((frame) => frame.events).filter((event) => event.type === 'drew');
  expect(linesOf(frames[0]!)).toEqual(['Yes.']);
  expect(drawn.map(({ stream, day, n }) => [stream, day, n])).toEqual([
    ...streams.flatMap((name) => [
      [name, 9, 0],
      [name, 9, 1],
    ]),
    ['rain', 10, 0],
  ]);
  for (const { stream, day, n, value } of drawn) expect(value).toBe(draw(7, stream, day, n));
});
