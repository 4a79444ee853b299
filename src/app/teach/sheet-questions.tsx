import { t } from '../i18n/t.ts';
import type { Lesson } from './load-lesson.ts';
import { whereOf } from './sheet-minutes.tsx';
import { minutesOf } from './sheets.ts';
import { Lines } from './teach-guide.tsx';

/** What to ask after play: step by step, and then decision by decision. */
export function QuestionSheet({ lesson }: { readonly lesson: Lesson }) {
  const { teach, plan, asked } = lesson;
  const talk = plan.phases
    .filter(({ role }) => role === 'debrief')
    .reduce((all, { minutes }) => all + minutes, 0);
  const each = minutesOf(teach.debrief, talk);
  const about = asked.filter(({ questions }) => questions.length > 0);
  return (
    <>
      <ol class="sheet-steps">
        {teach.debrief.map((step, index) => (
          <li key={step.id}>
            <h2>
              {step.title}
              <span class="sheet-each">{t('sheet.min', { n: each[index] ?? 0 })}</span>
            </h2>
            <p>{step.about}</p>
            <Lines lines={step.questions} />
          </li>
        ))}
      </ol>
      {about.length > 0 && (
        <section>
          <h2 class="sheet-band">{t('sheet.byDecision')}</h2>
          {about.map((one) => (
            <div class="sheet-asked" key={one.id}>
              <h3>
                <span class="sheet-number">{asked.indexOf(one) + 1}</span> {one.title}{' '}
                <span class="sheet-where">{whereOf(lesson, one.frame)}</span>
              </h3>
              <Lines lines={one.questions} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
