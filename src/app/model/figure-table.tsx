import { t } from '../i18n/t.ts';
import type { Figure } from './figures.ts';

type Props = { readonly caption: string; readonly figures: readonly Figure[] };

/** Numbers of the model, each with what it rests on. */
export function FigureTable({ caption, figures }: Props) {
  return (
    <table class="figures">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('model.number')}</th>
          <th scope="col">{t('model.value')}</th>
          <th scope="col">{t('model.grounds')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ of, words, value, sources, reason }, index) => (
          <tr key={index}>
            <th scope="row">
              {of !== null && <i>{of}</i>}
              {of !== null && ' \u00b7 '}
              {words}
            </th>
            <td>{value}</td>
            <td data-assumed={sources.length === 0}>
              {sources.length === 0 ? t('model.assumed') : sources.join(' ')}
              {reason !== null && <span class="figure-reason"> {reason}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
