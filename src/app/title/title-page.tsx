import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { records, runsKept } from '../archive/kept.ts';
import type { RunRecord } from '../archive/record.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { loadAct } from '../loading.ts';
import { lazy } from '../parts/lazy.tsx';
import { Swatch } from '../parts/swatch.tsx';
import { hrefOf } from '../routes.ts';
import { Banner } from './banner.tsx';
import './title.css';

/**
 * It needs much that the first text does not: it comes to a reader who stays on this page, and who goes
 * on at once fetches nothing of it.
 */
const TitleMap = lazy(async () => (await import('./title-map.tsx')).TitleMap);

/** In milliseconds: who is here for so long is reading. */
const staysMs = 1_000;

/** The front page: set like a newspaper's, with the entries as its leading column. */
export function TitlePage({ pack }: { readonly pack: Pack }) {
  const { manifest } = pack;
  const entries = manifest.entries.filter((entry) => entry.form === undefined);
  const kept = records.value.filter(
    (record) => record.run.pack === manifest.id && record.run.choices.length > 0,
  );
  const last = kept[0];
  const [stays, setStays] = useState(false);
  useEffect(() => {
    scrollTo(0, 0);
    const timer = setTimeout(() => setStays(true), staysMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const first = manifest.entries[0]?.act ?? manifest.acts[0]?.id;
    if (first !== undefined) loadAct(first);
  }, [manifest]);
  return (
    <main class="front">
      <header class="front-head">
        <Banner title={manifest.title} />
        <p class="front-line label">
          <span>{manifest.subtitle}</span>
          {pack.scripted && <span>{t('title.line')}</span>}
        </p>
      </header>
      <div class="front-columns">
        <p class="front-blurb">{manifest.blurb}</p>
        <nav class="front-entries" aria-label={t('title.entries')}>
          {last !== undefined && <GoOn pack={pack} record={last} />}
          <ol>
            {entries.map((entry) => (
              <li key={entry.id}>
                <a href={hrefOf({ page: 'new', entry: entry.id })}>
                  <strong>{entry.title}</strong>
                  <span>{entry.about}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {manifest.maps.length > 0 && (
          <figure class="front-map">{stays && <TitleMap pack={pack} />}</figure>
        )}
        <nav class="front-more" aria-label={t('title.more')}>
          <ul>
            {kept.length > 0 && (
              <li>
                <a href={hrefOf({ page: 'runs' })}>{t('title.runs')}</a>{' '}
                <span>{count('title.kept', kept.length)}</span>
              </li>
            )}
            {kept.length === 0 && (
              <li>
                <a href={hrefOf({ page: 'runs' })}>{t('title.bring')}</a>
              </li>
            )}
            {pack.scripted && (
              <li>
                <a href={hrefOf({ page: 'teach' })}>{t('title.teach')}</a>
              </li>
            )}
            <li>
              <a href={hrefOf({ page: 'settings' })}>{t('menu.settings')}</a>
            </li>
            <li>
              <a href={hrefOf({ page: 'about' })}>{t('menu.about')}</a>
            </li>
          </ul>
          <p class="fine">{t('title.privacy')}</p>
          {!runsKept.value && <p class="fine">{t('archive.notKept')}</p>}
        </nav>
      </div>
      {manifest.authorities.length > 1 && <Inks pack={pack} />}
    </main>
  );
}

function GoOn({ pack, record }: { readonly pack: Pack; readonly record: RunRecord }) {
  // Most answers of a short form are not the reader's, and come with the rest of the pack.
  const isAsked = pack.manifest.entries.some((one) => one.id === record.run.entry && !one.form);
  const where = record.date === null ? '' : `${shortDate(record.date)} \u00b7 `;
  return (
    <a class="front-on" href={hrefOf({ page: 'play', id: record.id })}>
      <strong>{t(record.ending === null ? 'title.goOn' : 'title.goBack')}</strong>
      <span>
        {where}
        {record.title}
        {isAsked && ` \u00b7 ${count('runs.steps', record.run.choices.length)}`}
      </span>
    </a>
  );
}

/** Who may hold a region, in the ink each is printed in: the map's legend, met before the map. */
function Inks({ pack }: { readonly pack: Pack }) {
  return (
    <ul class="front-inks" aria-label={t('title.inks')}>
      {pack.manifest.authorities.map((authority) => (
        <li class="front-ink" key={authority.id}>
          <Swatch ink={authority} />
          <b class="label">{authority.name}</b>
          <span>{authority.about}</span>
        </li>
      ))}
    </ul>
  );
}
