import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import type { AuthorityInk } from '../map/view.ts';
import { Swatch } from '../parts/swatch.tsx';

const roomy = matchMedia('(min-width: 86rem) and (min-height: 50rem)');

type MapFile = Pack['manifest']['maps'][number];

/** What else a map of a kind is printed with, in words. */
function wordsOn({ kind, legend = [] }: MapFile): readonly string[] {
  switch (kind) {
    case 'region':
      return [t('legend.two'), t('legend.pale'), t('legend.men'), ...legend];
    case 'front':
      return [t('front.legend'), t('legend.men'), ...legend];
    case 'city':
      return legend;
    default: {
      const missed: never = kind;
      throw new Error(String(missed));
    }
  }
}

type Props = {
  readonly inks: readonly AuthorityInk[];
  readonly map: MapFile | undefined;
  /** Of what stands beside the map. */
  readonly more?: readonly string[];
};

/** What the signs of a map mean: its inks, then the rest of it. */
export function Legend({ inks, map, more = [] }: Props) {
  if (map === undefined) return null;
  const words = [...wordsOn(map), ...more].join(' ');
  return (
    <details class="legend" open={roomy.matches}>
      <summary class="label">{t('legend.title')}</summary>
      <ul>
        {inks.map((ink) => (
          <li key={ink.id}>
            <Swatch ink={ink} /> {ink.name}
          </li>
        ))}
        {map.kind === 'region' && (
          <li>
            <span class="legend-sign" aria-hidden="true">
              ?
            </span>{' '}
            {t('legend.untold')}
          </li>
        )}
      </ul>
      {words !== '' && <p class="legend-note">{words}</p>}
    </details>
  );
}
