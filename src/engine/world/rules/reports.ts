import { shiftShares } from '../control.ts';
import { pickOf } from '../draws.ts';
import { regionsOf } from '../terms.ts';
import type { Mechanism } from './rule.ts';

/** Word of each region goes off every so often, kind to its writer, and arrives when it can. */
export const reports: Mechanism<'reports'> = (rule, pack, layout) => {
  const regions = regionsOf(pack, rule.in);
  const own = layout.authorities.indexOf(rule.authority);
  const every = Math.max(1, rule.every.value);
  return (day) => {
    for (const region of regions) {
      // Each region has a day of its own, so that they do not all write at once.
      if ((day.day + region) % every !== 0) continue;
      const first = layout.shares(region);
      const control = day.slots.slice(first, first + layout.authorities.length);
      const kind = shiftShares(control, own, rule.bias.value * 100);
      const delay = pickOf(day.draw(rule.id, region), rule.delay.value + 1);
      const by = rule.by.replace('{seat}', pack.manifest.regions[region]!.seat);
      day.post({
        arrives: day.day + 1 + delay,
        region,
        known: { control: kind, day: day.day, by },
      });
    }
    return true;
  };
};
