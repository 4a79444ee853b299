import { useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import type { Manifest } from '../../engine/pack/manifest.ts';
import { when } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { allSessions, dropSession } from './project-kept.ts';

/** The pack's short forms, and the sessions that were begun on this device. */
export function Chooser({ manifest }: { readonly manifest: Manifest }) {
  const [{ sessions, broken }, setAll] = useState(allSessions);
  const own = sessions.filter(({ run }) => run.pack === manifest.id);
  const forms = manifest.entries.filter((one) => one.form !== undefined);
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
            <a href={hrefOf({ page: 'project', id: '', plan: entry.id })}>
              <strong>{entry.title}</strong>
              <span>{entry.about}</span>
            </a>
          </li>
        ))}
      </ul>
      {own.length + broken.length > 0 && (
        <>
          <h2>{t('project.kept')}</h2>
          <ul class="project-kept">
            {own.map((session) => (
              <Begun
                key={session.id}
                manifest={manifest}
                session={session}
                onRemove={() => remove(session.id)}
              />
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

type BegunProps = {
  readonly manifest: Manifest;
  readonly session: SessionRecord;
  readonly onRemove: () => void;
};

/** Two classes of a day are told apart by the hour, and by how far they came. */
function Begun({ manifest, session, onRemove }: BegunProps) {
  const { id, run, votes, updatedAt } = session;
  const form = manifest.entries.find((one) => one.id === run.entry)?.title ?? run.entry;
  const last = manifest.decisions?.find((one) => one.id === votes.at(-1)?.decision)?.title;
  const given = count('project.votesGiven', votes.length);
  return (
    <li>
      <a class="link" href={hrefOf({ page: 'project', id })}>
        {form}
      </a>{' '}
      <span>
        {[when(updatedAt), last === undefined ? given : t('project.asFar', { given, last })].join(
          ', ',
        )}
      </span>{' '}
      <button type="button" class="link" onClick={onRemove}>
        {t('project.remove')}
      </button>
    </li>
  );
}
