import { goTo } from '../game.ts';
import { t } from '../i18n/t.ts';
import type { Game } from '../store.ts';

/** Says that an earlier step is being looked at, and offers the way back. */
export function Behind({ game }: { readonly game: Game }) {
  const last = game.played.frames.length - 1;
  return (
    <p class="behind">
      {t('behind.text', { ahead: last - game.cursor })}{' '}
      <button type="button" class="link" onClick={() => goTo(last)}>
        {t('behind.return')}
      </button>
    </p>
  );
}
