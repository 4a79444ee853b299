import type { Pack } from '../pack/compiled.ts';
import { conditionsOf } from './conditions.ts';
import { layoutOf } from './model.ts';

type Held = { readonly id: string; readonly met: (slots: readonly number[]) => boolean };

const regimes = new WeakMap<Pack, readonly (readonly Held[])[]>();

/** The conditions of each regime, for each region. */
function regimesOf(pack: Pack): readonly (readonly Held[])[] {
  let made = regimes.get(pack);
  if (!made) {
    const layout = layoutOf(pack);
    made = layout.regions.map((region) =>
      (pack.manifest.regimes ?? []).map(({ id, needs }) => ({
        id,
        met: conditionsOf(pack, layout, needs.replaceAll(/\bhere\b/g, region)),
      })),
    );
    regimes.set(pack, made);
  }
  return made;
}

/** Who governs a region, by its index, in a word: the id of the first regime that holds there. */
export function regimeOf(pack: Pack, slots: readonly number[], region: number): string | null {
  return regimesOf(pack)[region]?.find((one) => one.met(slots))?.id ?? null;
}
