import type { Pack } from '../../engine/pack/compiled.ts';
import { decisionTitle } from '../debrief/decisions.tsx';
import { t } from '../i18n/t.ts';
import { problemOf, sentenceOf } from '../problem.ts';
import { chronology } from '../store.ts';
import type { Shared } from './open-shared.ts';

/** Where a road could not be followed further, and why: the decision by its title. */
export function stopWords(pack: Pack, road: Shared): string | null {
  const { stopped, frames, isSameEdition } = road;
  if (stopped === null) return null;
  const { step, error } = stopped;
  const asked = frames[step - 1];
  if (asked === undefined) return sentenceOf(problemOf(error, step));
  const entry = chronology.value?.find((one) => one.decision === asked.decision);
  const title = entry?.title ?? decisionTitle(pack, asked);
  switch (error.code) {
    case 'run/option-gone':
      return t(isSameEdition ? 'road.wrong' : 'road.changed', { step, title });
    case 'run/option-locked':
      return t(isSameEdition ? 'road.wrong' : 'road.closed', { step, title });
    default:
      return sentenceOf(problemOf(error, step));
  }
}
