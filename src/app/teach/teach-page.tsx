import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Plan, Teach } from '../../engine/pack/teach.ts';
import { t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import './load-teach-strings.ts';
import { fetchAhead } from './ahead.ts';
import { loadTeach } from './load-lesson.ts';
import { SheetPage } from './sheet-page.tsx';
import { isSheet } from './sheets.ts';
import { TeachGuide } from './teach-guide.tsx';
import './teach.css';

type Props = { readonly pack: Pack; readonly plan: string; readonly sheet: string };

/** For a teacher: one lesson with the game, minute by minute, and the sheets to print for it. */
export function TeachPage({ pack, plan, sheet }: Props) {
  const [teach, setTeach] = useState<Teach | null | 'coming' | 'failed'>('coming');
  const ask = () => {
    setTeach('coming');
    loadTeach().then((found) => setTeach(found.ok ? found.value.teach : 'failed'));
  };
  useEffect(ask, []);
  useEffect(() => fetchAhead(pack.manifest), []);
  const title = pack.manifest.title;
  if (teach !== null && typeof teach === 'object') {
    const chosen = planOf(teach, plan);
    if (isSheet(sheet)) {
      return <SheetPage key={sheet} pack={pack} teach={teach} plan={chosen} sheet={sheet} />;
    }
    return <TeachGuide pack={pack} teach={teach} plan={chosen} />;
  }
  return (
    <PlainPage masthead={title} title={t('teach.title')}>
      {teach === 'coming' && (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      )}
      {teach === null && <p>{t('teach.none')}</p>}
      {teach === 'failed' && (
        <p class="notice" role="alert">
          {t('teach.missing')}{' '}
          <button type="button" class="link" onClick={ask}>
            {t('problem.retry')}
          </button>
        </p>
      )}
    </PlainPage>
  );
}

/** The plan that the address names; without one the lesson of the middle length, as most are. */
function planOf({ plans }: Teach, id: string): Plan {
  const byLength = plans.toSorted((one, other) => one.minutes - other.minutes);
  const middle = byLength[Math.floor((byLength.length - 1) / 2)];
  // The schema has at least one.
  return plans.find((plan) => plan.id === id) ?? middle!;
}
