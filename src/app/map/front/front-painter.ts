import { isWithin } from '../city/plan.ts';
import type { Bake, Painter, Point } from '../painter.ts';
import { type Press, withPress } from '../region/press.ts';
import type { AuthorityInk, MapView } from '../view.ts';
import type { FrontMapData, FrontPoint } from './data.ts';
import {
  createPlates,
  type Plates,
  paintDivisions,
  paintFrontier,
  paintLand,
  paintRivers,
} from './ground.ts';
import { paintPoints, paintTowns } from './marks.ts';
import { routeAlong } from './routes.ts';
import { paintSnow, paintVeil } from './snow.ts';
import { createTerms, paintTerms, standings, type Terms } from './terms.ts';

/** The ground of the fighting stays large; where else one may act is at the edge. */
const leastFocus = 0.7;

/** Map units about a point within which it is hit. */
const reach = 11;

/** Paints a front: the range and its frontier, who has which ground, and where snow lies. */
export function createFrontPainter(data: FrontMapData): Painter {
  const points = new Map<string, FrontPoint>(data.points.map((point) => [point.id, point]));
  let plates: Plates | null = null;
  let terms: Terms | null = null;

  const paint = (press: Press, view: MapView, inks: readonly AuthorityInk[]) => {
    plates ??= createPlates(data);
    terms ??= createTerms(data);
    const { front } = view;
    paintLand(press, plates, data.frame);
    paintDivisions(press, plates);
    const snow = front?.snow ?? null;
    const cover = snow === null ? null : plates.snow(snow);
    if (cover !== null) paintVeil(press, cover);
    if (front !== undefined) paintTerms(press, terms, { front, inks });
    if (cover !== null) paintSnow(press, cover);
    paintRivers(press, plates);
    paintFrontier(press, plates);
    paintTowns(press, data.towns);
    paintPoints(press, data.points, standings(front));
  };

  const locate = (id: string): Point | null => {
    const found = points.get(id) ?? data.spots[id];
    return found === undefined ? null : { x: found.x, y: found.y };
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
    locate,
    hit({ x, y }) {
      const [nearest] = data.points
        .map((point) => ({ id: point.id, gap: Math.hypot(point.x - x, point.y - y) }))
        .sort((a, b) => a.gap - b.gap);
      if (nearest !== undefined && nearest.gap <= reach) return nearest.id;
      return data.terms.find(({ rings }) => isWithin(rings, x, y))?.point ?? null;
    },
    outline(id) {
      terms ??= createTerms(data);
      const term = terms.find(({ point }) => point === id);
      if (term !== undefined) return term.path;
      const at = points.get(id);
      if (at === undefined) return null;
      const circle = new Path2D();
      circle.arc(at.x, at.y, reach, 0, 2 * Math.PI);
      return circle;
    },
    route: (ids) => routeAlong(data, locate, ids),
  };
}
