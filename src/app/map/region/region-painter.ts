import { black, leaf } from '../inks.ts';
import type { Bake, Painter, Point } from '../painter.ts';
import { fillForShares } from '../patterns.ts';
import { dominance } from '../shares.ts';
import type { AuthorityInk, MapView } from '../view.ts';
import { paintBorders } from './borders.ts';
import type { RegionMapData } from './data.ts';
import { bordersOf, contains, type Ground, groundsOf, landOf, overlap } from './ground.ts';
import { createLines, type Press, pathOf, withPress } from './press.ts';
import { createRelief, paintRelief } from './relief.ts';
import { coursesOf, paintRivers } from './rivers.ts';
import { paintCoast, paintSea } from './sea.ts';
import { paintTowns } from './towns.ts';

/** Land that no region of the pack claims. */
const plain = '#f1e9d8';
const grid = 'rgba(51, 80, 95, 0.16)';
/** Further out the towns lose their names. */
const leastFocus = 0.8;

export type RegionImages = { readonly relief?: CanvasImageSource };

/** Paints a region map: a staff map with hatching for who governs, as far as it was told. */
export function createRegionPainter(data: RegionMapData, images: RegionImages = {}): Painter {
  const grounds = groundsOf(data.topology);
  const byId = new Map<string, Ground>();
  for (const ground of grounds) {
    byId.set(ground.id, ground);
    if (ground.properties.region !== '') byId.set(ground.properties.region, ground);
  }
  const towns = new Map(data.towns.map((town) => [town.id, town]));
  let plates: Plates | null = null;
  const outlines = new Map<Ground, Path2D>();
  const outlineOf = (ground: Ground) => {
    const known = outlines.get(ground) ?? pathOf(ground.rings);
    outlines.set(ground, known);
    return known;
  };

  const paint = (press: Press, view: MapView, inks: readonly AuthorityInk[]) => {
    plates ??= createPlates(data, images);
    const { context } = press;
    const shown = grounds.filter((ground) => overlap(ground.box, press.box));
    paintSea(press, plates.coast);
    context.fillStyle = plain;
    context.fill(plates.land, 'evenodd');
    context.fillStyle = leaf;
    for (const ground of shown) {
      if (ground.properties.region !== '') context.fill(outlineOf(ground), 'evenodd');
    }
    if (plates.relief !== null && data.relief !== null) {
      const { strength } = data.relief;
      paintRelief(press, plates.relief, { frame: data.frame, land: plates.land, strength });
    }
    context.strokeStyle = grid;
    context.lineWidth = 0.7 * press.pixel;
    context.stroke(plates.graticule);
    for (const region of view.regions) {
      const ground = byId.get(region.unit) ?? byId.get(region.id);
      if (ground === undefined || !overlap(ground.box, press.box)) continue;
      const { devicePixelRatio } = press;
      const { shares, ageDays } = region;
      fillForShares(context, outlineOf(ground), shares, inks, devicePixelRatio, ageDays);
    }
    for (const pocket of plates.pockets) {
      const ground = byId.get(pocket.unit);
      if (ground === undefined) continue;
      const ink = inks.findIndex(({ id }) => id === pocket.authority);
      const region = view.regions.find(({ unit }) => unit === pocket.unit);
      const share = region?.shares?.[ink] ?? 0;
      // Where it holds the whole unit, or is not heard of, there is no pocket to tell.
      if (share > 0 && share < dominance) {
        paintPocket(press, outlineOf(ground), pocket.path, inks[ink]!);
      }
    }
    paintRivers(press, plates.rivers);
    paintCoast(press, plates.coast);
    paintBorders(press, plates.borders);
    paintTowns(press, data.towns);
  };

  return {
    frame: data.frame,
    home: data.home,
    maxZoom: data.maxZoom,
    leastFocus,
    labels: data.labels,
    paint(context: CanvasRenderingContext2D, bake: Bake, view, inks) {
      withPress(context, bake, (press) => paint(press, view, inks));
    },
    locate(id): Point | null {
      const ground = byId.get(id);
      if (ground !== undefined) {
        const [x, y] = ground.properties.anchor;
        return { x, y };
      }
      const town = towns.get(id);
      return town === undefined ? null : { x: town.x, y: town.y };
    },
    hit(point) {
      const ground = grounds.find((candidate) => contains(candidate, point));
      return ground === undefined || ground.properties.region === ''
        ? null
        : ground.properties.region;
    },
    outline(id) {
      const ground = byId.get(id);
      return ground === undefined ? null : outlineOf(ground);
    },
  };
}

type Plates = ReturnType<typeof createPlates>;

/** What is made once, at the first painting, because it needs a canvas. */
function createPlates(data: RegionMapData, images: RegionImages) {
  const borders = bordersOf(data.topology);
  const graticule = new Path2D();
  for (const line of data.graticule) {
    for (let index = 0; index + 1 < line.length; index += 2) {
      if (index === 0) graticule.moveTo(line[0]!, line[1]!);
      else graticule.lineTo(line[index]!, line[index + 1]!);
    }
  }
  return {
    land: pathOf(landOf(data.topology)),
    coast: createLines(borders.coast),
    borders: {
      unit: createLines(borders.unit),
      group: createLines(borders.group),
      national: createLines(borders.national),
    },
    rivers: coursesOf(data.topology),
    pockets: data.pockets.map((pocket) => ({
      ...pocket,
      path: pathOf(pocket.polygons.map(closed)),
    })),
    graticule,
    relief: images.relief === undefined ? null : createRelief(images.relief, data.frame),
  };
}

function closed<Position>(points: readonly Position[]): Position[] {
  return [...points, ...points.slice(0, 1)];
}

/** Held ground on the coast: hatched to the bone, with a siege line drawn round it. */
function paintPocket(press: Press, land: Path2D, pocket: Path2D, ink: AuthorityInk): void {
  const { context, pixel, devicePixelRatio } = press;
  context.save();
  context.clip(land, 'evenodd');
  context.fillStyle = leaf;
  context.fill(pocket);
  fillForShares(context, pocket, [1], [ink], devicePixelRatio, 0);
  context.strokeStyle = black;
  context.lineWidth = 2 * pixel;
  context.stroke(pocket);
  context.restore();
}
