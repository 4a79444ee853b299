import type { Manifest } from '../../engine/pack/manifest.ts';
import type { Outlines, Pocket } from './small-map-data.ts';

/** Who holds a region, by the pack's list: the largest, the next where the largest is not clearly so. */
export type Holders = {
  readonly inks: readonly number[];
  /** Pockets of the region, by their places in the outlines, each with who holds out in it. */
  readonly pockets: readonly PocketAt[];
};
export type PocketAt = { readonly pocket: number; readonly ink: number };

/** In ten-thousandths: who holds less shares the region with the next. */
const clear = 5_500;
/** Who holds as much holds the region, as on the large map: then there is no pocket to tell. */
const whole = 4_500;

/** In the order of the regions. What is held in a pocket is printed there, and not over the region. */
export function holdersIn(
  { regions, authorities }: Manifest,
  held: readonly (readonly number[])[],
  pockets: Outlines['pockets'] = [],
): Holders[] {
  const inkOf = ({ authority }: Pocket) => authorities.findIndex(({ id }) => id === authority);
  return regions.map(({ id }, region) => {
    const shares = held[region] ?? [];
    const cut = pockets.flatMap((pocket, at): PocketAt[] => {
      const share = shares[inkOf(pocket)] ?? 0;
      const isCut = pocket.region === id && share > 0 && share < whole;
      return isCut ? [{ pocket: at, ink: inkOf(pocket) }] : [];
    });
    const open = [...shares.keys()].filter((at) => cut.every(({ ink }) => ink !== at));
    const [first, second] = open.toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
    if (first === undefined) return { inks: [], pockets: cut };
    const all = open.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
    // Of what is not in a pocket: the rest of the region is divided as if it were all.
    const isShared = (shares[first] ?? 0) * 10_000 < clear * all;
    const next = isShared && second !== undefined && (shares[second] ?? 0) > 0 ? [second] : [];
    return { inks: [first, ...next], pockets: cut };
  });
}

/** A line of the key: a printing, whose it is, and the regions that have it. */
export type KeyLine = {
  readonly inks: readonly Manifest['authorities'][number][];
  readonly names: readonly string[];
  /** It is printed in pockets only. */
  readonly isPocket: boolean;
};

/** What is printed, the most frequent first, and what is held in pockets after it. */
export function keyOf({ regions, authorities }: Manifest, holders: readonly Holders[]): KeyLine[] {
  const lineOf = (inks: readonly number[], isPocket: boolean, at: readonly number[]): KeyLine => ({
    inks: inks.flatMap((ink) => authorities[ink] ?? []),
    names: at.flatMap((region) => regions[region]?.name ?? []),
    isPocket,
  });
  const byInks = Map.groupBy(holders.keys(), (at) => holders[at]!.inks.join(' '));
  const lines = [...byInks.values()].map((at) => lineOf(holders[at[0]!]!.inks, false, at));
  const holdOut = new Set(holders.flatMap(({ pockets }) => pockets.map(({ ink }) => ink)));
  const inPockets = [...holdOut].map((ink) =>
    lineOf(
      [ink],
      true,
      [...holders.keys()].filter((at) => holders[at]!.pockets.some((one) => one.ink === ink)),
    ),
  );
  return [...lines.toSorted((a, b) => b.names.length - a.names.length), ...inPockets];
}
