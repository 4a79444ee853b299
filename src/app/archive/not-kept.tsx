import { titleOf } from '../game.ts';
import { t } from '../i18n/t.ts';
import type { Game } from '../store.ts';
import { exportRun } from './export-run.ts';
import { diskFull } from './kept.ts';

/** Says that this run lasts as long as the page, and why, and offers it as a file. */
export function NotKept({ game }: { readonly game: Game }) {
  return (
    <p class="aside" role="status">
      {t(diskFull.value ? 'archive.full' : 'archive.notKept')}{' '}
      <button
        type="button"
        class="link"
        onClick={() => exportRun(game.run, titleOf(game.pack.manifest, game.played))}
      >
        {t('menu.export')}
      </button>
    </p>
  );
}
