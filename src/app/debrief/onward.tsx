import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { records } from '../archive/kept.ts';
import { t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { settings } from '../settings.ts';
import type { Game } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import type { Parting } from './parting.ts';

type Props = {
  readonly game: Game;
  readonly parting: Parting | null;
  readonly onBack: (step: number) => void;
};

/** What is left to be found, and the ways there: under the ending, while it is still being thought about. */
export function Onward({ game, parting, onBack }: Props) {
  const { pack, id, run, played } = game;
  const fork = parting?.first ?? null;
  const isOver = played.frames.at(-1)?.ended === true;
  const isTold = isOver || settings.value.really === 'after';
  return (
    <>
      <p class="close-count">
        <EndingsSeen pack={pack} frames={played.frames} />{' '}
        {parting !== null &&
          t(fork === null ? 'parted.never' : 'parted.count', {
            same: parting.same,
            known: parting.known,
          })}
      </p>
      <p class="close-ways">
        {fork !== null && lockNow() === null && (
          <button type="button" class="plain-button" onClick={() => onBack(fork.asked.step)}>
            {t('close.fork')}
          </button>
        )}
        {fork !== null && isTold && (
          <a class="plain-button" href={hrefOf({ page: 'compare', left: id, right: 'history' })}>
            {t('close.compare')}
          </a>
        )}
        <a class="link" href={hrefOf({ page: 'new', entry: run.entry })}>
          {t('close.again')}
        </a>
      </p>
    </>
  );
}

type SeenProps = { readonly pack: Pack; readonly frames: readonly Frame[] };

/** How many of the story's endings the reader has come to, over all the runs kept. */
function EndingsSeen({ pack, frames }: SeenProps) {
  const ids = pack.manifest.endings.map((ending) => ending.id);
  const ends = records.value
    .filter((record) => record.run.pack === pack.manifest.id)
    .map((record) => record.ending);
  const seen = new Set([...ends, frames.at(-1)?.ending]);
  const n = ids.filter((id) => seen.has(id)).length;
  return n === 0 ? null : t('parted.endings', { n, all: ids.length });
}
