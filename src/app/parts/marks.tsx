import { useState } from 'preact/hooks';
import { numberWord } from '../i18n/figures.ts';
import { signed } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import type { Mark, Marks } from '../measures.ts';
import { openPanel } from '../store.ts';
import { fewOf } from './few-marks.ts';
import './marks.css';

/** What the last choice moved, and the days since: the few that say most, the rest on demand. */
export function MarkList({ marks }: { readonly marks: Marks }) {
  const [open, setOpen] = useState(false);
  const few = fewOf(marks);
  const { chosen, passed } = open ? marks : few;
  return (
    <div class="marks">
      <Row marks={chosen} label={t('marks.label')} />
      {passed.length > 0 && (
        <>
          <p class="marks-days">{count('marks.days', marks.days, { n: numberWord(marks.days) })}</p>
          <Row marks={passed} label={t('marks.passed')} />
        </>
      )}
      {few.left > 0 && !open && (
        <button type="button" class="mark marks-more" onClick={() => setOpen(true)}>
          {t('marks.more', { n: few.left })}
        </button>
      )}
    </div>
  );
}

function Row({ marks, label }: { readonly marks: readonly Mark[]; readonly label: string }) {
  if (marks.length === 0) return null;
  return (
    <ul aria-label={label}>
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
  );
}
