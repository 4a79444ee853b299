import type { EndingSum, OutcomeSum } from '../../classroom/class-sums.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Outcome } from '../../engine/world/outcome.ts';
import { count, t } from '../i18n/t.ts';
import { SmallMap } from '../parts/small-map.tsx';
import type { Outlines } from '../parts/small-map-data.ts';
import { endingTitle } from './class-words.ts';

const signedLevel = (level: number): string => (level < 0 ? `\u2212${-level}` : String(level));

type OutcomesProps = {
  readonly sums: readonly OutcomeSum[];
  /** Where what was really done comes out; none where it was not played to its end. */
  readonly real: readonly Outcome[];
};

/** What the roads amount to: on each dimension how many came to which band, beside what was really so. */
export function ClassOutcomes({ sums, real }: OutcomesProps) {
  return (
    <ul class="class-outcomes">
      {sums.map(({ id, title, bands, levels, open }) => {
        const really = real.find((one) => one.id === id)?.level ?? null;
        const reached = bands.findLastIndex(({ from }) => really !== null && really >= from);
        const over = Math.max(
          1,
          bands.reduce((sum, { roads }) => sum + roads, 0),
        );
        return (
          <li key={id}>
            <h3 class="label">{title}</h3>
            {levels !== null && (
              <p class="class-levels">
                {t('class.levels', {
                  middle: signedLevel(levels.middle),
                  least: signedLevel(levels.least),
                  most: signedLevel(levels.most),
                })}{' '}
                {really !== null && (
                  <b class="class-really">{t('class.really', { level: signedLevel(really) })}</b>
                )}
              </p>
            )}
            <ul class="split-bars">
              {[...bands.entries()].toReversed().map(([at, { from, text, roads }]) => (
                <li key={from} data-taken={roads > 0}>
                  <span class="split-words">
                    {text}
                    {at === reached && <span class="label split-real"> {t('class.so')}</span>}
                  </span>
                  <span class="split-figure">{roads}</span>
                  <span class="split-bar" aria-hidden="true">
                    <span style={{ width: `${(roads * 100) / over}%` }} />
                  </span>
                </li>
              ))}
            </ul>
            {open > 0 && <p class="split-left">{count('class.open', open)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

type EndingsProps = {
  readonly pack: Pack;
  readonly outlines: Outlines | null;
  readonly endings: readonly EndingSum[];
  readonly open: number;
};

/** The endings that were come to, each with who holds what in the end. */
export function ClassEndings({ pack, outlines, endings, open }: EndingsProps) {
  return (
    <>
      <p class="class-about">{t('class.map.about')}</p>
      <ul class="class-endings">
        {endings.map(({ ending, roads, held }) => (
          <li key={ending ?? ''} data-ending={ending}>
            <p class="label">{count('class.came', roads)}</p>
            <h3>{endingTitle(pack, ending)}</h3>
            {held.length > 0 && <SmallMap pack={pack} outlines={outlines} held={held} named />}
          </li>
        ))}
      </ul>
      {open > 0 && <p class="split-left">{count('class.open', open)}</p>}
    </>
  );
}
