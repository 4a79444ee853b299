import { t } from '../i18n/t.ts';
import type { AuthorityInk } from '../map/view.ts';
import { Swatch } from '../parts/swatch.tsx';

const roomy = matchMedia('(min-width: 86rem)');

export function Legend({ inks }: { readonly inks: readonly AuthorityInk[] }) {
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
    </details>
  );
}
