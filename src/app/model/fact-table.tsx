import { useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { briefDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { type Fact, type Filter, filtered } from './facts.ts';
import { figure } from './values.ts';

type Props = { readonly pack: Pack; readonly facts: readonly Fact[] };

/** The backtest, fact by fact: what happened, and what the model made of it over all tries. */
export function FactTable({ pack, facts }: Props) {
  const [filter, setFilter] = useState<Filter>({ about: null, unfit: false });
  const shown = filtered(facts, filter);
  const unfit = shown.filter((fact) => !fact.holds).length;
  return (
    <>
      <form class="fact-filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span class="label">{t('model.show')}</span>
          <select
            value={filter.about ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setFilter({ ...filter, about: value === '' ? null : value })
            }
          >
            <option value="">{t('model.show.all')}</option>
            <Choices label={t('model.show.campaigns')} things={pack.campaigns} facts={facts} />
            <Choices label={t('model.show.regions')} things={pack.manifest.regions} facts={facts} />
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={filter.unfit}
            onChange={({ currentTarget: { checked } }) => setFilter({ ...filter, unfit: checked })}
          />
          <span>{t('model.show.unfit')}</span>
        </label>
        <p role="status">{count('model.shown', shown.length, { unfit })}</p>
      </form>
      <table class="facts">
        <caption class="hidden">{t('model.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('model.date')}</th>
            <th scope="col">{t('model.fact')}</th>
            <th scope="col">{t('model.expected')}</th>
            <th scope="col">{t('model.simulated')}</th>
            <th scope="col">{t('model.share')}</th>
            <th scope="col">{t('model.grounds')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type ChoicesProps = {
  readonly label: string;
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly Fact[];
};

/** What there are facts about. */
function Choices({ label, things, facts }: ChoicesProps) {
  const used = things.filter(({ id }) => facts.some((fact) => fact.about.includes(id)));
  if (used.length === 0) return null;
  return (
    <optgroup label={label}>
      {used.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function FactRow({ fact }: { readonly fact: Fact }) {
  const { date, title, expected, simulated, share, holds, grade, sources } = fact;
  return (
    <tr data-holds={holds}>
      <td class="facts-date">{briefDate(date)}</td>
      <th scope="row">{title}</th>
      <td data-label={t('model.expected')}>{expected}</td>
      <td data-label={t('model.simulated')}>{simulated}</td>
      <td class="facts-share">
        <b>{t('model.share.of', { share: figure(share) })}</b>{' '}
        <span>{t(holds ? 'model.fits' : 'model.unfit')}</span>
      </td>
      <td class="facts-grounds">
        {sources.join(' ')} <span>{t(`grade.${grade}`)}</span>
      </td>
    </tr>
  );
}
