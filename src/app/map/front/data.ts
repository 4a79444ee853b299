import type { Box, Label } from '../painter.ts';

/** A line or a ring as a flat list: x, y, x, y, in map units (a hundred metres, y down). */
export type Flat = readonly number[];

/** A line of spot heights: x, y, metres, x, y, metres. */
export type Spine = readonly number[];

/** Where men gather, cross, pass under the mountain or live. */
export type FrontPoint = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Metres above the sea. */
  readonly height: number;
  readonly kind: 'base' | 'pass' | 'tunnel' | 'village' | 'town';
  /** Least zoom (1 = the home view) at which it is drawn. */
  readonly zoom: number;
};

export type FrontTown = {
  readonly x: number;
  readonly y: number;
  readonly kind: 'capital' | 'town' | 'village';
  readonly zoom: number;
};

/** The ground that goes with a point: whoever holds the one holds the other. */
export type Term = {
  readonly point: string;
  /** Whether it is part of the valley that the operation is about. */
  readonly theatre: boolean;
  readonly rings: readonly Flat[];
};

/** How one goes from one point to the next; to be read either way. */
export type Way = { readonly from: string; readonly to: string; readonly line: Flat };

/** A stretch of mountains along a frontier, as the pipeline writes it. */
export type FrontMapData = {
  readonly kind: 'front';
  readonly frame: Box;
  readonly home: Box;
  readonly maxZoom: number;
  /** The land beyond the frontier, and small countries between. */
  readonly beyond: readonly Flat[];
  readonly between: readonly Flat[];
  readonly sea: readonly Flat[];
  readonly frontier: readonly Flat[];
  /** Departments and provinces. */
  readonly divisions: readonly Flat[];
  readonly terms: readonly Term[];
  readonly points: readonly FrontPoint[];
  readonly towns: readonly FrontTown[];
  readonly ways: readonly Way[];
  /** Rivers from the spring down, with their width at the mouth in CSS pixels at the home view. */
  readonly rivers: readonly { readonly width: number; readonly spine: Spine }[];
  readonly crests: readonly Spine[];
  /** Regions and places of the story that are no points. */
  readonly spots: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly labels: readonly Label[];
  readonly credits: readonly string[];
};

/** Reads a fetched map file; null if it is not a front. The pipeline has checked the rest. */
export function parseFrontMap(value: unknown): FrontMapData | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('kind' in value) || value.kind !== 'front' || !('crests' in value)) return null;
  return value as FrontMapData;
}
