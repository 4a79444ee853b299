import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { problemOf, sentenceOf } from '../problem.ts';
import type { Shared } from './open-shared.ts';

/** Where a road could not be followed further, and why: the decision by its title. */
export function stopWords(pack: Pack, road: Shared): string | null {
  const { stopped, frames, isSameEdition } = road;
  if (stopped === null) return null;
  const { step, error } = stopped;
  const asked = frames[step - 1];
  if (asked === undefined) return sentenceOf(problemOf(error, step));
  const title = decisionTitle(pack, asked);
  switch (error.code) {
    case 'run/option-gone':
      return t(isSameEdition ? 'road.wrong' : 'road.changed', { step, title });
    case 'run/option-locked':
      return t(isSameEdition ? 'road.wrong' : 'road.closed', { step, title });
    default:
      return sentenceOf(problemOf(error, step));
  }
}
