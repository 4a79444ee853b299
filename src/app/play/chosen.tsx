import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { goTo } from '../game.ts';
import { signed } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { marksOf } from '../measures.ts';
import { lazy } from '../parts/lazy.tsx';
import { wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { settings } from '../settings.ts';
import { openPanel } from '../store.ts';

type Props = {
  readonly pack: Pack;
  readonly frame: Frame;
  /** Whether this is the answer given last: it can be taken back here. */
  readonly now: boolean;
};

/** Fetched behind the first text, as the record it shows. */
export const loadReallyDone = () => import('../parts/really-done.tsx');
const ReallyDone = lazy(async () => (await loadReallyDone()).ReallyDone);

/** What was chosen, what it moved, and what was really done. */
export function Chosen({ pack, frame, now }: Props) {
  const option = frame.chosen;
  if (option === null) return null;
  const marks = marksOf(pack, frame);
  return (
    <div class="chosen">
      <p class="chosen-line">
        <span class="hidden">{t('chosen.label')} </span>
        <Spans spans={wordsOf(pack, option.text)} />
      </p>
      {marks.length > 0 && (
        <ul class="marks" aria-label={t('marks.label')}>
          {marks.map((mark) => (
            <li key={mark.name}>
              <button
                type="button"
                class="mark"
                data-up={mark.by > 0}
                aria-label={t('marks.why', { name: mark.name, by: signed(mark.by) })}
                onClick={() => openPanel({ kind: 'why', about: mark.slot })}
              >
                {mark.name} <b>{signed(mark.by)}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
      {now && (
        <button type="button" class="chosen-back" onClick={() => goTo(frame.step - 1)}>
          {t('chosen.back')}
        </button>
      )}
      {settings.value.really === 'after' && (
        <ReallyDone decision={frame.answered} option={option} />
      )}
    </div>
  );
}
