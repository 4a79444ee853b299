import { goTo } from '../game.ts';
import { t } from '../i18n/t.ts';
import { lazy } from '../parts/lazy.tsx';
import type { Game } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import { askedIn } from './asked.ts';

const LockNote = lazy(async () => (await import('../parts/lock-note.tsx')).LockNote);

/** Says that an earlier step is being looked at, and offers the way back. */
export function Behind({ game }: { readonly game: Game }) {
  const last = game.played.frames.length - 1;
  const ahead = Math.max(1, askedIn(game).filter(({ step }) => step > game.cursor).length);
  const lock = lockNow();
  return (
    <p class="behind">
      {lock === null ? t('behind.text', { ahead }) : <LockNote lock={lock} ahead={ahead} />}{' '}
      <button type="button" class="link" onClick={() => goTo(last)}>
        {t('behind.return')}
      </button>
    </p>
  );
}
