/** A number from 0 to 1 for a corner of the lattice: the same on every machine. */
function corner(column: number, row: number): number {
  let mixed = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
}

const smoothstep = (t: number): number => t * t * (3 - 2 * t);

/** Smooth noise from -1 to 1; one swell to each unit of x and y. */
export function swell(x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = smoothstep(x - column);
  const v = smoothstep(y - row);
  const top = corner(column, row) * (1 - u) + corner(column + 1, row) * u;
  const bottom = corner(column, row + 1) * (1 - u) + corner(column + 1, row + 1) * u;
  return 2 * (top * (1 - v) + bottom * v) - 1;
}

/** Noise with sharp crests, from -1 to 1: spurs and gullies rather than dunes. */
export function spurs(x: number, y: number): number {
  return 1 - 2 * Math.abs(swell(x, y));
}
