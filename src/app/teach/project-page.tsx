import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { type Library, loadLibrary } from '../branches/load-roads.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf, navigate } from '../routes.ts';
import { startExtras } from '../store.ts';
import { allSessions, dropSession, keepSession, keptSession } from './project-kept.ts';
import { begunSession } from './project-play.ts';
import { ProjectSession } from './project-session.tsx';
import './load-teach-strings.ts';
import './project.css';

type Props = { readonly pack: Pack; readonly id: string };

/** A short form before a class: one is chosen, or gone on with. */
export function ProjectPage({ pack, id }: Props) {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    Promise.all([loadLibrary(), startExtras()])
      .then(([found]) => (found === null ? setFailed(true) : setLibrary(found)))
      .catch(() => setFailed(true));
  };
  useEffect(load, []);
  if (library !== null && id !== '') return <Kept key={id} library={library} id={id} />;
  return (
    <PlainPage masthead={pack.manifest.title} title={t('project.title')}>
      {failed && <Notice problem={{ code: 'fetch/pack', detail: 'acts' }} onRetry={load} />}
      {library === null && !failed && (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      )}
      {library !== null && <Chooser library={library} />}
    </PlainPage>
  );
}

function Kept({ library, id }: { readonly library: Library; readonly id: string }) {
  const { manifest } = library.pack;
  const kept = keptSession(id);
  const entry =
    kept.state === 'kept' && kept.session.run.pack === manifest.id
      ? manifest.entries.find((one) => one.id === kept.session.run.entry)
      : undefined;
  if (kept.state === 'kept' && entry?.form !== undefined) {
    return <ProjectSession library={library} form={entry.form} kept={kept.session} />;
  }
  return (
    <PlainPage masthead={manifest.title} title={t('project.title')}>
      <p class="notice" role="alert">
        {kept.state === 'broken'
          ? t('project.broken', { field: kept.field })
          : t(kept.state === 'none' ? 'project.none' : 'project.other')}
      </p>
      {kept.state === 'broken' && (
        <p>
          <a
            class="link"
            download={`session-${id}.json`}
            href={`data:application/json,${encodeURIComponent(kept.text)}`}
          >
            {t('project.saveText')}
          </a>
        </p>
      )}
      <p>
        <a class="link" href={hrefOf({ page: 'project', id: '' })}>
          {t('project.another')}
        </a>
      </p>
    </PlainPage>
  );
}

/** The pack's short forms, and the sessions that were begun on this device. */
function Chooser({ library }: { readonly library: Library }) {
  const { manifest } = library.pack;
  const [{ sessions, broken }, setAll] = useState(allSessions);
  const own = sessions.filter(({ run }) => run.pack === manifest.id);
  const forms = manifest.entries.flatMap((one) => (one.form ? [{ ...one, form: one.form }] : []));
  const titleOf = (entry: string) =>
    manifest.entries.find((one) => one.id === entry)?.title ?? entry;
  const remove = (id: string) => {
    dropSession(id);
    setAll(allSessions());
  };
  return (
    <>
      <p>{t(forms.length === 0 ? 'project.noForms' : 'project.intro')}</p>
      <ul class="project-forms">
        {forms.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              onClick={() => {
                const session = begunSession(library, entry.id, entry.form);
                keepSession(session);
                navigate({ page: 'project', id: session.id });
              }}
            >
              <strong>{entry.title}</strong>
              <span>{entry.about}</span>
            </button>
          </li>
        ))}
      </ul>
      {own.length + broken.length > 0 && (
        <>
          <h2>{t('project.kept')}</h2>
          <ul class="project-kept">
            {own.map((session) => (
              <li key={session.id}>
                <a class="link" href={hrefOf({ page: 'project', id: session.id })}>
                  {titleOf(session.run.entry)}
                </a>{' '}
                {shortDate(new Date(session.updatedAt).toISOString().slice(0, 10))}
                {', '}
                {count('project.votesGiven', session.votes.length)}{' '}
                <button type="button" class="link" onClick={() => remove(session.id)}>
                  {t('project.remove')}
                </button>
              </li>
            ))}
            {broken.map((id) => (
              <li key={id}>
                <a class="link" href={hrefOf({ page: 'project', id })}>
                  {t('project.unread')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
