import type { Campaign } from '../../engine/pack/campaigns.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { eachChange } from '../../engine/world/changes.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { slotOf } from '../../engine/world/select.ts';
import { signed } from '../i18n/format.ts';
import type { Ask } from './ask-list.tsx';

const chosen = new WeakMap<readonly Frame[], ReadonlyMap<number, number>>();

/** By how much the reader's own choices moved each slot over these frames: the ledger is read once. */
function chosenIn(frames: readonly Frame[]): ReadonlyMap<number, number> {
  const known = chosen.get(frames);
  if (known !== undefined) return known;
  const moved = new Map<number, number>();
  for (const event of frames.flatMap((frame) => frame.events)) {
    if (event.type !== 'changed' || event.cause.kind !== 'option') continue;
    eachChange(event.changes, (slot, by) => moved.set(slot, (moved.get(slot) ?? 0) + by));
  }
  chosen.set(frames, moved);
  return moved;
}

/**
 * What the reader's own choices did to a measure: how it stands is another matter, which the reader
 * knows only as far as it was told. None where they left it as it was.
 */
function deedOf(pack: Pack, frames: readonly Frame[], slot: SlotName): readonly Ask[] {
  const by = chosenIn(frames).get(slotOf(pack, slot)) ?? 0;
  return by === 0 ? [] : [{ slot, figure: signed(by) }];
}

/** The shares of a region that the reader's own choices moved. */
export function deedsIn(pack: Pack, frames: readonly Frame[], region: string): readonly Ask[] {
  return pack.manifest.authorities.flatMap(({ id }) =>
    deedOf(pack, frames, { kind: 'control', region, authority: id }),
  );
}

/** The levers of a campaign that the reader's own choices pressed. */
export function pressedIn(
  pack: Pack,
  frames: readonly Frame[],
  { levers }: Pick<Campaign, 'levers'>,
): readonly Ask[] {
  return levers.flatMap(({ id }) => deedOf(pack, frames, { kind: 'lever', lever: id }));
}
