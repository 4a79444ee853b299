import type { Point } from '../painter.ts';
import type { Flat, FrontMapData } from './data.ts';
import { courseOf } from './spine.ts';

function backwards(line: Flat): number[] {
  const turned: number[] = [];
  for (let index = line.length - 2; index >= 0; index -= 2) {
    turned.push(line[index]!, line[index + 1]!);
  }
  return turned;
}

/**
 * The course through points in turn, by the ways the map has between them and straight where it
 * has none; empty where fewer than two of them are on the map. Map units.
 */
export function routeAlong(
  { ways }: Pick<FrontMapData, 'ways'>,
  locate: (id: string) => Point | null,
  ids: readonly string[],
): readonly Point[] {
  const line: number[] = [];
  ids.forEach((to, index) => {
    const at = locate(to);
    if (at === null) return;
    const from = ids[index - 1];
    const way = ways.find((one) => one.from === from && one.to === to);
    const back = ways.find((one) => one.from === to && one.to === from);
    const between = way?.line ?? (back === undefined ? [] : backwards(back.line));
    // Both ends of a way are points already.
    if (line.length > 0) line.push(...between.slice(2, -2));
    line.push(at.x, at.y);
  });
  return line.length < 4 ? [] : courseOf(line, 3);
}
