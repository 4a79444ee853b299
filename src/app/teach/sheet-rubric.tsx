import { count, t } from '../i18n/t.ts';
import type { Lesson } from './load-lesson.ts';
import { Rules } from './sheet-decisions.tsx';

type Props = { readonly lesson: Lesson };

/** Two tickets to a page, to be cut apart. */
export function TicketSheet({ lesson }: Props) {
  return (
    <div class="sheet-tickets">
      {[1, 2].map((copy) => (
        <section key={copy} aria-hidden={copy === 2 ? 'true' : undefined}>
          {/* The second is for the scissors: read aloud it would only say everything again. */}
          {copy === 1 ? (
            <h2>{t('sheet.ticket.head')}</h2>
          ) : (
            <p class="sheet-copy">{t('sheet.ticket.head')}</p>
          )}
          <p>{t('sheet.ticket.how')}</p>
          <ol class="sheet-plain">
            {lesson.teach.exit.map((stem) => (
              <li key={stem}>
                {stem}
                <Rules lines={3} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Criteria by levels, with the points of each. */
export function RubricSheet({ lesson }: Props) {
  const { levels, criteria } = lesson.teach.rubric;
  const all = criteria.reduce((sum, one) => sum + one.points, 0);
  return (
    <table class="sheet-rubric">
      <thead>
        <tr>
          <th scope="col">{t('sheet.criterion')}</th>
          {levels.map((level, index) => (
            <th scope="col" key={level}>
              <span class="sheet-number">{index + 1}</span> {level}
            </th>
          ))}
          <th scope="col">{t('sheet.points')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((one) => (
          <tr key={one.title}>
            <th scope="row">{one.title}</th>
            {one.levels.map((level, index) => (
              <td key={level} data-label={levels[index]}>
                {level}
              </td>
            ))}
            <td class="sheet-score">/ {one.points}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={levels.length + 1}>
            {count('sheet.sum', all)}
          </th>
          <td class="sheet-score">/ {all}</td>
        </tr>
      </tfoot>
    </table>
  );
}
