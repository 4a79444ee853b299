import { useEffect, useState } from 'preact/hooks';
import type { SessionRecord } from '../../classroom/session.ts';
import type { Manifest } from '../../engine/pack/manifest.ts';
import type { Plan } from '../../engine/pack/teach.ts';
import { formOf } from '../../engine/run/form.ts';
import type { Library } from '../branches/load-roads.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainPage } from '../parts/plain-page.tsx';
import { loadTeach } from './load-lesson.ts';
import { Chooser } from './project-chooser.tsx';
import { begunSession, type ToPlay } from './project-play.ts';
import { ProjectSession } from './project-session.tsx';

type Props = { readonly library: Library; readonly plan: string };

/** How long the class plays before the debrief, by the plan; null where it does not say. */
const playMinutes = ({ phases }: Plan): number | null =>
  phases.filter(({ role }) => role === 'play').reduce((all, { minutes }) => all + minutes, 0) ||
  null;

/** What an address names: a form as it is, or the form of a lesson's plan with its minutes. */
function lessonOf(manifest: Manifest, name: string, plans: readonly Plan[]): ToPlay | null {
  const plan = plans.find(({ id }) => id === name);
  const entry = plan?.form ?? name;
  const form = formOf(manifest, entry);
  if (form === null) return null;
  return { entry, form, minutes: (plan && playMinutes(plan)) ?? form.minutes };
}

/** A session that has not begun: its briefing, or the choice of a form where none is named. */
export function NewSession({ library, plan }: Props) {
  const { manifest } = library.pack;
  const [plans, setPlans] = useState<readonly Plan[] | 'coming' | 'failed'>('coming');
  const ask = () => {
    setPlans('coming');
    loadTeach().then((found) => setPlans(found.ok ? (found.value.teach?.plans ?? []) : 'failed'));
  };
  useEffect(ask, []);
  // A form is named by the pack itself: it waits for no plan.
  const known = typeof plans === 'string' ? [] : plans;
  const lesson = plan === '' ? null : lessonOf(manifest, plan, known);
  if (lesson !== null) return <Unbegun key={plan} library={library} lesson={lesson} />;
  const isComing = plan !== '' && plans === 'coming';
  return (
    <PlainPage masthead={manifest.title} title={t('project.title')}>
      {isComing && (
        <p class="label" role="status">
          {t('app.loading')}
        </p>
      )}
      {plan !== '' && plans === 'failed' && (
        <Notice problem={{ code: 'fetch/pack', detail: 'teach' }} onRetry={ask} />
      )}
      {!isComing && <Chooser manifest={manifest} />}
    </PlainPage>
  );
}

type UnbegunProps = { readonly library: Library; readonly lesson: ToPlay };

/** It is kept only once it begins: a form that was only looked at leaves nothing behind. */
function Unbegun({ library, lesson }: UnbegunProps) {
  const [session] = useState<SessionRecord>(() => begunSession(library, lesson));
  return <ProjectSession library={library} form={lesson.form} kept={{ session, text: null }} />;
}
