import { forkAt } from '../../engine/branches/fork.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Run } from '../../engine/run/run.ts';
import { recordedAt, titleAt } from '../branches/words.ts';
import { startFrom } from '../game.ts';
import { weekday } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText } from '../parts/markup.ts';
import { navigate } from '../routes.ts';
import { chronology } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import { askedBy, type Moment, type RunDay, wordOn } from './run-days.ts';

type Props = {
  readonly pack: Pack;
  readonly id: string;
  readonly run: Run;
  readonly frames: readonly Frame[];
  readonly days: readonly RunDay[];
  readonly moment: Moment;
  /** What was really done is told. */
  readonly history: boolean;
  readonly onMoment: (moment: Moment) => void;
};

/** What a day brought: what was decided on this road, and what the record has of it. */
export function DayPanel(props: Props) {
  const { pack, frames, days, moment, history, onMoment } = props;
  const day = days[moment.at];
  if (day === undefined) return null;
  const last = frames.at(-1);
  const ending =
    last?.ended && day === days.at(-1)
      ? pack.manifest.endings.find(({ id }) => id === last.ending)
      : undefined;
  return (
    <>
      <p class="label days-count">
        {t('days.at', { n: moment.at + 1, all: days.length })}
        {day.gap > 0 && ` \u00b7 ${count('days.gap', day.gap)}`}
      </p>
      <h2>{weekday(day.date)}</h2>
      <GoOn {...props} />
      {day.asked.length > 0 && (
        <ol class="days-asked" aria-label={t('days.yours')}>
          {day.asked.map((step) => (
            <Asked
              key={step}
              pack={pack}
              frames={frames}
              step={step}
              isHere={step === moment.step}
              history={history}
              onLook={() => onMoment({ at: moment.at, step })}
            />
          ))}
        </ol>
      )}
      {ending !== undefined && <p class="days-ending">{ending.title}</p>}
      {day.asked.length === 0 && ending === undefined && <p class="fine">{t('days.quiet')}</p>}
      <Word pack={pack} day={day} />
      {history && <Recorded date={day.date} />}
    </>
  );
}

/** The word that came on a day, by who wrote it. */
function Word({ pack, day }: { readonly pack: Pack; readonly day: RunDay }) {
  const word = wordOn(pack, day);
  if (word.length === 0) return null;
  return (
    <section class="days-word">
      <h3 class="label">{t('days.word')}</h3>
      <ul>
        {word.map(({ by, about }) => (
          <li key={by}>
            {by} <span class="fine">{about.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AskedProps = Pick<Props, 'pack' | 'frames' | 'history'> & {
  readonly step: number;
  readonly isHere: boolean;
  readonly onLook: () => void;
};

function Asked({ pack, frames, step, isHere, history, onLook }: AskedProps) {
  const frame = frames[step];
  if (frame === undefined) return null;
  const { decision, place } = frame;
  const answer = frames[step + 1]?.chosen?.text ?? null;
  const recorded = history ? recordedAt(chronology.value, decision) : null;
  return (
    <li data-here={isHere}>
      <button type="button" aria-pressed={isHere} onClick={onLook}>
        <span class="days-place">{titleAt(pack, { decision, place, step })}</span>
        <span>{answer === null ? t('history.open') : plainText(answer)}</span>
      </button>
      {recorded !== null && (
        <p class="fine">
          <span class="label days-real">{t('days.recorded')}</span> {recorded}
        </p>
      )}
    </li>
  );
}

/** The way on: a road of its own from the last decision that was asked by then, with the same luck. */
function GoOn({ pack, id, run, frames, days, moment }: Props) {
  const step = askedBy(days, moment);
  if (step === null) return null;
  const isWhole = step === run.choices.length;
  const lock = isWhole ? null : lockNow();
  const go = async () => {
    const fork = isWhole ? null : forkAt(pack, run, step);
    const next = isWhole ? id : fork === null ? null : await startFrom(fork);
    if (next !== null) navigate({ page: 'play', id: next });
  };
  if (lock !== null) {
    return (
      <p class="fine">
        <LockNote lock={lock} />
      </p>
    );
  }
  const { decision = null, place = null } = frames[step] ?? {};
  return (
    <p class="days-go">
      <button type="button" class="plain-button" onClick={go}>
        {t('roads.go')}
      </button>{' '}
      <span class="fine">
        {titleAt(pack, { decision, place, step })}, {t('roads.step', { n: step + 1 })}
      </span>
    </p>
  );
}

/** What the record has of a day, whatever road one is on. */
function Recorded({ date }: { readonly date: string }) {
  const facts = (chronology.value ?? []).filter(
    (one) => one.date === date && one.decision === undefined,
  );
  if (facts.length === 0) return null;
  return (
    <section class="days-record">
      <h3 class="label days-real">{t('days.record')}</h3>
      <ul>
        {facts.map(({ id, title, place }) => (
          <li key={id}>
            {title} <span class="fine">{place}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
