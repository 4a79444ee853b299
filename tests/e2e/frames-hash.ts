import type { Acts, Pack } from '../../src/engine/pack/compiled.ts';
import { hashText } from '../../src/engine/pack/edition.ts';
import { play } from '../../src/engine/run/open-run.ts';
import type { Run } from '../../src/engine/run/run.ts';

type Given = { readonly pack: Pack; readonly acts: Acts; readonly run: Run };

/** The SHA-256 of a run's frames, for comparing machines. */
export function hashFrames({ pack, acts, run }: Given): string {
  return hashText(JSON.stringify(play(pack, acts, run).frames));
}
