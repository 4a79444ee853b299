import type { Plan } from '../../engine/pack/teach.ts';
import { t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { isAllHere } from './ahead.ts';
import { sheets } from './sheets.ts';
import { FormAddress } from './teach-address.tsx';

/** The ways to play a form with a class. */
export function Ways({ plan }: { readonly plan: Plan }) {
  return (
    <section class="teach-ways">
      <h2>{t('teach.begin')}</h2>
      <ul>
        <li>
          <a href={hrefOf({ page: 'project', id: '', plan: plan.id })}>
            <strong>{t('teach.projected')}</strong>
            <span>{t('teach.projected.about')}</span>
          </a>
        </li>
        <li>
          <a href={hrefOf({ page: 'new', entry: plan.form })}>
            <strong>{t('teach.alone')}</strong>
            <span>{t('teach.alone.about')}</span>
          </a>
          <FormAddress plan={plan} />
        </li>
        <li>
          <a href={hrefOf({ page: 'class' })}>
            <strong>{t('teach.class.page')}</strong>
            <span>{t('teach.class.page.about')}</span>
          </a>
        </li>
      </ul>
      <p class="fine" role="status">
        {isAllHere.value && t('teach.ahead')}
      </p>
    </section>
  );
}

/** Everything that can be printed by itself. */
export function SheetLinks({ plan }: { readonly plan: Plan }) {
  return (
    <section class="teach-sheets">
      <h2>{t('teach.sheets')}</h2>
      <ul>
        {sheets.map((id) => (
          <li key={id}>
            <a href={hrefOf({ page: 'teach', plan: plan.id, sheet: id })}>
              <strong>{t(`sheet.${id}`)}</strong>
              <span>{t(`sheet.${id}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
