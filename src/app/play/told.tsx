import { age } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import type { agesOf } from '../parts/told-view.ts';

/** The caption of the map: it shows what was told, and says how old that is. */
export function Told({ ages }: { readonly ages: ReturnType<typeof agesOf> }) {
  return (
    <p class="told">
      <b>{t('told.title')}</b>
      {ages === null ? (
        <> {t('told.nothing')}</>
      ) : (
        <>
          , <em>{t('told.newest', { age: age(ages.newest) })}</em>
          {ages.oldest > ages.newest && (
            <> {t('told.oldest', { region: ages.oldestName, age: age(ages.oldest) })}</>
          )}
        </>
      )}
    </p>
  );
}
