import { layoutTree } from '../../engine/branches/layout.ts';
import type { Met, Offered, Road } from '../../engine/branches/road.ts';
import { growTrees } from '../../engine/branches/tree.ts';
import { inViewport } from '../../engine/branches/viewport.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { StoryDecision } from '../../engine/pack/story-tags.ts';
import { draw, pickOf } from '../../engine/world/draws.ts';
import { dateOf } from '../../engine/world/model.ts';

const ROADS = 1_000;
const CHOICES = 60;
const SCREEN = { width: 1440, height: 900 };

/**
 * Roads through a pack's decisions, a day or two from one to the next, each answer as likely as any
 * other: hardly two go far together, which makes the largest tree that so many roads can make.
 */
function wildRoads(pack: Pack, decisions: readonly StoryDecision[]): Road[] {
  const offered = decisions.map(({ id, options }) => ({
    id,
    options: options.map((one): Offered => ({ id: one.id, historical: false, locked: false })),
  }));
  return Array.from({ length: ROADS }, (_, seed) => {
    const met = Array.from({ length: CHOICES }, (_, step): Met => {
      const { id, options } = offered[step % offered.length]!;
      const taken = options[pickOf(draw(seed, 'bench', 0, step), options.length)]!.id;
      const date = dateOf(pack, Math.floor(step * 1.5));
      return { decision: id, act: '', date, place: null, options, taken };
    });
    return {
      id: `road-${seed}`,
      kind: seed === 0 ? 'history' : 'own',
      pack: pack.manifest.id,
      edition: pack.edition,
      entry: pack.manifest.entries[0]!.id,
      seed,
      state: 'ended',
      error: null,
      beyond: [],
      met,
      close: { ending: `end-${seed % 7}`, act: '', date: dateOf(pack, CHOICES * 2), place: null },
    };
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Milliseconds to merge a thousand roads of sixty choices into a tree and lay it out, and to find what a
 * screen shows of it, wherever it is dragged to: the slowest place.
 */
export function measureTree(
  pack: Pack,
  decisions: readonly StoryDecision[],
): { treeLayoutMs: number; treePanMs: number } {
  const roads = wildRoads(pack, decisions);
  const make = () => {
    const [tree] = growTrees(roads);
    if (!tree) throw new Error('A thousand roads make no tree.');
    return layoutTree(tree);
  };
  const layoutMs = Array.from({ length: 7 }, () => {
    const startMs = performance.now();
    make();
    return performance.now() - startMs;
  });
  const layout = make();
  const places = Array.from({ length: 400 }, (_, index) => ({
    left: ((index % 20) / 20) * layout.width,
    top: (Math.floor(index / 20) / 20) * layout.height,
  }));
  const panMs = places.map(({ left, top }) => {
    const viewport = { left, top, right: left + SCREEN.width, bottom: top + SCREEN.height };
    const takes = Array.from({ length: 5 }, () => {
      const startMs = performance.now();
      inViewport(layout, viewport);
      return performance.now() - startMs;
    });
    return median(takes);
  });
  return { treeLayoutMs: median(layoutMs), treePanMs: Math.max(...panMs) };
}
