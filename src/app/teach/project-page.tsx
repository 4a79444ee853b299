import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { formOf } from '../../engine/run/form.ts';
import { type Library, loadLibrary } from '../branches/load-roads.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf } from '../routes.ts';
import { startExtras } from '../store.ts';
import { fetchAhead } from './ahead.ts';
import { NewSession } from './project-begin.tsx';
import { keptSession } from './project-kept.ts';
import { ProjectSession } from './project-session.tsx';
import './load-teach-strings.ts';
import './project.css';

type Props = { readonly pack: Pack; readonly id: string; readonly plan: string };

/** A short form before a class: one is chosen, or gone on with. */
export function ProjectPage({ pack, id, plan }: Props) {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    Promise.all([loadLibrary(), startExtras()])
      .then(([found]) => (found === null ? setFailed(true) : setLibrary(found)))
      .catch(() => setFailed(true));
  };
  useEffect(load, []);
  useEffect(() => fetchAhead(pack.manifest), []);
  if (library !== null) {
    return id === '' ? (
      <NewSession library={library} plan={plan} />
    ) : (
      <Kept key={id} library={library} id={id} />
    );
  }
  return (
    <PlainPage masthead={pack.manifest.title} title={t('project.title')}>
      {failed ? (
        <Notice problem={{ code: 'fetch/pack', detail: 'acts' }} onRetry={load} />
      ) : (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      )}
    </PlainPage>
  );
}

function Kept({ library, id }: { readonly library: Library; readonly id: string }) {
  const { manifest } = library.pack;
  // As often as it is taken up here from another tab, and not in between.
  const [times, setTimes] = useState(0);
  const kept = useMemo(() => keptSession(id), [id, times]);
  const form =
    kept.state === 'kept' && kept.session.run.pack === manifest.id
      ? formOf(manifest, kept.session.run.entry)
      : null;
  if (kept.state === 'kept' && form !== null) {
    const takeUp = () => setTimes(times + 1);
    return (
      <ProjectSession key={times} library={library} form={form} kept={kept} onTakeUp={takeUp} />
    );
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
