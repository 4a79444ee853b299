import type { Heard } from '../../../engine/world/world.ts';
import { age, men } from '../../i18n/figures.ts';
import { t } from '../../i18n/t.ts';
import { type Course, heardOf } from './course.ts';
import {
  dayNumber,
  dayWords,
  deadWords,
  depthWords,
  heldWords,
  reportWords,
  snowSentence,
} from './front-words.ts';
import { type BrigadeHeard, brigadesOn, pointsOn } from './standing.ts';
import './front-table.css';

type Props = {
  readonly course: Course;
  readonly day: number;
  readonly onDay: (day: number) => void;
};

/** Older ones are in the story. */
const mostReports = 12;

/** The front in words: a day of it, who holds what, the brigades, and who wrote. */
export function FrontTable({ course, day, onDay }: Props) {
  const { campaign, pack, days } = course;
  const heard = heardOf(course, day);
  const told = reportWords(course, heard);
  const facts = [
    told === null ? t('front.nothing') : `${told.from}, ${told.newest}.`,
    told === null ? null : heldWords(course, heard),
    depthWords(course, heard),
    deadWords(course, heard),
    snowSentence(course, heard),
  ];
  return (
    <section class="front-table">
      <h2 class="label">{campaign.name}</h2>
      {days.length > 1 && (
        <fieldset class="front-table-days">
          <legend class="hidden">{t('front.days')}</legend>
          {days.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={one === day}
              aria-label={dayWords(pack, one)}
              onClick={() => onDay(one)}
            >
              {dayNumber(pack, one)}
            </button>
          ))}
        </fieldset>
      )}
      <p class="front-table-day label">{dayWords(pack, day)}</p>
      <p aria-live="polite">{facts.filter((fact) => fact !== null).join(' ')}</p>
      {told !== null && <Brigades course={course} day={day} />}
      {told !== null && <Garrisons course={course} day={day} />}
      {told !== null && <Reports course={course} reports={heard.reports.slice(0, mostReports)} />}
    </section>
  );
}

function menWords(count: number): string {
  return count < 0 ? t('front.uncounted') : men(count);
}

type DayProps = Pick<Props, 'course' | 'day'>;

function Brigades({ course, day }: DayProps) {
  const brigades = brigadesOn(course, heardOf(course, day));
  if (brigades.length === 0) return null;
  const pointName = (id: string) => course.campaign.points.find((one) => one.id === id)?.name ?? id;
  const how = ({ state, said }: BrigadeHeard) =>
    said ? t('front.hearsay', { state: t(`front.state.${state}`) }) : t(`front.state.${state}`);
  return (
    <table>
      <caption class="label">{t('front.brigades')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('front.column.brigade')}</th>
          <th scope="col">{t('front.column.place')}</th>
          <th scope="col">{t('front.column.men')}</th>
          <th scope="col">{t('front.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {brigades.map((one) => (
          <tr key={one.brigade.id}>
            <th scope="row">{one.brigade.name}</th>
            <td>{pointName(one.at)}</td>
            <td class="front-table-men">{menWords(one.men)}</td>
            <td>{how(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Garrisons({ course, day }: DayProps) {
  const points = pointsOn(course, heardOf(course, day)).filter(
    ({ garrison, held }) => garrison !== 0 && held !== 'yes',
  );
  if (points.length === 0) return null;
  const { authorities } = course.pack.manifest;
  const side = authorities.find(({ id }) => id === course.campaign.defender)?.name ?? '';
  return (
    <table>
      <caption class="label">{side}</caption>
      <thead>
        <tr>
          <th scope="col">{t('front.column.place')}</th>
          <th scope="col">{t('front.column.men')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ point, garrison }) => (
          <tr key={point.id}>
            <th scope="row">{point.name}</th>
            <td class="front-table-men">{menWords(garrison)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ReportsProps = { readonly course: Course; readonly reports: readonly Heard[] };

function Reports({ course, reports }: ReportsProps) {
  return (
    <section>
      <h3 class="label">{t('front.reportList')}</h3>
      <ul>
        {reports.map((heard, index) => (
          <li key={`${heard.day}/${heard.by}/${reports.length - index}`}>
            <b>{heard.by}</b>
            {heard.rumour && ` ${t('front.rumour')}`}
            <span class="table-by">
              {' '}
              {t('front.of', {
                date: dayWords(course.pack, heard.day),
                age: age(Math.max(0, course.today - heard.day)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
