import { beforeAll, describe, expect, test } from 'vitest';
import { type Policy, policies } from '../../src/engine/explore/explore.ts';
import { helping, leaning, uniting, unlikely } from './players.ts';
import { campaignEnd, playouts, readyStory } from './target.ts';

const { pack } = readyStory();
const { ends } = pack.campaigns[0]!;

/** In what share of a player's runs each end came. */
function sharesOf(runs: number, policy: Policy): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const playout of playouts(runs, policy)) {
    const end = campaignEnd(playout);
    shares.set(end, (shares.get(end) ?? 0) + 1 / runs);
  }
  return shares;
}

/** Whether one of a player's first runs comes to that end, and is told to its own. */
function meets(end: string, policy: Policy, runs: number): boolean {
  for (const playout of playouts(runs, policy)) {
    if (campaignEnd(playout) === end) return playout.ending !== null;
  }
  return false;
}

describe.each<[string, Policy, { runs: number; crossed: number; possible: readonly string[] }]>([
  [
    'who helps wherever it can be done',
    helping,
    // With every door open nobody stands on the road before the brigades do.
    { runs: 240, crossed: 0.25, possible: ['government', 'hot_pursuit', 'intervention'] },
  ],
  [
    'who helps now and then',
    leaning,
    {
      runs: 160,
      crossed: 0.15,
      possible: ['government', 'never_launched', 'disbanded', 'fizzled'],
    },
  ],
])('a player %s', (_name, policy, { runs, crossed, possible }) => {
  let shares: ReadonlyMap<string, number> = new Map();
  const share = (...ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0);
  beforeAll(() => {
    shares = sharesOf(runs, policy);
  }, 120_000);

  test('has a bridgehead more often than all else together', () => {
    expect(share('bridgehead')).toBeGreaterThan(0.5);
  });

  test('does not bring armies over the frontier as a rule', () => {
    expect(share('hot_pursuit', 'intervention')).toBeLessThan(crossed);
  });

  test('may come to what the choices leave open', () => {
    expect(possible.filter((id) => share(id) === 0)).toEqual([]);
  });

  test('sees a government seldom, and a rising much less often than that', () => {
    expect(share('government')).toBeLessThan(0.15);
    expect(share('rising')).toBeLessThanOrEqual(share('government') / 3);
  });
});

describe('each end of the offensive is met by some play', () => {
  /** Who seeks the unlikely ones, and within how many runs; the others come by themselves. */
  const seekers: Readonly<Record<string, readonly [Policy, number]>> = {
    ...Object.fromEntries(unlikely.map((id) => [id, [helping, 150] as const])),
    rising: [uniting, 300],
  };

  test.each(ends.map(({ id }) => id))('%s', { timeout: 120_000 }, (end) => {
    const [policy, runs] = seekers[end] ?? [policies.random, 100];
    expect(meets(end, policy, runs)).toBe(true);
  });
});
