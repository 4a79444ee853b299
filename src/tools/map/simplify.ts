import { presimplify } from 'topojson-simplify';
import type { Arc, Topology } from 'topojson-specification';
import { crossingArcs } from './crossings.ts';
import type { Position } from './geometry.ts';

/**
 * Arcs without the vertices whose triangle (Visvalingam) is less than the arc's least area. Arcs
 * that come to cross get their detail back by halves until none does.
 */
export function simplifyArcs(source: Topology, leastOf: (arc: number) => number): Arc[] {
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs: source.arcs }).arcs;
  const least = weighted.map((_, index) => leastOf(index));
  const thin = () => weighted.map((arc, index) => thinned(arc, least[index]!));
  let arcs = thin();
  for (let round = 0; round < 24; round++) {
    const crossing = crossingArcs(arcs);
    if (crossing.size === 0) return arcs;
    for (const index of crossing) least[index] = round < 16 ? least[index]! / 2 : 0;
    arcs = thin();
  }
  throw new Error('borders cross even without simplification');
}

/** Arcs are x, y, weight; a closed one keeps at least a triangle. */
function thinned(arc: Arc, least: number): Position[] {
  const [first, last] = [arc[0]!, arc[arc.length - 1]!];
  const isRing = first[0] === last[0] && first[1] === last[1];
  const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
  const limit = isRing ? Math.min(least, weights[Math.min(3, weights.length - 1)]!) : least;
  return arc
    .filter(([, , weight = 0], index) => index === 0 || index === arc.length - 1 || weight >= limit)
    .map(([x = 0, y = 0]) => [x, y]);
}
