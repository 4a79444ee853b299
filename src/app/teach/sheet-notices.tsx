import { t } from '../i18n/t.ts';
import type { Lesson } from './load-lesson.ts';
import { Lines } from './teach-guide.tsx';

type Props = { readonly lesson: Lesson };

/** What happens to what a class does here: for families and for the head of the school. */
export function DataSheet({ lesson }: Props) {
  return (
    <div class="sheet-notice">
      <h2>{t('sheet.data.head')}</h2>
      <Lines lines={lesson.teach.data} />
      <h2>{t('teach.limits')}</h2>
      <Lines lines={lesson.teach.limits} />
    </div>
  );
}

/** What to do when something fails in the middle of a lesson. */
export function FailureSheet({ lesson }: Props) {
  return (
    <div class="sheet-notice">
      <h2>{t('sheet.failure.head')}</h2>
      <ol class="teach-list">
        {lesson.teach.failure.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
