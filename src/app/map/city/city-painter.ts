import { black } from '../inks.ts';
import type { Bake, Painter } from '../painter.ts';
import { type Press, withPress } from '../region/press.ts';
import type { AuthorityInk } from '../view.ts';
import type { CityMapData } from './data.ts';
import { paintBeyond, paintGuard, paintPost, printedAt } from './guards.ts';
import { paintHouses, tilesOf } from './houses.ts';
import { buildingsOf, paintClearings, paintMonuments } from './monuments.ts';
import { isWithin, ringsOf } from './plan.ts';
import { paintRails, paintRoads, paintTrees, roadsOf } from './roads.ts';
import { paintBridges, paintWaters, parksOf, watersOf } from './waters.ts';

const ground = '#f3e9d2';
const square = '#fbf5e7';
const park = '#e4e3c6';

/** Metres about a place within which it is hit, if it has no building or beside it. */
const reach = 55;

/** Paints the plan of a town in two inks and blue: streets, houses, monuments, and who guards what. */
export function createCityPainter(data: CityMapData): Painter {
  const places = new Map(data.places.map((place) => [place.id, place]));
  const plans = new Map(data.monuments.map((monument) => [monument.id, monument.rings]));
  let plates: Plates | null = null;

  const paint = (press: Press, inks: readonly AuthorityInk[]) => {
    plates ??= createPlates(data);
    const { context, box, pixel } = press;
    context.fillStyle = ground;
    context.fillRect(box.x, box.y, box.width, box.height);
    paintRoads(press, plates.roads);
    paintHouses(press, plates.houses, penHatch(press));
    context.fillStyle = square;
    context.fill(plates.squares);
    context.fillStyle = park;
    context.fill(plates.parks);
    paintWaters(press, plates.waters);
    context.strokeStyle = black;
    context.lineWidth = 0.7 * pixel;
    context.stroke(plates.parks);
    paintRails(press, plates.roads);
    paintBridges(press, plates.waters, square);
    paintTrees(press, plates.roads);
    paintClearings(press, plates.buildings, square);
    paintMonuments(press, plates.buildings);
    for (const place of data.places) {
      paintBeyond(press, place);
      const ink = inks.find(({ id }) => id === place.guard);
      if (ink === undefined) continue;
      if (place.monument === null && place.beyond === null) paintPost(press, place);
      paintGuard(press, place, ink);
    }
  };

  return {
    frame: data.frame,
    home: data.home,
    maxZoom: data.maxZoom,
    labels: data.labels,
    authorities: data.places.flatMap(({ guard }) => guard ?? []),
    printed: data.places.flatMap(printedAt),
    paint(context: CanvasRenderingContext2D, bake: Bake, _view, inks) {
      withPress(context, bake, (press) => paint(press, inks));
    },
    locate(id) {
      const place = places.get(id);
      return place === undefined ? null : { x: place.x, y: place.y };
    },
    hit({ x, y }) {
      const near = data.places
        .map((place) => ({ place, gap: Math.hypot(place.x - x, place.y - y) }))
        .sort((a, b) => a.gap - b.gap);
      const inside = near.find(({ place }) =>
        isWithin(plans.get(place.monument ?? '') ?? [], x, y),
      );
      const [nearest] = near;
      if (nearest !== undefined && nearest.gap <= reach) return nearest.place.id;
      return inside?.place.id ?? null;
    },
    outline(id) {
      const place = places.get(id);
      if (place === undefined) return null;
      const rings = plans.get(place.monument ?? '');
      if (rings !== undefined) return ringsOf(rings);
      const circle = new Path2D();
      circle.arc(place.x, place.y, reach, 0, 2 * Math.PI);
      return circle;
    },
  };
}

type Plates = ReturnType<typeof createPlates>;

/** What is made once, at the first painting, because it needs a canvas. */
function createPlates(data: CityMapData) {
  return {
    houses: tilesOf(data.blocks),
    waters: watersOf(data),
    roads: roadsOf(data),
    parks: parksOf(data),
    squares: ringsOf(data.squares),
    buildings: buildingsOf(data),
  };
}

const hatches = new Map<number, CanvasPattern | null>();

/** Fine slanting pen strokes, of one size on screen whatever the scale. */
function penHatch({ context, devicePixelRatio }: Press): CanvasPattern {
  let pattern = hatches.get(devicePixelRatio) ?? null;
  if (pattern === null) {
    const canvas = document.createElement('canvas');
    const size = Math.max(3, Math.round(4 * devicePixelRatio));
    canvas.width = size;
    canvas.height = size;
    const tile = canvas.getContext('2d');
    if (tile !== null) {
      tile.strokeStyle = 'rgba(60, 34, 16, 0.5)';
      tile.lineWidth = 0.7 * devicePixelRatio;
      tile.beginPath();
      for (const shift of [-size, 0, size]) {
        tile.moveTo(shift - 1, size + 1);
        tile.lineTo(shift + size + 1, -1);
      }
      tile.stroke();
    }
    pattern = context.createPattern(canvas, 'repeat');
    hatches.set(devicePixelRatio, pattern);
  }
  if (pattern === null) throw new Error('a hatch tile has no size');
  const { a, e, f } = context.getTransform();
  const shift = new DOMMatrix().translate(Math.round(e), Math.round(f));
  pattern.setTransform(new DOMMatrix([a, 0, 0, a, e, f]).inverse().multiply(shift));
  return pattern;
}
