import { roadOf } from '../../engine/branches/road.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Played } from '../../engine/run/played.ts';
import type { Run } from '../../engine/run/run.ts';
import { outcomesOf } from '../../engine/world/outcome.ts';
import { loadLibrary, playHistoryBeside } from '../branches/load-roads.ts';

type Ended = { readonly run: Run; readonly played: Played };

/** What was really done comes to on each dimension, with the luck of a run; none where it cannot be told. */
export async function realLevels({ run, played }: Ended): Promise<ReadonlyMap<string, number>> {
  const library = await loadLibrary();
  if (library === null) return new Map();
  const road = roadOf({ id: 'close', kind: 'own' }, run, played);
  const beside = playHistoryBeside(library, { run, frames: played.frames, road });
  const last: Frame | undefined = beside.frames.at(-1);
  if (last?.ended !== true) return new Map();
  return new Map(outcomesOf(library.pack, last.world).map(({ id, level }) => [id, level]));
}
