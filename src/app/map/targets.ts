import type { Painter, Point } from './painter.ts';
import { headRadius } from './pin-layout.ts';
import type { SceneLayout } from './scene-layout.ts';
import type { MapView } from './view.ts';
import { toMap, toScreen, type Viewport } from './viewport.ts';

/** What the pointer is over. */
export type Target =
  | { readonly kind: 'pin'; readonly option: string }
  | { readonly kind: 'ground'; readonly id: string };

export function isSameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'pin'
    ? b.kind === 'pin' && a.option === b.option
    : b.kind === 'ground' && a.id === b.id;
}

export type TargetGround = {
  readonly painter: Painter;
  readonly view: MapView;
  readonly viewport: Viewport;
  readonly layout: SceneLayout;
};

/** CSS pixels beyond its head that still touch a pin. */
const touch = 4;

/** Where the heads are now: they keep their distance from tips that moved with the map. */
export function pinHeads({ painter, view, viewport, layout }: TargetGround) {
  return layout.pins.flatMap(({ option, head, tip, far }) => {
    if (far !== undefined) return [{ option, at: head }];
    const pin = view.pins.find((candidate) => candidate.option === option);
    const place = pin === undefined ? null : painter.locate(pin.at);
    if (place === null) return [];
    const now = toScreen(viewport, place);
    return [{ option, at: { x: now.x + head.x - tip.x, y: now.y + head.y - tip.y } }];
  });
}

/** The pin or ground under a point of the screen; a pin before the ground it stands on. */
export function targetAt(ground: TargetGround, point: Point): Target | null {
  const nearest = pinHeads(ground)
    .map(({ option, at }) => ({ option, distance: Math.hypot(point.x - at.x, point.y - at.y) }))
    .filter(({ distance }) => distance <= headRadius + touch)
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest !== undefined) return { kind: 'pin', option: nearest.option };
  const id = ground.painter.hit(toMap(ground.viewport, point));
  return id === null ? null : { kind: 'ground', id };
}
