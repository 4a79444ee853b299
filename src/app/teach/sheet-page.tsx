import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Plan, Teach } from '../../engine/pack/teach.ts';
import { formOf } from '../../engine/run/form.ts';
import { t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf } from '../routes.ts';
import { type Lesson, loadLesson } from './load-lesson.ts';
import { DecisionSheet, ReadingSheet } from './sheet-decisions.tsx';
import { KeySheet } from './sheet-key.tsx';
import { MinuteSheet } from './sheet-minutes.tsx';
import { DataSheet, FailureSheet } from './sheet-notices.tsx';
import { QuestionSheet } from './sheet-questions.tsx';
import { RubricSheet, TicketSheet } from './sheet-rubric.tsx';
import { WordSheet } from './sheet-words.tsx';
import type { SheetId } from './sheets.ts';
import './sheet.css';
import './sheet-print.css';

type Props = {
  readonly pack: Pack;
  readonly teach: Teach;
  readonly plan: Plan;
  readonly sheet: SheetId;
};

/** One sheet as it will be printed; what stands around it is not. */
export function SheetPage({ pack, teach, plan, sheet }: Props) {
  const [lesson, setLesson] = useState<Lesson | null | 'coming'>('coming');
  const ask = () => {
    setLesson('coming');
    loadLesson(teach, plan).then(setLesson, () => setLesson(null));
  };
  useEffect(ask, [plan]);
  const entry = pack.manifest.entries.find((one) => one.id === plan.form);
  const isShort = formOf(pack.manifest, plan.form) !== null;
  const kicker = [pack.manifest.title, isShort ? (entry?.title ?? plan.title) : plan.title];
  return (
    <PlainPage masthead={pack.manifest.title} title={t(`sheet.${sheet}`)} measure="sheet">
      <p class="sheet-tools">
        <a class="link" href={hrefOf({ page: 'teach', plan: plan.id })}>
          {t('sheet.all')}
        </a>
        <button type="button" class="plain-button" onClick={() => print()}>
          {t('sheet.print')}
        </button>
        <span class="fine">{t(`sheet.${sheet}.about`)}</span>
      </p>
      {lesson === 'coming' && (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      )}
      {lesson === null && (
        <p class="notice" role="alert">
          {t('teach.missing')}{' '}
          <button type="button" class="link" onClick={ask}>
            {t('problem.retry')}
          </button>
        </p>
      )}
      {lesson !== null && lesson !== 'coming' && (
        <article class="sheet" data-sheet={sheet}>
          <p class="sheet-kicker label">{kicker.join(' \u00b7 ')}</p>
          <Body lesson={lesson} sheet={sheet} />
        </article>
      )}
    </PlainPage>
  );
}

function Body({ lesson, sheet }: { readonly lesson: Lesson; readonly sheet: SheetId }) {
  switch (sheet) {
    case 'minutes':
      return <MinuteSheet lesson={lesson} />;
    case 'decisions':
      return <DecisionSheet lesson={lesson} />;
    case 'reading':
      return <ReadingSheet lesson={lesson} />;
    case 'words':
      return <WordSheet lesson={lesson} />;
    case 'ticket':
      return <TicketSheet lesson={lesson} />;
    case 'questions':
      return <QuestionSheet lesson={lesson} />;
    case 'key':
      return <KeySheet lesson={lesson} />;
    case 'rubric':
      return <RubricSheet lesson={lesson} />;
    case 'data':
      return <DataSheet lesson={lesson} />;
    case 'failure':
      return <FailureSheet lesson={lesson} />;
    default:
      return sheet satisfies never;
  }
}
