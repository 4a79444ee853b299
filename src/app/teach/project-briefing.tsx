import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import type { Form, Manifest } from '../../engine/pack/manifest.ts';
import type { Teach } from '../../engine/pack/teach.ts';
import { count, t } from '../i18n/t.ts';
import { isAllHere } from './ahead.ts';
import { loadTeach } from './load-lesson.ts';
import { useFit } from './project-fit.ts';

type Props = {
  readonly manifest: Manifest;
  readonly form: Form;
  readonly session: SessionRecord;
  readonly onStart: () => void;
  readonly onMinutes: (minutes: number | null) => void;
  readonly onHoldBack: (holdsBack: boolean) => void;
};

/** Before the first vote: who the class is, what it should know, and two things for the teacher to set. */
export function BriefingScreen({ manifest, form, session, ...on }: Props) {
  const [teach, setTeach] = useState<Teach | null>(null);
  useEffect(() => {
    loadTeach().then((loaded) => loaded.ok && setTeach(loaded.value.teach));
  }, []);
  const told = useRef<HTMLElement>(null);
  useFit(told);
  const player = manifest.cast.find((person) => person.player);
  const briefing = teach?.briefing;
  return (
    <div class="project-briefing">
      <section class="project-told" ref={told}>
        <p class="project-role">
          {briefing?.role ?? (player === undefined ? '' : t('project.role', { name: player.name }))}
        </p>
        {briefing !== undefined && (
          <ol class="project-facts">
            {briefing.facts.map((fact) => (
              <li key={fact.text}>{fact.text}</li>
            ))}
          </ol>
        )}
        {briefing !== undefined && <p class="project-prediction">{briefing.prediction}</p>}
      </section>
      <section class="project-set">
        <p>{count('project.how', form.decisions.length)}</p>
        <p>{t('project.how.between')}</p>
        <label>
          {t('project.minutes')}
          <input
            type="number"
            min={1}
            max={240}
            value={session.minutes ?? ''}
            onInput={(event) => {
              const minutes = Math.trunc(Number(event.currentTarget.value));
              on.onMinutes(minutes >= 1 && minutes <= 240 ? minutes : null);
            }}
          />
        </label>
        <label class="project-check">
          <input
            type="checkbox"
            checked={session.holdsBack}
            onChange={(event) => on.onHoldBack(event.currentTarget.checked)}
          />
          {t('project.holdBack')}
        </label>
        <p class="project-do">
          <button type="button" class="project-main" onClick={on.onStart}>
            {t(session.votes.length > 0 ? 'project.goOn' : 'project.start')}
          </button>
        </p>
        <p class="project-hint" role="status">
          {t('project.data')} {isAllHere.value && t('teach.ahead')}
        </p>
      </section>
    </div>
  );
}
