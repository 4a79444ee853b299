import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassRoad } from '../../classroom/class-roads.ts';
import { endingSums, entriesOf, openRoads, outcomeSums } from '../../classroom/class-sums.ts';
import { splitsOf } from '../../classroom/split.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { formOf } from '../../engine/run/form.ts';
import { outcomesOf } from '../../engine/world/outcome.ts';
import { count, t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { useOutlines } from '../parts/small-map.tsx';
import { hrefOf } from '../routes.ts';
import { chronology } from '../store.ts';
import { fetchAhead } from './ahead.ts';
import { saveTable } from './class-csv.ts';
import { ClassEndings, ClassOutcomes } from './class-ends.tsx';
import { ClassHeard } from './class-heard.tsx';
import { ClassIntake } from './class-intake.tsx';
import { type ShownClass, shownClass, startClass } from './class-load.ts';
import { ClassSplits } from './class-splits.tsx';
import { list, picked, startList } from './class-store.ts';
import { ClassTree } from './class-tree.tsx';
import './load-teach-strings.ts';
import './class.css';
import './class-print.css';

startList();

/** A class's roads together, from the codes that its pupils were given. */
export function ClassPage({ pack }: { readonly pack: Pack }) {
  const [tries, setTries] = useState(1);
  const codes = list.value;
  useEffect(startClass, [codes, tries]);
  // A classroom's network may be gone by the time the codes are there: what follows them is fetched now.
  useEffect(() => fetchAhead(pack.manifest), []);
  const shown = shownClass.value;
  const isThere = shown !== null && shown !== 'failed';
  const hasRoads = isThere && shown.left === 0 && shown.found.roads.length > 0;
  return (
    <PlainPage masthead={pack.manifest.title} title={t('class.title')} measure="wide">
      <div class="class">
        {codes === '' && (
          <ol class="class-steps">
            <li>{t('class.first')}</li>
            <li>{t('class.second')}</li>
            <li>{t('class.third')}</li>
          </ol>
        )}
        <ClassIntake hasRoads={codes !== ''} />
        {shown === 'failed' && (
          <Notice
            problem={{ code: 'fetch/pack', detail: 'acts' }}
            onRetry={() => setTries(tries + 1)}
          />
        )}
        <p role="status" class="class-progress">
          {codes !== '' && shown === null && t('app.loading')}
          {isThere &&
            shown.left > 0 &&
            t('class.reading', { n: shown.all - shown.left, all: shown.all })}
        </p>
        {isThere && codes !== '' && shown.left === 0 && (
          <ClassHeard pack={shown.library.pack} found={shown.found} />
        )}
        {hasRoads && <Together shown={shown} />}
      </div>
    </PlainPage>
  );
}

function Together({ shown }: { readonly shown: ShownClass }) {
  const { library, found, words, options, history } = shown;
  const { pack } = library;
  const outlines = useOutlines(pack);
  const entries = entriesOf(found.roads);
  const entry = entries.find((one) => one.entry === picked.value)?.entry ?? entries[0]!.entry;
  const roads = useMemo<readonly ClassRoad[]>(
    () => found.roads.filter(({ road }) => road.entry === entry),
    [found, entry],
  );
  const asked = useMemo(
    () => formOf(pack.manifest, entry)?.decisions.map(({ id }) => id) ?? null,
    [pack, entry],
  );
  const sums = useMemo(() => {
    return {
      pack,
      roads: roads.length,
      splits: splitsOf(
        roads.map(({ road }) => road),
        asked ?? undefined,
      ),
      outcomes: outcomeSums(pack, roads),
      endings: endingSums(roads),
      open: openRoads(roads),
      options,
    };
  }, [pack, asked, roads, options]);
  const last = history.get(entry)?.frames.at(-1);
  const real = last?.ended && pack.scripted ? outcomesOf(pack, last.world) : [];
  const outcomes = sums.outcomes.length > 0 && (
    <section key="outcomes">
      <h2>{t('class.outcomes')}</h2>
      <ClassOutcomes sums={sums.outcomes} real={real} />
    </section>
  );
  const titleOf = (id: string) => pack.manifest.entries.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <div class="class-sum">
        <p class="class-many">{count('class.roads', roads.length)}</p>
        <p class="class-entry">{titleOf(entry)}</p>
        <p class="class-acts">
          <a class="link" href={hrefOf({ page: 'debrief', id: 'class', entry })}>
            {t('class.debrief')}
          </a>
          <button type="button" class="link" onClick={() => saveTable(sums, ';')}>
            {t('class.csv.french')}
          </button>
          <button type="button" class="link" onClick={() => saveTable(sums, ',')}>
            {t('class.csv.english')}
          </button>
          <button type="button" class="link" onClick={() => print()}>
            {t('class.print')}
          </button>
        </p>
      </div>
      {entries.length > 1 && (
        <ul class="class-entries" aria-label={t('class.entries')}>
          {entries.map((one) => (
            <li key={one.entry}>
              <button
                type="button"
                class="label"
                aria-pressed={one.entry === entry}
                onClick={() => {
                  picked.value = one.entry;
                }}
              >
                {titleOf(one.entry)} {one.roads}
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* Few decisions seldom change an ending, and mostly change what is measured: that comes first. */}
      {asked !== null && outcomes}
      <section class="class-part-tree">
        <h2>{t('class.tree')}</h2>
        <ClassTree
          key={entry}
          pack={pack}
          roads={roads}
          asked={asked}
          history={history.get(entry)?.road ?? null}
          words={words}
        />
      </section>
      <section>
        <h2>{t('class.splits')}</h2>
        <ClassSplits
          pack={pack}
          splits={sums.splits}
          roads={roads.length}
          options={options}
          chronology={chronology.value}
        />
      </section>
      {asked === null && outcomes}
      {sums.endings.length > 0 && (
        <section>
          <h2>{t('class.endings')}</h2>
          <ClassEndings pack={pack} outlines={outlines} endings={sums.endings} open={sums.open} />
        </section>
      )}
    </>
  );
}
