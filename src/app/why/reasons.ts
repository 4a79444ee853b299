import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { causesOf, type Reason } from '../../engine/world/ledger.ts';
import { dateOf } from '../../engine/world/model.ts';
import { measureOf, slotOf } from '../../engine/world/select.ts';
import { has, t } from '../i18n/t.ts';
import { plainText } from '../parts/markup.ts';

/** One line of an answer to "why?": what moved the measure, when, by how much, to what. */
export type WhyLine = {
  readonly step: number;
  readonly date: string;
  readonly words: string;
  readonly by: number;
  readonly after: number;
};

export type Why = {
  readonly now: number;
  readonly start: number;
  readonly lines: readonly WhyLine[];
};

function wordsOf(pack: Pack, frames: readonly Frame[], reason: Reason): string {
  const { cause } = reason;
  switch (cause.kind) {
    case 'option': {
      const frame = frames.find(
        (one) => one.chosen?.id === cause.option && one.step === reason.step,
      );
      const taken = frame ?? frames.find((one) => one.chosen?.id === cause.option);
      return plainText(taken?.chosen?.text ?? cause.option);
    }
    case 'start':
      return t('why.start');
    case 'interim':
      return t('why.interim');
    case 'story': {
      const act = pack.manifest.acts.find((one) => one.id === cause.act);
      return t('why.story', { act: act?.title ?? cause.act });
    }
    case 'rule': {
      const key = `rule.${cause.rule}`;
      return has(key) ? t(key) : t('why.rule', { rule: cause.rule });
    }
    default:
      return cause satisfies never;
  }
}

/** Why a measure stands where it does at the last of these frames; null if nothing measures it. */
export function whyOf(pack: Pack, frames: readonly Frame[], about: SlotName): Why | null {
  const last = frames.at(-1);
  const slot = slotOf(pack, about);
  if (last === undefined || slot < 0) return null;
  const reasons = causesOf(frames, slot);
  const now = measureOf(pack, last.world, about);
  const start = now - reasons.reduce((sum, reason) => sum + reason.by, 0);
  let after = start;
  const lines = reasons.map((reason) => {
    after += reason.by;
    const date = dateOf(pack, reason.day);
    return { step: reason.step, date, words: wordsOf(pack, frames, reason), by: reason.by, after };
  });
  return { now, start, lines };
}
