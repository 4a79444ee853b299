import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { dateOf, layoutOf } from '../../engine/world/model.ts';
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

/**
 * The regions that a frame asks about: those of its pins, else those of its scene's group. Where one
 * is, one needs no word.
 */
function concernOf(pack: Pack, { options, place }: Frame): readonly string[] {
  const { places, regions } = pack.manifest;
  const regionOf = (id: string | null) =>
    places.find((one) => one.id === id)?.region ?? regions.find((one) => one.id === id)?.id ?? null;
  const scene = regions.find(({ id }) => id === regionOf(place));
  const isElsewhere = (id: string) => id !== scene?.id;
  const pinned = options.flatMap(({ pin }) => regionOf(pin) ?? []);
  if (pinned.length > 0) return pinned.filter(isElsewhere);
  const near = regions.filter(({ group }) => group === scene?.group);
  return near.map(({ id }) => id).filter(isElsewhere);
}

/** How old what was told is. */
export type Ages = {
  /** Of the newest word, in days. */
  readonly newest: number;
  /** Of the regions a frame asks about, the one that longest sent no word, and the day of its last. */
  readonly silent: { readonly region: string; readonly since: string } | null;
};

/** The ages of what was told; null where nothing was. */
export function agesOf(pack: Pack, frame: Frame): Ages | null {
  const regions = regionsOf(pack, frame);
  const told = regions.flatMap(({ id, name, ageDays }) =>
    ageDays === null ? [] : [{ id, name, ageDays }],
  );
  const newest = Math.min(...told.map(({ ageDays }) => ageDays));
  if (told.length === 0) return null;
  const concern = concernOf(pack, frame);
  const [oldest] = told
    .filter(({ id, ageDays }) => concern.includes(id) && ageDays > newest)
    .toSorted((a, b) => b.ageDays - a.ageDays);
  if (oldest === undefined) return { newest, silent: null };
  const since = dateOf(pack, frame.world.day - oldest.ageDays);
  return { newest, silent: { region: oldest.name, since } };
}
