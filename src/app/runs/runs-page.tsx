import { useEffect } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { removeRecord } from '../archive/archive.ts';
import { exportRun } from '../archive/export-run.ts';
import { diskFull, records, runsKept } from '../archive/kept.ts';
import type { RunRecord } from '../archive/record.ts';
import { when } from '../i18n/figures.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { Twice } from '../parts/twice.tsx';
import { hrefOf } from '../routes.ts';
import { completePack } from '../store.ts';
import { ImportRun } from './import-run.tsx';
import './runs.css';

/** The archive: the reader's own runs, kept in this browser and nowhere else. */
export function RunsPage({ pack }: { readonly pack: Pack }) {
  useEffect(() => {
    // Short forms have their names in the rest of it.
    completePack();
  }, []);
  const kept = records.value.filter(
    (record) => record.run.pack === pack.manifest.id && record.run.choices.length > 0,
  );
  return (
    <PlainPage masthead={pack.manifest.title} title={t('runs.title')}>
      <p>
        {t(runsKept.value ? 'runs.intro' : diskFull.value ? 'archive.full' : 'archive.notKept')}
      </p>
      {kept.length > 0 && (
        <p>
          <a class="link" href={hrefOf({ page: 'roads' })}>
            {t('menu.roads')}
          </a>
        </p>
      )}
      {kept.length === 0 && <p>{t('runs.none')}</p>}
      <ul class="runs">
        {kept.map((record) => (
          <RunLine key={record.id} record={record} pack={pack} />
        ))}
      </ul>
      <ImportRun pack={pack} />
    </PlainPage>
  );
}

type LineProps = { readonly record: RunRecord; readonly pack: Pack };

function RunLine({ record, pack }: LineProps) {
  const entry = pack.manifest.entries.find((one) => one.id === record.run.entry);
  // Most of a short form's answers are not the reader's, and its name says how many are.
  const given = entry?.form ? [] : [count('runs.steps', record.run.choices.length)];
  const facts = [
    ...given,
    when(record.updatedAt),
    entry?.title ?? record.run.entry,
    t('runs.seed', { seed: record.run.seed }),
  ];
  const older = record.run.edition !== pack.edition;
  return (
    <li>
      <h2>
        <a href={hrefOf({ page: 'play', id: record.id })}>
          {record.title}
          {record.date !== null && record.ending === null && (
            <span class="runs-date"> {shortDate(record.date)}</span>
          )}
        </a>
      </h2>
      <p class="runs-facts">
        {record.ending !== null && <b>{t('runs.ended')} </b>}
        {facts.join(' \u00b7 ')}
      </p>
      {older && <p class="runs-facts">{t('runs.older')}</p>}
      <p class="runs-acts">
        <button
          type="button"
          class="link"
          aria-label={t('runs.export.label', { title: record.title })}
          onClick={() => exportRun(record.run, record.title)}
        >
          {t('runs.export')}
        </button>
        <Twice
          words={t('runs.delete')}
          label={t('runs.delete.label', { title: record.title })}
          ask={t('runs.delete.ask')}
          yes={t('runs.delete.yes')}
          no={t('runs.delete.no')}
          onYes={() => removeRecord(record.id)}
        />
      </p>
    </li>
  );
}
