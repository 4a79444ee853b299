import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Teach } from '../../engine/pack/teach.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf } from '../routes.ts';
import { shownClass, startClass } from '../teach/class-load.ts';
import { list, picked, startList } from '../teach/class-store.ts';
import { classSheet, type Debriefed, loadQuestions, loadRunSheet } from './debrief-load.ts';
import { DebriefSheet } from './debrief-sheet.tsx';
import '../teach/load-teach-strings.ts';
import '../teach/class.css';
import './debrief.css';

type Props = { readonly pack: Pack; readonly id: string; readonly entry?: string | undefined };

/** What is told after play: of a kept run, of a session before a class, or of a class's codes. */
export function DebriefPage({ pack, id, entry }: Props) {
  return id === 'class' ? (
    <ClassDebrief pack={pack} entry={entry} />
  ) : (
    <RunDebrief pack={pack} id={id} />
  );
}

function RunDebrief({ pack, id }: Props) {
  const [found, setFound] = useState<Debriefed | null>(null);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = true;
    loadRunSheet(id)
      .catch((): Debriefed => ({ ok: false, why: 'fetch' }))
      .then((sheet) => {
        if (isWanted) setFound(sheet);
      });
    return () => {
      isWanted = false;
    };
  }, [id, tries]);
  if (found?.ok) return <DebriefSheet sheet={found.sheet} />;
  return (
    <PlainPage masthead={pack.manifest.title} title={t('debrief.title.run')}>
      {found === null ? (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      ) : (
        <Notice
          problem={
            found.why === 'fetch'
              ? { code: 'fetch/pack', detail: 'acts' }
              : { code: 'run/not-kept', detail: id }
          }
          onRetry={() => setTries(tries + 1)}
        />
      )}
    </PlainPage>
  );
}

function ClassDebrief({ pack, entry }: Omit<Props, 'id'>) {
  const [teach, setTeach] = useState<Teach | null>(null);
  const [tries, setTries] = useState(1);
  startList();
  const codes = list.value;
  useEffect(startClass, [codes, tries]);
  useEffect(() => {
    // The way back leads to the same roads, after a reload too.
    if (entry) picked.value = entry;
  }, [entry]);
  useEffect(() => {
    let isWanted = true;
    loadQuestions().then((questions) => {
      if (isWanted) setTeach(questions);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const shown = shownClass.value;
  const sheet = useMemo(
    () =>
      shown === null || shown === 'failed' || shown.left > 0
        ? null
        : classSheet(shown, teach, entry),
    [shown, teach, entry],
  );
  if (sheet !== null) return <DebriefSheet sheet={sheet} />;
  const isReading = shown === null || (shown !== 'failed' && shown.left > 0);
  return (
    <PlainPage masthead={pack.manifest.title} title={t('debrief.title.class')}>
      {shown === 'failed' ? (
        <Notice
          problem={{ code: 'fetch/pack', detail: 'acts' }}
          onRetry={() => setTries(tries + 1)}
        />
      ) : (
        <p role="status">{t(isReading ? 'app.loading' : 'debrief.empty')}</p>
      )}
      <p>
        <a class="link" href={hrefOf({ page: 'class' })}>
          {t('class.title')}
        </a>
      </p>
    </PlainPage>
  );
}
