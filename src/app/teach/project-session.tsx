import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import { type Command, follow } from '../../classroom/session-steps.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Library } from '../branches/load-roads.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { Masthead } from '../parts/masthead.tsx';
import { hrefOf } from '../routes.ts';
import { BriefingScreen } from './project-briefing.tsx';
import { Clock } from './project-clock.tsx';
import { EndScreen } from './project-end.tsx';
import { keepSession, sessionsKept } from './project-kept.ts';
import { answered, playedOf } from './project-play.ts';
import { RevealScreen } from './project-reveal.tsx';
import { VoteScreen } from './project-vote.tsx';
import './project-reveal.css';

type Props = { readonly library: Library; readonly form: Form; readonly kept: SessionRecord };

/** A class before one screen: the briefing, each decision open and revealed, and the end. */
export function ProjectSession({ library, form, kept }: Props) {
  const [session, setSession] = useState(kept);
  // Keys come faster than renderings: each command follows on the one before.
  const latest = useRef(kept);
  const heading = useRef<HTMLHeadingElement>(null);
  const { manifest } = library.pack;
  const { phase, votes } = session;
  const { frames, state } = playedOf(library, session.run);
  const give = (command: Command) => {
    const next = follow(latest.current, command, Date.now());
    if (next === latest.current) return;
    latest.current = next;
    keepSession(next);
    setSession(next);
  };
  const screen = phase.kind === 'revealed' ? `revealed ${phase.at}` : phase.kind;
  // With the screen itself: a quick key must not lose its place to the heading.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen, votes.length]);
  const at = phase.kind === 'revealed' ? phase.at : votes.length;
  const shown = phase.kind === 'revealed' ? votes[phase.at] : undefined;
  const frame = frames[shown?.step ?? frames.length - 1];
  const entry = manifest.entries.find((one) => one.id === session.run.entry);
  return (
    <div class="project" data-phase={phase.kind}>
      <header class="project-head">
        <a class="bar-title" href={hrefOf({ page: 'title' })}>
          <Masthead title={manifest.title} />
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {phase.kind === 'briefing' && entry?.title}
          {phase.kind === 'debrief' && t('project.over')}
          {(phase.kind === 'open' || phase.kind === 'revealed') &&
            t(phase.kind === 'open' ? 'project.decision' : 'project.result', {
              n: at + 1,
              of: form.decisions.length,
            })}
        </h1>
        {frame !== undefined && <Where frame={frame} library={library} phase={phase.kind} />}
      </header>
      {!sessionsKept.value && <p class="project-note">{t('project.notKept')}</p>}
      <main>
        {state === 'stopped' || state === 'failed' ? (
          <p class="project-note" role="alert">
            {t('project.changed')}{' '}
            <a class="link" href={hrefOf({ page: 'debrief', id: session.id })}>
              {t('project.sheet')}
            </a>
          </p>
        ) : (
          <Screen library={library} form={form} session={session} frames={frames} give={give} />
        )}
      </main>
      <footer class="project-foot">
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

type WhereProps = {
  readonly library: Library;
  readonly frame: Frame;
  readonly phase: SessionRecord['phase']['kind'];
};

/** Where and when the decision stands. */
function Where({ library, frame, phase }: WhereProps) {
  if (frame.date === null || phase === 'briefing' || phase === 'debrief') return null;
  const place = library.pack.manifest.places.find((one) => one.id === frame.place);
  return (
    <p class="project-where label">
      <time dateTime={frame.date}>{fullDate(frame.date)}</time>
      {place !== undefined && <span>{place.name}</span>}
    </p>
  );
}
