import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import { type Command, follow } from '../../classroom/session-steps.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Library } from '../branches/load-roads.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle, placeBeside } from '../parts/decision-title.ts';
import { Masthead } from '../parts/masthead.tsx';
import { hrefOf, replace } from '../routes.ts';
import { fetchAhead } from './ahead.ts';
import { BriefingScreen } from './project-briefing.tsx';
import { Clock } from './project-clock.tsx';
import { EndScreen } from './project-end.tsx';
import { keepSession, onKeptElsewhere, sessionsKept } from './project-kept.ts';
import { answered, playedOf } from './project-play.ts';
import { RevealScreen } from './project-reveal.tsx';
import { VoteScreen } from './project-vote.tsx';
import './project-reveal.css';

type Props = {
  readonly library: Library;
  readonly form: Form;
  /** The session, and what is kept of it: null before it begins. */
  readonly kept: { readonly session: SessionRecord; readonly text: string | null };
  /** Where another tab has gone on with it: to go on from there. */
  readonly onTakeUp?: () => void;
};

/** A class before one screen: the briefing, each decision open and revealed, and the end. */
export function ProjectSession({ library, form, kept, onTakeUp }: Props) {
  const [session, setSession] = useState(kept.session);
  const [isElsewhere, setElsewhere] = useState(false);
  // Keys come faster than renderings: each command follows on the one before.
  const latest = useRef(kept);
  const heading = useRef<HTMLHeadingElement>(null);
  const { manifest } = library.pack;
  const { phase, votes, id } = session;
  const { frames, state } = playedOf(library, session.run);
  const give = (command: Command) => {
    const { session: before, text } = latest.current;
    const next = follow(before, command, Date.now());
    if (next === before) return;
    const hasBegun = next.startedAt !== null;
    const keptText = hasBegun ? keepSession(next, text) : text;
    if (hasBegun && keptText === null) return setElsewhere(true);
    latest.current = { session: next, text: keptText };
    setSession(next);
    if (text === null && hasBegun) replace({ page: 'project', id });
  };
  const screen = phase.kind === 'revealed' ? `revealed ${phase.at}` : phase.kind;
  // With the screen itself: a quick key must not lose its place to the heading.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen, votes.length]);
  useEffect(() => onKeptElsewhere(id, (text) => setElsewhere(text !== latest.current.text)), [id]);
  // What did not come before is asked for again with each screen.
  useEffect(() => fetchAhead(manifest), [screen]);
  const at = phase.kind === 'revealed' ? phase.at : votes.length;
  const shown = phase.kind === 'revealed' ? votes[phase.at] : undefined;
  const frame = frames[shown?.step ?? frames.length - 1];
  const entry = manifest.entries.find((one) => one.id === session.run.entry);
  const asks = phase.kind === 'open' || phase.kind === 'revealed';
  return (
    <div class="project" data-phase={phase.kind}>
      <header class="project-head">
        <a class="bar-title" href={hrefOf({ page: 'title' })}>
          <Masthead title={manifest.title} />
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {phase.kind === 'briefing' && entry?.title}
          {phase.kind === 'debrief' && t('project.over')}
          {asks && frame !== undefined && (
            <>
              {t('project.decision', {
                n: at + 1,
                of: form.decisions.length,
                title: decisionTitle(library.pack, frame),
              })}
              {phase.kind === 'revealed' && <span class="hidden">{t('project.result')}</span>}
            </>
          )}
        </h1>
        {asks && frame !== undefined && <Where frame={frame} library={library} />}
      </header>
      <div class="project-notes">
        {!sessionsKept.value && <p class="project-note">{t('project.notKept')}</p>}
        {isElsewhere && (
          <p class="project-note" role="alert">
            {t('project.elsewhere')}{' '}
            <button type="button" class="link" onClick={onTakeUp}>
              {t('project.takeUp')}
            </button>
          </p>
        )}
      </div>
      <main>
        <div class="project-room" inert={isElsewhere}>
          {state === 'stopped' || state === 'failed' ? (
            <p class="project-note" role="alert">
              {t('project.changed')}{' '}
              <a class="link" href={hrefOf({ page: 'debrief', id })}>
                {t('project.sheet')}
              </a>
            </p>
          ) : (
            <Screen library={library} form={form} session={session} frames={frames} give={give} />
          )}
        </div>
      </main>
      <footer class="project-foot" inert={isElsewhere}>
        {phase.kind !== 'briefing' && (
          <button type="button" onClick={() => give({ kind: 'back' })}>
            {t(votes.length === 0 || at === 0 ? 'project.back.briefing' : 'project.back')}
          </button>
        )}
        {votes.length > 0 && phase.kind !== 'debrief' && (
          <button type="button" onClick={() => give({ kind: 'debrief' })}>
            {t('project.toDebrief')}
          </button>
        )}
        <Clock session={session} onDebrief={() => give({ kind: 'debrief' })} />
        <a href={hrefOf({ page: 'teach' })}>{t('project.leave')}</a>
      </footer>
    </div>
  );
}

type ScreenProps = {
  readonly library: Library;
  readonly form: Form;
  readonly session: SessionRecord;
  readonly frames: readonly Frame[];
  readonly give: (command: Command) => void;
};

function Screen({ library, form, session, frames, give }: ScreenProps) {
  const { pack } = library;
  const { phase, votes } = session;
  const frame = frames.at(-1);
  const next = () => give({ kind: 'next', decisions: form.decisions.length });
  switch (phase.kind) {
    case 'briefing':
      return (
        <BriefingScreen
          manifest={pack.manifest}
          form={form}
          session={session}
          onStart={next}
          onMinutes={(minutes) => give({ kind: 'minutes', minutes })}
          onHoldBack={(holdsBack) => give({ kind: 'hold-back', holdsBack })}
        />
      );
    case 'open': {
      const decision = frame?.decision ?? null;
      if (frame === undefined || decision === null) return null;
      return (
        <VoteScreen
          key={frame.step}
          pack={pack}
          form={form}
          frame={frame}
          session={session}
          onCount={(option, hands) => give({ kind: 'count', option, hands })}
          onReveal={(taken, reason) => {
            const run = answered(library, form, session.run, taken);
            give({ kind: 'reveal', decision, step: frame.step, taken, reason, run });
          }}
        />
      );
    }
    case 'revealed': {
      const vote = votes[phase.at];
      if (vote === undefined) return null;
      return (
        <RevealScreen
          key={vote.step}
          pack={pack}
          session={session}
          vote={vote}
          frames={frames}
          isLast={votes.length >= form.decisions.length}
          isNewest={phase.at === votes.length - 1}
          onNext={next}
          onReopen={() => give({ kind: 'reopen' })}
        />
      );
    }
    case 'debrief':
      return <EndScreen library={library} form={form} session={session} frames={frames} />;
    default:
      return phase satisfies never;
  }
}

type WhereProps = { readonly library: Library; readonly frame: Frame };

/** Where and when the decision stands. */
function Where({ library, frame }: WhereProps) {
  if (frame.date === null) return null;
  const place = placeBeside(library.pack, frame);
  return (
    <p class="project-where label">
      <time dateTime={frame.date}>{fullDate(frame.date)}</time>
      {place !== '' && <span>{place}</span>}
    </p>
  );
}
