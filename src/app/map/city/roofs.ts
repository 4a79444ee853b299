import type { Flat } from './data.ts';

/** Houses of one block: party walls, the yard behind them, and the roofs that lie in shade. */
export type Roofs = { readonly walls: Flat[]; readonly yard: Flat; readonly shaded: Flat[] };

/**
 * Houses along the sides of a block round an open yard, as a surveyor's plan draws them. They are
 * invented, and the same for the same block.
 */
export function roofsOf(block: Flat, depth: number): Roofs {
  const count = block.length / 2;
  const x = (index: number) => block[(index % count) * 2]!;
  const y = (index: number) => block[(index % count) * 2 + 1]!;
  let [middleX, middleY] = [0, 0];
  for (let index = 0; index < count; index++) {
    middleX += x(index) / count;
    middleY += y(index) / count;
  }
  let reach = Infinity;
  for (let index = 0; index < count; index++) {
    const [dx, dy] = [x(index + 1) - x(index), y(index + 1) - y(index)];
    const length = Math.hypot(dx, dy) || 1;
    const gap = Math.abs((middleX - x(index)) * dy - (middleY - y(index)) * dx) / length;
    reach = Math.min(reach, gap);
  }
  // The yard is the block drawn towards its middle; a narrow block has none but a ridge.
  const part = Math.max(0.1, 1 - depth / Math.max(1, reach));
  const yard: number[] = [];
  for (let index = 0; index < count; index++) {
    yard.push(middleX + (x(index) - middleX) * part, middleY + (y(index) - middleY) * part);
  }
  const walls: Flat[] = [];
  const shaded: Flat[] = [];
  for (let index = 0; index < count; index++) {
    const next = (index + 1) % count;
    const [ax, ay, bx, by] = [x(index), y(index), x(next), y(next)];
    const [cx, cy] = [yard[index * 2]!, yard[index * 2 + 1]!];
    const [dx, dy] = [yard[next * 2]!, yard[next * 2 + 1]!];
    const length = Math.hypot(bx - ax, by - ay);
    const houses = Math.max(1, Math.round(length / (9 + 4 * chance(ax, ay, bx))));
    walls.push([ax, ay, cx, cy]);
    for (let house = 1; house < houses; house++) {
      const at = (house + 0.5 * (chance(ax + house, ay, by) - 0.5)) / houses;
      walls.push([
        ax + (bx - ax) * at,
        ay + (by - ay) * at,
        cx + (dx - cx) * at,
        cy + (dy - cy) * at,
      ]);
    }
    // The sun of the engraver stands in the north-west.
    if (by - ay < ax - bx) shaded.push([ax, ay, bx, by, dx, dy, cx, cy]);
  }
  return { walls, yard, shaded };
}

/** From 0 to 1, a function of where something stands. */
function chance(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.round(a) ^ 0x2c1b3c6d, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.round(b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.round(c), 0x27d4eb2f);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
