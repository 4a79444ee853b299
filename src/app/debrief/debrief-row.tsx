import type { Pack } from '../../engine/pack/compiled.ts';
import type { Teach } from '../../engine/pack/teach.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { decisionTitle, placeBeside } from '../parts/decision-title.ts';
import { sentence } from '../parts/sentence.ts';
import { movedWords } from './debrief-moves.ts';
import type { Answer, Row } from './debrief-rows.ts';

type Props = {
  readonly pack: Pack;
  readonly row: Row;
  readonly nth: number;
  /** Here the road first left what was really done. */
  readonly isParting: boolean;
  readonly teach: Teach | null;
};

const metIn = ({ decision, place }: Row, nth: number) => ({ decision, place, step: nth });

export const rowTitle = (pack: Pack, row: Row, nth: number): string =>
  decisionTitle(pack, metIn(row, nth));

/** A decision in full: the answers, what was really done, what moved, and what to ask. */
export function DebriefRow({ pack, row, nth, isParting, teach }: Props) {
  const { answers, answered, never, record, vote } = row;
  const facts = [
    row.date === null ? '' : shortDate(row.date),
    placeBeside(pack, metIn(row, nth)),
    isParting ? t('debrief.parts') : '',
  ];
  const moved = movedWords(pack, row.moves);
  const questions = teach?.decisions.find(({ decision }) => decision === row.decision)?.questions;
  return (
    <li class="debrief-row" data-left={row.left} data-decision={row.decision}>
      <p class="label">{facts.filter(Boolean).join(' \u00b7 ')}</p>
      <h3>
        <span class="debrief-number">{nth + 1}</span> {rowTitle(pack, row, nth)}
      </h3>
      <ul class="debrief-answers">
        {answers.map((answer) => (
          <Given key={answer.id} answer={answer} all={answered ?? 0} />
        ))}
      </ul>
      {never > 0 && <p class="debrief-note">{count('class.never', never)}.</p>}
      {vote !== null && vote.by !== 'majority' && (
        <p class="debrief-note">
          {t(`debrief.by.${vote.by}`)} {vote.reason !== null && `“${vote.reason}”`}
        </p>
      )}
      {moved.length > 0 && (
        <p class="debrief-moved">
          <span class="label">{t('debrief.moved')}</span>{' '}
          {moved.map(({ name, by, tone }, index) => (
            <span key={name}>
              {index > 0 && '; '}
              {name} <b data-tone={tone}>{by}</b>
            </span>
          ))}
        </p>
      )}
      <div class="debrief-real">
        <p class="label">{t('really.title')}</p>
        {record === null ? (
          <p>{t('close.unrecorded')}</p>
        ) : (
          <p>
            <i>{sentence(record.title)}</i> {record.fact} {t(`grade.${record.grade}`)}{' '}
            <span class="debrief-sources">{record.sources.join(', ')}</span>
          </p>
        )}
      </div>
      {questions !== undefined && questions.length > 0 && (
        <ul class="debrief-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** An answer: who gave it, and how likely it was. */
function Given({ answer, all }: { readonly answer: Answer; readonly all: number }) {
  const { text, historical, plausibility, taken, given } = answer;
  const grade = historical
    ? t('class.real')
    : plausibility === null
      ? null
      : t(`debrief.grade.${plausibility}`);
  return (
    <li data-given={given} data-real={historical}>
      {taken !== null && <span class="debrief-taken">{taken}</span>}
      <span>
        {text}
        {given && <span class="hidden"> {t('debrief.given')}</span>}
        {grade !== null && <span class="debrief-grade"> {grade}</span>}
      </span>
      {taken !== null && (
        <span class="split-bar" aria-hidden="true">
          <span style={{ width: `${(taken * 100) / Math.max(1, all)}%` }} />
        </span>
      )}
    </li>
  );
}

/**
 * A decision in a line: what was answered, and whether that was what was really done. Of a class which
 * mostly did that, no more is said.
 */
export function DebriefLine({ pack, row, nth }: Pick<Props, 'pack' | 'row' | 'nth'>) {
  const given = row.answers.find((answer) => answer.given);
  const isClass = given?.taken != null && row.answered !== null;
  const isReal = row.left === false;
  return (
    <li data-left={row.left} data-decision={row.decision}>
      <span class="debrief-number">{nth + 1}</span>{' '}
      <span class="debrief-where">
        {[row.date === null ? '' : shortDate(row.date), rowTitle(pack, row, nth)]
          .filter(Boolean)
          .join(', ')}
      </span>{' '}
      {!(isReal && isClass) && given?.text}
      {isReal && <span class="debrief-grade"> {t('debrief.as')}</span>}
      {row.left === true && !isClass && <span class="debrief-grade"> {t('debrief.other')}</span>}
      {isClass && (
        <span class="debrief-share">
          {' '}
          {t('debrief.share', { n: given?.taken ?? 0, all: row.answered ?? 0 })}
        </span>
      )}
    </li>
  );
}
