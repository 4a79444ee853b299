import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { dateOf } from '../../engine/world/model.ts';
import { briefDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { isWorded, standWords, unitOf } from '../measure-words.ts';
import { By } from './by.tsx';
import { type Deed, type Move, type RuleWork, whyOf } from './reasons.ts';
import { Stretches } from './stretches.tsx';
import './why.css';

type Props = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  readonly about: SlotName;
};

/**
 * The account of a measure, like a page of a ledger: what it was, what was chosen, what the rules made
 * of it since, what it is. Its figures add up as they stand.
 */
export function WhyList({ pack, frames, about }: Props) {
  const unit = unitOf(about);
  const why = whyOf(pack, frames, about, unit);
  if (why === null) return null;
  const { deeds, rules, lesser } = why;
  const stand = (whole: number) => standWords(pack, about, whole * unit);
  const figure = (one: Move | RuleWork) =>
    !isWorded(about) && <By pack={pack} about={about} move={one} />;
  const on = (day: number) => briefDate(dateOf(pack, day));
  const still = deeds.length + rules.length + lesser.length === 0;
  const ruleRow = (one: RuleWork) => (
    <tr key={one.rule} class="ledger-rule">
      <td colSpan={2}>
        <b class="label">{one.title}</b>
        <p>{one.sentence}</p>
        <Stretches moves={one.moves} on={on} figure={figure} />
      </td>
      <td class="ledger-by">{figure(one)}</td>
    </tr>
  );
  return (
    <table class="ledger">
      <thead class="hidden">
        <tr>
          <th scope="col">{t('why.date')}</th>
          <th scope="col">{t('why.cause')}</th>
          <th scope="col">{t('why.by')}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="ledger-start">
          <td />
          <td>{t('why.began')}</td>
          <td class="ledger-stand">{stand(why.start)}</td>
        </tr>
      </tbody>
      {deeds.length > 0 && (
        <tbody>
          <Heading words={t('why.deeds')} />
          {deeds.map((one, index) => (
            <tr key={index} class="ledger-deed" data-chosen={one.chosen}>
              <td>{on(one.from)}</td>
              <td>
                <span>{one.words}</span>
              </td>
              <td class="ledger-by">{figure(one)}</td>
            </tr>
          ))}
        </tbody>
      )}
      {rules.length > 0 && (
        <tbody>
          <Heading words={t('why.rules')} />
          {rules.map(ruleRow)}
        </tbody>
      )}
      {lesser.length > 0 && (
        <tbody>
          <tr class="ledger-lesser">
            <td colSpan={2}>
              <details>
                <summary>{count('why.lesser', lesser.length)}</summary>
                <ul>
                  {lesser.map((one, index) => (
                    <li key={index}>
                      <span>{lesserWords(one)}</span> {figure(one)}
                    </li>
                  ))}
                </ul>
              </details>
            </td>
            <td class="ledger-by">{figure(together(lesser))}</td>
          </tr>
        </tbody>
      )}
      <tbody>
        <tr class="ledger-now">
          <td />
          <td>{t(still ? 'why.unmoved' : 'why.now')}</td>
          <td class="ledger-stand">{stand(why.now)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Heading({ words }: { readonly words: string }) {
  return (
    <tr>
      <th class="ledger-heading label" scope="rowgroup" colSpan={3}>
        {words}
      </th>
    </tr>
  );
}

const lesserWords = (one: Deed | RuleWork): string => (one.kind === 'deed' ? one.words : one.title);

/** What several causes come to. */
function together(causes: readonly (Deed | RuleWork)[]): Move {
  const sum = (key: 'by' | 'shown') => causes.reduce((all, one) => all + one[key], 0);
  return { from: 0, to: 0, days: causes.length, by: sum('by'), shown: sum('shown') };
}
