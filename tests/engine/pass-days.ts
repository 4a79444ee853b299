import type { Pack } from '../../src/engine/pack/compiled.ts';
import { applyAll } from '../../src/engine/world/apply.ts';
import { passDay } from '../../src/engine/world/day.ts';
import type { World } from '../../src/engine/world/world.ts';

/** The World some days on, nobody giving orders. */
export function passDays(pack: Pack, world: World, seed: number, days: number): World {
  let now = world;
  for (let count = 0; count < days; count += 1) {
    now = applyAll(now, passDay(pack, now, seed, { kind: 'rule', rule: 'time' }));
  }
  return now;
}
