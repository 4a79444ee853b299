import { geoConicConformal } from 'd3-geo';
import type { Box } from '../../app/map/painter.ts';
import type { Position } from './geometry.ts';
import { tenth } from './geometry.ts';
import type { ProjectionSource } from './source.ts';

export type Project = (lonLat: Position) => Position;

/** From degrees to map units. Vertex by vertex, without resampling, so that shared borders stay so. */
export function createProjection(source: ProjectionSource): Project {
  const cone = geoConicConformal()
    .parallels(source.parallels)
    .rotate(source.rotate)
    .scale(source.unitsPerRadian)
    .translate(source.origin);
  return (lonLat) => {
    const point = cone(lonLat);
    if (point === null) throw new Error(`no place on the map for ${lonLat.join(', ')}`);
    // Beyond 1e-6 of a unit the last bits may differ between machines.
    return [Math.round(point[0] * 1e6) / 1e6, Math.round(point[1] * 1e6) / 1e6];
  };
}

/** Parallels and meridians of whole degrees that cross the frame, as flat lists of x, y. */
export function createGraticule(project: Project, frame: Box): number[][] {
  const isNear = ([x, y]: Position) =>
    x > frame.x - 60 &&
    y > frame.y - 60 &&
    x < frame.x + frame.width + 60 &&
    y < frame.y + frame.height + 60;
  const lines: number[][] = [];
  const add = (points: Position[]) => {
    const near = points.map(project).filter(isNear);
    if (near.length > 1) lines.push(near.flatMap(([x, y]) => [tenth(x), tenth(y)]));
  };
  const range = (from: number, to: number, step: number) =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  for (const lon of range(-10, 15, 1)) add(range(38, 53, 0.5).map((lat) => [lon, lat]));
  for (const lat of range(38, 53, 1)) add(range(-10, 15, 0.5).map((lon) => [lon, lat]));
  return lines;
}
