import { useEffect, useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import { count, t } from '../i18n/t.ts';

const minuteMs = 60_000;

type Props = { readonly session: SessionRecord; readonly onDebrief: () => void };

/** The teacher's clock, shown on demand; at the minute that was set it points to the debrief, no more. */
export function Clock({ session, onDebrief }: Props) {
  const { startedAt, minutes, phase } = session;
  const [now, setNow] = useState(Date.now);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (startedAt === null || phase.kind === 'debrief') return null;
  const passed = Math.max(0, Math.floor((now - startedAt) / minuteMs));
  const isTime = minutes !== null && passed >= minutes;
  return (
    <span class="project-clock">
      <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? count('project.passed', passed) : t('project.clock')}
      </button>
      <span role="status">{isTime && count('project.time', minutes)}</span>
      {isTime && (
        <button type="button" class="project-due" onClick={onDebrief}>
          {t('project.toDebrief')}
        </button>
      )}
    </span>
  );
}
