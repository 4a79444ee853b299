import { textScale } from '../branches/measure.ts';
import { briefDate, monthBrief } from '../i18n/figures.ts';
import { weekday } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import type { RunDay } from './run-days.ts';

type Props = {
  readonly days: readonly RunDay[];
  readonly at: number;
  readonly isPlaying: boolean;
  readonly canPlay: boolean;
  readonly onDay: (at: number) => void;
  readonly onStep: (many: 1 | -1) => void;
  readonly onDecision: (way: 1 | -1) => void;
  readonly onPlay: () => void;
};

/** Dates stand this share of the strip apart, in per cent. */
const apart = 6;

/** The days of a run as a strip, its decisions as ticks on it; to be drawn along by hand or by keys. */
export function Timeline(props: Props) {
  const { days, at, isPlaying, canPlay, onDay, onStep, onDecision, onPlay } = props;
  const last = days.length - 1;
  const now = days[at];
  const units = unitsOf(days);
  const long = units[last] ?? 0;
  const place = (index: number) => (long === 0 ? 0 : ((units[index] ?? 0) / long) * 100);
  if (now === undefined) return null;
  const dated = datesOf(days.length, place, apart * textScale());
  const button = (words: string, way: 1 | -1, act: (way: 1 | -1) => void) => (
    <button
      type="button"
      class="label"
      aria-disabled={at === (way > 0 ? last : 0)}
      onClick={() => act(way)}
    >
      {way < 0 && <span aria-hidden="true">{'\u2039 '}</span>}
      {words}
      <span class="hidden"> {t(way < 0 ? 'days.before' : 'days.after')}</span>
      {way > 0 && <span aria-hidden="true">{' \u203a'}</span>}
    </button>
  );
  return (
    <section class="days-line" aria-label={t('days.line')}>
      <div class="days-acts">
        {button(t('days.decision'), -1, onDecision)}
        {button(t('days.day'), -1, onStep)}
        {canPlay && (
          <button type="button" class="label days-play" onClick={onPlay}>
            {t(isPlaying ? 'days.stop' : 'days.play')}
          </button>
        )}
        {button(t('days.day'), 1, onStep)}
        {button(t('days.decision'), 1, onDecision)}
      </div>
      <div class="days-strip">
        <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 24">
          <path class="days-rule" d="M0 20H100" />
          <path class="days-past" d={`M0 20H${place(at)}`} />
          {days.map(({ day, gap }, index) =>
            gap > 0 ? (
              <path
                key={`gap ${day}`}
                class="days-gap"
                d={`M${place(index - 1)} 20H${place(index)}`}
              />
            ) : null,
          )}
          {days.map(({ day, asked }, index) => (
            <path
              key={day}
              class="days-tick"
              data-asked={asked.length > 0}
              d={`M${place(index)} 20V${asked.length === 0 ? 17 : Math.max(2, 14 - asked.length)}`}
            />
          ))}
        </svg>
        <ol aria-hidden="true">
          {dated.map((index, order) => (
            <li key={index} class="label" style={{ left: `${place(index)}%` }}>
              {dateWords(days, index, dated[order - 1])}
            </li>
          ))}
        </ol>
        <span class="days-hand" aria-hidden="true" style={{ left: `${place(at)}%` }} />
        <input
          type="range"
          min={0}
          max={long}
          step={1}
          value={units[at]}
          aria-label={t('days.day')}
          aria-valuetext={spoken(now)}
          onInput={(event) => onDay(nearest(units, event.currentTarget.valueAsNumber))}
        />
      </div>
    </section>
  );
}

const spoken = ({ date, asked }: RunDay): string =>
  asked.length === 0 ? weekday(date) : `${weekday(date)}, ${count('days.asked', asked.length)}`;

/** As much room as days that the story passed over take on the strip, however many they are. */
const gapUnits = 4;

/** Where each day stands on the strip, in days. */
function unitsOf(days: readonly RunDay[]): readonly number[] {
  let unit = 0;
  return days.map(({ gap }, index) => {
    if (index > 0) unit += gap > 0 ? gapUnits : 1;
    return unit;
  });
}

/** The day that stands nearest to a place on the strip. */
function nearest(units: readonly number[], wanted: number): number {
  const far = units.map((unit) => Math.abs(unit - wanted));
  return far.indexOf(Math.min(...far));
}

/** The days that bear their date: the first and the last, and others that stand clear of them. */
function datesOf(many: number, place: (index: number) => number, clear: number): readonly number[] {
  const last = many - 1;
  const kept = [0];
  for (let index = 1; index < last; index += 1) {
    const isClear = place(index) - place(kept.at(-1) ?? 0) >= clear;
    if (isClear && place(last) - place(index) >= clear) kept.push(index);
  }
  return last > 0 ? [...kept, last] : kept;
}

/** The day, with its month where that is another than of the date before it. */
function dateWords(days: readonly RunDay[], index: number, before: number | undefined): string {
  const date = days[index]?.date ?? '';
  const known = before === undefined ? undefined : days[before]?.date;
  const isNew = known === undefined || monthBrief(known) !== monthBrief(date);
  return isNew ? briefDate(date) : String(Number(date.slice(8, 10)));
}
