import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { briefDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { movementWords, valueWords } from '../measure-words.ts';
import { whyOf } from './reasons.ts';
import './why.css';

type Props = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  readonly about: SlotName;
};

/** The account of a measure, like a page of a ledger: what it was, what moved it, what it is. */
export function WhyList({ pack, frames, about }: Props) {
  const why = whyOf(pack, frames, about);
  const first = frames[0];
  if (why === null || first === undefined) return null;
  return (
    <table class="ledger">
      <thead class="hidden">
        <tr>
          <th scope="col">{t('why.date')}</th>
          <th scope="col">{t('why.cause')}</th>
          <th scope="col">{t('why.by')}</th>
          <th scope="col">{t('why.after')}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="ledger-start">
          <td />
          <td>{t('why.began')}</td>
          <td />
          <td>{valueWords(about, why.start)}</td>
        </tr>
        {why.lines.map((line, index) => (
          <tr key={index}>
            <td class="ledger-date">{briefDate(line.date)}</td>
            <td>{line.words}</td>
            <td class="ledger-by" data-up={line.by > 0}>
              {movementWords(about, line.by)}
            </td>
            <td>{valueWords(about, line.after)}</td>
          </tr>
        ))}
        <tr class="ledger-now">
          <td />
          <td>{t(why.lines.length === 0 ? 'why.unmoved' : 'why.now')}</td>
          <td />
          <td>{valueWords(about, why.now)}</td>
        </tr>
      </tbody>
    </table>
  );
}
