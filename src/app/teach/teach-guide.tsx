import { useEffect } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Plan, Teach } from '../../engine/pack/teach.ts';
import { t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { hrefOf } from '../routes.ts';
import { startExtras } from '../store.ts';
import { SheetLinks, Ways } from './teach-links.tsx';
import { LockChoice } from './teach-lock.tsx';
import { PlanLine, PlanTable, PlanTabs } from './teach-plan.tsx';

type Props = { readonly pack: Pack; readonly teach: Teach; readonly plan: Plan };

/** The teacher's page: how long, which form, how to begin, what to print, and what to know before. */
export function TeachGuide({ pack, teach, plan }: Props) {
  useEffect(() => {
    startExtras();
  }, []);
  const entry = pack.manifest.entries.find((one) => one.id === plan.form);
  return (
    <PlainPage masthead={pack.manifest.title} title={t('teach.title')} measure="sheet">
      <p class="teach-lead">{t('teach.lead', { minutes: teach.preparation.minutes })}</p>

      <section class="teach-plan">
        <PlanTabs teach={teach} plan={plan} />
        <p class="teach-about">
          <strong>{entry?.title}</strong>
          {' \u00b7 '}
          {plan.about}
        </p>
        <PlanLine teach={teach} plan={plan} />
        <PlanTable teach={teach} plan={plan} />
      </section>

      <Ways plan={plan} />
      <SheetLinks plan={plan} />

      <div class="teach-columns">
        <section>
          <h2>{t('teach.before')}</h2>
          <ol class="teach-list">
            {teach.preparation.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('teach.told')}</h2>
          <Briefing teach={teach} />
        </section>
        <section>
          <h2>{t('teach.parts')}</h2>
          <dl class="teach-roles">
            {teach.roles.map(({ id, title, about }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('teach.data')}</h2>
          <Lines lines={teach.data} />
        </section>
        <section>
          <h2>{t('teach.programme')}</h2>
          <dl class="teach-roles">
            {teach.programme.map(({ level, theme }) => (
              <div key={level}>
                <dt>{level}</dt>
                <dd>{theme}</dd>
              </div>
            ))}
          </dl>
          <p class="fine">{t('teach.programme.about')}</p>
          <p class="label teach-aims">{t('teach.aims')}</p>
          <Lines lines={teach.aims} />
        </section>
        <section>
          <h2>{t('teach.limits')}</h2>
          <Lines lines={teach.limits} />
          <p>
            <a class="link" href={hrefOf({ page: 'model' })}>
              {t('about.model')}
            </a>
          </p>
        </section>
      </div>
      <LockChoice />
    </PlainPage>
  );
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="teach-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The part, the facts with their sources, and what is written down before the first vote. */
export function Briefing({ teach }: { readonly teach: Teach }) {
  const { role, facts, prediction } = teach.briefing;
  const ids = [...new Set(facts.flatMap((fact) => fact.sources))];
  return (
    <>
      <p class="teach-role">{role}</p>
      <ol class="teach-list">
        {facts.map(({ text, sources }) => (
          <li key={text}>
            {text} {sources.length > 0 && <span class="teach-cite">{sources.join(', ')}</span>}
          </li>
        ))}
      </ol>
      <p>{prediction}</p>
      {ids.length > 0 && (
        <details class="teach-sources">
          <summary>{t('really.sources', { ids: ids.join(', ') })}</summary>
          <SourceList ids={ids} />
        </details>
      )}
    </>
  );
}
