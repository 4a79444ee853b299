import type { Acts, Pack } from '../pack/compiled.ts';
import { passDay } from '../world/day.ts';
import { openerOf } from './opener.ts';
import type { Played } from './played.ts';
import type { Run } from './run.ts';
import type { Stories } from './teller.ts';

export type { OpenOptions, OpenRun } from './opener.ts';

/** Opens a run whose days pass by the pack's rules and campaigns. */
export const openRun = openerOf(passDay);

/** Plays a run from nothing: its frames, and how far it could be played. */
export function play(pack: Pack, acts: Acts, run: Run, stories?: Stories): Played {
  return openRun(pack, acts, run, { checkpoints: false, ...(stories ? { stories } : {}) }).played;
}
