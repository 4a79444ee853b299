import type { Day } from '../day.ts';
import { pickOf } from '../draws.ts';
import type { Layout } from '../layout.ts';
import type { Field } from './field.ts';
import { about, hits } from './luck.ts';

/** Those who send word, each with what he writes on a day. */
export type Reports = {
  /** Whoever comes to write today does. */
  readonly daily: (day: Day) => void;
  /** Whoever could write does. */
  readonly last: (day: Day) => void;
};

/** Draws that one reporter has of a day's stream. */
const DRAWS = 64;

/**
 * Makes the reports of a campaign ready: its slots as each writer has them, late, out by his own
 * measure, and now and then plainly untrue.
 */
export function reportsOf(field: Field, layout: Layout): Reports {
  const { campaign, index, points, brigades, tally } = field;
  const [from, to] = layout.campaign(index);
  const stream = `${campaign.id}.reports`;
  const idsOf = (things: readonly { readonly id: string }[], ids: readonly string[] | undefined) =>
    things.flatMap(({ id }, n) => (ids?.includes(id) ? [n] : []));
  const writers = campaign.reporters.map((one) => ({
    by: one.by,
    rumour: one.rumour,
    met: field.needs(one.needs),
    chance: one.chance.value,
    least: Math.max(0, one.least.value),
    spread: Math.max(0, one.most.value - one.least.value) + 1,
    luck: one.luck.value,
    counts: [
      { by: one.attackers.value, of: [tally.inside, tally.committed] },
      { by: one.attackers.value, of: brigades.map(({ men }) => men) },
      { by: one.defenders.value, of: points.map(({ garrison }) => garrison) },
      { by: one.losses.value, of: [tally.dead, tally.wounded, tally.captured] },
      {
        by: one.enemy_losses.value,
        of: [tally.enemy_dead, tally.enemy_wounded, tally.enemy_captured],
      },
    ],
    claims: idsOf(campaign.points, one.claims),
    denies: idsOf(campaign.points, one.denies),
    unseen: [
      ...idsOf(campaign.brigades, one.unseen).map((n) => brigades[n]!.men),
      ...idsOf(campaign.points, one.unseen).map((n) => points[n]!.garrison),
    ],
  }));

  function write(day: Day, writer: (typeof writers)[number], n: number): void {
    const slots = day.slots.slice(from, to);
    writer.counts.forEach(({ by, of }, kind) => {
      const much = Math.max(0, by) * about(day, stream, n * DRAWS + 2 + kind, writer.luck);
      for (const slot of of) {
        slots[slot - from] = Math.floor((slots[slot - from]! * much) / 10_000);
      }
    });
    for (const point of writer.claims) {
      slots[points[point]!.held - from] = 1;
      slots[points[point]!.garrison - from] = 0;
      const depth = tally.depth - from;
      slots[depth] = Math.max(slots[depth]!, points[point]!.km);
    }
    for (const point of writer.denies) slots[points[point]!.held - from] = 0;
    for (const slot of writer.unseen) slots[slot - from] = -1;
    const delay = writer.least + pickOf(day.draw(stream, n * DRAWS + 1), writer.spread);
    const heard = { slots, day: day.day, by: writer.by, rumour: writer.rumour };
    day.post({ arrives: day.day + Math.max(1, delay), campaign: index, heard });
  }

  const send = (day: Day, isLast: boolean): void => {
    writers.forEach((writer, n) => {
      if (!isLast && !hits(day, stream, n * DRAWS, writer.chance)) return;
      if (writer.met(day.slots)) write(day, writer, n);
    });
  };
  return { daily: (day) => send(day, false), last: (day) => send(day, true) };
}
