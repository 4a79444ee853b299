import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { lazy } from '../parts/lazy.tsx';
import { wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { pointed } from '../store.ts';
import { lockNow, mayTake } from '../undo-lock.ts';

/** Fetched behind the first text: few lists begin with a closed option. */
export const loadReason = () => import('./reason.tsx');
const Reason = lazy(async () => (await loadReason()).Reason);

type Props = {
  readonly pack: Pack;
  readonly frame: Frame;
  /** The answer the run already gives here, when an earlier step is looked at. */
  readonly given: string | null;
  readonly disabled: boolean;
  readonly onChoose: (option: string) => void;
};

/** A decision as a printed list. Locked options stay, with their reason in figures. */
export function Options({ pack, frame, given, disabled, onChoose }: Props) {
  if (frame.options.length === 0) return null;
  const lock = lockNow();
  const isShut = (option: string) => disabled || !mayTake(lock, given, option);
  return (
    <ol class="options" aria-label={t('options.label')}>
      {frame.options.map((option, index) => (
        <li
          key={option.id}
          data-option={option.id}
          data-pointed={pointed.value === option.id}
          data-locked={option.locked}
          data-given={given === option.id}
        >
          <button
            type="button"
            class="option"
            aria-disabled={option.locked || isShut(option.id)}
            aria-describedby={option.locked ? `why-${frame.step}-${index}` : undefined}
            onClick={() => !option.locked && !isShut(option.id) && onChoose(option.id)}
            onFocus={() => point(option.id)}
            onBlur={() => point(null)}
            onMouseEnter={() => point(option.id)}
            onMouseLeave={() => point(null)}
          >
            <span class="numeral">{index + 1}</span>
            <span class="option-words">
              <Spans spans={wordsOf(pack, option.text)} />
              {given === option.id && <span class="option-given label">{t('options.given')}</span>}
            </span>
          </button>
          {option.locked && (
            <Reason pack={pack} option={option} id={`why-${frame.step}-${index}`} />
          )}
        </li>
      ))}
    </ol>
  );
}

function point(option: string | null): void {
  pointed.value = option;
}
