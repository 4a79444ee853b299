import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import type { MountMap } from '../play/mount-map.ts';
import { hrefOf } from '../routes.ts';
import { pack, startExtras } from '../store.ts';
import { type OpenedShared, openShared } from './open-shared.ts';
import { RoadView } from './road-view.tsx';

type Props = { readonly code: string; readonly mountMap: MountMap };

/** A link that was sent: its road to read, or a sentence that says why there is none. */
export function RoadPage({ code, mountMap }: Props) {
  const [opened, setOpened] = useState<OpenedShared | null>(null);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = true;
    startExtras();
    openShared(code).then((found) => {
      if (isWanted) setOpened(found);
    });
    return () => {
      isWanted = false;
    };
  }, [tries]);
  const played = pack.value;
  if (played === null || opened === null) {
    return (
      <main class="page">
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      </main>
    );
  }
  if (opened.ok) return <RoadView pack={played} road={opened.road} mountMap={mountMap} />;
  return (
    <PlainPage masthead={played.manifest.title} title={t('road.refused')}>
      <Notice problem={opened.problem} onRetry={() => setTries(tries + 1)} />
      <p>
        <a class="link" href={hrefOf({ page: 'title' })}>
          {t('page.back')}
        </a>
      </p>
    </PlainPage>
  );
}
