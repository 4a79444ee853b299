import { goTo } from '../game.ts';
import { hour, shortDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText } from '../parts/markup.ts';
import { type Step, stepsOf } from '../parts/steps.ts';
import { askedIn } from '../play/asked.ts';
import { hrefOf } from '../routes.ts';
import { closePanel, type Game } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import './history.css';

function whereabouts({ date, place }: Step): string {
  const parts = date === null ? [place] : [shortDate(date), hour(date), place];
  return parts.filter((part) => part !== null && part !== '').join(' \u00b7 ');
}

/** The run's own road: each decision with its answer, and the way back to it. */
export function HistoryPanel({ game }: { readonly game: Game }) {
  const asked = new Set(askedIn(game).map((frame) => frame.step));
  const steps = stepsOf(game.pack, game.played.frames).filter(({ step }) => asked.has(step));
  const lock = lockNow();
  const back = (step: number) => {
    closePanel();
    goTo(step);
  };
  return (
    <Dialog title={t('history.title')} onClose={closePanel}>
      <p>
        {t(lock === null ? 'history.intro' : 'lock.history')}{' '}
        {lock !== null && <LockNote lock={lock} />}{' '}
        <a class="link" href={hrefOf({ page: 'roads' })} onClick={closePanel}>
          {t('menu.roads')}
        </a>
      </p>
      <ol class="history">
        {steps.map((step) => (
          <li key={step.step} data-here={step.step === game.cursor}>
            <p class="label">{whereabouts(step)}</p>
            <h3>{step.title}</h3>
            <p>{step.chosen === null ? t('history.open') : plainText(step.chosen)}</p>
            {step.step === game.cursor ? (
              <p class="label">{t('history.here')}</p>
            ) : (
              <button type="button" class="link" onClick={() => back(step.step)}>
                {t(lock === null ? 'history.back' : 'lock.read')}
                <span class="hidden">
                  {' '}
                  {step.title} {step.step + 1}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
