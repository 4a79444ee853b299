import type { Campaign } from '../../pack/campaigns.ts';
import type { Pack } from '../../pack/compiled.ts';
import type { Day } from '../day.ts';
import type { Layout, SlotName } from '../layout.ts';
import { moveSlot } from '../moves.ts';
import { readerOfSum } from '../terms.ts';
import { type Brigade, type Field, phases, states } from './field.ts';
import { about, lasting } from './luck.ts';

type Drift = Campaign['drifts'][number];

function slotOfDrift({ moves: { measure, of } }: Drift): SlotName {
  switch (measure) {
    case 'lever':
      return { kind: 'lever', lever: of };
    case 'gauge':
      return { kind: 'gauge', gauge: of };
    case 'resolve':
    case 'strength':
    case 'stance':
      return { kind: measure, faction: of };
    default:
      return measure satisfies never;
  }
}

/**
 * Moves what drifts by itself, and the men who gather at the bases: towards what each brigade would
 * have, as far as its force, in the World as it is, has men who would come.
 */
export function muster(field: Field, pack: Pack, layout: Layout): (day: Day) => void {
  const { campaign, tally, brigades } = field;
  const drifts = campaign.drifts.map((drift) => ({
    slot: layout.slot(slotOfDrift(drift)),
    met: field.needs(drift.needs),
    by: readerOfSum(pack, layout, drift.by),
  }));
  const first = field.dayOf(campaign.muster.from);
  const forces = campaign.muster.forces.map(({ force, near, far, share }) => {
    const men = layout.slot({ kind: 'men', force });
    const own = brigades.flatMap((brigade, n) => (brigade.force === men ? [{ brigade, n }] : []));
    return {
      men,
      at: layout.slot({ kind: 'at', force }),
      near: near.map((region) => layout.regions.indexOf(region)),
      far: far.value,
      share: readerOfSum(pack, layout, share),
      own,
      wanted: own.reduce((sum, { brigade }) => sum + brigade.wanted, 0),
    };
  });
  const stream = `${campaign.id}.muster`;
  const pace = Math.max(0, campaign.muster.pace.value);
  const luck = campaign.muster.luck.value;
  const turnout = campaign.muster.turnout.value;

  /** What a brigade has after the day, of the `pool` of men who would come for all of its force. */
  const gathered = (day: Day, brigade: Brigade, n: number, pool: number, all: number): number => {
    const now = day.slots[brigade.men]!;
    const due = Math.floor((Math.min(pool, all) * brigade.wanted) / Math.max(1, all));
    if (due <= now) return due;
    const step = Math.floor((brigade.wanted * pace * about(day, stream, n, luck)) / 10_000);
    return Math.min(due, now + Math.max(1, step));
  };

  return (day) => {
    if (day.day < first) return;
    const { slots } = day;
    for (const { slot, met, by } of drifts) {
      if (met(slots)) moveSlot(layout, slots, slot, by(slots, day.day, 0));
    }
    if (slots[tally.phase]! >= phases.recalled) return;
    let massed = 0;
    for (const [index, { men, at, near, far, share, own, wanted }] of forces.entries()) {
      let waiting = 0;
      for (const { brigade } of own) if (slots[brigade.state] === states.waiting) waiting += 1;
      if (waiting === 0) continue;
      const come = Math.min(10_000, Math.max(0, share(slots, day.day, 0)));
      const there = near.includes(slots[at]!) ? 100 : Math.min(100, Math.max(0, far));
      const keen = lasting(day, first, stream, 1_000 + index, turnout);
      const willing = Math.floor((slots[men]! * come * there) / 1_000_000);
      const pool = Math.min(slots[men]!, Math.floor((willing * keen) / 100));
      for (const { brigade, n } of own) {
        if (slots[brigade.state] !== states.waiting) continue;
        slots[brigade.men] = gathered(day, brigade, n, pool, wanted);
        massed += slots[brigade.men]!;
      }
    }
    if (slots[tally.phase]! <= phases.massing) {
      const enough = massed >= Math.max(1, campaign.muster.massing.value);
      slots[tally.phase] = enough ? phases.massing : phases.quiet;
    }
  };
}
