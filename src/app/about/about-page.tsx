import { useEffect } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf } from '../routes.ts';
import { sources, startExtras } from '../store.ts';
import './about.css';

/** How it is made: the model in a few sentences, who and what it owes, the sources. */
export function AboutPage({ pack }: { readonly pack: Pack }) {
  useEffect(() => {
    startExtras();
  }, []);
  const list = sources.value ?? [];
  const { credits } = pack.manifest;
  return (
    <PlainPage masthead={pack.manifest.title} title={t('about.title')}>
      <section class="about">
        <p>{t('about.run')}</p>
        {pack.scripted && <p>{t('about.world')}</p>}
        {pack.scripted && (
          <p>
            <a class="link" href={hrefOf({ page: 'model' })}>
              {t('about.model')}
            </a>
          </p>
        )}
        {pack.scripted && (
          <p>
            <a class="link" href={hrefOf({ page: 'teach' })}>
              {t('about.teach')}
            </a>
          </p>
        )}
        {pack.scripted && <p>{t('about.plausibility')}</p>}
        <p>{t('about.privacy')}</p>
        {credits.length > 0 && <h2>{t('about.credits')}</h2>}
        {credits.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{t('about.made')}</p>
      </section>
      {list.length > 0 && (
        <section class="about">
          <h2>{t('about.sources')}</h2>
          <p>{t('about.kinds')}</p>
          <ul class="sources">
            {list.map((source) => (
              <li key={source.id}>
                <span class="source-id">{source.id}</span> <cite>{source.title}</cite>
                <span class="source-where"> {source.where}</span>
                {source.kind !== '-' && <span class="source-kind"> {source.kind}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="fine">{t('about.edition', { edition: pack.edition.slice(0, 12) })}</p>
    </PlainPage>
  );
}
