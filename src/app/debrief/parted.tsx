import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { records } from '../archive/kept.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText } from '../parts/markup.ts';
import { lockNow } from '../undo-lock.ts';
import { type Answer, partingOf } from './parting.ts';

type Props = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  readonly onBack: (step: number) => void;
};

/** Where this road left the one that was really taken, and what else could be answered there. */
export function Parted({ pack, frames, onBack }: Props) {
  const parting = partingOf(frames);
  if (parting === null) return null;
  const { known, same, first } = parting;
  return (
    <section class="parted">
      <h2>{t('parted.title')}</h2>
      <p>
        {t(first === null ? 'parted.never' : 'parted.count', { same, known })}{' '}
        <EndingsSeen pack={pack} frames={frames} />
      </p>
      {first !== null && <Fork pack={pack} fork={first} onBack={onBack} />}
    </section>
  );
}

type ForkProps = {
  readonly pack: Pack;
  readonly fork: Answer;
  readonly onBack: (step: number) => void;
};

function Fork({ pack, fork, onBack }: ForkProps) {
  const { asked, answered } = fork;
  const given = answered.chosen?.id;
  const lock = lockNow();
  return (
    <div class="parted-fork">
      <p class="label">
        {t('parted.first')}
        {asked.date !== null && ` \u00b7 ${fullDate(asked.date)}`}
      </p>
      <h3>{decisionTitle(pack, asked)}</h3>
      <ul>
        {asked.options.map((option) => (
          <li key={option.id} data-given={option.id === given}>
            {plainText(option.text)}
            {option.id === given && <span class="label"> {t('options.given')}</span>}
            {option.historical && <span class="label"> {t('parted.theirs')}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="plain-button" onClick={() => onBack(asked.step)}>
        {t(lock === null ? 'parted.back' : 'lock.read')}
      </button>
      {lock !== null && (
        <p class="fine">
          <LockNote lock={lock} />
        </p>
      )}
    </div>
  );
}

/** How many of the story's endings the reader has come to, over all the runs kept. */
function EndingsSeen({ pack, frames }: Pick<Props, 'pack' | 'frames'>) {
  const ids = pack.manifest.endings.map((ending) => ending.id);
  const ends = records.value
    .filter((record) => record.run.pack === pack.manifest.id)
    .map((record) => record.ending);
  const seen = new Set([...ends, frames.at(-1)?.ending]);
  const n = ids.filter((id) => seen.has(id)).length;
  return n === 0 ? null : t('parted.endings', { n, all: ids.length });
}
