import type { Event, World } from './world.ts';

/** The World after an event. Events carry what they move; nothing is worked out here. */
export function apply(world: World, event: Event): World {
  switch (event.type) {
    case 'changed': {
      const slots = world.slots.slice();
      for (const [slot, by] of event.changes) slots[slot] = (slots[slot] ?? 0) + by;
      return { ...world, slots };
    }
    case 'passed':
      return { ...world, day: world.day + event.days, drawn: {} };
    case 'told': {
      const known = world.known.slice();
      known[event.region] = event.known;
      return { ...world, known };
    }
    case 'drew':
      return { ...world, drawn: { ...world.drawn, [event.stream]: event.n + 1 } };
    default:
      return event satisfies never;
  }
}
