import type { Pack } from '../pack/compiled.ts';
import type { SlotName } from './layout.ts';
import { layoutOf } from './model.ts';
import type { Known, World } from './world.ts';

/** The slot of a measure in the pack's World; -1 where the pack has no such thing. */
export const slotOf = (pack: Pack, name: SlotName): number => layoutOf(pack).slot(name);

/** What a slot measures; null past the end. */
export const slotName = (pack: Pack, slot: number): SlotName | null =>
  layoutOf(pack).names[slot] ?? null;

/** The value of a measure in its own unit (hundredths of a point, men, an index); 0 if unknown. */
export const measureOf = (pack: Pack, world: World, name: SlotName): number =>
  world.slots[slotOf(pack, name)] ?? 0;

/** A gauge, in hundredths of a point, 0 to 10,000. */
export const gaugeOf = (pack: Pack, world: World, gauge: string): number =>
  measureOf(pack, world, { kind: 'gauge', gauge });
/** Where a faction stands towards the player, in hundredths of a point, -10,000 to 10,000. */
export const stanceOf = (pack: Pack, world: World, faction: string): number =>
  measureOf(pack, world, { kind: 'stance', faction });
/** How much a faction can do, in hundredths of a point, 0 to 10,000. */
export const strengthOf = (pack: Pack, world: World, faction: string): number =>
  measureOf(pack, world, { kind: 'strength', faction });
/** How much a faction will do, in hundredths of a point, 0 to 10,000. */
export const resolveOf = (pack: Pack, world: World, faction: string): number =>
  measureOf(pack, world, { kind: 'resolve', faction });
/** How far the people of a region would come out, in hundredths of a point, 0 to 10,000. */
export const supportOf = (pack: Pack, world: World, region: string): number =>
  measureOf(pack, world, { kind: 'support', region });
/** The men of a force. */
export const menOf = (pack: Pack, world: World, force: string): number =>
  measureOf(pack, world, { kind: 'men', force });

/** The shares of a region by authority, in ten-thousandths that sum to 10,000; empty if unknown. */
export function controlOf(pack: Pack, world: World, region: string): number[] {
  const layout = layoutOf(pack);
  const index = layout.regions.indexOf(region);
  if (index < 0) return [];
  const first = layout.shares(index);
  return world.slots.slice(first, first + layout.authorities.length);
}

/** The region a force stands in. */
export function placeOf(pack: Pack, world: World, force: string): string | null {
  return layoutOf(pack).regions[measureOf(pack, world, { kind: 'at', force })] ?? null;
}

/** What the player was last told of a region. */
export function knownOf(pack: Pack, world: World, region: string): Known | null {
  return world.known[layoutOf(pack).regions.indexOf(region)] ?? null;
}
