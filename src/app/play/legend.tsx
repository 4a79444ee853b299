import { t } from '../i18n/t.ts';
import type { AuthorityInk } from '../map/view.ts';
import { Swatch } from '../parts/swatch.tsx';

const roomy = matchMedia('(min-width: 86rem)');

type Props = { readonly inks: readonly AuthorityInk[]; readonly note?: string | null };

export function Legend({ inks, note = null }: Props) {
  return (
    <details class="legend" open={roomy.matches}>
      <summary class="label">{t('legend.title')}</summary>
      <ul>
        {inks.map((ink) => (
          <li key={ink.id}>
            <Swatch ink={ink} /> {ink.name}
          </li>
        ))}
      </ul>
      {note !== null && <p class="legend-note">{note}</p>}
    </details>
  );
}
