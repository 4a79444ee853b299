import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { signed } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { marksOf } from '../measures.ts';
import { noLinks, spansOf } from '../parts/markup.ts';
import { ReallyDone } from '../parts/really-done.tsx';
import { Spans } from '../parts/spans.tsx';
import { settings } from '../settings.ts';
import { openPanel } from '../store.ts';

type Props = { readonly pack: Pack; readonly frame: Frame };

/** What was chosen, what it moved, and what was really done. */
export function Chosen({ pack, frame }: Props) {
  const option = frame.chosen;
  if (option === null) return null;
  const marks = marksOf(pack, frame);
  return (
    <div class="chosen">
      <p class="chosen-line">
        <span class="hidden">{t('chosen.label')} </span>
        <Spans spans={spansOf(option.text, noLinks, new Set())} />
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
      {settings.value.really === 'after' && (
        <ReallyDone decision={frame.answered} option={option} />
      )}
    </div>
  );
}
