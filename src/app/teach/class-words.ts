import type { ClassRoads, Refused } from '../../classroom/class-roads.ts';
import type { Split } from '../../classroom/split.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Option } from '../../engine/run/frame.ts';
import { shortDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { plainText } from '../parts/markup.ts';
import { problemOf, sentenceOf } from '../problem.ts';
import { optionKey } from './class-load.ts';

export const titleOfSplit = (pack: Pack, { decision, place }: Split, nth: number): string =>
  decisionTitle(pack, { decision, place, step: nth });

export const dayOf = ({ date }: Pick<Split, 'date'>): string =>
  date === null ? '' : shortDate(date);

/** An option as the reader was offered it; its id, read as words, where no road met it. */
export function optionWords(
  options: ReadonlyMap<string, Option>,
  decision: string,
  option: string,
): string {
  const found = options.get(optionKey(decision, option));
  return found === undefined ? option.replaceAll('-', ' ') : plainText(found.text);
}

/** Why a line was not read, in a sentence. */
export function refusalWords({ why }: Refused): string {
  switch (why.code) {
    case 'code/malformed':
      return t(why.detail === 'line' ? 'class.why.none' : 'class.why.malformed');
    case 'code/damaged':
      return t('class.why.damaged');
    case 'code/other-pack':
      return t('class.why.other');
    default:
      return sentenceOf(problemOf(why));
  }
}

/** Where a road stopped, and why. */
export function stopWords(
  pack: Pack,
  stopped: ClassRoads['stopped'][number],
  met: readonly { readonly decision: string; readonly place: string | null }[],
): string {
  const { line, step, decision } = stopped;
  const place = met.find((one) => one.decision === decision)?.place ?? null;
  const title = decisionTitle(pack, { decision, place, step: step - 1 });
  return t('class.stopped', { line, step, title });
}

export const endingTitle = ({ manifest }: Pack, ending: string | null): string =>
  manifest.endings.find(({ id }) => id === ending)?.title ?? t('roads.over');
