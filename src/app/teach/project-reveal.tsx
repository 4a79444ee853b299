import { useRef } from 'preact/hooks';
import { handsIn, type SessionRecord, type Vote } from '../../classroom/session.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { consequenceOf } from '../../engine/run/form.ts';
import type { Frame, Option } from '../../engine/run/frame.ts';
import { signed } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { marksOf } from '../measures.ts';
import { fewOf } from '../parts/few-marks.ts';
import { wordsOf } from '../parts/markup.ts';
import { plausibilityWords } from '../parts/plausibility.ts';
import { SourceList } from '../parts/source-list.tsx';
import { Spans } from '../parts/spans.tsx';
import { toneOf } from '../parts/tone.ts';
import { chronology, sources } from '../store.ts';
import { useFit } from './project-fit.ts';
import { PagedText } from './project-text.tsx';

type Props = {
  readonly pack: Pack;
  readonly session: SessionRecord;
  readonly vote: Vote;
  readonly frames: readonly Frame[];
  readonly isLast: boolean;
  /** Whether this is the vote given last: it can be taken again. */
  readonly isNewest: boolean;
  readonly onNext: () => void;
  readonly onReopen: () => void;
};

/** A vote that is over: how the class split, what came of it, and what was really done. */
export function RevealScreen(props: Props) {
  const { pack, session, vote, frames, isLast, isNewest, onNext, onReopen } = props;
  const asked = frames[vote.step];
  const after = frames[vote.step + 1];
  const taken = asked?.options.find((option) => option.id === vote.taken);
  const split = useRef<HTMLDivElement>(null);
  useFit(split);
  if (asked === undefined || after === undefined || taken === undefined) return null;
  return (
    <div class="project-reveal">
      <section class="project-split" aria-label={t('project.split')}>
        <div class="project-split-words" ref={split}>
          <p class="project-taken">
            <Spans spans={wordsOf(pack, taken.text)} />
          </p>
          <p class="project-by">
            {decidedBy(vote)}
            {vote.reason !== null && <q>{vote.reason}</q>}
          </p>
          <Split pack={pack} vote={vote} options={asked.options} holdsBack={session.holdsBack} />
        </div>
        <p class="project-do">
          <button type="button" class="project-main" onClick={onNext}>
            {t(isNewest ? (isLast ? 'project.toEnd' : 'project.next') : 'project.forward')}
          </button>
          {isNewest && (
            <button type="button" class="project-less" onClick={onReopen}>
              {t('project.reopen')}
            </button>
          )}
        </p>
      </section>
      <section class="project-after" aria-label={t('project.after')}>
        <div class="project-came">
          <PagedText pack={pack} frame={after} blocks={consequenceOf(after)} />
        </div>
        <Moved pack={pack} frame={after} />
        {session.holdsBack ? (
          <p class="project-held">{t('project.held')}</p>
        ) : (
          <Really pack={pack} decision={vote.decision} options={asked.options} taken={taken} />
        )}
      </section>
    </div>
  );
}

const decidedBy = ({ by, tally }: Vote): string =>
  by === 'uncounted'
    ? t('project.by.uncounted')
    : `${count('project.hands', handsIn(tally))} ${t(`project.by.${by}`)}`;

type SplitProps = {
  readonly pack: Pack;
  readonly vote: Vote;
  readonly options: readonly Option[];
  readonly holdsBack: boolean;
};

/** The answers in their order, each with its hands as a bar and a figure. */
function Split({ pack, vote, options, holdsBack }: SplitProps) {
  const all = handsIn(vote.tally);
  return (
    <ol class="project-bars">
      {options.map((option, index) => {
        const hands = vote.tally[option.id] ?? 0;
        return (
          <li key={option.id} data-taken={option.id === vote.taken} data-locked={option.locked}>
            <span class="numeral">{index + 1}</span>
            <span class="project-bar-words">
              <Spans spans={wordsOf(pack, option.text)} />{' '}
              {option.historical && !holdsBack && (
                <span class="label project-real">{t('project.real')}</span>
              )}
            </span>
            {all > 0 && !option.locked && (
              <>
                <b class="project-figure">{hands}</b>
                <span class="project-track" aria-hidden="true">
                  <span style={{ width: `${(100 * hands) / all}%` }} />
                </span>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What the answer moved: the few that say most. */
function Moved({ pack, frame }: { readonly pack: Pack; readonly frame: Frame }) {
  const { chosen, passed } = fewOf(marksOf(pack, frame));
  const marks = [...chosen, ...passed].slice(0, 4);
  if (marks.length === 0) return null;
  return (
    <ul class="project-marks" aria-label={t('marks.label')}>
      {marks.map((mark) => (
        <li key={mark.name}>
          {mark.name} <b data-tone={toneOf(pack, mark.slot, mark.by)}>{signed(mark.by)}</b>
        </li>
      ))}
    </ul>
  );
}

type ReallyProps = {
  readonly pack: Pack;
  readonly decision: string;
  readonly options: readonly Option[];
  readonly taken: Option;
};

/** As many are named before a class; what the others are stands on the debrief sheet. */
const fewSources = 2;

/** What the record says of the decision, where it stands, and how likely the class's answer was. */
function Really({ pack, decision, options, taken }: ReallyProps) {
  const entry = chronology.value?.find((one) => one.decision === decision);
  const real = options.find((option) => option.historical);
  const plausibility = plausibilityWords(taken);
  const record = useRef<HTMLElement>(null);
  useFit(record);
  if (entry === undefined) return null;
  const known = new Set(sources.value?.map(({ id }) => id));
  const others = entry.sources.slice(fewSources).filter((id) => known.has(id));
  return (
    <section class="project-really" ref={record}>
      <h2 class="label">{t('really.title')}</h2>
      {real !== undefined && real.id !== taken.id && (
        <p class="project-real-option">
          <Spans spans={wordsOf(pack, real.text)} />
        </p>
      )}
      <p>{entry.fact}</p>
      <p class="project-grade">
        {t(`grade.${entry.grade}`)}
        {plausibility !== null && ` ${plausibility}`}
      </p>
      <div class="project-cited">
        <SourceList ids={entry.sources.slice(0, fewSources)} />{' '}
        {others.length > 0 && t('project.sourcesToo', { ids: others.join(', ') })}
      </div>
    </section>
  );
}
