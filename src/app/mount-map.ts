import type { Pack } from '../engine/pack/compiled.ts';
import { age } from './i18n/figures.ts';
import { t } from './i18n/t.ts';
import { loadMap } from './loading.ts';
import type { MapLabels } from './map/host.ts';
import type { Painter } from './map/painter.ts';
import { inksOf } from './parts/told-view.ts';
import type { MountMap } from './play/mount-map.ts';
import { movesLess } from './settings.ts';

function labelsFor(pack: () => Pack, map: string): MapLabels {
  return {
    mapName: t('map.picture', { map }),
    nothingTold: t('region.untold'),
    locked: t('options.closed'),
    told: (by, days) => (by === null ? age(days) : t('told.by', { by, age: age(days) })),
    percent: (share) => String(share),
    placeName: (id) =>
      pack().manifest.places.find((place) => place.id === id)?.name ??
      pack()
        .campaigns.flatMap(({ points }) => points)
        .find((point) => point.id === id)?.name ??
      null,
  };
}

async function loadImage(path: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = path;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

/** The painter of one of the pack's maps; null where its file cannot be had or read. */
async function painterFor(
  pack: () => Pack,
  { file, kind }: Pack['manifest']['maps'][number],
): Promise<Painter | null> {
  const loaded = await loadMap(file);
  if (!loaded.ok) return null;
  if (kind === 'city') {
    const [{ parseCityMap }, { createCityPainter }] = await Promise.all([
      import('./map/city/data.ts'),
      import('./map/city/city-painter.ts'),
    ]);
    const data = parseCityMap(loaded.value);
    return data === null ? null : createCityPainter(data);
  }
  if (kind === 'front') {
    const [{ parseFrontMap }, { createFrontPainter }] = await Promise.all([
      import('./map/front/data.ts'),
      import('./map/front/front-painter.ts'),
    ]);
    const data = parseFrontMap(loaded.value);
    return data === null ? null : createFrontPainter(data);
  }
  const [{ parseRegionMap }, { createRegionPainter }, { placedInRegions }] = await Promise.all([
    import('./map/region/data.ts'),
    import('./map/region/region-painter.ts'),
    import('./map/in-region.ts'),
  ]);
  const data = parseRegionMap(loaded.value);
  if (data === null) return null;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const relief =
    data.relief === null ? null : await loadImage(`pack/${folder}${data.relief.image}`);
  const painter = createRegionPainter(data, relief === null ? {} : { relief });
  return placedInRegions(painter, (id) => {
    const { places, regions } = pack().manifest;
    const place = places.find((one) => one.id === id);
    return regions.find((one) => one.id === place?.region) ?? null;
  });
}

/** Fetches a map's code and data and mounts it; rejects where there is no map to show. */
export const mountMap: MountMap = async (element, { pack, view, callbacks, covers }) => {
  const map = pack().manifest.maps.find((one) => one.id === view.map);
  if (map === undefined) throw new Error(`no map ${view.map}`);
  const [painter, { createMap }] = await Promise.all([
    painterFor(pack, map),
    import('./map/host.ts'),
  ]);
  if (painter === null) throw new Error(`no data for map ${view.map}`);
  return createMap(element, {
    painter,
    inks: inksOf(pack()),
    view,
    callbacks,
    reducedMotion: movesLess(),
    labels: labelsFor(pack, map.title),
    covers,
  });
};
