/**
 * A draw: 32 bits that depend on nothing but (seed, stream, day, n), so that two branches of one
 * seed have the same luck wherever their choices do not differ.
 */
export function draw(seed: number, stream: string, day: number, n: number): number {
  return drawFrom(streamOf(seed, stream), day, n);
}

/** What a stream of a seed has in common, for many draws from one. */
export function streamOf(seed: number, stream: string): number {
  let state = mix(seed ^ 0x9e3779b9);
  for (let index = 0; index < stream.length; index += 1) {
    state = mix(state ^ stream.charCodeAt(index));
  }
  return state;
}

/** A draw from what `streamOf` gave: the same as `draw`. */
export const drawFrom = (stream: number, day: number, n: number): number =>
  mix(mix(stream ^ Math.imul(day + 1, 0x85ebca6b)) ^ Math.imul(n + 1, 0xc2b2ae35));

/** A whole number from 0 to `sides` - 1 out of a draw. */
export function pickOf(value: number, sides: number): number {
  return Math.floor((value / 0x1_0000_0000) * Math.max(1, sides));
}

/** Murmur3's finisher: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The seed inkjs is given for a plain story: the run's, hashed to 1 … 2^31 - 2. */
export function storySeed(seed: number): number {
  return (draw(seed, 'ink', 0, 0) % 0x7fff_fffd) + 1;
}
