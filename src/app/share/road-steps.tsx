import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { hour, shortDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText, wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { stepsOf } from '../parts/steps.ts';
import { lockNow } from '../undo-lock.ts';
import '../history/history.css';

type StepsProps = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  readonly cursor: number;
  readonly onStep: (step: number) => void;
};

/** All decisions of a road with their answers, each a way to its page. */
export function RoadSteps({ pack, frames, cursor, onStep }: StepsProps) {
  return (
    <details class="road-steps">
      <summary>{t('road.steps')}</summary>
      <ol class="history">
        {stepsOf(pack, frames).map(({ step, date, place, title, chosen }) => {
          const parts = date === null ? [place] : [shortDate(date), hour(date), place];
          return (
            <li key={step} data-here={step === cursor}>
              <p class="label">{parts.filter(Boolean).join(' \u00b7 ')}</p>
              <h3>{title}</h3>
              <button
                type="button"
                class="road-step"
                aria-current={step === cursor ? 'step' : undefined}
                onClick={() => onStep(step)}
              >
                {chosen === null ? t('history.open') : plainText(chosen)}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

type FootProps = StepsProps & {
  /** Why the road goes no further than its last step, where it ought to. */
  readonly halt: string | null;
  readonly isBusy: boolean;
  readonly onGoOn: () => void;
};

/** Under a passage: what was answered there, the pages around it, and the way on. */
export function RoadFoot({ pack, frames, cursor, halt, isBusy, onStep, onGoOn }: FootProps) {
  const frame = frames[cursor];
  const taken = frames[cursor + 1]?.chosen ?? null;
  const ending = pack.manifest.endings.find((one) => one.id === frame?.ending);
  const isLast = cursor === frames.length - 1;
  // To go on where the road stands answers nothing otherwise.
  const lock = isLast ? null : lockNow();
  if (frame === undefined) return null;
  return (
    <footer class="road-foot">
      {taken !== null && (
        <p>
          <span class="label">{t('road.answered')}</span>{' '}
          <em>
            <Spans spans={wordsOf(pack, taken.text)} />
          </em>
        </p>
      )}
      {ending !== undefined && (
        <>
          <h2>{ending.title}</h2>
          <p>{ending.close}</p>
        </>
      )}
      {isLast && halt !== null && <p>{halt}</p>}
      {isLast && halt === null && !frame.ended && <p>{t('road.open')}</p>}
      <p class="road-acts">
        {cursor > 0 && (
          <button type="button" class="plain-button" onClick={() => onStep(cursor - 1)}>
            {t('road.previous')}
          </button>
        )}
        {!isLast && (
          <button type="button" class="plain-button" onClick={() => onStep(cursor + 1)}>
            {t('road.next')}
          </button>
        )}
        {lock === null && (
          <button type="button" class="plain-button" disabled={isBusy} onClick={onGoOn}>
            {t(frame.ended ? 'road.keep' : 'road.goOn')}
          </button>
        )}
      </p>
      {lock !== null && (
        <p class="fine">
          <LockNote lock={lock} />
        </p>
      )}
      {lock === null && !frame.ended && <p class="fine">{t('road.goOn.about')}</p>}
    </footer>
  );
}
