import type { Pack } from '../pack/compiled.ts';
import type { Start } from '../pack/manifest.ts';
import { normalizeShares } from './control.ts';
import { boundsOf, type Layout } from './layout.ts';
import { dayOf, layoutOf } from './model.ts';
import type { Cause, Change, Event, Known, World } from './world.ts';

const byAuthority = (layout: Layout, control: Readonly<Record<string, number>>): number[] =>
  layout.authorities.map((authority) => (control[authority] ?? 0) * 100);

/** The measures of a dated start, in the layout of the pack; orders all at 0. */
function slotsAt(layout: Layout, start: Start): number[] {
  return layout.names.map((name) => {
    switch (name.kind) {
      case 'control':
        return (start.regions[name.region]?.control[name.authority] ?? 0) * 100;
      case 'support':
        return (start.regions[name.region]?.support ?? 0) * 100;
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
      default:
        return name satisfies never;
    }
  });
}

/** An empty World on day 0: every measure at 0, nothing known. */
function emptyWorld(layout: Layout): World {
  return {
    day: 0,
    slots: layout.names.map(() => 0),
    known: layout.regions.map(() => null),
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
  const known = emptyWorld(layout).known.slice();
  for (const told of toldBy(pack, layout, start)) known[told.region] = told.known;
  return { day: dayOf(pack, start.date), slots: slotsAt(layout, start), known, drawn: {} };
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
  const before = slotsAt(layout, from);
  const after = slotsAt(layout, to);
  const wanted = world.slots.map((now, slot) => {
    const kind = layout.names[slot]!.kind;
    if (kind === 'at') return now === before[slot] ? after[slot]! : now;
    const [least, most] = boundsOf(kind);
    return Math.min(most, Math.max(least, now + after[slot]! - before[slot]!));
  });
  const many = layout.authorities.length;
  for (let region = 0; region < layout.regions.length; region += 1) {
    const first = layout.shares(region);
    wanted.splice(first, many, ...normalizeShares(wanted.slice(first, first + many)));
  }
  const changes = wanted.flatMap((value, slot): Change[] =>
    value === world.slots[slot] ? [] : [[slot, value - world.slots[slot]!]],
  );
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
