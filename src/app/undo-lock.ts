import { records } from './archive/kept.ts';
import { type Settings, settings } from './settings.ts';
import { game, pack } from './store.ts';

/** Why what was answered must stand: for good, or until an ending has been reached. */
export type Lock = Exclude<Settings['undo'], 'free'>;

/** The lock that holds; null where everything may be answered otherwise. */
export function lockOf(undo: Settings['undo'], hasEnded: boolean): Lock | null {
  if (undo === 'free' || (undo === 'ending' && hasEnded)) return null;
  return undo;
}

/** Whether an option may be taken: reading on along what was answered is free under any lock. */
export const mayTake = (lock: Lock | null, given: string | null, option: string): boolean =>
  lock === null || given === null || given === option;

/** The lock as things stand: an ending counts whichever run of this story came to it. */
export function lockNow(): Lock | null {
  const id = pack.value?.manifest.id;
  const isReached =
    (game.value?.shared !== true && game.value?.played.frames.at(-1)?.ended === true) ||
    records.value.some(({ run, ending }) => run.pack === id && ending !== null);
  return lockOf(settings.value.undo, isReached);
}
