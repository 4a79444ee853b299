import { t } from '../../i18n/t.ts';
import { type Course, heardOf } from './course.ts';
import {
  dayNumber,
  dayWords,
  monthMarks,
  monthName,
  numberedDays,
  snowWords,
  spokenDay,
} from './front-words.ts';
import './front-days.css';

type Props = {
  readonly course: Course;
  readonly day: number;
  readonly onDay: (day: number) => void;
};

/** A strip has this many days at least: those to come stand open. */
const leastDays = 10;

function daysAhead(first: number, last: number): readonly number[] {
  const missing = Math.max(0, first + leastDays - 1 - last);
  return Array.from({ length: missing }, (_, index) => last + 1 + index);
}

/** The days of an operation as a strip, to be drawn along by hand or with the arrow keys. */
export function FrontDays({ course, day, onDay }: Props) {
  const { pack, campaign, days, reports } = course;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const snow = snowWords(course, heardOf(course, day));
  const told = new Set(reports.map((heard) => heard.day));
  const shown = [...days, ...daysAhead(first, last)];
  const numbered = numberedDays(shown, day);
  const marks = monthMarks(pack, numbered);
  return (
    <section
      class="front-days"
      aria-label={t('front.days')}
      style={{ '--days': shown.length, '--known': days.length }}
    >
      <p class="front-days-head label">
        <span>{campaign.name}</span>
        <span class="front-days-now">
          {dayWords(pack, day)}
          {snow !== null && <span class="front-days-snow"> · {snow}</span>}
        </span>
      </p>
      <div class="front-days-strip">
        <ol aria-hidden="true">
          {shown.map((one) => (
            <li
              key={one}
              data-now={one === day}
              data-past={one < day}
              data-ahead={one > last}
              data-told={told.has(one)}
              data-quiet={!numbered.includes(one)}
            >
              {dayNumber(pack, one)}
              {marks.includes(one) && <small>{monthName(pack, one)}</small>}
            </li>
          ))}
        </ol>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={day}
          disabled={days.length < 2}
          aria-label={t('front.day')}
          aria-valuetext={dayWords(pack, day)}
          onInput={(event) => onDay(Number(event.currentTarget.value))}
        />
      </div>
      <p class="hidden" aria-live="polite">
        {spokenDay(course, day)}
      </p>
    </section>
  );
}
