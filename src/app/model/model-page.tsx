import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import strings from '../i18n/en.model.json';
import { addStrings, count, t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { sources as listed } from '../store.ts';
import { Assumptions } from './assumptions.tsx';
import { FactTable } from './fact-table.tsx';
import { factsOf } from './facts.ts';
import { groupsOf } from './groups.ts';
import { loadShown, type Shown } from './load-model.ts';
import { RuleGroup } from './rule-group.tsx';
import { Summary } from './summary.tsx';
import './model.css';

addStrings(strings);

type Props = { readonly pack: Pack };

/** How the model works: its rules with their numbers, what was assumed, and history held against it. */
export function ModelPage({ pack }: Props) {
  const [shown, setShown] = useState<Shown | null | 'coming'>('coming');
  const ask = () => {
    setShown('coming');
    loadShown().then((found) => {
      if (found !== null) listed.value = found.sources;
      setShown(found);
    });
  };
  useEffect(ask, []);
  useEffect(openForPrint, []);
  const isBare = shown !== null && shown !== 'coming' && isEmpty(shown);
  return (
    <PlainPage masthead={pack.manifest.title} title={t('model.title')} measure="wide">
      <div class="model">
        {isBare ? (
          <p>{t('model.none')}</p>
        ) : (
          <div class="model-lead">
            <p>{t('model.lead')}</p>
            <p>{t('model.luck')}</p>
            <p>{t('model.choices')}</p>
          </div>
        )}
        {shown === 'coming' && (
          <p class="label" role="status">
            {t('app.loading')}
          </p>
        )}
        {shown === null && (
          <p class="notice" role="alert">
            {t('model.missing')}{' '}
            <button type="button" class="link" onClick={ask}>
              {t('problem.retry')}
            </button>
          </p>
        )}
        {shown !== null && shown !== 'coming' && !isBare && <Parts pack={pack} shown={shown} />}
      </div>
    </PlainPage>
  );
}

const isEmpty = ({ model }: Shown): boolean => model.rules.length + model.campaigns.length === 0;

/** Paper cannot be unfolded: for printing everything lies open. */
function openForPrint(): () => void {
  const folded = new Set<HTMLDetailsElement>();
  const unfold = () => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('.page details:not([open])')) {
      folded.add(one);
      one.open = true;
    }
  };
  const fold = () => {
    for (const one of folded) one.open = false;
    folded.clear();
  };
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}

function Parts({ pack, shown }: Props & { readonly shown: Shown }) {
  const { model, report, chronology } = shown;
  const groups = useMemo(() => groupsOf(pack, model), [pack, model]);
  const facts = useMemo(
    () => (report === null ? [] : factsOf(pack, report, chronology)),
    [pack, report, chronology],
  );
  const told = groups.flatMap((group) => group.rules);
  const figures = told.flatMap((rule) => rule.figures);
  const used = new Set([...figures, ...facts].flatMap((one) => one.sources));
  const isTested = chronology.some((fact) => fact.checks !== undefined);
  const parts = [
    { id: 'rules', title: t('model.rules') },
    { id: 'assumptions', title: t('model.assumptions') },
    { id: 'history', title: t('model.history') },
  ];
  return (
    <>
      <Summary report={report} rules={told.length} figures={figures} />
      <nav class="model-nav" aria-label={t('model.parts')}>
        {parts.map((part) => (
          <button type="button" class="label" key={part.id} onClick={() => goTo(part.id)}>
            {part.title}
          </button>
        ))}
      </nav>
      <section id="rules">
        <h2 tabIndex={-1}>{t('model.rules')}</h2>
        {groups.map((group) => (
          <RuleGroup key={group.id} group={group} />
        ))}
      </section>
      <section id="assumptions">
        <h2 tabIndex={-1}>{t('model.assumptions')}</h2>
        <p class="model-about">{t('model.assumptions.about')}</p>
        <Assumptions groups={groups} />
      </section>
      <section id="history">
        <h2 tabIndex={-1}>{t('model.history')}</h2>
        {report === null ? (
          <p>{t(isTested ? 'model.history.missing' : 'model.history.none')}</p>
        ) : (
          <>
            <p class="model-about">
              {t('model.history.about', { seeds: report.seeds, enough: report.enough * 100 })}
            </p>
            <FactTable pack={pack} facts={facts} />
          </>
        )}
      </section>
      {used.size > 0 && (
        <section>
          <h2>{t('model.sources')}</h2>
          <details class="model-sources">
            <summary>{count('model.cited', used.size)}</summary>
            <SourceList ids={[...used].toSorted(byNumber)} />
          </details>
        </section>
      )}
      <p class="fine">{t('model.edition', { edition: pack.edition.slice(0, 12) })}</p>
    </>
  );
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The address names the page: its parts are gone to by hand. */
function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector('h2')?.focus({ preventScroll: true });
}
