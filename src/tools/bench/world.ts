import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Pack } from '../../engine/pack/compiled.ts';
import { applyAll } from '../../engine/world/apply.ts';
import { passDay } from '../../engine/world/day.ts';
import { worldAt } from '../../engine/world/starts.ts';
import type { Cause, Event, World } from '../../engine/world/world.ts';

const cause: Cause = { kind: 'rule', rule: 'bench' };

/** Days of a World from its last dated start, with their events. */
function passDays(pack: Pack, seed: number, days: number): { world: World; events: Event[] } {
  const start = pack.manifest.starts.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (!start) throw new Error('The pack has no dated start.');
  let world = worldAt(pack, start);
  const events: Event[] = [];
  for (let day = 0; day < days; day += 1) {
    const passed = passDay(pack, world, seed, cause);
    world = applyAll(world, passed);
    events.push(...passed);
  }
  return { world, events };
}

const DAYS = 60;

/** Milliseconds a day of the World costs, its events applied: the median of many runs of sixty. */
export function measureWorldDay(pack: Pack): number {
  const runs = Array.from({ length: 60 }, (_, seed) => {
    const startMs = performance.now();
    passDays(pack, seed, DAYS);
    return (performance.now() - startMs) / DAYS;
  });
  return runs.slice(20).sort((a, b) => a - b)[20] ?? 0;
}

/** MiB that a World of so many days keeps, with its ledger. */
export function measureLedger(pack: Pack, days: number): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const heapUsed = (): number => {
    for (let pass = 0; pass < 3; pass += 1) if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed;
  };
  // What the first days leave in the heap is the model itself, compiled.
  passDays(pack, 0, days);
  const before = heapUsed();
  const kept = passDays(pack, 1, days);
  const bytes = heapUsed() - before;
  return kept.events.length > 0 ? bytes / 1024 / 1024 : 0;
}
