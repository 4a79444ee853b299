import type { Manifest } from '../pack/manifest.ts';
import type { Orders } from '../pack/orders.ts';

/** What a slot of the World measures. */
export type SlotName =
  | { readonly kind: 'control'; readonly region: string; readonly authority: string }
  | { readonly kind: 'support'; readonly region: string }
  | { readonly kind: 'stance' | 'strength' | 'resolve'; readonly faction: string }
  | { readonly kind: 'gauge'; readonly gauge: string }
  | { readonly kind: 'men' | 'at'; readonly force: string }
  | { readonly kind: 'done'; readonly order: string };

export type SlotKind = SlotName['kind'];

/** The order of the slots of a pack's World, and where each id stands in its list. */
export type Layout = {
  readonly names: readonly SlotName[];
  readonly authorities: readonly string[];
  readonly regions: readonly string[];
  readonly forces: readonly string[];
  /** The slot of a name; -1 where the pack has no such thing. */
  slot(name: SlotName): number;
  /** The first of a region's shares: they stand together, in the order of the authorities. */
  shares(region: number): number;
};

const keyOf = (name: SlotName): string => Object.values(name).join(' ');

/** Lays out the slots of a pack's World. */
export function createLayout(manifest: Manifest, orders: Orders): Layout {
  const authorities = manifest.authorities.map((authority) => authority.id);
  const regions = manifest.regions.map((region) => region.id);
  const forces = manifest.forces.map((force) => force.id);
  const factions = manifest.factions.map((faction) => faction.id);
  const names: SlotName[] = [
    ...regions.flatMap((region) =>
      authorities.map((authority): SlotName => ({ kind: 'control', region, authority })),
    ),
    ...regions.map((region): SlotName => ({ kind: 'support', region })),
    ...factions.map((faction): SlotName => ({ kind: 'stance', faction })),
    ...factions.map((faction): SlotName => ({ kind: 'strength', faction })),
    ...factions.map((faction): SlotName => ({ kind: 'resolve', faction })),
    ...manifest.gauges.map((gauge): SlotName => ({ kind: 'gauge', gauge: gauge.id })),
    ...forces.map((force): SlotName => ({ kind: 'men', force })),
    ...forces.map((force): SlotName => ({ kind: 'at', force })),
    ...Object.keys(orders).map((order): SlotName => ({ kind: 'done', order })),
  ];
  const slots = new Map(names.map((name, slot) => [keyOf(name), slot]));
  return {
    names,
    authorities,
    regions,
    forces,
    slot: (name) => slots.get(keyOf(name)) ?? -1,
    shares: (region) => region * authorities.length,
  };
}

/** The least and the most a slot may hold, in its own unit. */
export function boundsOf(kind: SlotKind): readonly [least: number, most: number] {
  switch (kind) {
    case 'control':
    case 'support':
    case 'strength':
    case 'resolve':
    case 'gauge':
      return [0, 10_000];
    case 'stance':
      return [-10_000, 10_000];
    case 'men':
    case 'at':
    case 'done':
      return [0, 1_000_000];
    default:
      return kind satisfies never;
  }
}
