import { t } from '../i18n/t.ts';
import { plainText } from '../parts/markup.ts';
import { sentence } from '../parts/sentence.ts';
import { SourceList } from '../parts/source-list.tsx';
import type { Lesson } from './load-lesson.ts';
import { whereOf } from './sheet-minutes.tsx';

/** For the teacher: what was really done at each decision, how sure that is, and who says so. */
export function KeySheet({ lesson }: { readonly lesson: Lesson }) {
  const cited = new Set(lesson.asked.flatMap(({ fact }) => fact?.sources ?? []));
  return (
    <>
      {lesson.asked.map(({ id, title, frame, fact }, index) => {
        const real = frame.options.find((option) => option.historical);
        return (
          <section class="sheet-key" key={id}>
            <h2>
              <span class="sheet-number">{index + 1}</span> {title}
            </h2>
            <p class="label">{whereOf(lesson, frame)}</p>
            {real !== undefined && (
              <p>
                <b class="label">{t('sheet.answer', { n: frame.options.indexOf(real) + 1 })}</b>{' '}
                <em>{plainText(real.text)}</em>
              </p>
            )}
            {fact === null ? (
              <p>{t('close.unrecorded')}</p>
            ) : (
              <p>
                <i>{sentence(fact.title)}</i> {fact.fact}
              </p>
            )}
            {fact !== null && (
              <p class="sheet-grade">
                {t(`grade.${fact.grade}`)} <span class="teach-cite">{fact.sources.join(', ')}</span>
              </p>
            )}
          </section>
        );
      })}
      {cited.size > 0 && (
        <section class="sheet-cited">
          <h3>{t('teach.sources')}</h3>
          <SourceList ids={[...cited]} />
        </section>
      )}
    </>
  );
}
