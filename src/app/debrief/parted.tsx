import type { Pack } from '../../engine/pack/compiled.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText } from '../parts/markup.ts';
import { lockNow } from '../undo-lock.ts';
import type { Answer } from './parting.ts';

type Props = {
  readonly pack: Pack;
  readonly fork: Answer;
  readonly onBack: (step: number) => void;
};

/** Where this road left the one that was really taken, and what else could be answered there. */
export function Parted({ pack, fork: { asked, answered }, onBack }: Props) {
  const given = answered.chosen?.id;
  const lock = lockNow();
  return (
    <section class="parted">
      <h2>{t('parted.title')}</h2>
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
    </section>
  );
}
