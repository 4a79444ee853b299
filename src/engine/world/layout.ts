import type { Campaign } from '../pack/campaigns.ts';
import type { Manifest } from '../pack/manifest.ts';
import type { Orders } from '../pack/orders.ts';

/**
 * What is counted of a campaign. `phase`: 0 quiet, 1 massing, 2 under way, 3 recalled, 4 over.
 * `days` since the main operation began. `inside` and `committed`: attackers beyond the frontier,
 * now and at most. `depth`: km of the deepest advance. `snow`: the snow line, in metres. `end`: 0, or
 * one more than the index of the end it came to. The rest in men.
 */
export const tallies = [
  'phase',
  'days',
  'inside',
  'committed',
  'depth',
  'dead',
  'wounded',
  'captured',
  'enemy_dead',
  'enemy_wounded',
  'enemy_captured',
  'snow',
  'end',
] as const;
export type Tally = (typeof tallies)[number];

/** What a slot of the World measures. */
export type SlotName =
  | { readonly kind: 'control'; readonly region: string; readonly authority: string }
  | { readonly kind: 'support' | 'unrest' | 'bread'; readonly region: string }
  | { readonly kind: 'stance' | 'strength' | 'resolve'; readonly faction: string }
  | { readonly kind: 'gauge'; readonly gauge: string }
  | { readonly kind: 'men' | 'at'; readonly force: string }
  | { readonly kind: 'done'; readonly order: string }
  | { readonly kind: 'lever'; readonly lever: string }
  | { readonly kind: 'tally'; readonly campaign: string; readonly tally: Tally }
  | { readonly kind: 'operation'; readonly operation: string }
  | { readonly kind: 'brigade'; readonly brigade: string; readonly of: 'men' | 'at' | 'state' }
  | { readonly kind: 'point'; readonly point: string; readonly of: 'held' | 'garrison' };

export type SlotKind = SlotName['kind'];

/** The order of the slots of a pack's World, and where each id stands in its list. */
export type Layout = {
  readonly names: readonly SlotName[];
  readonly authorities: readonly string[];
  readonly regions: readonly string[];
  readonly forces: readonly string[];
  /** The least and the most of each slot, in its own unit. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The slot of a name; -1 where the pack has no such thing. */
  slot(name: SlotName): number;
  /** The first of a region's shares: they stand together, in the order of the authorities. */
  shares(region: number): number;
  /** Where a campaign's own slots begin and end: they stand together. */
  campaign(index: number): readonly [from: number, to: number];
};

/** A name in one word, made quickly: slots are looked up by it thousands of times in a run. */
function keyOf(name: SlotName): string {
  switch (name.kind) {
    case 'control':
      return `${name.kind} ${name.region} ${name.authority}`;
    case 'support':
    case 'unrest':
    case 'bread':
      return `${name.kind} ${name.region}`;
    case 'stance':
    case 'strength':
    case 'resolve':
      return `${name.kind} ${name.faction}`;
    case 'gauge':
      return `${name.kind} ${name.gauge}`;
    case 'men':
    case 'at':
      return `${name.kind} ${name.force}`;
    case 'done':
      return `${name.kind} ${name.order}`;
    case 'lever':
      return `${name.kind} ${name.lever}`;
    case 'tally':
      return `${name.kind} ${name.campaign} ${name.tally}`;
    case 'operation':
      return `${name.kind} ${name.operation}`;
    case 'brigade':
      return `${name.kind} ${name.brigade} ${name.of}`;
    case 'point':
      return `${name.kind} ${name.point} ${name.of}`;
    default:
      return name satisfies never;
  }
}

/** Lays out the slots of a pack's World. */
export function createLayout(
  manifest: Manifest,
  orders: Orders,
  campaigns: readonly Campaign[],
): Layout {
  const authorities = manifest.authorities.map((authority) => authority.id);
  const regions = manifest.regions.map((region) => region.id);
  const forces = manifest.forces.map((force) => force.id);
  const factions = manifest.factions.map((faction) => faction.id);
  const names: SlotName[] = [
    ...regions.flatMap((region) =>
      authorities.map((authority): SlotName => ({ kind: 'control', region, authority })),
    ),
    ...regions.map((region): SlotName => ({ kind: 'support', region })),
    ...regions.map((region): SlotName => ({ kind: 'unrest', region })),
    ...regions.map((region): SlotName => ({ kind: 'bread', region })),
    ...factions.map((faction): SlotName => ({ kind: 'stance', faction })),
    ...factions.map((faction): SlotName => ({ kind: 'strength', faction })),
    ...factions.map((faction): SlotName => ({ kind: 'resolve', faction })),
    ...manifest.gauges.map((gauge): SlotName => ({ kind: 'gauge', gauge: gauge.id })),
    ...forces.map((force): SlotName => ({ kind: 'men', force })),
    ...forces.map((force): SlotName => ({ kind: 'at', force })),
    ...Object.keys(orders).map((order): SlotName => ({ kind: 'done', order })),
  ];
  const spans = campaigns.map((campaign): readonly [number, number] => {
    const from = names.length;
    names.push(...namesOf(campaign));
    return [from, names.length];
  });
  const slots = new Map(names.map((name, slot) => [keyOf(name), slot]));
  const bounds = names.map((name) => boundsOf(name.kind));
  return {
    names,
    authorities,
    regions,
    forces,
    least: bounds.map(([least]) => least),
    most: bounds.map(([, most]) => most),
    slot: (name) => slots.get(keyOf(name)) ?? -1,
    shares: (region) => region * authorities.length,
    campaign: (index) => spans[index] ?? [0, 0],
  };
}

function namesOf({ id, levers, operations, brigades, points }: Campaign): SlotName[] {
  return [
    ...tallies.map((tally): SlotName => ({ kind: 'tally', campaign: id, tally })),
    ...levers.map((lever): SlotName => ({ kind: 'lever', lever: lever.id })),
    ...operations.map((one): SlotName => ({ kind: 'operation', operation: one.id })),
    ...brigades.flatMap((one) =>
      (['men', 'at', 'state'] as const).map(
        (of): SlotName => ({ kind: 'brigade', brigade: one.id, of }),
      ),
    ),
    ...points.flatMap((one) =>
      (['held', 'garrison'] as const).map((of): SlotName => ({ kind: 'point', point: one.id, of })),
    ),
  ];
}

/** The least and the most a slot may hold, in its own unit. */
export function boundsOf(kind: SlotKind): readonly [least: number, most: number] {
  switch (kind) {
    case 'control':
    case 'support':
    case 'unrest':
    case 'bread':
    case 'strength':
    case 'resolve':
    case 'gauge':
    case 'lever':
      return [0, 10_000];
    case 'stance':
      return [-10_000, 10_000];
    case 'men':
    case 'at':
    case 'done':
    case 'tally':
    case 'operation':
    case 'brigade':
    case 'point':
      return [0, 1_000_000];
    default:
      return kind satisfies never;
  }
}
