import type { EngineError } from '../../engine/errors.ts';
import type { CompiledAct, Position } from '../../engine/pack/compiled.ts';

/** The position of a path of Ink, or of the nearest container around it that has one. */
function nearest({ positions = [] }: CompiledAct, path: string): Position | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = positions.find(([one]) => one === at);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where an error happened in Ink, as `file:line`; null for an error of the run. The act of the last
 * frame comes first among the acts, but an error may come as the next one begins.
 */
export function placeOf(
  { path }: EngineError,
  acts: Readonly<Record<string, CompiledAct>>,
  act?: string,
): string | null {
  if (!path) return null;
  const ordered = Object.values(acts).sort((a, b) => Number(b.id === act) - Number(a.id === act));
  const [best] = ordered
    .map((one) => nearest(one, path))
    .filter((one) => one !== undefined)
    .sort(([a], [b]) => b.length - a.length);
  return best ? `${best[1]}:${best[2]}` : null;
}
