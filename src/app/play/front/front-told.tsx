import { t } from '../../i18n/t.ts';
import { type Course, heardOf } from './course.ts';
import { deadWords, reportWords } from './front-words.ts';

/** The caption of a front: how much was told, how old it is, and what it cost. */
export function FrontTold({ course, day }: { readonly course: Course; readonly day: number }) {
  const heard = heardOf(course, day);
  const told = reportWords(course, heard);
  if (told === null) {
    return (
      <p class="told">
        <b>{t('told.title')}</b> {t('told.nothing')}
      </p>
    );
  }
  return (
    <p class="told">
      <b>{told.from}</b>, <em>{told.newest}.</em> {deadWords(course, heard)}
    </p>
  );
}
