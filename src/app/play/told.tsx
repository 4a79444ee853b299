import { age, briefDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import type { Ages } from '../parts/told-view.ts';

/** The caption of the map: it shows what was told, and says how old that is. */
export function Told({ ages }: { readonly ages: Ages | null }) {
  return (
    <p class="told">
      <b>{t('told.title')}</b>
      {ages === null ? (
        <> {t('told.nothing')}</>
      ) : (
        <>
          , <em>{t('told.newest', { age: age(ages.newest) })}</em>
          {ages.silent !== null && (
            <>
              {' '}
              {t('told.silent', {
                region: ages.silent.region,
                date: briefDate(ages.silent.since),
              })}
            </>
          )}
        </>
      )}
    </p>
  );
}
