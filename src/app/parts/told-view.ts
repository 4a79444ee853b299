import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { layoutOf } from '../../engine/world/model.ts';
import { regimeOf } from '../../engine/world/regime.ts';
import { knownOf, menOf, placeOf } from '../../engine/world/select.ts';
import type { AuthorityInk, ForceView, RegionView } from '../map/view.ts';

/** How the authorities are drawn, in the pack's order. */
export function inksOf(pack: Pack): readonly AuthorityInk[] {
  return pack.manifest.authorities.map(({ id, name, ink, pattern }) => ({
    id,
    name,
    ink,
    pattern,
  }));
}

/** What was told of each region, and how old it is on the frame's day. */
export function regionsOf(pack: Pack, frame: Frame): readonly RegionView[] {
  const told = new Set(
    frame.events.flatMap((event) => {
      if (event.type === 'told') return [event.region];
      if (event.type !== 'arrived') return [];
      return event.posts.flatMap((post) => ('known' in post ? [post.region] : []));
    }),
  );
  const governs = governing(pack);
  return pack.manifest.regions.map(({ id, name, unit }, index) => {
    const known = knownOf(pack, frame.world, id);
    return {
      id,
      name,
      unit,
      shares: known?.control ?? null,
      ageDays: known === null ? null : Math.max(0, frame.world.day - known.day),
      by: known?.by ?? null,
      governs: known === null ? null : governs(index, known.control),
      changed: told.has(index),
    };
  });
}

/** Names who governs a region by shares that were told of it: nothing else of the World is looked at. */
function governing(pack: Pack): (region: number, shares: readonly number[]) => string | null {
  const { names, shares: firstOf } = layoutOf(pack);
  const told = names.map(() => 0);
  return (region, shares) => {
    told.splice(firstOf(region), shares.length, ...shares);
    const regime = regimeOf(pack, told, region);
    return pack.manifest.regimes?.find((one) => one.id === regime)?.name ?? null;
  };
}

/** Men as one hears of them: nobody counts an army to the last man. */
const roundly = (men: number): number => {
  const step = men < 100 ? 10 : men < 1_000 ? 50 : 100;
  return Math.round(men / step) * step;
};

/** The armed men of the map; a force without men is not drawn, nor men who stand nowhere together. */
export function forcesOf(pack: Pack, frame: Frame): readonly ForceView[] {
  const { forces, authorities } = pack.manifest;
  return forces.flatMap(({ id, name, authority, icon, pool }): ForceView[] => {
    if (pool) return [];
    const at = placeOf(pack, frame.world, id);
    const men = roundly(menOf(pack, frame.world, id));
    if (at === null || men <= 0) return [];
    return [
      { id, name, at, men, authority: authorities.findIndex((one) => one.id === authority), icon },
    ];
  });
}

/** The ages of what was told, in days; null where nothing was. */
export function agesOf(regions: readonly RegionView[]): {
  readonly newest: number;
  readonly oldest: number;
  readonly oldestName: string;
} | null {
  const told = regions.filter((region) => region.ageDays !== null);
  const byAge = told.toSorted((a, b) => (a.ageDays ?? 0) - (b.ageDays ?? 0));
  const newest = byAge[0];
  const oldest = byAge.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  return {
    newest: newest.ageDays ?? 0,
    oldest: oldest.ageDays ?? 0,
    oldestName: oldest.name,
  };
}
