import type { Given } from './one-rule.ts';
import { readyStory } from './target.ts';

const { manifest } = readyStory().pack;

/**
 * A World, `start` with `given` set, and what one rule alone must make of it in `days` days from a
 * date on: what goes up, what goes down, what stays.
 */
export type Row = {
  readonly from: string;
  readonly start?: string;
  readonly given?: Given;
  readonly days?: number;
  readonly up?: readonly string[];
  readonly down?: readonly string[];
  readonly still?: readonly string[];
};
export const leaves = (from: string, region: string, start = '1944-06-14'): Row => ({
  from,
  start,
  given: { [`control ${region} committee`]: 800, [`control ${region} party`]: 500 },
  days: 6,
  up: ['republic', 'committee', 'party'].map((one) => `control ${region} ${one}`),
  down: [`control ${region} germans`],
});
export const goes = (from: string, who: string, to: string, given: Given = {}): Row => ({
  from,
  start: '1944-08-22',
  given: { [`men ${who}`]: 20_000, [`men ${to}`]: 200, ...given },
  up: [`men ${to}`],
  down: [`men ${who}`],
});
export const gathers = (from: string, who: string): Row => ({
  from,
  start: '1944-06-06',
  given: { [`men ${who}`]: 0 },
  up: [`men ${who}`],
});
export const [september, october] = ['1944-09-01', '1944-10-10'];
export const gauge = (id: string, points: number): Given => ({ [`gauge ${id}`]: points * 100 });
export const everywhere = (measure: string, value: number): Given =>
  Object.fromEntries(manifest.regions.map(({ id }) => [measure.replace('here', id), value]));

/** A force stays as it is. */
export function rest(force: string): Pick<Row, 'up' | 'down' | 'still'> {
  return { up: [], down: [], still: [`men ${force}`] };
}

/** Nobody of any force stands in a region. */
export function none(region: string): Given {
  const start = manifest.starts.find(({ id }) => id === '1944-09-16')!;
  return Object.fromEntries(
    manifest.forces
      .filter(({ id }) => start.forces[id]?.at === region)
      .map(({ id }) => [`men ${id}`, 0]),
  );
}
