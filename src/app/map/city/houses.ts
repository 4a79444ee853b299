import { black } from '../inks.ts';
import type { Box } from '../painter.ts';
import { overlap } from '../region/ground.ts';
import type { Press } from '../region/press.ts';
import type { CityMapData, Flat } from './data.ts';
import { boundsOf, cornersOf, ringsOf, traceLine } from './plan.ts';
import { roofsOf } from './roofs.ts';

/** Metres of a tile: houses are drawn tile by tile, and their roofs made when first seen. */
const tile = 350;
/** CSS pixels of a metre from which single houses are drawn. */
const roofScale = 0.5;

type Quarter = 'old' | 'new';
const tints = { old: '#dcc19b', new: '#e8d8b9' } as const;
const depths = { old: 11, new: 10 } as const;

type Tile = {
  readonly box: Box;
  readonly quarter: Quarter;
  readonly blocks: readonly Flat[];
  readonly path: Path2D;
  roofs: { readonly walls: Path2D; readonly yards: Path2D; readonly shaded: Path2D } | null;
};

/** Sorts the blocks into tiles. */
export function tilesOf(blocks: CityMapData['blocks']): Tile[] {
  return (['new', 'old'] as const).flatMap((quarter) => {
    const groups = new Map<string, Flat[]>();
    for (const block of blocks[quarter].map(cornersOf)) {
      const key = `${Math.floor(block[0]! / tile)},${Math.floor(block[1]! / tile)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [block]);
      else group.push(block);
    }
    return [...groups.values()].map((group): Tile => {
      const box = boundsOf(group.flat());
      return { box, quarter, blocks: group, path: ringsOf(group), roofs: null };
    });
  });
}

function roofPaths({ blocks, quarter }: Tile) {
  const walls = new Path2D();
  const yards = new Path2D();
  const shaded = new Path2D();
  for (const block of blocks) {
    const roofs = roofsOf(block, depths[quarter]);
    for (const wall of roofs.walls) traceLine(walls, wall);
    for (const roof of roofs.shaded) {
      traceLine(shaded, roof);
      shaded.closePath();
    }
    traceLine(yards, roofs.yard);
    yards.closePath();
  }
  return { walls, yards, shaded };
}

/** Blocks in a warm tint, with a pen's hatching far off and roof by roof near by. */
export function paintHouses(press: Press, tiles: readonly Tile[], hatch: CanvasPattern): void {
  const { context, pixel, scale, box } = press;
  const shown = tiles.filter((each) => overlap(each.box, box));
  const isNear = scale >= roofScale;
  for (const each of shown) {
    context.fillStyle = tints[each.quarter];
    context.fill(each.path);
    if (isNear) paintRoofs(press, each);
    else if (each.quarter === 'old') {
      context.fillStyle = hatch;
      context.fill(each.path);
    }
  }
  context.strokeStyle = black;
  context.globalAlpha = isNear ? 0.85 : Math.min(0.7, 0.2 + scale * 1.4);
  context.lineWidth = (isNear ? 0.9 : 0.6) * pixel;
  for (const each of shown) context.stroke(each.path);
  context.globalAlpha = 1;
}

function paintRoofs({ context, pixel, scale }: Press, each: Tile): void {
  each.roofs ??= roofPaths(each);
  const { walls, yards, shaded } = each.roofs;
  context.fillStyle = 'rgba(92, 48, 22, 0.2)';
  context.fill(shaded);
  context.fillStyle = '#f1e7d1';
  context.fill(yards);
  context.strokeStyle = black;
  context.globalAlpha = Math.min(0.6, scale * 0.5);
  context.lineWidth = 0.55 * pixel;
  context.stroke(walls);
  context.stroke(yards);
  context.globalAlpha = 1;
}
