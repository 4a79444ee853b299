import { describe, expect, test } from 'vitest';
import { phases } from '../../../../src/engine/world/campaign/field.ts';
import { layoutOf } from '../../../../src/engine/world/model.ts';
import type { Heard } from '../../../../src/engine/world/world.ts';
import { passing, readingOf } from './days.ts';
import { ridge, ridgePack, ridgeWith } from './ridge.ts';

const START = '1900-01-10';
const play = passing(ridgePack, START);
const read = readingOf(ridgePack);
const [from, to] = layoutOf(ridgePack).campaign(0);

type Sent = {
  readonly day: number;
  readonly arrives: number;
  readonly heard: Heard;
  readonly so: readonly number[];
};

/** All that was sent in some runs, with what was so that evening, in the place of the whole World. */
const sent: readonly Sent[] = Array.from({ length: 25 }, (_, seed) => [...play(seed, 40)])
  .flat()
  .flatMap(({ day, posts, slots }) =>
    posts.flatMap((post) =>
      'heard' in post ? [{ day, arrives: post.arrives, heard: post.heard, so: slots }] : [],
    ),
  );
const by = (writer: string): readonly Sent[] => sent.filter(({ heard }) => heard.by === writer);
const whole = ({ slots }: Heard): readonly number[] => [...Array(from).fill(0), ...slots];

describe('reports', () => {
  test('C20 give the campaign’s slots as they stood that day, and arrive when they can', () => {
    for (const reporter of ridge.reporters) {
      const all = by(reporter.by);
      expect(all.length).toBeGreaterThan(50);
      const delays = new Set(all.map(({ arrives, day }) => arrives - day));
      const least = Math.max(1, reporter.least.value);
      expect(Math.min(...delays)).toBe(least);
      expect(Math.max(...delays)).toBe(reporter.most.value);
      for (const { day, heard } of all) {
        expect(heard.day).toBe(day);
        expect(heard.rumour).toBe(reporter.rumour);
        expect(heard.slots).toHaveLength(to - from);
        expect(heard.slots.every(Number.isInteger)).toBe(true);
      }
    }
  });

  test('C20 count as their writer does', () => {
    for (const { heard, so } of by('The pedlar')) {
      const inside = read.tally(so, 'inside');
      expect(read.tally(whole(heard), 'inside')).toBe(3 * inside);
      expect(read.tally(whole(heard), 'snow')).toBe(read.tally(so, 'snow'));
      expect(read.tally(whole(heard), 'dead')).toBe(read.tally(so, 'dead'));
    }
    const off = by('The miller').filter(({ so }) => read.tally(so, 'inside') > 100);
    const parts = off.map(
      ({ heard, so }) => read.tally(whole(heard), 'inside') / read.tally(so, 'inside'),
    );
    expect(Math.min(...parts)).toBeGreaterThan(0.78);
    expect(Math.max(...parts)).toBeLessThan(1.22);
    expect(new Set(parts).size).toBeGreaterThan(5);
  });

  test('C20 may be untrue: claim a point, deny one, or not speak of it', () => {
    for (const { heard } of by('The pedlar')) {
      expect(read.held(whole(heard), 'castle')).toBe(true);
      expect(read.held(whole(heard), 'mill')).toBe(false);
      expect(read.tally(whole(heard), 'depth')).toBeGreaterThanOrEqual(24);
    }
    for (const { heard } of by('The monk')) {
      expect(read.brigade(whole(heard), 'lions').men).toBe(-1);
      expect(read.garrison(whole(heard), 'town')).toBe(-1);
      expect(read.brigade(whole(heard), 'bears').men).toBeGreaterThanOrEqual(0);
      expect(read.tally(whole(heard), 'dead')).toBe(0);
    }
  });

  test('C20 leave the World as it is', () => {
    const silent = passing(ridgeWith({ reporters: [] }), START);
    const days = [...silent(6, 40)].map(({ slots }) => slots);
    expect([...play(6, 40)].map(({ slots }) => slots)).toEqual(days);
  });

  test('C20 begin with what there is to tell, and when it is over everybody writes', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const days = [...play(seed, 40)];
      for (const { posts, slots } of days) {
        if (read.tally(slots, 'phase') === phases.quiet) expect(posts).toEqual([]);
      }
      const over = days.find(({ slots }) => read.tally(slots, 'phase') === phases.over)!;
      const writers = over.posts.map((post) => ('heard' in post ? post.heard.by : ''));
      expect(writers).toEqual(ridge.reporters.map((reporter) => reporter.by));
    }
  });
});
