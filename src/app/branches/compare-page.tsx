import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { loadArchive, records } from '../archive/kept.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf, replace } from '../routes.ts';
import { settings } from '../settings.ts';
import { CompareLines } from './compare-lines.tsx';
import { CompareMap } from './compare-map.tsx';
import { CompareParted } from './compare-parted.tsx';
import { ComparePick } from './compare-pick.tsx';
import { CompareText } from './compare-text.tsx';
import { type Comparison, isCode, type LoadedPair, loadPair, namesOf } from './load-pair.ts';
import { historyId, isStory, type PlayedRoad } from './load-roads.ts';
import { tellsHistory } from './telling.ts';
import './compare.css';

type Props = {
  readonly pack: Pack;
  readonly left: string;
  readonly right: string;
};

/** Two roads side by side: where they part, what each tells, and what came of it. */
export function ComparePage({ pack, left, right }: Props) {
  const [loaded, setLoaded] = useState<LoadedPair | null>(null);
  const [tries, setTries] = useState(0);
  const kept = records.value.filter((record) => isStory(record, pack));
  const isAsked = left !== '' && right !== '';
  useEffect(() => {
    let isOver = false;
    setLoaded(null);
    if (!isAsked) {
      // The archive may still be on its way.
      loadArchive().then((archive) => archive.opened());
      return;
    }
    loadPair(left, right).then(
      (now) => {
        if (!isOver) setLoaded(now);
      },
      () => {
        if (isOver) return;
        const problem = { code: 'fetch/pack', detail: 'acts' } as const;
        setLoaded({ ok: false, why: 'problem', problem });
      },
    );
    return () => {
      isOver = true;
    };
  }, [left, right, tries]);
  const hasHistory = tellsHistory(kept, pack, settings.value.really);
  const [first, second] = kept;
  const other = hasHistory ? historyId : second?.id;
  useEffect(() => {
    if (left !== '' || right !== '' || first === undefined || other === undefined) return;
    replace({ page: 'compare', left: first.id, right: other });
  }, [left, right, first?.id, other]);
  const hasAny = first !== undefined || isCode(left) || isCode(right);
  return (
    <PlainPage masthead={pack.manifest.title} title={t('compare.title')} measure="wide">
      <p>
        <a class="link" href={hrefOf({ page: 'roads' })}>
          {t('compare.back')}
        </a>
      </p>
      {!hasAny && <p>{t('roads.none')}</p>}
      {hasAny && !isAsked && other === undefined && <p>{t('compare.one')}</p>}
      {hasAny && <ComparePick kept={kept} left={left} right={right} hasHistory={hasHistory} />}
      {loaded === null && isAsked && <p role="status">{t('app.loading')}</p>}
      {loaded?.ok === false &&
        (loaded.why === 'problem' ? (
          <Notice problem={loaded.problem} onRetry={() => setTries(tries + 1)} />
        ) : (
          <p role="alert">{t(`compare.${loaded.why}`)}</p>
        ))}
      {loaded?.ok && <Compared comparison={loaded.value} />}
    </PlainPage>
  );
}

type DaysProps = {
  readonly roads: readonly PlayedRoad[];
  readonly names: readonly [string, string];
};

/** The way to the days of those roads that are kept. */
function DaysLinks({ roads, names }: DaysProps) {
  const own = roads.flatMap(({ road }, side) =>
    road.kind === 'own' ? [{ id: road.id, name: names[side] }] : [],
  );
  return (
    <p class="compare-days-links">
      {own.map(({ id, name }) => (
        <a key={id} class="link" href={hrefOf({ page: 'days', id })}>
          {t('days.of.road', { name: name ?? '' })}
        </a>
      ))}
    </p>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { pack, left, right, pairs, lines, evenings, halts } = comparison;
  const roads = useMemo(() => [left, right] as const, [left, right]);
  const names = namesOf(comparison);
  return (
    <>
      {halts.map((halt) => (
        <p key={halt} class="notice" role="alert">
          {halt}
        </p>
      ))}
      <CompareParted comparison={comparison} names={names} />
      {lines !== null && pack.manifest.maps.length > 0 && <DaysLinks roads={roads} names={names} />}
      <CompareText comparison={comparison} names={names} key={pairs.length} />
      {lines !== null && <CompareLines pack={pack} lines={lines} names={names} />}
      {lines !== null && (
        <CompareMap
          pack={pack}
          evenings={evenings}
          names={names}
          days={{ first: lines.parted ?? lines.firstDay, last: lines.lastDay }}
        />
      )}
    </>
  );
}
