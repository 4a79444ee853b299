import { askedSteps } from '../../engine/run/form.ts';
import { count, t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { formBeing } from '../play/asked.ts';
import { closePanel, type Game } from '../store.ts';
import { ShareLink } from './share-link.tsx';

/** The answers that the reader gave: a short form gives the others by itself. */
function answersIn(game: Game): number {
  const { frames } = game.played;
  const form = formBeing(game);
  const given = frames.length - 1;
  return form === null ? given : askedSteps(form, frames).filter((step) => step < given).length;
}

/** The road that was played as a link, for its reader to send: the page itself sends nothing. */
export function SharePanel({ game }: { readonly game: Game }) {
  const isWhole = game.cursor >= game.played.frames.length - 1;
  return (
    <Dialog title={t('share.open')} onClose={closePanel}>
      <p>{count('share.holds', answersIn(game))}</p>
      <p>{t('share.leaves')}</p>
      {!isWhole && <p>{t('share.whole')}</p>}
      <ShareLink game={game} />
    </Dialog>
  );
}
