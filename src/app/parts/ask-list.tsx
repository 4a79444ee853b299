import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { measureOf } from '../../engine/world/select.ts';
import { nameOf, valueWords } from '../measure-words.ts';
import { openPanel } from '../store.ts';
import './ask-list.css';

/**
 * A measure that can be asked about; `note` stands small beside its name, `figure` in place of its
 * value where the value itself is not the reader's to know.
 */
export type Ask = { readonly slot: SlotName; readonly note?: string; readonly figure?: string };

type Props = { readonly pack: Pack; readonly frame: Frame; readonly asks: readonly Ask[] };

/** Measures with their figures: each opens into its account. */
export function AskList({ pack, frame, asks }: Props) {
  return (
    <ul class="asks">
      {asks.map(({ slot, note, figure }) => (
        <li key={nameOf(pack, slot)}>
          <button type="button" onClick={() => openPanel({ kind: 'why', about: slot })}>
            <span>
              {nameOf(pack, slot)}
              {note !== undefined && <small> {note}</small>}
            </span>
            <b>{figure ?? valueWords(slot, measureOf(pack, frame.world, slot))}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
