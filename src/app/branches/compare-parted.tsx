import { forkAt } from '../../engine/branches/fork.ts';
import { startFrom } from '../game.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { plainText } from '../parts/markup.ts';
import { navigate } from '../routes.ts';
import { lockNow } from '../undo-lock.ts';
import type { Comparison } from './load-pair.ts';
import { titleAt } from './words.ts';

type Props = {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
};

/** Where two roads part, and what each did there. */
export function CompareParted({ comparison, names }: Props) {
  const { pack, left, right, parted } = comparison;
  if (parted === null) {
    return (
      <section class="compare-parted">
        <h2>{t('compare.parted')}</h2>
        <p>{t('compare.same')}</p>
      </section>
    );
  }
  const frame = left.frames[parted.step];
  const at = { ...parted.left, place: frame?.place ?? null, step: parted.step };
  // The luck of one's own road, where one of them is; else that of the road that was sent.
  const own =
    [left, right].find(({ road }) => road.kind === 'own') ??
    [left, right].find(({ road }) => road.kind === 'other');
  const run = own === undefined ? null : forkAt(pack, own.run, parted.step);
  const lock = lockNow();
  const go = async () => {
    const id = run === null ? null : await startFrom(run);
    if (id !== null) navigate({ page: 'play', id });
  };
  return (
    <section class="compare-parted">
      <h2>{t('compare.parted')}</h2>
      <p class="label">
        {parted.left.date !== null && `${fullDate(parted.left.date)} \u00b7 `}
        {t('roads.step', { n: parted.step + 1 })}
      </p>
      <h3>{titleAt(pack, at)}</h3>
      {parted.by === 'luck' && <p>{t('compare.luck')}</p>}
      {parted.by === 'option' && (
        <div class="compare-two">
          {[left, right].map(({ frames }, side) => (
            <div key={names[side]} data-side={side === 0 ? 'left' : 'right'}>
              <p class="label">{names[side]}</p>
              <p>{plainText(frames[parted.step + 1]?.chosen?.text ?? '')}</p>
            </div>
          ))}
        </div>
      )}
      {run !== null && parted.by === 'option' && lock === null && (
        <button type="button" class="plain-button" onClick={go}>
          {t('roads.go')}
        </button>
      )}
      {run !== null && parted.by === 'option' && lock !== null && (
        <p class="fine">
          <LockNote lock={lock} />
        </p>
      )}
    </section>
  );
}
