import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deciderOf, handsIn, leadersOf, type SessionRecord } from '../../classroom/session.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import { leadOf, sceneOf } from '../../engine/run/form.ts';
import type { Frame, Option } from '../../engine/run/frame.ts';
import { count, t } from '../i18n/t.ts';
import { wordsOf } from '../parts/markup.ts';
import { Spans } from '../parts/spans.tsx';
import { useFit } from './project-fit.ts';
import { PagedText } from './project-text.tsx';
import './project-vote.css';

type Props = {
  readonly pack: Pack;
  readonly form: Form;
  readonly frame: Frame;
  readonly session: SessionRecord;
  readonly onCount: (option: string, hands: number) => void;
  readonly onReveal: (taken: string, reason: string | null) => void;
};

/** Enter goes on from a field, and does no more: it must not press the button that it comes to. */
const onEnter = (goOn: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  if (!event.repeat) goOn();
};

const fieldAt = (at: number): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`#hands-${at}`);

/** A decision that is open: what leads to it, and its answers, for which hands are counted. */
export function VoteScreen({ pack, form, frame, session, onCount, onReveal }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isShown, setShown] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  const answers = useRef<HTMLOListElement>(null);
  useFit(answers);
  const tally = session.counting;
  const leaders = leadersOf(tally);
  const taken = picked ?? (leaders.length === 1 ? (leaders[0] ?? null) : null);
  const by = taken === null ? null : deciderOf(tally, taken);
  const isReady = taken !== null && (by !== 'against' || reason.trim() !== '');

  // With the answers themselves, not after the next paint: a quick key must not be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = /^[1-9]$/.test(event.key) ? fieldAt(Number(event.key)) : null;
      if (field === null) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  /** From a field to that of the next answer that is open, and from the last to the end of the vote. */
  const goOn = (at: number) => {
    for (let next = at + 1; next <= frame.options.length; next += 1) {
      const field = fieldAt(next);
      if (field === null) continue;
      field.focus();
      field.select();
      return;
    }
    close.current?.focus();
  };

  return (
    <div class="project-vote">
      <section class="project-scene" aria-label={t('project.scene')}>
        <p class="project-lead">{leadOf(form, frame.decision)}</p>
        <PagedText pack={pack} frame={frame} blocks={sceneOf(frame)} />
      </section>
      <section class="project-answers" aria-label={t('project.answers')}>
        <ol class="project-options" ref={answers}>
          {frame.options.map((option, index) => (
            <Row
              key={option.id}
              pack={pack}
              option={option}
              at={index + 1}
              hands={tally[option.id] ?? 0}
              isPicked={picked === option.id}
              isShown={isShown}
              onPick={() => setPicked(picked === option.id ? null : option.id)}
              onCount={(hands) => onCount(option.id, hands)}
              onEnter={() => goOn(index + 1)}
            />
          ))}
        </ol>
        <div class="project-close">
          {by === 'against' && (
            <label class="project-reason">
              {t('project.against')}
              <input
                type="text"
                maxLength={300}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
                onKeyDown={onEnter(() => close.current?.focus())}
              />
            </label>
          )}
          <p class="project-do">
            <button
              type="button"
              class="project-main"
              ref={close}
              aria-disabled={!isReady}
              onKeyDown={(event) => event.repeat && event.preventDefault()}
              onClick={() => isReady && onReveal(taken, reason)}
            >
              {t('project.reveal')}
            </button>
            <button
              type="button"
              class="project-less"
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {t('project.figures')}
            </button>
            <span class="project-hint" role="status">
              {leaders.length > 1 && picked === null
                ? t('project.tie')
                : leaders.length > 0 && count('project.hands', handsIn(tally))}
            </span>
          </p>
          {leaders.length === 0 && !isReady && <p class="project-hint">{t('project.hint')}</p>}
        </div>
      </section>
    </div>
  );
}

type RowProps = {
  readonly pack: Pack;
  readonly option: Option;
  readonly at: number;
  readonly hands: number;
  readonly isPicked: boolean;
  readonly isShown: boolean;
  readonly onPick: () => void;
  readonly onCount: (hands: number) => void;
  readonly onEnter: () => void;
};

function Row({ pack, option, at, hands, isPicked, isShown, ...on }: RowProps) {
  const words = (
    <>
      <span class="numeral">{at}</span>
      <span>
        <Spans spans={wordsOf(pack, option.text)} />
        {option.locked && (
          <span class="project-locked">{option.because ?? t('project.locked')}</span>
        )}
      </span>
    </>
  );
  if (option.locked) {
    return (
      <li data-locked="true">
        <p class="project-option">{words}</p>
      </li>
    );
  }
  return (
    <li data-picked={isPicked}>
      <button type="button" class="project-option" aria-pressed={isPicked} onClick={on.onPick}>
        {words}
      </button>
      <span class="project-hands">
        <button
          type="button"
          aria-label={t('project.fewer', { n: at })}
          onClick={() => on.onCount(hands - 1)}
        >
          −
        </button>
        <input
          id={`hands-${at}`}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          data-covered={!isShown}
          aria-label={t('project.handsFor', { n: at })}
          value={hands === 0 ? '' : String(hands)}
          onInput={(event) => on.onCount(Number(event.currentTarget.value.replace(/\D/g, '')))}
          onKeyDown={onEnter(on.onEnter)}
        />
        <button
          type="button"
          aria-label={t('project.more', { n: at })}
          onClick={() => on.onCount(hands + 1)}
        >
          +
        </button>
      </span>
    </li>
  );
}
