import type { Pack } from '../pack/compiled.ts';
import type { Start } from '../pack/manifest.ts';
import { campaignStart } from './campaign/start.ts';
import { changesBetween } from './changes.ts';
import type { Layout } from './layout.ts';
import { dayOf, layoutOf } from './model.ts';
import { settleShares } from './moves.ts';
import type { Cause, Event, Known, World } from './world.ts';

const byAuthority = (layout: Layout, control: Readonly<Record<string, number>>): number[] =>
  layout.authorities.map((authority) => (control[authority] ?? 0) * 100);

/** The measures of a dated start, in the layout of the pack; orders all at 0. */
function slotsAt(pack: Pack, layout: Layout, start: Start): number[] {
  const begun = campaignStart(pack);
  return layout.names.map((name) => {
    switch (name.kind) {
      case 'control':
        return (start.regions[name.region]?.control[name.authority] ?? 0) * 100;
      case 'support':
      case 'unrest':
      case 'bread':
        return (start.regions[name.region]?.[name.kind] ?? 0) * 100;
      case 'stance':
      case 'strength':
      case 'resolve':
        return (start.factions[name.faction]?.[name.kind] ?? 0) * 100;
      case 'gauge':
        return (start.gauges[name.gauge]?.level ?? 0) * 100;
      case 'men':
        return start.forces[name.force]?.men ?? 0;
      case 'at':
        return Math.max(0, layout.regions.indexOf(start.forces[name.force]?.at ?? ''));
      case 'done':
        return 0;
      case 'lever':
      case 'tally':
      case 'operation':
      case 'brigade':
      case 'point':
        return begun(name);
      default:
        return name satisfies never;
    }
  });
}

/** An empty World on day 0: every measure at 0, nothing known. */
function emptyWorld(pack: Pack, layout: Layout): World {
  return {
    day: 0,
    slots: layout.names.map(() => 0),
    known: layout.regions.map(() => null),
    heard: pack.campaigns.map(() => null),
    posts: [],
    drawn: {},
  };
}

function toldBy(pack: Pack, layout: Layout, start: Start): { region: number; known: Known }[] {
  return start.told.map((told) => ({
    region: layout.regions.indexOf(told.region),
    known: {
      control: byAuthority(layout, told.control),
      day: dayOf(pack, told.date),
      by: told.by,
    },
  }));
}

/** The World as it stood at a dated start. */
export function worldAt(pack: Pack, start: Start): World {
  const layout = layoutOf(pack);
  const empty = emptyWorld(pack, layout);
  const known = empty.known.slice();
  for (const told of toldBy(pack, layout, start)) known[told.region] = told.known;
  return { ...empty, day: dayOf(pack, start.date), slots: slotsAt(pack, layout, start), known };
}

/**
 * The events that carry a World on to a later dated start (cause `interim`): each measure moves as
 * history moved it between the two starts, so that what the player changed stays changed. Shares
 * are made to sum again, measures stay in bounds, a force the player sent elsewhere stays there.
 * A World that is past that day keeps its own.
 */
export function interim(pack: Pack, world: World, from: Start, to: Start): Event[] {
  const layout = layoutOf(pack);
  const cause: Cause = { kind: 'interim', start: to.id };
  const before = slotsAt(pack, layout, from);
  const after = slotsAt(pack, layout, to);
  const wanted = world.slots.map((now, slot) => {
    if (layout.names[slot]!.kind === 'at') return now === before[slot] ? after[slot]! : now;
    const moved = now + after[slot]! - before[slot]!;
    return Math.min(layout.most[slot]!, Math.max(layout.least[slot]!, moved));
  });
  settleShares(layout, wanted);
  const changes = changesBetween(world.slots, wanted);
  const day = Math.max(world.day, dayOf(pack, to.date));
  const events: Event[] = [{ type: 'changed', cause, day, changes, order: null }];
  if (day > world.day) {
    events.unshift({ type: 'passed', cause, day: world.day, days: day - world.day });
  }
  for (const { region, known } of toldBy(pack, layout, to)) {
    const already = world.known[region];
    if (!already || known.day >= already.day)
      events.push({ type: 'told', cause, day, region, known });
  }
  return events;
}
