import { t } from '../i18n/t.ts';

/** Says that the story is over because it ran out: a reader would take it for a fault of the screen. */
export function LooseNote() {
  return <p class="aside">{t('play.loose')}</p>;
}
