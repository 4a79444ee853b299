import type { Plan, Role, Teach } from '../../engine/pack/teach.ts';
import { count, t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';

type Props = { readonly teach: Teach; readonly plan: Plan };

export const roleTitle = ({ roles }: Teach, role: Role): string =>
  roles.find((one) => one.id === role)?.title ?? t(`teach.role.${role}`);

/** The phases with the minute at which each begins. */
export function phasesOf({ phases }: Plan) {
  let from = 0;
  return phases.map((phase) => {
    const at = { ...phase, from, to: from + phase.minutes };
    from = at.to;
    return at;
  });
}

/** The lengths of lesson there are, as tabs. */
export function PlanTabs({ teach, plan }: Props) {
  return (
    <nav class="teach-tabs" aria-label={t('teach.plans')}>
      {teach.plans.map((one) => (
        <a
          key={one.id}
          href={hrefOf({ page: 'teach', plan: one.id })}
          aria-current={one.id === plan.id ? 'page' : undefined}
        >
          {one.title}
        </a>
      ))}
    </nav>
  );
}

/** The lesson to scale: each phase as wide as it is long. */
export function PlanLine({ teach, plan }: Props) {
  return (
    <div class="teach-line" aria-hidden="true">
      {phasesOf(plan).map(({ role, minutes, from }) => (
        <span key={from} data-role={role} style={{ flexGrow: minutes }}>
          <b>{minutes}</b>
          <i class="label">{roleTitle(teach, role)}</i>
        </span>
      ))}
    </div>
  );
}

/** Minute by minute: what the class does, and what is on the screen. */
export function PlanTable({ teach, plan }: Props) {
  return (
    <table class="teach-table">
      <thead>
        <tr>
          <th scope="col">{t('teach.minute')}</th>
          <th scope="col">{t('teach.part')}</th>
          <th scope="col">{t('teach.class')}</th>
          <th scope="col">{t('teach.screen')}</th>
        </tr>
      </thead>
      <tbody>
        {phasesOf(plan).map((phase) => (
          <tr key={phase.from}>
            <td class="teach-minutes">
              {phase.from}–{phase.to}
              <span class="hidden"> {count('teach.lasts', phase.minutes)}</span>
            </td>
            <th scope="row">{roleTitle(teach, phase.role)}</th>
            <td data-label={t('teach.class')}>{phase.class}</td>
            <td data-label={t('teach.screen')}>{phase.screen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
