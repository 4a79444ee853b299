import { count } from '../i18n/t.ts';
import { FigureTable } from './figure-table.tsx';
import type { Group } from './groups.ts';

/** Every number that no source gives, by the rule that uses it. */
export function Assumptions({ groups }: { readonly groups: readonly Group[] }) {
  const ruled = groups
    .flatMap((group) => group.rules.map((rule) => ({ ...rule, group: group.title })))
    .map((rule) => ({ ...rule, figures: rule.figures.filter((one) => one.sources.length === 0) }))
    .filter((rule) => rule.figures.length > 0);
  const all = ruled.reduce((sum, rule) => sum + rule.figures.length, 0);
  if (all === 0) return null;
  return (
    <details class="assumptions">
      <summary>{count('model.assumptions.all', all)}</summary>
      {ruled.map((rule) => (
        <section key={rule.id}>
          <h3 class="label">
            {rule.group}: {rule.title}
          </h3>
          <FigureTable caption={`${rule.group}: ${rule.title}`} figures={rule.figures} />
        </section>
      ))}
    </details>
  );
}
