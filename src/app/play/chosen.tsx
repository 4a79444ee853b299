import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { goTo } from '../game.ts';
import { t } from '../i18n/t.ts';
import { marksOf } from '../measures.ts';
import { lazy } from '../parts/lazy.tsx';
import { wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { settings } from '../settings.ts';
import { lockNow } from '../undo-lock.ts';

type Props = {
  readonly pack: Pack;
  readonly frame: Frame;
  /** Whether this is the answer given last: it can be taken back here. */
  readonly now: boolean;
};

/** Fetched behind the first text, as what they show. */
export const loadReallyDone = () => import('../parts/really-done.tsx');
export const loadMarks = () => import('../parts/marks.tsx');
const MarkList = lazy(async () => (await loadMarks()).MarkList);
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
      {marks.chosen.length + marks.passed.length > 0 && <MarkList pack={pack} marks={marks} />}
      {now && lockNow() === null && (
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
