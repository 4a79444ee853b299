import type { Pack } from '../../engine/pack/compiled.ts';
import { signed } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import type { Mark } from '../measures.ts';
import { openPanel } from '../store.ts';
import { toneOf } from './tone.ts';
import './marks.css';

type Props = {
  readonly pack: Pack;
  readonly marks: readonly Mark[];
  readonly label: string;
  /** Words that stand before the marks, in their line. */
  readonly words?: string;
  /** How many are left out: the last item brings them. */
  readonly left: number;
  readonly onMore: () => void;
};

/** Marks of one kind in a run of lines. Each opens into why. */
export function MarkGroup({ pack, marks, label, words, left, onMore }: Props) {
  if (marks.length === 0) return null;
  return (
    <div class="marks-group">
      {words !== undefined && <p class="marks-words">{words}</p>}
      <ul aria-label={label}>
        {marks.map((mark) => (
          <li key={mark.name}>
            <button
              type="button"
              class="mark"
              data-tone={toneOf(pack, mark.slot, mark.by)}
              aria-label={t('marks.why', { name: mark.name, by: signed(mark.by) })}
              onClick={() => openPanel({ kind: 'why', about: mark.slot })}
            >
              {mark.name} <b>{signed(mark.by)}</b>
            </button>
          </li>
        ))}
        {left > 0 && (
          <li>
            <button type="button" class="mark marks-more" onClick={onMore}>
              {t('marks.more', { n: left })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
