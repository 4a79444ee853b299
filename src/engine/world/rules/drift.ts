import type { Pack } from '../../pack/compiled.ts';
import type { RuleOf } from '../../pack/rules.ts';
import { WHOLE } from '../control.ts';
import type { Layout, SlotName } from '../layout.ts';
import { moveSlot } from '../moves.ts';
import { readerOfSum, regionsOf } from '../terms.ts';
import { isTurn, type Mechanism } from './rule.ts';

/** The slots that drift, each with the region at hand. */
export function placesOfDrift({ moves }: RuleOf<'drift'>, pack: Pack, layout: Layout) {
  if (!('in' in moves)) return [{ here: 0, slot: layout.slot(named(moves.measure, moves.of)) }];
  return regionsOf(pack, moves.in).map((here) => ({
    here,
    slot: layout.slot({ kind: moves.measure, region: layout.regions[here]! }),
  }));
}

/** A measure goes some of the way, each day, to where other measures would have it. */
export const drift: Mechanism<'drift'> = (rule, pack, layout) => {
  const places = placesOfDrift(rule, pack, layout);
  const target = readerOfSum(pack, layout, rule.target);
  const rate = Math.min(WHOLE, Math.max(0, rule.rate.value));
  const every = rule.every?.value ?? 1;
  return ({ slots, day }) => {
    for (const { here, slot } of places) {
      if (!isTurn(day, here, every)) continue;
      const gap = target(slots, day, here) - slots[slot]!;
      const by = Math.trunc((gap * rate) / WHOLE);
      moveSlot(layout, slots, slot, by);
    }
    return true;
  };
};

function named(
  measure: 'gauge' | 'stance' | 'strength' | 'resolve' | 'lever',
  of: string,
): SlotName {
  switch (measure) {
    case 'gauge':
      return { kind: 'gauge', gauge: of };
    case 'lever':
      return { kind: 'lever', lever: of };
    default:
      return { kind: measure, faction: of };
  }
}
