import type { Pack } from '../../engine/pack/compiled.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { t } from '../i18n/t.ts';
import { movementWords, unitOf } from '../measure-words.ts';
import { toneOf } from '../parts/tone.ts';

type Props = {
  readonly pack: Pack;
  readonly about: SlotName;
  /** By how much, and that as whole figures have it. */
  readonly move: { readonly by: number; readonly shown: number };
};

/** A movement in the account of a measure; what is too small for a figure says so. */
export function By({ pack, about, move: { by, shown } }: Props) {
  if (by === 0) return <span class="by">0</span>;
  return (
    <span class="by" data-tone={toneOf(pack, about, by)}>
      {shown === 0 ? t('why.little') : movementWords(about, shown * unitOf(about))}
    </span>
  );
}
