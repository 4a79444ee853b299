import { count } from '../i18n/t.ts';
import { FigureTable } from './figure-table.tsx';
import type { Group, Told } from './groups.ts';

/** The rules about one thing: a name and a sentence each, the numbers on demand. */
export function RuleGroup({ group }: { readonly group: Group }) {
  return (
    <section class="rule-group">
      <div class="rule-group-head">
        <h3>{group.title}</h3>
        {group.about !== null && <p>{group.about}</p>}
      </div>
      <ul>
        {group.rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function RuleEntry({ rule }: { readonly rule: Told }) {
  const { title, sentence, when, figures } = rule;
  return (
    <li class="rule">
      <h4>{title}</h4>
      <p>{sentence}</p>
      {figures.length > 0 && (
        <details>
          <summary>
            <span class="hidden">{title}: </span>
            {count('model.numbers', figures.length)}
            {when !== null && <i> {when}</i>}
          </summary>
          <FigureTable caption={title} figures={figures} />
        </details>
      )}
      {figures.length === 0 && when !== null && <p class="rule-when">{when}</p>}
    </li>
  );
}
