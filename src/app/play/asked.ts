import type { Form } from '../../engine/pack/manifest.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Game } from '../store.ts';

/** The short form that is being played; null in a whole run. */
export const formBeing = ({ pack, run }: Pick<Game, 'pack' | 'run'>): Form | null =>
  pack.manifest.entries.find((one) => one.id === run.entry)?.form ?? null;

/** The frames that ask the reader: all of a whole run, those of its decisions in a short form. */
export function askedIn(game: Game): readonly Frame[] {
  const { frames } = game.played;
  const form = formBeing(game);
  return form === null
    ? frames
    : frames.filter(({ decision }) => form.decisions.some((one) => one.id === decision));
}
