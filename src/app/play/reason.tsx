import type { Pack } from '../../engine/pack/compiled.ts';
import type { Option } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { needWords, slotOfNeed } from '../measure-words.ts';
import { openPanel } from '../store.ts';
import './reason.css';

type Props = { readonly pack: Pack; readonly option: Option; readonly id: string };

/** Why an option is closed: the author's words, then the figures, which open into their account. */
export function Reason({ pack, option, id }: Props) {
  const unmet = option.needs.filter((need) => !need.met);
  const figures = unmet.flatMap((need) => needWords(pack, need) ?? []);
  const slot = unmet.map(slotOfNeed).find((one) => one !== null);
  const words = [option.because, ...figures].filter((one) => one !== null);
  // The last word goes with the question, which would stand alone on a line of its own.
  const [, head = '', last = ''] = /^(.*?)(\S*)$/s.exec(words.at(-1) ?? '') ?? [];
  const why = slot !== undefined && slot !== null && (
    <button type="button" class="link" onClick={() => openPanel({ kind: 'why', about: slot })}>
      {t('options.why')}
    </button>
  );
  return (
    <p class="reason" id={id}>
      <b class="closed">{t('options.closed')}</b>
      {words.slice(0, -1).map((one) => (
        <span key={one}>{one}</span>
      ))}
      {words.length > 0 && (
        <span>
          {head}
          <span class="held">
            {last}
            {why}
          </span>
        </span>
      )}
      {words.length === 0 && why}
    </p>
  );
}
