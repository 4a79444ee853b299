import { useEffect, useState } from 'preact/hooks';
import { forkAt } from '../../engine/branches/fork.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { loadArchive, records } from '../archive/kept.ts';
import type { RunRecord } from '../archive/record.ts';
import { startFrom } from '../game.ts';
import { fullDate, when } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { plainText } from '../parts/markup.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { hrefOf, navigate, replace } from '../routes.ts';
import { settings } from '../settings.ts';
import { chronology } from '../store.ts';
import { CompareLines } from './compare-lines.tsx';
import { CompareMap } from './compare-map.tsx';
import { CompareText } from './compare-text.tsx';
import { type Comparison, type LoadedPair, loadPair, nameOfRoad } from './load-pair.ts';
import { historyId, isStory, type PlayedRoad } from './load-roads.ts';
import { tellsHistory } from './telling.ts';
import { titleAt } from './words.ts';
import './compare.css';

type Props = { readonly pack: Pack; readonly left: string; readonly right: string };

/** Two roads side by side: where they part, what each tells, and what came of it. */
export function ComparePage({ pack, left, right }: Props) {
  const [loaded, setLoaded] = useState<LoadedPair | null>(null);
  const [tries, setTries] = useState(0);
  const kept = records.value.filter((record) => isStory(record, pack));
  useEffect(() => {
    let isOver = false;
    setLoaded(null);
    if (left === '' || right === '') {
      // The archive may still be on its way.
      loadArchive().then((archive) => archive.opened());
      return;
    }
    loadPair(left, right).then(
      (now) => {
        if (!isOver) setLoaded(now);
      },
      () => {
        if (!isOver) setLoaded({ ok: false, why: 'fetch' });
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
  return (
    <PlainPage masthead={pack.manifest.title} title={t('compare.title')} measure="wide">
      <p>
        <a class="link" href={hrefOf({ page: 'roads' })}>
          {t('compare.back')}
        </a>
      </p>
      {other === undefined && <p>{t(first === undefined ? 'roads.none' : 'compare.one')}</p>}
      {other !== undefined && (
        <Pick kept={kept} left={left} right={right} hasHistory={hasHistory} />
      )}
      {loaded === null && other !== undefined && <p role="status">{t('app.loading')}</p>}
      {loaded?.ok === false &&
        (loaded.why === 'fetch' ? (
          <Notice
            problem={{ code: 'fetch/pack', detail: 'acts' }}
            onRetry={() => setTries(tries + 1)}
          />
        ) : (
          <p role="alert">{t(`compare.${loaded.why}`)}</p>
        ))}
      {loaded?.ok && <Compared comparison={loaded.value} />}
    </PlainPage>
  );
}

type PickProps = {
  readonly kept: readonly RunRecord[];
  readonly left: string;
  readonly right: string;
  readonly hasHistory: boolean;
};

function Pick({ kept, left, right, hasHistory }: PickProps) {
  const go = (next: { left: string; right: string }) => {
    // Two of what was really done are one.
    const isTwice = next.left === next.right;
    if (!isTwice) navigate({ page: 'compare', ...next });
  };
  const field = (side: 'left' | 'right', value: string, other: string) => (
    <label class="compare-pick" data-side={side}>
      <span class="label">{t(`compare.${side}`)}</span>
      <select
        value={value}
        onChange={(event) => go({ left, right, [side]: event.currentTarget.value })}
      >
        {(hasHistory ? other !== historyId : value === historyId) && (
          <option value={historyId}>{t('roads.history')}</option>
        )}
        {kept
          .filter(({ id }) => id !== other)
          .map((record) => (
            <option key={record.id} value={record.id}>
              {`${record.title} \u00b7 ${when(record.updatedAt)}`}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <div class="compare-picks">
      {field('left', left, right)}
      {field('right', right, left)}
    </div>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { pack, left, right, pairs, lines, evenings } = comparison;
  const names = [nameOf(pack, left), nameOf(pack, right)] as const;
  return (
    <>
      <Parted comparison={comparison} names={names} />
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

const nameOf = (pack: Pack, played: PlayedRoad): string =>
  played.road.kind === 'history' ? t('roads.history') : nameOfRoad(pack, played);

type PartedProps = {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
};

/** Where two roads part, and what each did there. */
function Parted({ comparison, names }: PartedProps) {
  const { pack, left, right, parted } = comparison;
  if (parted === null) {
    return (
      <section class="compare-parted">
        <h2>{t('compare.parted')}</h2>
        <p>{t('compare.same')}</p>
      </section>
    );
  }
  const frame = left.frames[parted.step];
  const at = { ...parted.left, place: frame?.place ?? null, step: parted.step };
  const own = [left, right].find(({ road }) => road.kind === 'own');
  const run = own === undefined ? null : forkAt(pack, own.run, parted.step);
  const go = async () => {
    const id = run === null ? null : await startFrom(run);
    if (id !== null) navigate({ page: 'play', id });
  };
  return (
    <section class="compare-parted">
      <h2>{t('compare.parted')}</h2>
      <p class="label">
        {parted.left.date !== null && `${fullDate(parted.left.date)} \u00b7 `}
        {t('roads.step', { n: parted.step + 1 })}
      </p>
      <h3>{titleAt(pack, chronology.value, at)}</h3>
      {parted.by === 'luck' && <p>{t('compare.luck')}</p>}
      {parted.by === 'option' && (
        <div class="compare-two">
          {[left, right].map(({ frames }, side) => (
            <div key={names[side]} data-side={side === 0 ? 'left' : 'right'}>
              <p class="label">{names[side]}</p>
              <p>{plainText(frames[parted.step + 1]?.chosen?.text ?? '')}</p>
            </div>
          ))}
        </div>
      )}
      {run !== null && parted.by === 'option' && (
        <button type="button" class="plain-button" onClick={go}>
          {t('roads.go')}
        </button>
      )}
    </section>
  );
}
