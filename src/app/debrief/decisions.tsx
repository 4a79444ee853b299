import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { plainText } from '../parts/markup.ts';
import { plausibilityWords } from '../parts/plausibility.ts';
import { sentence } from '../parts/sentence.ts';
import { SourceList } from '../parts/source-list.tsx';
import { chronology } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import '../parts/really.css';

type Props = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  readonly onBack: (step: number) => void;
};

/** Each decision: what you chose, beside what was really done and how sure anybody is of it. */
export function Decisions({ pack, frames, onBack }: Props) {
  const answered = frames.filter((frame) => frame.chosen !== null);
  return (
    <section class="decisions">
      <h2>{t('close.decisions')}</h2>
      <ol>
        {answered.map((frame) => (
          <Decision
            key={frame.step}
            pack={pack}
            asked={frames[frame.step - 1] ?? frame}
            frame={frame}
            onBack={onBack}
          />
        ))}
      </ol>
    </section>
  );
}

type DecisionProps = {
  readonly pack: Pack;
  readonly asked: Frame;
  readonly frame: Frame;
  readonly onBack: (step: number) => void;
};

function Decision({ pack, asked, frame, onBack }: DecisionProps) {
  const { chosen } = frame;
  if (chosen === null) return null;
  const entry = chronology.value?.find((one) => one.decision === frame.answered);
  const historical = asked.options.find((option) => option.historical);
  const plausibility = plausibilityWords(chosen);
  const known = entry !== undefined || historical !== undefined;
  const isLocked = lockNow() !== null;
  const title = decisionTitle(pack, asked);
  return (
    <li>
      <p class="label">{asked.date !== null && fullDate(asked.date)}</p>
      <h3>{title}</h3>
      <div class="decision-sides">
        <div class="decision-yours">
          <h4 class="label">{t('close.yours')}</h4>
          <p>{plainText(chosen.text)}</p>
          {plausibility !== null && <p class="really-grade">{plausibility}</p>}
        </div>
        {known && (
          <div>
            <h4 class="label">{t('close.theirs')}</h4>
            {historical !== undefined && historical.id !== chosen.id && (
              <p>{plainText(historical.text)}</p>
            )}
            {entry === undefined ? (
              <p>{t('close.unrecorded')}</p>
            ) : (
              <>
                <p>
                  <i>{sentence(entry.title)}</i> {entry.fact}
                </p>
                <p class="really-grade">{t(`grade.${entry.grade}`)}</p>
                <details>
                  <summary>{t('really.sources', { ids: entry.sources.join(', ') })}</summary>
                  <SourceList ids={entry.sources} />
                </details>
              </>
            )}
          </div>
        )}
      </div>
      <button
        type="button"
        class="link"
        aria-label={t(isLocked ? 'lock.read.label' : 'close.back.label', { title })}
        onClick={() => onBack(frame.step - 1)}
      >
        {t(isLocked ? 'lock.read' : 'close.back')}
      </button>
    </li>
  );
}
