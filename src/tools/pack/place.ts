import type { EngineError } from '../../engine/errors.ts';
import type { CompiledAct, Position } from '../../engine/pack/compiled.ts';
import type { Loose } from '../../engine/run/frame.ts';

/** A line of a file, as the project names it. */
export type Place = { readonly file: string; readonly line: number };

/** The position of a path of Ink, or of the nearest container around it that has one. */
function nearest({ positions = [] }: CompiledAct, path: string): Position | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = positions.find(([one]) => one === at);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where an error happened in Ink; null for an error of the run. The act of the last frame comes
 * first among the acts, but an error may come as the next one begins.
 */
export function placeOf(
  { path }: Pick<EngineError, 'path'>,
  acts: Readonly<Record<string, CompiledAct>>,
  act?: string,
): Place | null {
  if (!path) return null;
  const ordered = Object.values(acts).sort((a, b) => Number(b.id === act) - Number(a.id === act));
  const [best] = ordered
    .map((one) => nearest(one, path))
    .filter((one) => one !== undefined)
    .sort(([a], [b]) => b.length - a.length);
  return best ? { file: best[1], line: best[2] } : null;
}

/** What an author learns of a story that ran out. */
export const looseWords = ({ inTunnel }: Loose): string =>
  inTunnel
    ? 'The story runs out here, in a tunnel: “->->” leads back out of it.'
    : 'The story runs out here: it wants “-> END”, a choice or a divert.';

/** A place as terminals and editors link it. */
export const renderPlace = (place: Place | null): string | null =>
  place && `${place.file}:${place.line}`;
