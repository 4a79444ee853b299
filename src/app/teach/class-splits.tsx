import type { Split } from '../../classroom/split.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import type { Option } from '../../engine/run/frame.ts';
import { count, t } from '../i18n/t.ts';
import { sentence } from '../parts/sentence.ts';
import { dayOf, optionWords, titleOfSplit } from './class-words.ts';

type Props = {
  readonly pack: Pack;
  readonly splits: readonly Split[];
  readonly roads: number;
  readonly options: ReadonlyMap<string, Option>;
  readonly chronology: Chronology | null;
};

/** Each decision: how the class split, beside what was really done. */
export function ClassSplits({ pack, splits, roads, options, chronology }: Props) {
  return (
    <ol class="class-splits">
      {splits.map((split, nth) => {
        const entry = chronology?.find((one) => one.decision === split.decision);
        return (
          <li key={split.decision} data-decision={split.decision}>
            <p class="label">{dayOf(split)}</p>
            <h3>{titleOfSplit(pack, split, nth)}</h3>
            <SplitBars split={split} roads={roads} options={options} />
            {entry !== undefined && (
              <p class="class-record">
                <span class="label">{t('class.record')}</span> {sentence(entry.title)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type BarsProps = {
  readonly split: Split;
  readonly roads: number;
  readonly options: ReadonlyMap<string, Option>;
};

/** The answers of a decision with how many gave each; the figures stand beside the bars. */
export function SplitBars({ split, roads, options }: BarsProps) {
  const { decision, answered, open, never } = split;
  const most = Math.max(1, answered);
  const left = [
    never > 0 ? count('class.never', never) : '',
    open > 0 ? count('class.standing', open) : '',
  ].filter(Boolean);
  return (
    <>
      <ul class="split-bars">
        {split.options.map(({ id, historical, taken }) => (
          <li key={id} data-real={historical} data-taken={taken > 0}>
            <span class="split-words">
              {optionWords(options, decision, id)}
              {historical && <span class="label split-real"> {t('class.real')}</span>}
            </span>
            <span class="split-figure">
              {taken}
              <span class="hidden"> {t('class.of', { n: roads })}</span>
            </span>
            <span class="split-bar" aria-hidden="true">
              <span style={{ width: `${(taken * 100) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {left.length > 0 && <p class="split-left">{left.join(' \u00b7 ')}</p>}
    </>
  );
}
