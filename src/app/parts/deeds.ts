import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { causesOf } from '../../engine/world/ledger.ts';
import { slotOf } from '../../engine/world/select.ts';
import { signed } from '../i18n/format.ts';
import type { Ask } from './ask-list.tsx';

/**
 * The shares of a region that the reader's own choices moved, and by how much: how it stands is
 * another matter, which the reader knows only as far as it was told.
 */
export function deedsIn(pack: Pack, frames: readonly Frame[], region: string): readonly Ask[] {
  return pack.manifest.authorities.flatMap(({ id }): Ask[] => {
    const slot: SlotName = { kind: 'control', region, authority: id };
    const by = causesOf(frames, slotOf(pack, slot))
      .filter((reason) => reason.cause.kind === 'option')
      .reduce((sum, reason) => sum + reason.by, 0);
    return by === 0 ? [] : [{ slot, figure: signed(by) }];
  });
}
