import { eachChange } from './changes.ts';
import type { Event, Post, World } from './world.ts';

/** The World after an event. Events carry what they move; nothing is worked out here. */
export function apply(world: World, event: Event): World {
  switch (event.type) {
    case 'changed': {
      const slots = world.slots.slice();
      eachChange(event.changes, (slot, by) => {
        slots[slot] = (slots[slot] ?? 0) + by;
      });
      return { ...world, slots };
    }
    case 'passed':
      return { ...world, day: world.day + event.days, drawn: {} };
    case 'told': {
      const known = world.known.slice();
      known[event.region] = event.known;
      return { ...world, known };
    }
    case 'posted':
      return { ...world, posts: [...world.posts, event.post] };
    case 'arrived':
      return arrive(world, event.posts, event.day);
    case 'drew':
      return { ...world, drawn: { ...world.drawn, [event.stream]: event.n + 1 } };
    default:
      return event satisfies never;
  }
}

/** The World after events, one after the other: as `apply` gives it, with one copy of the measures. */
export function applyAll(world: World, events: readonly Event[]): World {
  let slots: number[] | null = null;
  let now = world;
  for (const event of events) {
    if (event.type !== 'changed') {
      now = apply(now, event);
      continue;
    }
    const moved: number[] = slots ?? world.slots.slice();
    eachChange(event.changes, (slot, by) => {
      moved[slot] = (moved[slot] ?? 0) + by;
    });
    slots = moved;
  }
  return slots ? { ...now, slots } : now;
}

/** Reports are believed unless the player has later word; all that was due by then has come. */
function arrive(world: World, posts: readonly Post[], day: number): World {
  const known = world.known.slice();
  const heard = world.heard.slice();
  for (const post of posts) {
    if ('known' in post) {
      // Whoever was told of a region was told in the course of the day, after its letters left.
      const already = known[post.region];
      if (!already || already.day < post.known.day) known[post.region] = post.known;
    } else {
      const already = heard[post.campaign];
      if (!already || already.day <= post.heard.day) heard[post.campaign] = post.heard;
    }
  }
  return { ...world, known, heard, posts: world.posts.filter((post) => post.arrives > day) };
}
