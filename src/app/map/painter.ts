import type { AuthorityInk, MapView } from './view.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What is painted: the part of the map in view, in map units, and device pixels per map unit. */
export type Bake = {
  readonly box: Box;
  readonly pixelsPerUnit: number;
  /** 1 is the home view, as for labels. */
  readonly zoom: number;
  readonly devicePixelRatio: number;
};

export type LabelKind =
  | 'capital'
  | 'goal'
  | 'town'
  | 'village'
  | 'pass'
  | 'region'
  | 'water'
  | 'street'
  | 'country';

/**
 * A name on the map, drawn above the base at a constant size on screen. The painter draws the mark
 * of a capital, goal, town, village or pass into the base; the name is set beside it. A goal is what an
 * operation is for.
 */
export type Label = {
  readonly text: string;
  readonly at: Point;
  readonly kind: LabelKind;
  /** Least zoom (1 = the home view) at which it is shown. */
  readonly minZoom: number;
  /** The higher rank wins where two labels collide. */
  readonly rank: number;
  /** Radians; 0 if level. */
  readonly angle: number;
  /** On which side of its dot the name stands best; it may move if that is taken. */
  readonly side?: 'e' | 'w' | 'n' | 's';
  /** Words that follow the name where there is room for them, from a nearer zoom on. */
  readonly detail?: { readonly text: string; readonly minZoom: number };
};

/**
 * A map that can paint itself: the region map and the city map are both of this kind, so that one
 * Phaser scene pans, zooms, pins and animates either. Painting is pure Canvas2D and needs no Phaser.
 */
export type Painter = {
  /** All there is to see, in map units, y down. */
  readonly frame: Box;
  /** What the home view fits. */
  readonly home: Box;
  readonly maxZoom: number;
  /**
   * The view steps back no further than by this factor to show the pins of a scene: those beyond it
   * stand at its edge. Without it, it shows them all.
   */
  readonly leastFocus?: number;
  /** The authorities that it shows, where it has its own word of them; without it, any may be. */
  readonly authorities?: readonly string[];
  readonly labels: readonly Label[];
  /** Small things printed with the base that names keep clear of if they can: CSS pixels round a point. */
  readonly printed?: readonly { readonly at: Point; readonly box: Box }[];
  /** Draws the base (paper, land, hatching, borders, water) for a view; the context is in device pixels. */
  paint(
    context: CanvasRenderingContext2D,
    bake: Bake,
    view: MapView,
    inks: readonly AuthorityInk[],
  ): void;
  /** Where an id (a region, a place) has its pin or counter; null if it is not on this map. */
  locate(id: string): Point | null;
  /** The region or place under a point of the map; null for none. */
  hit(point: Point): string | null;
  /** The outline of a region or place for highlighting; null where it has none. */
  outline(id: string): Path2D | null;
  /** The course through points in turn, in map units, on a map that has roads. */
  route?(ids: readonly string[]): readonly Point[];
};
