import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { slotOf } from '../../engine/world/select.ts';
import type { ArrowView, MapView, PinView } from '../map/view.ts';
import { movedBy } from '../moved.ts';
import { plainText } from '../parts/markup.ts';
import { forcesOf, regionsOf } from '../parts/told-view.ts';
import type { FrontParts } from './front/front-map.ts';

/** The map of a frame: its place's, else its act's, else the pack's first; null if the pack has none. */
export function mapOf(pack: Pack, frame: Frame): string | null {
  const { maps, places, acts } = pack.manifest;
  const exists = (id: string | undefined) => maps.find((map) => map.id === id)?.id;
  const place = places.find((one) => one.id === frame.place);
  const act = acts.find((one) => one.id === frame.act);
  return exists(place?.map) ?? exists(act?.map) ?? maps[0]?.id ?? null;
}

function kindOf(pack: Pack, map: string): 'region' | 'city' | 'front' | null {
  return pack.manifest.maps.find((one) => one.id === map)?.kind ?? null;
}

/** A place that no point of this map shows stands where its region does, on a map of regions. */
function spotOn(pack: Pack, map: string, id: string): string | null {
  const { places, regions } = pack.manifest;
  const isRegion = regions.some((region) => region.id === id);
  const place = places.find((one) => one.id === id);
  if (isRegion) return kindOf(pack, map) === 'city' ? null : id;
  if (place === undefined) return null;
  if (kindOf(pack, map) === 'city') return (place.map ?? map) === map ? id : null;
  return place.map === map ? id : (place.region ?? null);
}

/** A region is called by its seat, which is what a map names. */
function placeName(pack: Pack, at: string): string {
  const { places, regions } = pack.manifest;
  const region = regions.find(({ id }) => id === at);
  return region?.seat ?? places.find(({ id }) => id === at)?.name ?? '';
}

function pinsOf(pack: Pack, frame: Frame, map: string): readonly PinView[] {
  return frame.options.flatMap((option, index): PinView[] => {
    const at = option.pin === null ? null : spotOn(pack, map, option.pin);
    if (at === null) return [];
    const label = plainText(option.text);
    const place = placeName(pack, at);
    return [{ option: option.id, number: index + 1, at, place, label, locked: option.locked }];
  });
}

/** The forces that changed their place in this frame: a place is an index in the pack's regions. */
function arrowsOf(pack: Pack, frame: Frame): readonly ArrowView[] {
  const moved = movedBy(frame);
  const { forces, regions } = pack.manifest;
  return forces.flatMap(({ id, name }): ArrowView[] => {
    const slot = slotOf(pack, { kind: 'at', force: id });
    const now = frame.world.slots[slot] ?? 0;
    const from = regions[now - (moved.get(slot) ?? 0)]?.id;
    const to = regions[now]?.id;
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to, label: name }];
  });
}

/**
 * What a map shows of a frame: regions as told, forces, the options' pins, what moved. A front shows
 * what was heard of its campaign instead.
 */
export function mapViewOf(
  pack: Pack,
  map: string,
  frame: Frame,
  front: FrontParts | null = null,
): MapView {
  const kind = kindOf(pack, map);
  // Once all is over the map is what was played for, wherever that is told.
  const here = frame.place === null || frame.ended ? null : spotOn(pack, map, frame.place);
  const pins = pinsOf(pack, frame, map);
  if (kind === 'front') {
    return { map, here, pins, regions: [], forces: [], arrows: [], ...front };
  }
  return {
    map,
    here,
    regions: regionsOf(pack, frame),
    forces: kind === 'city' ? [] : forcesOf(pack, frame),
    pins,
    arrows: kind === 'city' ? [] : arrowsOf(pack, frame),
  };
}
