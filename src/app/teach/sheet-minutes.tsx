import { hour, weekday } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import type { Lesson } from './load-lesson.ts';
import { minutesOf } from './sheets.ts';
import { Briefing, Lines } from './teach-guide.tsx';
import { PlanLine, PlanTable } from './teach-plan.tsx';

/** The lesson on one page, to be kept on the desk. */
export function MinuteSheet({ lesson }: { readonly lesson: Lesson }) {
  const { teach, plan, asked } = lesson;
  const talk = plan.phases
    .filter(({ role }) => role === 'debrief')
    .reduce((all, { minutes }) => all + minutes, 0);
  const each = minutesOf(teach.debrief, talk);
  return (
    <>
      <h2>{plan.title}</h2>
      <PlanLine teach={teach} plan={plan} />
      <PlanTable teach={teach} plan={plan} />
      <div class="sheet-two">
        <section>
          <h3>{t('teach.told')}</h3>
          <Briefing teach={teach} />
        </section>
        <section>
          <h3>{t('sheet.order')}</h3>
          <ol class="sheet-order">
            {asked.map((one) => (
              <li key={one.id}>
                {one.title} <span class="sheet-where">{whereOf(lesson, one.frame)}</span>
              </li>
            ))}
          </ol>
          <h3>{t('sheet.talk', { minutes: talk })}</h3>
          <ol class="sheet-order">
            {teach.debrief.map((step, index) => (
              <li key={step.id}>
                {step.title}
                <span class="sheet-each">{t('sheet.min', { n: each[index] ?? 0 })}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section>
        <h3>{t('sheet.failure')}</h3>
        <Lines lines={teach.failure} />
      </section>
    </>
  );
}

/** A decision as a class may know it beforehand: where and when, not what was done. */
export function whereOf(
  { library }: Lesson,
  { place, date }: { readonly place: string | null; readonly date: string | null },
): string {
  const name = library.pack.manifest.places.find((one) => one.id === place)?.name ?? place;
  const parts = [name, date === null ? null : dayOf(date)];
  return parts.filter((part) => part !== null && part !== '').join(' \u00b7 ');
}

function dayOf(date: string): string {
  const time = hour(date);
  return time === null ? weekday(date) : `${weekday(date)}, ${time}`;
}
